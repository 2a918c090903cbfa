import type { Id } from "../../model/index.js";
import { type BesidePair, describePartialSources, type ToldGroup } from "../../views/index.js";
import { html, joined, type Markup, type Part } from "../html/markup.js";
import type { Account } from "../page/account.js";
import { type Accounts, named, section, sideBySide } from "./accounts.js";
import { badgeLink, recordCard } from "./record-card.js";

/** The events that both accounts tell. A pair that differs stands above. */
export function toldByBoth(accounts: Accounts): Markup | undefined {
  return section(
    "both",
    "Told by both",
    "Both tell these. Each may tell what the other leaves out. Two events that differ are above.",
    rowsOf(accounts.groups.both, accounts),
  );
}

/** Events that stand beside each other on different occasions. */
export function parallels(accounts: Accounts): Markup | undefined {
  return section(
    "parallels",
    "Beside each other",
    "Alike, on different occasions or to different people.",
    accounts.groups.beside.map(
      (pair) =>
        html`<div>${pairRow([pair.left], [pair.right], accounts)}${toldElsewhere(pair, accounts)}</div>`,
    ),
  );
}

/** Says which record of the other account tells the same as one that stands beside another. */
function toldElsewhere({ left, right, leftToldAs, rightToldAs }: BesidePair, accounts: Accounts): Part {
  const link = (id: Id, side: "left" | "right"): Markup => badgeLink(id, accounts[side]);
  const sentences = [
    leftToldAs !== undefined &&
      html`${link(left, "left")} also stands under “Told by both”, with ${link(leftToldAs, "right")}.`,
    rightToldAs !== undefined &&
      html`${link(right, "right")} also stands under “Told by both”, with ${link(rightToldAs, "left")}.`,
  ].filter((part) => part !== false);
  return sentences.length > 0 && html`<p class="legend">${joined(sentences, " ")}</p>`;
}

/** What only one account tells. The other does not deny it. */
export function toldByOne(accounts: Accounts): Markup | undefined {
  const { left, right, groups, titles } = accounts;
  const only = (account: Account, title: string, ids: readonly Id[], silent: Account): Markup => {
    const found = ids.length === 0 ? "Nothing that the other leaves out." : `Only here: ${ids.length}`;
    const partial = ids.length === 0 ? undefined : describePartialSources(silent.dossier);
    const remark = partial && html`<p class="legend">${partial} What is only here may be in the rest.</p>`;
    return html`<p class="account">${named(account, title)}</p><p class="legend">${found}</p>${remark}${cards(ids, account, accounts)}`;
  };
  return section("one", "What only one tells", "The other account does not deny it by its silence.", [
    sideBySide(
      only(left, titles.left, groups.onlyLeft, right),
      only(right, titles.right, groups.onlyRight, left),
    ),
  ]);
}

/** The instruments of both accounts: first those that both have without a difference, then those that only one has. */
export function instrumentsOfBoth(accounts: Accounts): Markup | undefined {
  const { left, right, groups } = accounts;
  const { both, onlyLeft, onlyRight } = groups.instruments;
  const only = (account: Account, ids: readonly Id[]): Markup =>
    html`<p class="legend">Only here: ${ids.length}</p>${cards(ids, account, accounts)}`;
  return section(
    "instruments",
    "Instruments",
    "Instruments of both accounts, then of one alone. Those in which the accounts differ are above.",
    [
      ...rowsOf(both, accounts),
      ...(onlyLeft.length + onlyRight.length > 0
        ? [sideBySide(only(left, onlyLeft), only(right, onlyRight))]
        : []),
    ],
  );
}

/** A difference stands above with the two records that it is of, but one record may correspond to several. */
function rowsOf(groups: readonly ToldGroup[], accounts: Accounts): Markup[] {
  return groups.flatMap(({ left, right, isDifferent }) =>
    isDifferent && left.length + right.length === 2 ? [] : [pairRow(left, right, accounts)],
  );
}

function pairRow(left: readonly Id[], right: readonly Id[], accounts: Accounts): Markup {
  return sideBySide(cards(left, accounts.left, accounts), cards(right, accounts.right, accounts));
}

function cards(ids: readonly Id[], account: Account, accounts: Accounts): Part {
  return ids.map((id) => recordCard(id, account, accounts));
}
