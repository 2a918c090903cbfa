import type { DossierComparison } from "../../compare/index.js";
import type { Id } from "../../model/index.js";
import type { ComparedGroups } from "../../views/index.js";
import { html, type Markup, type Part } from "../html/markup.js";
import { type Account, placeOf } from "../page/account.js";

/** Two accounts and what comparing them found. */
export interface Accounts {
  readonly left: Account;
  readonly right: Account;
  readonly comparison: DossierComparison;
  /** The records by what comparing them found. */
  readonly groups: ComparedGroups;
  /** The name of each account. */
  readonly titles: { readonly left: string; readonly right: string };
  /** True the first time that a record of an account is shown: that place has its id. */
  readonly isFirst: (id: Id, account: Account) => boolean;
}

/** Remembers which records a page has shown. */
export function createFirstTimes(): Accounts["isFirst"] {
  const shown = new Set<string>();
  return (id, account) => {
    const place = placeOf(id, account);
    const isFirst = !shown.has(place);
    shown.add(place);
    return isFirst;
  };
}

/** Something of the left account beside something of the right one. */
export function sideBySide(left: Part, right: Part): Markup {
  return html`<div class="pair"><div class="side">${left}</div><div class="side">${right}</div></div>
`;
}

/** "Left" or "Right", as a badge: the word by which every sentence of a comparison calls the account. */
export function badge({ side }: Account): Markup {
  const isLeft = side === "a-";
  return html`<b class="badge ${isLeft ? "left" : "right"}">${isLeft ? "Left" : "Right"}</b>`;
}

/** The badge of an account with its name. */
export function named(account: Account, title: string): Markup {
  return html`${badge(account)} <bdi>${title}</bdi>`;
}

/** A section of the comparison; undefined where nothing is in it. */
export function section(
  id: string,
  title: string,
  about: string,
  parts: readonly Part[],
): Markup | undefined {
  if (parts.length === 0) return undefined;
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
<p class="legend">${about}</p>
${parts}</section>
`;
}
