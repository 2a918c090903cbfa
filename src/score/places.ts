import type { SourceReport } from "../model/index.js";
import type { TextSpan } from "../text/index.js";
import type { TextSpace } from "./text-space.js";

/** Where the words stand that report a record. */
export interface Places {
  /** The places that are sure, joined where they touch, in order. */
  readonly sure: readonly TextSpan[];
  /** The quotations that may stand in several places, each with all of these. */
  readonly open: readonly (readonly TextSpan[])[];
  /** The letters of quotations that the text does not have. */
  readonly missing: readonly string[];
}

/** How far the evidence of two records is the same, in letters and digits of the text. */
export interface Overlap {
  readonly gold: number;
  readonly predicted: number;
  readonly common: number;
}

/** Dice's coefficient of an overlap, 0 to 1: 0 where there are no words. */
export function shareOf({ gold, predicted, common }: Overlap): number {
  return common === 0 ? 0 : (2 * common) / (gold + predicted);
}

/** Anchors the evidence of reports. Offsets that are given are never trusted. */
export function placesOf(
  reports: readonly SourceReport[],
  side: "gold" | "predicted",
  space: TextSpace,
): Places {
  const sure: TextSpan[] = [];
  const open: (readonly TextSpan[])[] = [];
  const missing = new Set<string>();
  for (const { source, evidence = [] } of reports) {
    for (const each of evidence) {
      const found = space.place(side, source, each);
      const [only, other] = found;
      if (!only) missing.add(each.exact.replace(/[^\p{L}\p{N}]+/gu, ""));
      else if (other) open.push(found);
      else sure.push(only);
    }
  }
  return { sure: join(sure), open, missing: [...missing] };
}

/** All places that a record may rest on. */
export function allPlaces({ sure, open }: Places): readonly TextSpan[] {
  return open.length === 0 ? sure : [...sure, ...open.flat()];
}

/** Measures two records' common words. A quotation that may stand in several places stands where it has most in common with the other. */
export function overlapOf(gold: Places, predicted: Places, { letters }: TextSpace): Overlap {
  const count = (spans: readonly TextSpan[]): number => spans.reduce((sum, span) => sum + letters(span), 0);
  const one = chooseOpen(gold, predicted, count);
  const other = chooseOpen(predicted, gold, count);
  const countWords = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0);
  return {
    gold: count(one) + countWords(gold.missing),
    predicted: count(other) + countWords(predicted.missing),
    common:
      count(intersect(one, other)) +
      countWords(gold.missing.filter((words) => predicted.missing.includes(words))),
  };
}

function chooseOpen(
  { sure, open }: Places,
  other: Places,
  count: (spans: readonly TextSpan[]) => number,
): readonly TextSpan[] {
  if (open.length === 0) return sure;
  const others = join(allPlaces(other));
  const chosen = open.flatMap((places) => {
    const shared = places.map((place) => count(intersect([place], others)));
    return places[shared.indexOf(Math.max(...shared))] ?? [];
  });
  return join([...sure, ...chosen]);
}

/** Spans in order, joined where they meet. */
function join(spans: readonly TextSpan[]): TextSpan[] {
  const joined: TextSpan[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** The common parts of two lists of spans in order. */
function intersect(left: readonly TextSpan[], right: readonly TextSpan[]): TextSpan[] {
  const common: TextSpan[] = [];
  for (let at = 0, other = 0; at < left.length && other < right.length; ) {
    const [a, b] = [left[at], right[other]];
    if (!a || !b) break;
    const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
    if (start < end) common.push({ start, end });
    if (a.end < b.end) at++;
    else other++;
  }
  return common;
}
