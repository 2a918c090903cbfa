import type { TextSpan } from "../../../text/index.js";
import { quotedRangesIn } from "../quoted-ranges.js";
import { placesOf, type SourceText, tokenize } from "../source-text.js";
import type { DaySpan } from "./day-spans.js";
import type { CalendarParts, DateExpression } from "./expressions/date-expression.js";
import { findDateExpressions } from "./expressions/date-expressions.js";

/** A meaning of an expression of the text. */
export interface Reading extends TextSpan, Pick<DateExpression, "part" | "isAhead"> {
  parts: CalendarParts | undefined;
  /** The days as seen from publication; none where they are not known. */
  spans: readonly DaySpan[];
  /** As the text has it. */
  words: string;
}

/** A place at which a text has the words of a time, with the expressions in them. */
export interface TimePlace extends TextSpan {
  readings: readonly Reading[];
}

const expressionsOf = new WeakMap<SourceText, readonly (DateExpression & { quoted: boolean })[]>();

/** The expressions of a text, read once, with whether they stand in quotation marks. */
function expressionsIn(source: SourceText): readonly (DateExpression & { quoted: boolean })[] {
  const known = expressionsOf.get(source);
  if (known) return known;
  const ranges = quotedRangesIn(source);
  let at = 0;
  const read = findDateExpressions(source).map((expression) => {
    while ((ranges[at]?.end ?? Number.POSITIVE_INFINITY) <= expression.start) at++;
    return { ...expression, quoted: expression.start >= (ranges[at]?.start ?? Number.POSITIVE_INFINITY) };
  });
  expressionsOf.set(source, read);
  return read;
}

/** Every place of words in a text, with the meanings of the expressions that lie in them or have them in them. */
export function timePlaces(
  asWritten: string,
  anchor: DaySpan | undefined,
  source: SourceText,
): readonly TimePlace[] {
  const length = tokenize(asWritten).length;
  const places = placesOf(asWritten, source).map((at) => ({
    start: source.words[at]?.start ?? 0,
    end: source.words[at + length - 1]?.end ?? 0,
  }));
  const all = expressionsIn(source);
  let at = 0;
  return (places.length > 0 ? places : source.find(asWritten)).map(({ start, end }) => {
    while (at < all.length && (all[at]?.end ?? 0) <= start) at++;
    const readings: Reading[] = [];
    for (let next = at; next < all.length && (all[next]?.start ?? end) < end; next++) {
      const expression = all[next];
      if (expression) readings.push(resolve(expression, anchor, source));
    }
    return { start, end, readings };
  });
}

/** The expressions of a text, in order. */
export function readingsIn(source: SourceText): readonly Reading[] {
  return expressionsIn(source).map((expression) => resolve(expression, undefined, source));
}

function resolve(
  { parts, seenFrom, quoted, start, end, part, isAhead }: DateExpression & { quoted: boolean },
  anchor: DaySpan | undefined,
  source: SourceText,
): Reading {
  const words = source.text.slice(start, end);
  const common = { words, start, end, part, isAhead };
  if (!seenFrom || !anchor) return { ...common, parts, spans: [] };
  // "Tomorrow" in quotation marks may be seen from the day on which it was said.
  return { ...common, parts: undefined, spans: quoted ? [] : seenFrom(anchor) };
}
