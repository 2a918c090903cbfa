/**
 * The proleptic Gregorian calendar in integer arithmetic. A day is the number of days from 1970-01-01; a month is
 * `12 * year + month - 1`. It is exact for every year of an EDTF date. `Date`, and date-fns on top of it, would use the machine's time
 * zone and read years 0 to 99 as 1900 to 1999.
 */

/** The leap days from year 0 to the end of a year. */
export function leapDaysUntil(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/**
 * The days before a month in a year that begins with March, its months counted from 0. Such a year ends with its leap day, so that the
 * offset of a month needs no table (Hinnant 2021).
 */
export function daysBeforeMonthFromMarch(month: number): number {
  return Math.floor((153 * month + 2) / 5);
}

/** The days on either side of 1970 that are whole numbers through all sums: 2 * 10^13 years, twice as many as EDTF reaches. */
const mostDays = 7e15;

/** The first day of a month. Exact within {@link mostDays}. */
export function startOfMonth(month: number): number {
  const index = month - 12 * Math.floor(month / 12);
  const year = Math.floor(month / 12) - (index < 2 ? 1 : 0);
  return 365 * year + leapDaysUntil(year) + daysBeforeMonthFromMarch((index + 10) % 12) - 719468;
}

/** The first day of a year. */
export function startOfYear(year: number): number {
  return startOfMonth(12 * year);
}

/** The number of days in a month. */
export function daysInMonth(month: number): number {
  return startOfMonth(month + 1) - startOfMonth(month);
}

/** A day of the proleptic Gregorian calendar. Year 0 is 1 BC. */
export interface CalendarDay {
  /** The astronomical year. */
  year: number;
  /** The month, 1 to 12. */
  month: number;
  /** The day of the month, 1 to 31. */
  day: number;
}

/**
 * Converts a moment, as {@link EdtfBounds} holds it, to a day of the calendar. It drops the time of day.
 *
 * @param moment - A finite number of days from 1970-01-01T00:00, with a fraction for the time of day.
 * @returns The day. `NaN`, and a moment beyond 7 * 10^15 days (twice as many as EDTF reaches), give `NaN` fields.
 *
 * @example
 * ```ts
 * import { toCalendarDay, parseEdtf } from "diplomatic-events/time";
 *
 * console.log(toCalendarDay(parseEdtf("2025-05").earliest ?? Number.NaN)); // { year: 2025, month: 5, day: 1 }
 * ```
 */
export function toCalendarDay(moment: number): CalendarDay {
  const day = Math.abs(moment) <= mostDays ? Math.floor(moment) : Number.NaN;
  // The mean month has 30.436875 days, so the estimate is at most one month too early or too late.
  let month = Math.floor((day + 719528) / 30.436875) - 1;
  while (startOfMonth(month + 1) <= day) month += 1;
  while (startOfMonth(month) > day) month -= 1;
  const year = Math.floor(month / 12);
  return { year, month: month - 12 * year + 1, day: day - startOfMonth(month) + 1 };
}
