import { toCalendarDay } from "../../../time/index.js";
import type { CalendarWords } from "./calendar-words.js";
import type { DateExpression } from "./date-expression.js";
import { monthOf, spanOf, yearOf } from "./day-spans.js";
import { weekdayInMonth } from "./days-seen-from.js";

type Add = (from: number, to: number, meaning: Pick<DateExpression, "parts" | "seenFrom">) => number;

/**
 * Reads English days and quarters that are counted within a month or a year, and returns the index behind them: "the first Tuesday of
 * November", "the last day of October 2031", "the 20th of next month", "the third quarter of 2031".
 */
export function createCountedReader(
  { english, foldAt, monthAt, weekdayAt, dayAt, ordinalAt, yearAt, sideAt }: CalendarWords,
  add: Add,
): (at: number) => number | undefined {
  const numberAt = (at: number): number | undefined =>
    foldAt(at) === "last"
      ? -1
      : (ordinalAt(at) ?? (/^[1-5](?:st|nd|rd|th)$/.test(foldAt(at)) ? dayAt(at) : undefined));
  const isIn = (at: number): boolean => /^(?:of|in)$/.test(foldAt(at));

  /** A day of a month, whose year may be open. */
  const inMonth = (
    from: number,
    at: number,
    dayOf: (month: { year: number; month: number }) => number | undefined,
  ): number | undefined => {
    const month = monthAt(at);
    if (month === undefined) return undefined;
    const year = yearAt(at + 1);
    if (year !== undefined) {
      const day = dayOf({ year, month });
      return day === undefined ? undefined : add(from, at + 2, { parts: { year, month, days: [day] } });
    }
    return add(from, at + 1, {
      seenFrom: (anchor) =>
        [-1, 0, 1].flatMap((shift) => {
          const { year: one } = toCalendarDay(yearOf(anchor, shift).from);
          return spanOf(one, month, dayOf({ year: one, month })) ?? [];
        }),
    });
  };

  return (at) => {
    if (!english) return undefined;
    const number = numberAt(at);
    if (number === undefined) return undefined;
    const weekday = weekdayAt(at + 1);
    if (weekday !== undefined && isIn(at + 2) && Math.abs(number) <= 5)
      return inMonth(at, at + 3, (month) => {
        const span = weekdayInMonth(month, weekday, number);
        return span && toCalendarDay(span.from).day;
      });
    if (number === -1 && foldAt(at + 1) === "day" && isIn(at + 2))
      return inMonth(at, at + 3, ({ year, month }) => {
        const span = spanOf(year, month);
        return span && toCalendarDay(span.to).day;
      });
    if (foldAt(at + 1) === "quarter" && number <= 4 && isIn(at + 2)) {
      const year = yearAt(at + 3);
      const lastMonth = 3 * (number === -1 ? 4 : number);
      if (year !== undefined) return add(at, at + 4, { parts: { year, month: lastMonth - 2, lastMonth } });
    }
    return ofMonth(at);
  };

  /** "The 20th of next month" */
  function ofMonth(at: number): number | undefined {
    const day = dayAt(at);
    if (day === undefined || foldAt(at + 1) !== "of") return undefined;
    const behind = foldAt(at + 2) === "the" ? at + 3 : at + 2;
    const side = foldAt(behind) === "previous" ? -1 : sideAt(behind);
    if (side === undefined || foldAt(behind + 1) !== "month") return undefined;
    return add(at, behind + 2, {
      seenFrom: (anchor) => {
        const { year, month } = toCalendarDay(monthOf(anchor, side).from);
        const span = spanOf(year, month, day);
        return span ? [span] : [];
      },
    });
  }
}
