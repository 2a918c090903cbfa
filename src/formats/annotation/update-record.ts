import type { Evidence, Id } from "../../model/index.js";
import type { TextSpan } from "../../text/index.js";
import { readAddress } from "./addresses.js";
import type { ReportIssue } from "./annotation-issue.js";
import { locate, readings } from "./locate.js";
import { type AnnotatedRecord, type PlacedQuotation, placeKey, quotationsOf } from "./quotations.js";
import type { ReadAnnotation, ReadTarget } from "./read-annotation.js";
import { type TargetQuotation, targetQuotation } from "./selectors.js";
import type { SourceText } from "./source-texts.js";

/** What the targets of records are looked up in. */
export interface RecordContext {
  texts: (id: Id) => SourceText | undefined;
  /** The source that a target is in. */
  sourceOf: (target: ReadTarget) => Id | undefined;
  report: ReportIssue;
}

/** A quotation of a record, with what its target would be, and the target that it has. */
interface Match extends PlacedQuotation {
  written: TargetQuotation;
  target?: ReadTarget | undefined;
}

/**
 * Takes what the targets of an annotation say into its record, in place: a quotation whose target is as it was written stays as it is.
 * Returns the targets that the record has no place for.
 */
export function updateRecord(
  record: AnnotatedRecord,
  { targets, path }: ReadAnnotation,
  context: RecordContext,
): ReadTarget[] {
  const { texts, report } = context;
  const matches = quotationsOf(record).map(
    (quotation): Match => ({
      ...quotation,
      written: targetQuotation(quotation.evidence, texts(quotation.source)),
    }),
  );
  const spans = targets.filter(({ quote, position }) => quote ?? position);
  const unmatched = matchTargets(matches, spans, record.id, context);
  for (const { evidence, source, written, target } of matches) {
    if (!target) report("span-without-target", path, { exact: evidence.exact });
    else updateEvidence(evidence, written, target, texts(source), report);
  }
  return unmatched.filter((target) => !addEvidence(record, target, context));
}

/** Gives each quotation its target: by its address, else by its words. Returns the targets that are left. */
function matchTargets(
  matches: readonly Match[],
  targets: readonly ReadTarget[],
  record: Id,
  { sourceOf, texts }: RecordContext,
): ReadTarget[] {
  const byPath = new Map(matches.map((match) => [placeKey(match.path), match]));
  const unnamed = targets.filter((target) => {
    const address = readAddress(target.id);
    const match = address?.id === record ? byPath.get(address.path) : undefined;
    if (!match || match.target) return true;
    match.target = target;
    return false;
  });
  return unnamed.filter((target) => {
    const source = sourceOf(target);
    const match = matches.find(
      (each) =>
        !each.target && each.source === source && isAsWritten(target, each.written, texts(each.source)),
    );
    if (match) match.target = target;
    return !match;
  });
}

/** Whether a target says what was written; one that has lost its words or its offsets still may. */
function isAsWritten(
  { quote, position }: ReadTarget,
  { exact, span }: TargetQuotation,
  text: SourceText | undefined,
): boolean {
  if (quote && quote.exact !== exact) return false;
  if (!position) return true;
  if (!span) return quote !== undefined;
  const read = text ? readings(position, text) : [position];
  return read.some(({ start, end }) => start === span.start && end === span.end);
}

function updateEvidence(
  evidence: Evidence,
  written: TargetQuotation,
  target: ReadTarget,
  text: SourceText | undefined,
  report: ReportIssue,
): void {
  if (isAsWritten(target, written, text)) return;
  const { quote, position, path } = target;
  if (quote?.exact === written.exact && position && text && !hasWords(text, position, quote.exact)) {
    report("offsets-disagree", path, { exact: quote.exact, ...position });
    return;
  }
  const located = locate(target, evidence.in === "title" ? undefined : text, report);
  if (!located || isAt(located, written)) return;
  report("span-changed", path, { exact: located.exact, before: evidence.exact });
  for (const field of ["prefix", "suffix", "start", "end"] as const) delete evidence[field];
  Object.assign(evidence, located);
}

/** Whether words are found where they were written: offsets that lead to another place of them have not moved them. */
function isAt({ start, end }: Evidence, { span }: TargetQuotation): boolean {
  return span !== undefined && span.start === start && span.end === end;
}

/** Whether a text has the words at offsets, in either unit. */
function hasWords(text: SourceText, position: TextSpan, words: string): boolean {
  return readings(position, text).some(({ start, end }) => text.text.slice(start, end) === words);
}

/** Adds a quotation that nobody has made before to the first report of its source; false where there is none. */
function addEvidence(record: AnnotatedRecord, target: ReadTarget, context: RecordContext): boolean {
  const { texts, sourceOf, report } = context;
  const source = sourceOf(target);
  const owner = record.reports.find((each) => each.source === source);
  const located = owner && locate(target, texts(owner.source), report);
  if (!owner || !located) return false;
  report("span-added", target.path, { exact: located.exact });
  owner.evidence = [...(owner.evidence ?? []), located];
  return true;
}
