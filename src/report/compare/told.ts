import type { EventPair } from "../../compare/index.js";
import type { Id } from "../../model/index.js";
import { describePartialSources } from "../../views/index.js";
import { html, type Markup } from "../html/markup.js";
import type { Account } from "../page/account.js";
import { type Accounts, named, section, sideBySide } from "./accounts.js";
import { recordCard } from "./record-card.js";

/** What both accounts tell without a difference: events, and instruments. Those that differ stand above. */
export function toldByBoth(accounts: Accounts): Markup | undefined {
  const { left, right, comparison } = accounts;
  const different = new Set(comparison.discrepancies.map((each) => `${each.leftRecord} ${each.rightRecord}`));
  const agreeing = [
    ...comparison.pairs.filter(({ kind }) => kind === "same"),
    ...comparison.alignment.instruments,
  ].filter((pair) => !different.has(`${pair.left} ${pair.right}`));
  const rows = agreeing.map((pair) => pairRow(pair, accounts));
  const splits = comparison.splits.map((split) =>
    sideBySide(
      split.left.map((id) => recordCard(id, left, accounts)),
      split.right.map((id) => recordCard(id, right, accounts)),
    ),
  );
  return section(
    "both",
    "Without a difference",
    "Told by both in the same way. What both tell and differ in is above.",
    [...rows, ...splits],
  );
}

/** Events that stand beside each other on different occasions. */
export function parallels(accounts: Accounts): Markup | undefined {
  const found = accounts.comparison.pairs.filter(({ kind }) => kind === "parallel");
  return section(
    "parallels",
    "Beside each other",
    "Alike, but of different occasions or to different people.",
    found.map((pair) => pairRow(pair, accounts)),
  );
}

/** What only one account tells. The other does not deny it. */
export function toldByOne(accounts: Accounts): Markup | undefined {
  const { left, right, comparison, titles } = accounts;
  const { instruments } = comparison.alignment;
  const only = (
    account: Account,
    title: string,
    events: readonly Id[],
    paired: readonly Id[],
    silent: Account,
  ): Markup => {
    const known = new Set(paired);
    const own = (account.dossier.instruments ?? []).map(({ id }) => id).filter((id) => !known.has(id));
    const ids = [...events, ...own];
    const found = ids.length === 0 ? "Nothing that the other leaves out." : `Only here: ${ids.length}`;
    const partial = ids.length === 0 ? undefined : describePartialSources(silent.dossier);
    const remark = partial && html`<p class="legend">${partial} What is only here may be in the rest.</p>`;
    return html`<p class="account">${named(account, title)}</p><p class="legend">${found}</p>${remark}${ids.map((id) => recordCard(id, account, accounts))}`;
  };
  const lists = [
    only(
      left,
      titles.left,
      comparison.onlyLeft,
      instruments.map((pair) => pair.left),
      right,
    ),
    only(
      right,
      titles.right,
      comparison.onlyRight,
      instruments.map((pair) => pair.right),
      left,
    ),
  ] as const;
  return section("one", "What only one tells", "The other account does not deny it by its silence.", [
    sideBySide(...lists),
  ]);
}

function pairRow({ left, right }: Pick<EventPair, "left" | "right">, accounts: Accounts): Markup {
  return sideBySide(recordCard(left, accounts.left, accounts), recordCard(right, accounts.right, accounts));
}
