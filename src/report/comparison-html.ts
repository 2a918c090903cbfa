import { checkDossier } from "../check/index.js";
import { compareDossiers, type DossierComparison } from "../compare/index.js";
import type { Dossier } from "../model/index.js";
import { countCompared, groupCompared } from "../views/index.js";
import { type Accounts, createFirstTimes, named, section, sideBySide } from "./compare/accounts.js";
import { codingDifferences, differences, positionFindings } from "./compare/differences.js";
import { instrumentsOfBoth, parallels, toldByBoth, toldByOne } from "./compare/told.js";
import { html, type Markup, type Part } from "./html/markup.js";
import { createAccount } from "./page/account.js";
import { toDocument } from "./page/document.js";
import { figureList, sectionLinks } from "./page/overview.js";
import { sourceTexts } from "./text/source-texts.js";

/** Options of {@link comparisonHtml}. */
export interface ComparisonReportOptions {
  /** The name of a left dossier without a title; "The left account" if absent. */
  leftTitle?: string | undefined;
  /** The name of a right dossier without a title; "The right account" if absent. */
  rightTitle?: string | undefined;
  /** The comparison to show; that of `compareDossiers` with its usual options if absent. */
  comparison?: DossierComparison | undefined;
}

/**
 * Makes a report of two accounts compared: one HTML document that needs no network and no script. It shows where they differ, with the words of
 * both side by side, what both tell, what stands beside each other, what only one tells, the instruments of both, and both texts
 * with their evidence marked.
 * The same dossiers give the same text.
 *
 * @param left - A valid dossier; the earlier one, where time matters.
 * @param right - Another.
 * @returns An HTML document. All text of the dossiers in it is escaped; its Content-Security-Policy allows nothing but its own style sheet.
 *
 * @example
 * ```ts
 * import { referenceDossier } from "diplomatic-events/fixtures";
 * import { comparisonHtml } from "diplomatic-events/report";
 *
 * const page = comparisonHtml(referenceDossier, { ...referenceDossier, title: "A second account" });
 * console.log(page.includes("The accounts agree in what both tell")); // true
 * ```
 */
export function comparisonHtml(left: Dossier, right: Dossier, options: ComparisonReportOptions = {}): string {
  const { comparison = compareDossiers(left, right) } = options;
  const accounts: Accounts = {
    left: createAccount(left, "a-", checkDossier(left).issues, right),
    right: createAccount(right, "b-", checkDossier(right).issues, left),
    comparison,
    groups: groupCompared(left, right, comparison),
    titles: {
      left: left.title ?? options.leftTitle ?? "The left account",
      right: right.title ?? options.rightTitle ?? "The right account",
    },
    isFirst: createFirstTimes(),
  };
  const parts: Readonly<Record<string, Part>> = {
    differences: differences(accounts),
    positions: positionFindings(accounts),
    both: toldByBoth(accounts),
    parallels: parallels(accounts),
    coding: codingDifferences(accounts),
    one: toldByOne(accounts),
    instruments: instrumentsOfBoth(accounts),
    texts: texts(accounts),
  };
  const names = Object.entries(parts).flatMap(([name, part]) => (part === undefined ? [] : [name]));
  const { titles } = accounts;
  return toDocument({
    title: `${titles.left} / ${titles.right}`,
    header: opening(accounts, names),
    main: html`<div class="comparison">
${Object.values(parts)}</div>
`,
  });
}

const verdicts: Readonly<Record<DossierComparison["verdict"], string>> = {
  agree: "The accounts agree in what both tell",
  "not-compared": "No difference is certain, but the accounts use other words or codes",
  differ: "The accounts differ",
  contradict: "The accounts contradict each other",
  unrelated: "The accounts have no event in common",
};

const sectionNames: Readonly<Record<string, string>> = {
  differences: "Differences",
  positions: "Positions",
  both: "Told by both",
  parallels: "Beside each other",
  coding: "Coding",
  one: "Told by one",
  instruments: "Instruments",
  texts: "Texts",
};

function opening({ left, right, comparison, groups, titles }: Accounts, names: readonly string[]): Markup {
  return html`<header class="masthead">
<p class="kicker">Two accounts compared</p>
<h1>${verdicts[comparison.verdict]}</h1>
<div class="pair accounts"><p>${named(left, titles.left)}</p><p>${named(right, titles.right)}</p></div>
${figureList(countCompared(groups, comparison))}
${sectionLinks(names.map((name) => [name, sectionNames[name] ?? name]))}
</header>
`;
}

function texts({ left, right, titles }: Accounts): Markup | undefined {
  const [one, other] = [sourceTexts(left), sourceTexts(right)];
  if (one === undefined && other === undefined) return undefined;
  return section("texts", "The texts", "The sources of both accounts with their evidence marked.", [
    sideBySide(
      html`<p class="account">${named(left, titles.left)}</p>${one}`,
      html`<p class="account">${named(right, titles.right)}</p>${other}`,
    ),
  ]);
}
