import type { AttributionLink, Evidence, Id, SourceReport } from "../../model/index.js";
import { wordsOf } from "../../views/index.js";
import { blockDirection, isolated, languageAttributes } from "../html/elements.js";
import { html, joined, type Markup, type Part } from "../html/markup.js";
import { type Account, nameOf, recordLink } from "../page/account.js";
import { quotationsOf } from "../text/quotations.js";
import { passageId, sourceId } from "../text/source-texts.js";

/** The reports of a record: each with its chain of voices, its doubts and its words. */
export function reportList(reports: readonly SourceReport[], account: Account): Markup {
  return html`${reports.map(
    (report) => html`<div class="report">${chainOf(report, account)}${quotationList(report, account)}</div>`,
  )}`;
}

/** The voices from the source inward. A report of the only source, straight from it and without a doubt, needs none. */
function chainOf(report: SourceReport, account: Account): Markup | undefined {
  const { source, via = [], term, basis, certainty, confidence, withdrawn } = report;
  const doubts: Part[] = [
    withdrawn && "withdrawn",
    basis !== undefined && basis !== "stated" && wordsOf(basis),
    certainty !== undefined && `certainty: ${wordsOf(certainty)}`,
    term !== undefined && wordsOf(term),
    confidence !== undefined && `confidence of the record: ${confidence}`,
  ].filter((part) => part !== false && part !== undefined);
  if (via.length === 0 && doubts.length === 0 && account.dossier.sources.length === 1) return undefined;
  const voices = [
    html`<a href="#${sourceId(source, account)}">${sourceName(source, account)}</a>${doubtList(doubts)}`,
    ...via.map((link) => voiceOf(link, account)),
  ];
  return html`<ol class="chain" aria-label="Chain of voices">${voices.map((voice) => html`<li>${voice}</li>`)}</ol>`;
}

/** The only source of a dossier needs no title. */
function sourceName(source: Id, account: Account): Markup {
  const { names, dossier } = account;
  const kind = names.index.source(source)?.kind;
  if (dossier.sources.length > 1 || kind === undefined) return isolated(nameOf(source, account));
  return html`<span class="kind">${wordsOf(kind)}</span>`;
}

function voiceOf({ who, term, cue, certainty }: AttributionLink, account: Account): Markup {
  const doubts: Part[] = [
    certainty !== undefined && `certainty: ${wordsOf(certainty)}`,
    term !== undefined && wordsOf(term),
  ].filter((part) => part !== false);
  const voice =
    who === undefined
      ? "a voice that is not named"
      : account.names.index.statement(who)
        ? recordLink(who, account)
        : isolated(nameOf(who, account));
  return html`${voice}${cue !== undefined && html` <q class="cue">${isolated(cue)}</q>`}${doubtList(doubts)}`;
}

function doubtList(doubts: readonly Part[]): Part {
  return doubts.length > 0 && html` <em class="doubt">${joined(doubts, ", ")}</em>`;
}

function quotationList(report: SourceReport, account: Account): Markup | undefined {
  const quotations = quotationsOf(report);
  if (quotations.length === 0) return undefined;
  const { language } = account.names.index.source(report.source) ?? {};
  return html`<ul class="quotations">${quotations.map(
    (evidence) =>
      html`<li${blockDirection(language)}>${quotationOf(evidence, report, language, account)}</li>`,
  )}</ul>`;
}

function quotationOf(
  evidence: Evidence,
  { source }: SourceReport,
  language: string | undefined,
  account: Account,
): Markup {
  const part = evidence.in ?? "text";
  const place = account.quotations.placeOf(source, evidence);
  const words = html`<q${languageAttributes(language)}>${evidence.exact}</q>`;
  const isShown = place !== undefined && !("candidates" in place);
  const linked = isShown
    ? html`<a href="#${passageId(source, part, place.start, account)}">${words}</a>`
    : words;
  const remarks: Part[] = [
    evidence.quoted && "own words",
    part === "title" && "in the title",
    place?.status === "ambiguous" && "found more than once",
    place?.status === "missing" && "not found in the text",
  ].filter((remark) => remark !== false && remark !== undefined);
  return html`${linked}${remarks.length > 0 && html` <small dir="ltr">(${joined(remarks, ", ")})</small>`}`;
}
