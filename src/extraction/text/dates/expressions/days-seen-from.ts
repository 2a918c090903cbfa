import { type DaySpan, monthOf, shiftDays, spanOf, weekdayOf, weekOf, yearOf } from "../day-spans.js";

/**
 * A weekday alone is the nearest one on either side, today included. "Last" and "next" leave open which is meant where the nearest one is in
 * the week of the day: then it is all days from one to the other.
 */
export function weekdaysBeside(
  weekday: number,
  side: -1 | 0 | 1 | undefined,
  { from, to }: DaySpan,
): DaySpan[] {
  const back = from - ((weekdayOf(from) - weekday + 7) % 7);
  const ahead = to + ((weekday - weekdayOf(to) + 7) % 7);
  const day = (at: number): DaySpan => ({ from: at, to: at });
  // Weeks may begin on Sunday or on Monday.
  const week = weekOf({ from, to }, 0);
  if (side === -1) {
    const last = back === from ? back - 7 : back;
    return last >= week.from ? [{ from: last - 7, to: last }] : [day(last - 7), day(last)];
  }
  if (side === 1) {
    const next = ahead === to ? ahead + 7 : ahead;
    return next <= week.to ? [{ from: next, to: next + 7 }] : [day(next), day(next + 7)];
  }
  return back === ahead ? [day(back)] : [day(back), day(ahead)];
}

/** The weekdays of a month in its order; the last one has the number -1. */
export function weekdayInMonth(
  { year, month }: { year: number; month: number },
  weekday: number,
  number: number,
): DaySpan | undefined {
  const span = spanOf(year, month);
  return span && weekdaysIn(span, weekday).at(number < 0 ? number : number - 1);
}

export function weekdaysIn({ from, to }: DaySpan, weekday: number): DaySpan[] {
  const days: DaySpan[] = [];
  for (let day = from; day <= to; day++) if (weekdayOf(day) === weekday) days.push({ from: day, to: day });
  return days;
}

export function unitBeside(unit: "week" | "month" | "year", shift: number, anchor: DaySpan): DaySpan {
  return unit === "week"
    ? weekOf(anchor, shift)
    : unit === "month"
      ? monthOf(anchor, shift)
      : yearOf(anchor, shift);
}

export function pastUnit(unit: "week" | "month" | "year", { from, to }: DaySpan): DaySpan {
  return { from: from - (unit === "week" ? 7 : unit === "month" ? 31 : 366), to };
}

/** The weekends of the week and of those beside it that "last", "this" and "next" may mean. */
export function weekends(side: -1 | 0 | 1, { from }: DaySpan): DaySpan[] {
  const saturday = from - ((weekdayOf(from) + 1) % 7);
  const shifts = side === 0 ? [0, 7] : side < 0 ? [0, -7] : [7, 14];
  return shifts.map((shift) => ({ from: saturday + shift, to: saturday + shift + 1 }));
}

/** Days are counted exactly; weeks, months and years roughly. */
export function about(unit: string, count: number, anchor: DaySpan): DaySpan {
  if (unit === "day") return shiftDays(anchor, count);
  if (unit === "week") return { from: anchor.from + 7 * count - 3, to: anchor.to + 7 * count + 3 };
  if (unit === "month") {
    const day = shiftDays(anchor, Math.round(30.44 * count));
    return {
      from: Math.min(day.from - 15, monthOf(day, 0).from),
      to: Math.max(day.to + 15, monthOf(day, 0).to),
    };
  }
  const year = yearOf(anchor, count);
  const day = shiftDays(anchor, Math.round(365.2425 * count));
  return { from: Math.min(day.from - 120, year.from), to: year.to };
}

/** "Last October" is one of the two that began before, "next October" one of the two to come, "this October" that of the year. */
export function monthsBeside(month: number, side: -1 | 0 | 1, anchor: DaySpan): DaySpan[] {
  const start = yearOf(anchor, 0);
  const all = [-2, -1, 0, 1, 2].map((shift) =>
    monthOf({ from: yearOf(start, shift).from, to: yearOf(start, shift).from }, month - 1),
  );
  if (side === 0) return all.slice(2, 3);
  return side < 0
    ? all.filter(({ from }) => from <= anchor.from).slice(-2)
    : all.filter(({ to }) => to >= anchor.to).slice(0, 2);
}
