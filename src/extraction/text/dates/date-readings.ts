import { findQuotedRanges } from "../quoted-ranges.js";
import { placesOf, type SourceText, wordsOf } from "../source-text.js";
import type { CalendarParts, DateExpression } from "./date-expression.js";
import { findDateExpressions } from "./date-expressions.js";
import type { DaySpan } from "./day-spans.js";

/** A meaning of an expression of the text. */
export interface Reading {
  parts: CalendarParts | undefined;
  /** The days as seen from publication; none where they are not known. */
  spans: readonly DaySpan[];
  /** As the text has it. */
  words: string;
}

const expressionsOf = new WeakMap<SourceText, readonly (DateExpression & { quoted: boolean })[]>();

/** The expressions of a text, read once, with whether they stand in quotation marks. */
function expressionsIn(source: SourceText): readonly (DateExpression & { quoted: boolean })[] {
  const known = expressionsOf.get(source);
  if (known) return known;
  const ranges = findQuotedRanges(source.text);
  let at = 0;
  const read = findDateExpressions(source).map((expression) => {
    while ((ranges[at]?.end ?? Number.POSITIVE_INFINITY) <= expression.start) at++;
    return { ...expression, quoted: expression.start >= (ranges[at]?.start ?? Number.POSITIVE_INFINITY) };
  });
  expressionsOf.set(source, read);
  return read;
}

/** The meanings of the expressions that lie in words of a text or have them in them; each meaning once. */
export function readingsAt(
  asWritten: string,
  anchor: DaySpan | undefined,
  source: SourceText,
): readonly Reading[] {
  const length = wordsOf(asWritten).length;
  const places = placesOf(asWritten, source).map((at) => ({
    start: source.words[at]?.start ?? 0,
    end: source.words[at + length - 1]?.end ?? 0,
  }));
  const all = expressionsIn(source);
  const readings = new Map<string, Reading>();
  let at = 0;
  for (const { start, end } of places.length > 0 ? places : source.find(asWritten)) {
    while (at < all.length && (all[at]?.end ?? 0) <= start) at++;
    for (let next = at; next < all.length && (all[next]?.start ?? end) < end; next++) {
      const expression = all[next];
      const reading = expression && resolve(expression, anchor, source);
      if (reading) readings.set(JSON.stringify(reading), reading);
    }
  }
  return [...readings.values()];
}

function resolve(
  { parts, seenFrom, quoted, start, end }: DateExpression & { quoted: boolean },
  anchor: DaySpan | undefined,
  source: SourceText,
): Reading {
  const words = source.text.slice(start, end);
  if (!seenFrom || !anchor) return { parts, spans: [], words };
  // "Tomorrow" in quotation marks may be seen from the day on which it was said.
  return { parts: undefined, spans: quoted ? [] : seenFrom(anchor), words };
}
