import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths } from "date-fns/addMonths";
import { addYears } from "date-fns/addYears";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";
import { lastDayOfYear } from "date-fns/lastDayOfYear";
import { startOfMonth } from "date-fns/startOfMonth";
import { startOfYear } from "date-fns/startOfYear";

/** A day, as in days.ts, is the number of days from 1970-01-01. A unit is the month or the year that a day lies in. */
export type CalendarUnit = "month" | "year";

/** The first day of the unit a number of units later. */
export function firstDayOf(unit: CalendarUnit, day: number, later: number): number {
  const date = shift(unit, day, later);
  return fromDate(unit === "month" ? startOfMonth(date) : startOfYear(date));
}

/** The last day of the unit a number of units later. */
export function lastDayOf(unit: CalendarUnit, day: number, later: number): number {
  const date = shift(unit, day, later);
  return fromDate(unit === "month" ? lastDayOfMonth(date) : lastDayOfYear(date));
}

function shift(unit: CalendarUnit, day: number, later: number): Date {
  return unit === "month" ? addMonths(toDate(day), later) : addYears(toDate(day), later);
}

/**
 * `Date` ends 10^8 days from 1970. A day near its ends or beyond counts as the last one from which a century of shifts stays within.
 */
const lastDay = 1e8 - 40_000;

const dayLength = 86_400_000;

/** A date in UTC: in the zone of the machine some days do not exist, such as 2011-12-30 in Apia. */
function toDate(day: number): Date {
  return new UTCDateMini(dayLength * Math.min(Math.max(day, -lastDay), lastDay));
}

function fromDate(date: Date): number {
  return date.getTime() / dayLength;
}
