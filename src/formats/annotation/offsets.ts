import type { TextSpan } from "../../text/index.js";
import type { OffsetUnit } from "./web-annotation.js";

/** The same spans of a text in the package's own unit, UTF-16 code units, and in another. */
export interface OffsetConverter {
  /** From UTF-16 code units. */
  write(span: TextSpan): TextSpan;
  /** Into UTF-16 code units. */
  read(span: TextSpan): TextSpan;
}

const same: OffsetConverter = { write: (span) => span, read: (span) => span };

/** Converts the offsets of a text, which is read once. */
export function createOffsetConverter(text: string, unit: OffsetUnit): OffsetConverter {
  if (unit === "utf-16") return same;
  /** Where the second units of the characters are that have two. */
  const seconds = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index + 1);
  if (seconds.length === 0) return same;
  const write = (offset: number): number => offset - countBelow(seconds, (second) => second < offset);
  const read = (offset: number): number =>
    offset + countBelow(seconds, (second, pairs) => second - pairs <= offset);
  return {
    write: ({ start, end }) => ({ start: write(start), end: write(end) }),
    read: ({ start, end }) => ({ start: read(start), end: read(end) }),
  };
}

/** How many items, from the first one, fulfil a condition that no item fulfils behind one that does not. */
function countBelow(items: readonly number[], holds: (item: number, at: number) => boolean): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(items[middle] ?? 0, middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
