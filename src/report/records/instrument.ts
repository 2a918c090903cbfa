import type { Instrument } from "../../model/index.js";
import { phraseTopics, wordsOf } from "../../views/index.js";
import { facts, isolated } from "../html/elements.js";
import { html, type Markup } from "../html/markup.js";
import { type Account, placeOf } from "../page/account.js";
import { clauseLines, whenOf } from "./lines.js";
import { reportList } from "./reports.js";

/** The provisions of an instrument, each with its force, its words and its conditions. */
export function provisionList({ provisions = [], version }: Instrument, account: Account): Markup {
  const { names } = account;
  return html`${version !== undefined && html`<p>Version ${isolated(version)}</p>`}${
    provisions.length > 0 &&
    html`<ol class="provisions">${provisions.map(
      (provision) =>
        html`<li id="${placeOf(provision.id, account)}"><p dir="auto">${provision.text}</p>${
          provision.reports && reportList(provision.reports, account)
        }${facts([
          ["Force", provision.force && wordsOf(provision.force)],
          ["About", phraseTopics(provision.id, [provision], names)],
          ["When", whenOf(provision.when, provision, account)],
          ...clauseLines(provision.clauses),
        ])}</li>`,
    )}</ol>`
  }`;
}
