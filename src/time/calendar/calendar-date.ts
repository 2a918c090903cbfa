import { memoize } from "../../collections/index.js";
import type { Calendar } from "./calendars.js";
import { daysInMonth, startOfMonth, toCalendarDay } from "./days.js";
import { monthNames } from "./month-names.js";

/** A date in some calendar. */
export interface CalendarDate {
  day: number;
  /** The English name of the month: "Ramadan". */
  month: string;
  year: number;
  /** The era, in a calendar that restarts its years with each era: "Reiwa". */
  era?: string | undefined;
}

/** The first Gregorian year in which a calendar follows the rules that `Intl` applies. */
const firstYears: Partial<Record<Calendar, number>> = {
  buddhist: 1941,
  indian: 1957,
  "islamic-umalqura": 1883,
  japanese: 1873,
  persian: 1925,
  roc: 1912,
};

/**
 * The first and the last day, from 1970-01-01, of a Gregorian date of the form `YYYY-MM-DD`, or `YYYY-MM`; of a time of day without a zone
 * its day. Undefined for another form, or a day that its month lacks.
 */
export function gregorianDays(date: string): readonly [first: number, last: number] | undefined {
  const [, year, month, day] = /^([0-9]{4})-(0[1-9]|1[0-2])(?:-([0-9]{2})(?:T[0-9:]+)?)?$/.exec(date) ?? [];
  if (month === undefined) return undefined;
  const index = 12 * Number(year) + Number(month) - 1;
  const start = startOfMonth(index);
  if (day === undefined) return [start, start + daysInMonth(index) - 1];
  const only = start + Number(day) - 1;
  return toCalendarDay(only).month === Number(month) ? [only, only] : undefined;
}

/**
 * Converts a day to the Julian calendar, which `Intl` lacks. The Julian calendar repeats every four years, and the four years from
 * 1 March 2000 are the same in both calendars.
 *
 * @param day Days from 1970-01-01.
 * @returns A day in these four years whose Gregorian month and day of the month are the Julian ones of `day`, and the years to add.
 */
export function julianEquivalent(day: number): { day: number; years: number } {
  // 719,470 days before 1970 was 1 March of the Julian year 0; 11,017 days after it was 1 March 2000.
  const cycle = Math.floor((day + 719_470) / 1461);
  return { day: day + 730_487 - 1461 * cycle, years: 4 * cycle - 2000 };
}

/** More than the calendars of the model: in loose mode a dossier may name others. */
const maxCalendars = 50;

/** A dossier repeats few days often, and `Intl` is slow. */
const maxDates = 500;

const converterTo = /* @__PURE__ */ memoize(
  (calendar: Calendar) => memoize((day: number) => convert(day, calendar), maxDates),
  maxCalendars,
);

/**
 * Converts a day to a calendar. Undefined before the calendar existed, for a calendar without numbered years, and for one that this
 * machine's `Intl` lacks.
 *
 * @param day Days from 1970-01-01.
 */
export function toCalendarDate(day: number, calendar: Calendar): Readonly<CalendarDate> | undefined {
  return converterTo(calendar)(day);
}

function convert(day: number, calendar: Calendar): CalendarDate | undefined {
  if (toCalendarDay(day).year < (firstYears[calendar] ?? 1)) return undefined;
  if (gregorian.test(calendar)) {
    const { day: start, years } = calendar === "julian" ? julianEquivalent(day) : { day, years: 0 };
    const { year, month, day: ofMonth } = toCalendarDay(start);
    return year + years > 0
      ? { day: ofMonth, month: monthNames[month - 1] ?? "", year: year + years }
      : undefined;
  }
  const parts = formatOf(calendar)?.formatToParts(day * 86_400_000);
  const values = new Map(parts?.map(({ type, value }) => [type, value]));
  const [month, year] = [values.get("month"), Number(values.get("year"))];
  if (month === undefined || !(year > 0)) return undefined;
  const date = { day: Number(values.get("day")), month, year };
  return calendar === "japanese" ? { ...date, era: values.get("era") } : date;
}

/** The calendars with the months of the Gregorian. */
const gregorian = /^(?:gregory|iso8601|julian)$/;

/**
 * Whether the months of a calendar begin at the sighting of the moon, so that a computed date may be two days off. Computing uses
 * the tabular Islamic calendar instead, because the rule for such calendars differs between machines.
 */
export function isObserved(calendar: Calendar): boolean {
  return calendar === "islamic" || calendar === "islamic-rgsa";
}

/** The format of a calendar; undefined if this machine's `Intl` would substitute another. */
const formatOf = /* @__PURE__ */ memoize((calendar: Calendar): Intl.DateTimeFormat | undefined => {
  const computed = isObserved(calendar) ? "islamic-tbla" : calendar;
  const format = new Intl.DateTimeFormat("en-u-nu-latn", {
    calendar: computed,
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    year: "numeric",
    era: "short",
  });
  return format.resolvedOptions().calendar === computed ? format : undefined;
}, maxCalendars);

/** The names of a calendar's months, including leap months. */
export const monthsOfCalendar: (calendar: Calendar) => ReadonlySet<string> = /* @__PURE__ */ memoize(
  (calendar) => {
    const months = new Set<string>();
    // Three years from 1997 contain every leap month, and steps of four days meet every month.
    for (let day = 10_000; day < 11_100; day += 4) {
      const date = convert(day, calendar);
      if (date) months.add(date.month);
    }
    return months;
  },
  maxCalendars,
);
