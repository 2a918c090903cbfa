import { hasWords, type SourceText } from "../source-text.js";
import { calendarNamesOf } from "./calendar-names.js";
import { type Component, digitsOfYear, isClosed, isNumber, overlaps } from "./date-components.js";
import { namedBy } from "./date-readings.js";
import type { DaySpan } from "./day-spans.js";
import { nearestYears } from "./publication-days.js";

/** Whether a text has the parts of a date: all of them, all but the year that publication gives, or one is lacking. */
export type PartSupport = "stated" | "inferred" | { lacks: string };

/** Whether the text has every part of a date in digits or as a name; the year may be that of publication, or one beside it. */
export function standsInText(
  { year, month, day }: Component,
  anchors: readonly DaySpan[],
  source: SourceText,
): PartSupport {
  const yearStands = hasYear(year, source);
  if (!yearStands && !isYearOf({ year, month, day }, anchors, source)) return { lacks: `the year ${year}` };
  if (month !== undefined && isClosed(month) && Number(month) <= 12 && !hasMonth(Number(month), source))
    return { lacks: `the month ${month}` };
  if (day !== undefined && isClosed(day) && !hasNumber(Number(day), source))
    return { lacks: `the day ${day}` };
  return yearStands ? "stated" : "inferred";
}

/** Whether the text has a month and a day as parts of dates, and not as numbers of anything. */
export function standsTogether({ month, day }: Component, source: SourceText): boolean {
  if (month === undefined || day === undefined || !isClosed(month) || !isClosed(day)) return true;
  const { months, days } = namedBy([], source);
  const known = calendarNamesOf(source.language).months.size > 0;
  return !known || (months.has(Number(month)) && days.has(Number(day)));
}

/** Whether the text has digits of a year; those that are left open can be any. */
export function hasYear(year: string, source: SourceText): boolean {
  const stated = digitsOfYear(year);
  if (/^X+$/.test(stated)) return true;
  return digitsOf(source).some((digits) => isNumber(stated, digits));
}

/** Whether publication gives the year: that in which the day or month lies nearest, or that of words such as "last year". */
function isYearOf({ year, month, day }: Component, anchors: readonly DaySpan[], source: SourceText): boolean {
  const given = digitsOfYear(year);
  if (month === undefined || !isClosed(month) || Number(month) > 12)
    return [...anchors, ...namedBy(anchors, source).spans].some((span) =>
      overlaps({ year, month: undefined, day: undefined }, span),
    );
  const parts = { month: Number(month), ...(day !== undefined && isClosed(day) && { days: [Number(day)] }) };
  return anchors.some((anchor) => nearestYears(parts, anchor).some((one) => isNumber(given, String(one))));
}

function hasMonth(month: number, source: SourceText): boolean {
  if (hasNumber(month, source)) return true;
  const names = [...calendarNamesOf(source.language).months].filter(([, number]) => number === month);
  if (source.language !== "" && source.language !== "en")
    return names.some(([name]) => hasWords(name, source));
  // "may" and "march" are months with a capital only; "Sept." is one, too.
  return [...source.places].some(
    ([fold, places]) =>
      fold.length >= 3 &&
      names.some(([name]) => name.startsWith(fold)) &&
      places.some((at) => source.words[at]?.capital),
  );
}

/** A number as digits, with or without zeros before it, also within a word: "16th", "16日". */
function hasNumber(number: number, source: SourceText): boolean {
  return digitsOf(source).some((digits) => Number(digits) === number);
}

const digitsIn = new WeakMap<SourceText, readonly string[]>();

/** The numbers of a text, each once. */
function digitsOf(source: SourceText): readonly string[] {
  const known = digitsIn.get(source);
  if (known) return known;
  const digits = [...new Set([...source.places.keys()].flatMap((fold) => fold.match(/[0-9]+/g) ?? []))];
  digitsIn.set(source, digits);
  return digits;
}

/** What of a date stands nowhere in the text, among the parts that the words beside it leave open. */
export function lackOf(
  { year }: Component,
  month: string | undefined,
  day: string | undefined,
  source: SourceText,
): { lacks: string } | undefined {
  return standsInText({ year: year.replaceAll(/[0-9]/g, "X"), month, day }, [], source) === "stated"
    ? undefined
    : (standsInText({ year: "XXXX", month, day }, [], source) as { lacks: string });
}
