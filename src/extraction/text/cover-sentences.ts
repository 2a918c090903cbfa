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
    for (let at = firstEndingAfter(start, covered); ; at++) {
      const sentence = covered[at];
      if (!sentence || sentence.start >= end) break;
      if (sentence.records.at(-1) !== record) sentence.records.push(record);
    }
  }
  return covered;
}

/** The index of the first of several spans, in order, that ends after an offset. */
function firstEndingAfter(offset: number, spans: readonly TextSpan[]): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
