import { partitionPoint } from "../../collections/index.js";
import type { Id } from "../../model/index.js";
import type { TextSpan } from "../../text/index.js";

/** A sentence of a source, with the records that rest on it. */
export interface SentenceCoverage extends TextSpan {
  /** The instruments and events that quote at least a part of it, in the order of the dossier. */
  records: Id[];
}

/** The sentences, in order, each with the records whose quotations stand in it. The quotations of one record follow each other. */
export function coverSentences(
  sentences: readonly TextSpan[],
  quotations: Iterable<TextSpan & { readonly record: Id }>,
): SentenceCoverage[] {
  const covered = sentences.map(({ start, end }): SentenceCoverage => ({ start, end, records: [] }));
  for (const { record, start, end } of quotations) {
    const first = partitionPoint(covered.length, (at) => (covered[at]?.end ?? 0) <= start);
    const behind = partitionPoint(covered.length, (at) => (covered[at]?.start ?? 0) < end);
    for (const sentence of covered.slice(first, behind))
      if (sentence.records.at(-1) !== record) sentence.records.push(record);
  }
  return covered;
}
