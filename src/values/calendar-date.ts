import type { Calendar } from "./calendar.js";
import { calendarDay, startOfMonth } from "./days.js";

/** A date in some calendar, its month by the calendar's name for it. */
export interface CalendarDate {
  day: number;
  month: string;
  year: number;
  /** The era, where years count anew in each: "Reiwa". */
  era?: string | undefined;
}

/** From which year a calendar is as `Intl` computes it: before, it was another or none. */
const since: Partial<Record<Calendar, number>> = {
  buddhist: 1941,
  indian: 1957,
  "islamic-umalqura": 1883,
  japanese: 1873,
  persian: 1925,
  roc: 1912,
};

/** The day number of a full Gregorian date of four-digit year, without marks. */
export function dayNumber(date: string): number | undefined {
  const found = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(date)?.map(Number);
  if (!found) return undefined;
  const [, year = 0, month = 0, day = 0] = found;
  const number = startOfMonth(12 * year + month - 1) + day - 1;
  return calendarDay(number).month === month ? number : undefined;
}

/**
 * A day of the years 2000 to 2004 whose Gregorian month and day of the month are the Julian ones of the given day, and what
 * to add to its year: the Julian calendar repeats every four years, and those from 1 March 2000 are alike in both.
 */
export function alikeInJulian(day: number): { day: number; years: number } {
  // 719,470 days before 1970 was 1 March of the Julian year 0; 11,017 days after it was 1 March 2000.
  const cycle = Math.floor((day + 719_470) / 1461);
  return { day: day + 730_487 - 1461 * cycle, years: 4 * cycle - 2000 };
}

/** How many days are remembered: a dossier names few days many times, and `Intl` takes long for each. */
const most = 500;

const remembered = /* @__PURE__ */ new Map<string, CalendarDate | undefined>();

/** A day in a calendar; undefined where the calendar did not exist, has no numbered years or cannot be computed here. */
export function inCalendar(day: number, calendar: Calendar): Readonly<CalendarDate> | undefined {
  const key = `${calendar} ${day}`;
  if (remembered.has(key)) return remembered.get(key);
  const date = computeDate(day, calendar);
  if (remembered.size >= most) remembered.clear();
  remembered.set(key, date);
  return date;
}

function computeDate(day: number, calendar: Calendar): CalendarDate | undefined {
  if (calendarDay(day).year < (since[calendar] ?? 1)) return undefined;
  const shown = calendar === "julian" ? alikeInJulian(day) : { day, years: 0 };
  // Of a moment: a date made of its parts would read years 0 to 99 as 1900 to 1999.
  const parts = formatOf(calendar)?.formatToParts(shown.day * 86_400_000);
  const found = new Map(parts?.map(({ type, value }) => [type, value]));
  const month = found.get("month");
  const date = { day: Number(found.get("day")), year: Number(found.get("year")) + shown.years };
  if (month === undefined || !(date.year > 0)) return undefined;
  return { ...date, month, ...(calendar === "japanese" ? { era: found.get("era") } : {}) };
}

const formats = /* @__PURE__ */ new Map<Calendar, Intl.DateTimeFormat | undefined>();

/**
 * Whether months of a calendar begin when the moon is seen, so that what is computed may be off by up to two days. Computed is
 * the tabular calendar in its place, since machines differ in the rule that they would put there.
 */
export function isObserved(calendar: Calendar): boolean {
  return calendar === "islamic" || calendar === "islamic-rgsa";
}

/** The format of a calendar; none where this machine's `Intl` puts another in its place. */
function formatOf(calendar: Calendar): Intl.DateTimeFormat | undefined {
  if (!formats.has(calendar)) {
    const gregorian = /^(?:iso|jul)/.test(calendar) ? "gregory" : calendar;
    const computed = isObserved(calendar) ? "islamic-tbla" : gregorian;
    const format = new Intl.DateTimeFormat("en-u-nu-latn", {
      calendar: computed,
      timeZone: "UTC",
      day: "numeric",
      month: "long",
      year: "numeric",
      era: "short",
    });
    formats.set(calendar, format.resolvedOptions().calendar === computed ? format : undefined);
  }
  return formats.get(calendar);
}

const monthsOf = /* @__PURE__ */ new Map<Calendar, ReadonlySet<string>>();

/** The names of a calendar's months, those of leap years included. */
export function monthsOfCalendar(calendar: Calendar): ReadonlySet<string> {
  const known = monthsOf.get(calendar);
  if (known) return known;
  const months = new Set<string>();
  // From 1997: three years have every leap month, and steps of four days every month.
  for (let day = 10_000; day < 11_100; day += 4) {
    const date = computeDate(day, calendar);
    if (date) months.add(date.month);
  }
  monthsOf.set(calendar, months);
  return months;
}
