import { html, type Markup } from "../html/markup.js";
import type { Account } from "../page/account.js";
import { recordArticle } from "./record-article.js";

/** All events and instruments, in the order of their numbers. */
export function recordList(account: Account): Markup | undefined {
  const { records, side } = account;
  if (records.length === 0) return undefined;
  return html`<section id="${side}records" aria-labelledby="${side}records-title">
<h2 id="${side}records-title">The records</h2>
${records.map((record, at) => recordArticle(record, at, account))}</section>
`;
}
