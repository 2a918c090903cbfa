import { partitionPoint } from "../../collections/index.js";
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
  const write = (offset: number): number =>
    offset - partitionPoint(seconds.length, (at) => (seconds[at] ?? 0) < offset);
  const read = (offset: number): number =>
    offset + partitionPoint(seconds.length, (at) => (seconds[at] ?? 0) - at <= offset);
  return {
    write: ({ start, end }) => ({ start: write(start), end: write(end) }),
    read: ({ start, end }) => ({ start: read(start), end: read(end) }),
  };
}
