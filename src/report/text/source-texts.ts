import { coverSentences, type SentenceCoverage } from "../../extraction/index.js";
import type { Id, Source } from "../../model/index.js";
import { blockDirection, languageAttributes } from "../html/elements.js";
import { fragmentOf } from "../html/fragment.js";
import { html, type Markup } from "../html/markup.js";
import { type Account, numberLink } from "../page/account.js";
import { issueList } from "../page/issue-list.js";
import { sourceFacts } from "../page/sources.js";
import { markedLines } from "./marked-lines.js";
import { cutSegments } from "./segments.js";

/** Whose sources they are, in a comparison. */
const owners: Readonly<Record<Account["side"], string>> = { "": "", "a-": "left ", "b-": "right " };

/** The sources: their texts with the evidence marked; of a source without a text, the quotations. */
export function sourceTexts(account: Account): Markup | undefined {
  const { dossier, side } = account;
  const { sources } = dossier;
  if (sources.length === 0) return undefined;
  const sentences = sources.map((source) => coverageOf(source, account));
  const hasBare = sentences.some((each) => each.some(isBare));
  return html`<section class="texts" id="${side}text" aria-labelledby="${side}text-title">
<h2 id="${side}text-title">The ${owners[side]}${sources.length === 1 ? "source" : "sources"}</h2>
<p class="legend">Numbers lead to the records that rest on the <mark>passage</mark> before them.${
    hasBare && html` No record rests on a <span class="bare">dotted sentence</span>.`
  }</p>
${sources.map((source, at) => sourceArticle(source, at, sentences[at] ?? [], account))}
</section>
`;
}

/** The sentences of a text, each with the records that rest on it. */
function coverageOf(source: Source, { quotations }: Account): SentenceCoverage[] {
  return coverSentences(source, quotations.placedIn(source.id, "text"));
}

function isBare({ records }: SentenceCoverage): boolean {
  return records.length === 0;
}

function sourceArticle(
  source: Source,
  at: number,
  sentences: readonly SentenceCoverage[],
  account: Account,
): Markup {
  const { id, title, text } = source;
  return html`<article class="source" id="${sourceId(id, account)}">
${title !== undefined && html`<h3${languageAttributes(source.language)}>${titleOf(source, title, account)}</h3>`}
${sourceFacts(source, account)}
${text === undefined ? quotationsAlone(source, account) : markedText(source, text, sentences, account)}
${issueList(account.issues.of("sources", at))}</article>
`;
}

function markedText(
  { id, language }: Source,
  text: string,
  sentences: readonly SentenceCoverage[],
  account: Account,
): Markup {
  const { quotations } = account;
  const bare = sentences.filter(isBare);
  const segments = cutSegments({ start: 0, end: text.length }, quotations.placedIn(id, "text"), bare);
  const lines = markedLines(text, segments, (start) => passageId(id, "text", start, account), account);
  const covered = sentences.length - bare.length;
  return html`<div class="prose"${languageAttributes(language)}>${lines.map((line) => html`<p dir="auto">${line}</p>\n`)}</div>
<p class="coverage">Records rest on ${covered} of ${sentences.length} sentences.</p>`;
}

/** The quotations from a source without a text, each with its record. */
function quotationsAlone({ id, language }: Source, account: Account): Markup | undefined {
  const found = account.quotations.unplacedIn(id);
  if (found.length === 0) return html`<p class="coverage">The dossier has no text of it.</p>`;
  return html`<p class="coverage">The dossier has no text of it, but these quotations.</p>
<ul class="quotations">${found.map(
    ({ record, evidence }) =>
      html`<li${blockDirection(language)}><q${languageAttributes(language)}>${evidence.exact}</q> ${numberLink(record, account)}</li>`,
  )}</ul>`;
}

function titleOf({ id }: Source, title: string, account: Account): readonly Markup[] {
  const quotations = account.quotations.placedIn(id, "title");
  if (quotations.length === 0) return [html`${title}`];
  const segments = cutSegments({ start: 0, end: title.length }, quotations, []);
  return markedLines(title, segments, (start) => passageId(id, "title", start, account), account).flat();
}

/** The id of the passage of a source that begins at an offset. */
export function passageId(source: Id, part: "text" | "title", start: number, { side }: Account): string {
  return fragmentOf(`${side}${part}-${start}`, source);
}

/** The id of a source's element. */
export function sourceId(source: Id, { side }: Account): string {
  return fragmentOf(`${side}source`, source);
}
