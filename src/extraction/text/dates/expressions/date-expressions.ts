import type { SourceText } from "../../source-text.js";
import { type CalendarWords, createCalendarWords } from "./calendar-words.js";
import { countedDate } from "./counted-dates.js";
import type { DateExpression, DateWords } from "./date-expression.js";
import { leadsToMonth, monthDate, yearAlone } from "./month-dates.js";
import { eastAsianDate, numericDates } from "./numeric-dates.js";
import { relativeDate } from "./relative-dates.js";
import { weekdayDate } from "./weekday-dates.js";

/** Every expression of a text that says when, in order. What English has beyond names of months and numbers is read in English alone. */
export function findDateExpressions(source: SourceText): DateExpression[] {
  const words = createCalendarWords(source);
  const found: DateExpression[] = [];
  let consumed = 0;
  for (let at = 0; at < source.words.length; at++) {
    for (const { from, to, ...meaning } of datesAt(at, consumed, words)) {
      const [start, end] = [source.words[from]?.start ?? 0, source.words[to - 1]?.end ?? 0];
      found.push({ start, end, ...meaning });
      consumed = to;
    }
    at = Math.max(at, consumed - 1);
  }
  return found;
}

/** The date that the word at an index gives away; it may begin before that word. Several where the order of day and month is open. */
function datesAt(at: number, consumed: number, words: CalendarWords): readonly DateWords[] {
  const numeric = numericDates(at, words);
  if (numeric.length > 0) return numeric;
  const date =
    eastAsianDate(at, words) ??
    countedDate(at, words) ??
    monthDate(at, consumed, words) ??
    relativeDate(at, words) ??
    (leadsToMonth(at, words) ? undefined : (weekdayDate(at, words) ?? dayAlone(at, words))) ??
    yearAlone(at, words);
  return date ? [date] : [];
}

/** "the 13th" */
function dayAlone(at: number, words: CalendarWords): DateWords | undefined {
  const isDay = /^[0-9]{1,2}(?:st|nd|rd|th)$/.test(words.foldAt(at));
  return isDay ? { from: at, to: at + 1, parts: { days: [words.dayAt(at) ?? 0] } } : undefined;
}
