import { partitionPoint } from "../../collections/index.js";
import type { Id, Source } from "../../model/index.js";
import type { TextSpan } from "../../text/index.js";
import { sentenceSpans } from "./sentence-spans.js";

/** A sentence of a source, with the records that rest on it. */
export interface SentenceCoverage extends TextSpan {
  /** The instruments and events that quote at least a part of it, in the order of the dossier; the source where it is its title. */
  records: Id[];
}

/** The sentences of a source's text, in order, each with the records whose quotations stand in it. The quotations of one record follow each other. */
export function coverSentences(
  { id, title = "", text = "" }: Source,
  quotations: Iterable<TextSpan & { readonly record: Id }>,
): SentenceCoverage[] {
  const covered = sentenceSpans(text).map(
    ({ start, end }): SentenceCoverage => ({ start, end, records: [] }),
  );
  const headline = covered.find(({ start, end }) => text.slice(start, end) === title.trim());
  headline?.records.push(id);
  for (const { record, start, end } of quotations) {
    const first = partitionPoint(covered.length, (at) => (covered[at]?.end ?? 0) <= start);
    const behind = partitionPoint(covered.length, (at) => (covered[at]?.start ?? 0) < end);
    for (const sentence of covered.slice(first, behind))
      if (sentence.records.at(-1) !== record) sentence.records.push(record);
  }
  return covered;
}
