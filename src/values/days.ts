/**
 * The proleptic Gregorian calendar as integer arithmetic. A day is its number from 1970-01-01 (day 0), a month is
 * `12 * year + month - 1`. Exact for every year that an EDTF date may name, and without a clock or a time zone, which
 * `Date` (and date-fns on it) would bring in: both work in the machine's zone and read years 0 to 99 as 1900 to 1999.
 */

/** The number of the first day of a month. Sums stay below 2^53 for years within 2 * 10^13. */
export function startOfMonth(month: number): number {
  const index = month - 12 * Math.floor(month / 12);
  // Counting years from March puts the leap day last, so that a month's offset needs no table (Hinnant 2021).
  const year = Math.floor(month / 12) - (index < 2 ? 1 : 0);
  const offset = Math.floor((153 * ((index + 10) % 12) + 2) / 5);
  return (
    365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + offset - 719468
  );
}

/** The number of the first day of a year. */
export function startOfYear(year: number): number {
  return startOfMonth(12 * year);
}

/** How many days a month has. */
export function daysInMonth(month: number): number {
  return startOfMonth(month + 1) - startOfMonth(month);
}

/** A day of the proleptic Gregorian calendar. Year 0 is 1 BC. */
export interface CalendarDay {
  /** The astronomical year, of any size. */
  year: number;
  /** The month, 1 to 12. */
  month: number;
  /** The day of the month, 1 to 31. */
  day: number;
}

/**
 * The calendar day on which a moment lies, a moment being what {@link EdtfBounds} holds: days from 1970-01-01T00:00.
 * Fractions (a time of day) are cut off.
 *
 * @param moment - A finite number of days.
 * @returns The day. Meaningless numbers (`NaN`, infinities) give `NaN` fields.
 *
 * @example
 * ```ts
 * import { calendarDay, parseEdtf } from "diplomatic-events/time";
 *
 * console.log(calendarDay(parseEdtf("2025-05").earliest ?? Number.NaN)); // { year: 2025, month: 5, day: 1 }
 * ```
 */
export function calendarDay(moment: number): CalendarDay {
  const day = Math.floor(moment);
  // The mean month is 30.436875 days, so the estimate is at most one month off either way.
  let month = Math.floor((day + 719528) / 30.436875) - 1;
  while (startOfMonth(month + 1) <= day) month += 1;
  while (startOfMonth(month) > day) month -= 1;
  const year = Math.floor(month / 12);
  return { year, month: month - 12 * year + 1, day: day - startOfMonth(month) + 1 };
}
