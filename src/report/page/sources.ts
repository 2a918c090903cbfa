import type { Source } from "../../model/index.js";
import { describeTime, wordsOf } from "../../views/index.js";
import { address, isolated } from "../html/elements.js";
import { html, joined, type Markup, type Part } from "../html/markup.js";
import { type Account, nameOf } from "./account.js";

/** Who published a source, of what kind it is, when and where. */
export function sourceFacts(source: Source, account: Account): Markup {
  const { kind, publisher, issuers, url, published, retrieved, coverage, revises, translates } = source;
  const parts: Part[] = [
    html`<span class="kind">${wordsOf(kind)}</span>`,
    publisher !== undefined && isolated(nameOf(publisher, account)),
    issuers &&
      html`in the name of ${joined(
        issuers.map((id) => isolated(nameOf(id, account))),
        ", ",
      )}`,
    published !== undefined && describeTime({ date: published }),
    retrieved !== undefined && `retrieved ${describeTime({ date: retrieved })}`,
    coverage !== undefined && coverage !== "complete" && wordsOf(coverage),
    revises !== undefined && html`revises ${isolated(nameOf(revises, account))}`,
    translates !== undefined && html`translates ${isolated(nameOf(translates, account))}`,
    url !== undefined && address(url),
  ].filter((part) => part !== false && part !== undefined);
  return html`<p class="byline">${joined(parts, html` <span aria-hidden="true">·</span> `)}</p>`;
}
