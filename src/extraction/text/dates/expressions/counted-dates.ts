import { toCalendarDay } from "../../../../time/index.js";
import { monthOf, spanOf, yearOf } from "../day-spans.js";
import type { CalendarWords } from "./calendar-words.js";
import type { DateWords } from "./date-expression.js";
import { weekdayInMonth } from "./days-seen-from.js";

/**
 * English days and quarters that are counted within a month or a year: "the first Tuesday of November", "the last day of October 2031",
 * "the 20th of next month", "the third quarter of 2031".
 */
export function countedDate(at: number, words: CalendarWords): DateWords | undefined {
  return words.english ? (countedWithin(at, words) ?? dayOfMonthBeside(at, words)) : undefined;
}

function countedWithin(at: number, words: CalendarWords): DateWords | undefined {
  const number = numberAt(at, words);
  if (number === undefined) return undefined;
  const isIn = /^(?:of|in)$/.test(words.foldAt(at + 2));
  const weekday = words.weekdayAt(at + 1);
  if (weekday !== undefined && isIn && Math.abs(number) <= 5)
    return dayInMonth(at, words, (month) => {
      const span = weekdayInMonth(month, weekday, number);
      return span && toCalendarDay(span.from).day;
    });
  if (number === -1 && words.foldAt(at + 1) === "day" && isIn)
    return dayInMonth(at, words, ({ year, month }) => {
      const span = spanOf(year, month);
      return span && toCalendarDay(span.to).day;
    });
  const year = words.yearAt(at + 3);
  if (words.foldAt(at + 1) !== "quarter" || number > 4 || !isIn || year === undefined) return undefined;
  const lastMonth = 3 * (number === -1 ? 4 : number);
  return { from: at, to: at + 4, parts: { year, month: lastMonth - 2, lastMonth } };
}

/** "last", "third", "3rd" */
function numberAt(at: number, words: CalendarWords): number | undefined {
  if (words.foldAt(at) === "last") return -1;
  return (
    words.ordinalAt(at) ?? (/^[1-5](?:st|nd|rd|th)$/.test(words.foldAt(at)) ? words.dayAt(at) : undefined)
  );
}

/** A day of the month that stands three words on, whose year may be open. */
function dayInMonth(
  at: number,
  words: CalendarWords,
  dayOf: (month: { year: number; month: number }) => number | undefined,
): DateWords | undefined {
  const month = words.monthAt(at + 3);
  if (month === undefined) return undefined;
  const year = words.yearAt(at + 4);
  if (year !== undefined) {
    const day = dayOf({ year, month });
    return day === undefined ? undefined : { from: at, to: at + 5, parts: { year, month, days: [day] } };
  }
  return {
    ...{ from: at, to: at + 4 },
    seenFrom: (anchor) =>
      [-1, 0, 1].flatMap((shift) => {
        const { year: one } = toCalendarDay(yearOf(anchor, shift).from);
        return spanOf(one, month, dayOf({ year: one, month })) ?? [];
      }),
  };
}

/** "The 20th of next month" */
function dayOfMonthBeside(at: number, words: CalendarWords): DateWords | undefined {
  const day = words.dayAt(at);
  if (day === undefined || words.foldAt(at + 1) !== "of") return undefined;
  const behind = words.foldAt(at + 2) === "the" ? at + 3 : at + 2;
  const side = words.foldAt(behind) === "previous" ? -1 : words.sideAt(behind);
  if (side === undefined || words.foldAt(behind + 1) !== "month") return undefined;
  return {
    ...{ from: at, to: behind + 2 },
    seenFrom: (anchor) => {
      const { year, month } = toCalendarDay(monthOf(anchor, side).from);
      const span = spanOf(year, month, day);
      return span ? [span] : [];
    },
  };
}
