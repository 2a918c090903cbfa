import type { Id } from "../../model/index.js";
import { describeRecord } from "../../views/index.js";
import { html, type Markup } from "../html/markup.js";
import { type Account, placeOf, recordLink } from "../page/account.js";
import { headingOf, kindOf, labelOf } from "../records/heading.js";
import { provisionList } from "../records/instrument.js";
import { reportList } from "../records/reports.js";
import { type Accounts, badge } from "./accounts.js";

/** A record of one account: who to whom, its sentence, its voices and its words. */
export function recordCard(id: Id, account: Account, { isFirst }: Accounts): Markup | undefined {
  const number = account.numberOf(id);
  const record = number === undefined ? undefined : account.records[number - 1];
  if (!record) return undefined;
  const isNew = isFirst(record.id, account);
  return html`<article class="card ${kindOf(record)}"${isNew && html` id="${placeOf(record.id, account)}"`}>
<p class="label">${badge(account)} ${labelOf(record)}</p>
<h3><span class="number">${number}</span> ${headingOf(record, account)}</h3>
<p class="sentence">${describeRecord(record, account.names)}</p>${
    isNew && !("type" in record) && provisionList(record, account)
  }${reportList(record.reports, account)}</article>
`;
}

/** A link to a record, by its number and name, with the badge of its account. */
export function namedLink(id: Id, account: Account): Markup {
  return html`${badge(account)} ${recordLink(id, account)}`;
}

/** A link to a record by its number, with the badge of its account. */
export function badgeLink(id: Id, account: Account): Markup {
  const number = account.numberOf(id);
  if (number === undefined) return html`${badge(account)} <bdi>${id}</bdi>`;
  return html`<a class="badged" href="#${placeOf(id, account)}">${badge(account)} <span class="number">${number}</span></a>`;
}
