import { checkDossier } from "../check/index.js";
import type { Issue } from "../issues/index.js";
import type { Dossier } from "../model/index.js";
import { html, type Part } from "./html/markup.js";
import { createAccount } from "./page/account.js";
import { checkSection } from "./page/check-section.js";
import { toDocument } from "./page/document.js";
import { overview } from "./page/overview.js";
import { whosWho } from "./page/whos-who.js";
import { recordList } from "./records/record-list.js";
import { territoryMatrix } from "./territory/matrix.js";
import { sourceTexts } from "./text/source-texts.js";
import { timeline } from "./time/timeline.js";

/** Options of {@link reportHtml}. */
export interface ReportOptions {
  /** The title of a dossier that has none of its own; "A dossier" if absent. */
  title?: string | undefined;
  /** The issues to show, such as those of a check in loose mode; those of `checkDossier` if absent. */
  issues?: readonly Issue[] | undefined;
}

/**
 * Makes a report of a dossier for people: one HTML document that needs no network and no script. It shows the texts with their evidence
 * marked, each record with its voices and words, a timeline, the positions by territory, the actors, and the issues of the check at their
 * places. The same dossier gives the same text. Takes linear time in the size of the dossier.
 *
 * @param dossier - A valid dossier.
 * @returns An HTML document. All text of the dossier in it is escaped; its Content-Security-Policy allows nothing but its own style sheet.
 *
 * @example
 * ```ts
 * import { referenceDossier } from "diplomatic-events/fixtures";
 * import { reportHtml } from "diplomatic-events/report";
 *
 * const page = reportHtml(referenceDossier, { title: "A call, as reported" });
 * console.log(page.startsWith("<!doctype html>"), page.includes("<script")); // true false
 * ```
 */
export function reportHtml(dossier: Dossier, options: ReportOptions = {}): string {
  const { issues = checkDossier(dossier).issues, title = "A dossier" } = options;
  const account = createAccount(dossier, "", issues);
  const text = sourceTexts(account);
  const others: Readonly<Record<string, Part>> = {
    records: recordList(account),
    time: timeline(account),
    territories: territoryMatrix(account),
    who: whosWho(account),
    check: checkSection(account),
  };
  const sections = Object.entries({ text, ...others }).flatMap(([name, part]) =>
    part === undefined ? [] : [name],
  );
  const name = dossier.title ?? title;
  return toDocument({
    title: name,
    header: overview(account, name, sections),
    isBeside: text !== undefined,
    main: html`${text}${Object.values(others)}`,
  });
}
