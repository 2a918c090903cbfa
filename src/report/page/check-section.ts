import { html, type Markup } from "../html/markup.js";
import type { Account } from "./account.js";
import { issueList } from "./issue-list.js";

/** The lists whose issues stand at their records. */
const placed = ["events", "instruments", "actors", "sources"];

/** The issues of the check that have no record on the page, and the number of all. */
export function checkSection({ issues, side }: Account): Markup | undefined {
  const { all } = issues;
  if (all.length === 0) return undefined;
  const rest = issues.outside(placed);
  const elsewhere = all.length - rest.length;
  return html`<section id="${side}check" aria-labelledby="${side}check-title">
<h2 id="${side}check-title">The check</h2>
${elsewhere > 0 && html`<p>${elsewhere} ${elsewhere === 1 ? "issue stands" : "issues stand"} at the ${elsewhere === 1 ? "record" : "records"} above.</p>`}
${issueList(rest)}</section>
`;
}
