import {
  daysInMonth,
  firstDayOf,
  lastDayOf,
  startOfMonth,
  startOfYear,
  toCalendarDay,
} from "../../../time/index.js";

/** Days in a row, by their numbers from 1970-01-01, both ends included. */
export interface DaySpan {
  from: number;
  to: number;
}

/** The days of a year, a month or a day; undefined where the calendar has none such. */
export function spanOf(year: number, month?: number, day?: number): DaySpan | undefined {
  if (month === undefined) return { from: startOfYear(year), to: startOfYear(year + 1) - 1 };
  const index = 12 * year + month - 1;
  const start = startOfMonth(index);
  if (day === undefined) return { from: start, to: start + daysInMonth(index) - 1 };
  return day <= daysInMonth(index) ? { from: start + day - 1, to: start + day - 1 } : undefined;
}

/** The days a number of days later. */
export function shiftDays({ from, to }: DaySpan, days: number): DaySpan {
  return { from: from + days, to: to + days };
}

/** The day of the week, 0 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The week a number of weeks later, whether it starts on Sunday or on Monday. */
export function weekOf({ from, to }: DaySpan, shift: number): DaySpan {
  const start = from - ((weekdayOf(from) + 6) % 7);
  return {
    from: Math.min(start, from - weekdayOf(from)) + 7 * shift,
    to: to - weekdayOf(to) + 7 + 7 * shift,
  };
}

/** The months that the days lie in, a number of months later. */
export function monthOf({ from, to }: DaySpan, shift: number): DaySpan {
  return { from: firstDayOf("month", from, shift), to: lastDayOf("month", to, shift) };
}

/** The years that the days lie in, a number of years later. */
export function yearOf({ from, to }: DaySpan, shift: number): DaySpan {
  return { from: firstDayOf("year", from, shift), to: lastDayOf("year", to, shift) };
}

/** Days as an EDTF date. */
export function writeSpan({ from, to }: DaySpan): string {
  const first = toCalendarDay(from);
  const year = spanOf(first.year);
  if (year?.from === from && year.to === to) return digits(first.year, 4);
  const month = spanOf(first.year, first.month);
  if (month?.from === from && month.to === to) return `${digits(first.year, 4)}-${digits(first.month, 2)}`;
  return from === to ? writeDay(from) : `${writeDay(from)}/${writeDay(to)}`;
}

function writeDay(day: number): string {
  const { year, month, day: ofMonth } = toCalendarDay(day);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(ofMonth, 2)}`;
}

function digits(number: number, length: number): string {
  return `${number < 0 ? "-" : ""}${String(Math.abs(number)).padStart(length, "0")}`;
}
