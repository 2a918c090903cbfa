import { memoize } from "../../collections/index.js";
import {
  type CalendarDate,
  gregorianDays,
  isObserved,
  monthsOfCalendar,
  toCalendarDate,
} from "./calendar-date.js";
import type { Calendar } from "./calendars.js";

/**
 * Compares a Gregorian date with the same date as written in a calendar.
 *
 * @param date An EDTF date.
 * @param asWritten The date in the words of the source: "the 5th of Ramadan 1446", "in May 2031".
 * @returns The date converted to the calendar, in words, if `asWritten` clearly names another date. Undefined if the two agree, or if one
 *   cannot be fully understood: a date other than one day or month, an unknown month name, a shortened year.
 */
export function findCalendarMismatch(
  date: string,
  asWritten: string,
  calendar: Calendar,
): string | undefined {
  const [first, last] = gregorianDays(date) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const written = parseWrittenDate(asWritten);
  if (!written) return undefined;
  const tolerance = isObserved(calendar) ? 2 : 0;
  let months: ReadonlySet<string> | undefined;
  for (let near = first - tolerance; near <= last + tolerance; near += 1) {
    const actual = toCalendarDate(near, calendar);
    if (!actual || !isComparable(written, actual)) return undefined;
    months ??= matchMonths(written.month, monthsOfCalendar(calendar));
    if (months.size === 0) return undefined;
    if (months.has(actual.month) && isSameDay(written, actual, calendar)) return undefined;
  }
  return [...new Set([first, last])].map((day) => inWords(toCalendarDate(day, calendar))).join(" to ");
}

function inWords({ day, month, era, year }: Partial<CalendarDate> = {}): string {
  return [day, month, era, year].filter(Boolean).join(" ");
}

const eras = "reiwa|heisei|showa|taisho|meiji";

/** The words before a month or a year, of the whole or a part of it: "in", "at the end of". */
export const periodWords = "(?:in )?(?:early|late|mid)|at the (?:start|end) of|in|last|next|this";

const forms = /* @__PURE__ */ (() => {
  const weekday = "(?:[a-z]+day )?";
  const day = "(?<day>[0-9]{1,2})(?:st|nd|rd|th)?";
  const month = "(?<month>[a-z ]+?)";
  const year = `(?:(?<before>${eras}|a[dhmp]|be|minguo) )?(?<year>[0-9]{1,5})(?<after>[a-z ]*)$`;
  return [`${day}(?: of)? ${month}`, `${month} ${day}`, month].map(
    (start) => new RegExp(`^(?:(?:on|${periodWords}) )?${weekday}(?:the )?${start} ${year}`),
  );
})();

/** A date in words, of a day or of a whole month. */
interface WrittenDate extends Omit<CalendarDate, "day"> {
  day?: number | undefined;
}

/** Parses a text that is only a month, a year, mostly a day and perhaps an era. */
function parseWrittenDate(text: string): WrittenDate | undefined {
  const words = text.length > 80 ? "" : fold(text);
  for (const form of forms) {
    const parts = form.exec(words)?.groups;
    if (!parts) continue;
    const { month = "", before, after = "" } = parts;
    const era = before ?? after.replaceAll(" ", "");
    return {
      day: parts["day"] === undefined ? undefined : Number(parts["day"]),
      month,
      year: Number(parts["year"]),
      era,
    };
  }
  return undefined;
}

/** Lower case without accents, apostrophes and punctuation, with single spaces. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’‘`ʻʼʾʿ]/gu, "")
    .replace(/[\s.,()-]+/g, " ")
    .trim();
}

const anyEra = /^(?:a[adhmp]|be|ce|h|os|minguo|roc|saka|sh|)$/;
const japaneseEra = /* @__PURE__ */ (() => new RegExp(`^(?:${eras})$`))();

function isComparable(written: WrittenDate, actual: CalendarDate): boolean {
  const eraPattern = actual.era === undefined ? anyEra : japaneseEra;
  const isFullYear = written.year >= 100 || actual.year < 100;
  return isFullYear && eraPattern.test(written.era ?? "");
}

function isSameDay(written: WrittenDate, actual: CalendarDate, calendar: Calendar): boolean {
  const { day, month, year, era } = actual;
  if ((written.day ?? day) !== day || (era !== undefined && written.era !== fold(era))) return false;
  // In places the Julian year began on 25 March: the days before it belong to the year before.
  const isBeforeNewYear = month.endsWith("uary") || (month === "March" && day < 25);
  const years = calendar === "julian" && year < 1753 && isBeforeNewYear ? [year, year - 1] : [year];
  return years.includes(written.year);
}

/** The months of a calendar with their normalised names. */
const normalizedMonths = /* @__PURE__ */ memoize((months: ReadonlySet<string>) =>
  [...months].map((month) => ({ month, normalized: normalizeMonth(fold(month)) })),
);

/** The months that a name may mean: those that start with it, else those with the same consonants, as transliterations have. */
function matchMonths(name: string, months: ReadonlySet<string>): ReadonlySet<string> {
  const written = normalizeMonth(name);
  const select = (isMatch: (normalized: string) => boolean): Set<string> =>
    new Set(
      normalizedMonths(months).flatMap(({ month, normalized }) => (isMatch(normalized) ? [month] : [])),
    );
  const byStart = select((month) => (written.length < 3 ? month === written : month.startsWith(written)));
  if (byStart.size > 0 || written.length < 3) return byStart;
  return select((month) => consonants(month) === consonants(written));
}

/** Normalises the name of a month: "rabi al awwal" and "rabi i" become "rabi1". */
function normalizeMonth(name: string): string {
  return name
    .replace(/ (?:[a-z]{1,3} ?)?(?:(awwal|ula)|akhir|thani)[ahy]*$/, (_, first?: string) =>
      first ? " i" : " ii",
    )
    .replace(/ i{1,2}$/, (numeral) => String(numeral.length - 1))
    .replace(/^(?:mar)?cheshvan$/, "heshvan")
    .replaceAll(" ", "");
}

function consonants(name: string): string {
  return name
    .replaceAll("w", "v")
    .replace(/[aeiouyh]/g, "")
    .replace(/(.)\1+/g, "$1");
}
