import type { Calendar } from "./calendar.js";
import { type CalendarDate, dayNumber, inCalendar, isObserved, monthsOfCalendar } from "./calendar-date.js";

/**
 * What a Gregorian date is in the calendar of its words, where the words clearly say another date. Undefined where the two
 * agree, and wherever one is not fully understood: a date that is not one day, a month of unknown name, a year cut short.
 */
export function dateAgainstWords(date: string, asWritten: string, calendar: Calendar): string | undefined {
  const day = dayNumber(date);
  const written = day === undefined ? undefined : readWords(asWritten);
  if (day === undefined || !written) return undefined;
  const slack = isObserved(calendar) ? 2 : 0;
  let months: ReadonlySet<string> | undefined;
  for (let near = day - slack; near <= day + slack; near += 1) {
    const actual = inCalendar(near, calendar);
    if (!actual || !isComparable(written, actual)) return undefined;
    months ??= monthsMeant(written.month, monthsOfCalendar(calendar));
    if (months.size === 0) return undefined;
    if (months.has(actual.month) && isSameDay(written, actual, calendar)) return undefined;
  }
  const actual = inCalendar(day, calendar);
  return actual && [actual.day, actual.month, actual.era, actual.year].filter(Boolean).join(" ");
}

const eras = "reiwa|heisei|showa|taisho|meiji";
const before = `(?:(?<before>${eras}|ad|ah|am|ap|be|minguo|saka) )?`;
const patterns: readonly string[] = [
  `^(?:on )?(?:the )?(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>[a-z ]+?) ${before}(?<year>[0-9]{1,5})(?<after>[a-z ]*)$`,
  `^(?:on )?(?<month>[a-z ]+?) (?<day>[0-9]{1,2})(?:st|nd|rd|th)? ${before}(?<year>[0-9]{1,5})(?<after>[a-z ]*)$`,
];

/** A day, a month and a year with nothing else around them than an era. */
function readWords(text: string): CalendarDate | undefined {
  const words = text.length > 80 ? "" : fold(text);
  for (const pattern of patterns) {
    const found = new RegExp(pattern).exec(words);
    const { day, month = "", before: first, year, after = "" } = found?.groups ?? {};
    const era = first ?? after.replaceAll(" ", "");
    if (found) return { day: Number(day), month, year: Number(year), era };
  }
  return undefined;
}

/** Small letters without accents, and single spaces. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’‘`ʻʼʾʿ]/gu, "")
    .replace(/[\s.,()-]+/g, " ")
    .trim();
}

function isComparable(written: CalendarDate, actual: CalendarDate): boolean {
  const era = written.era ?? "";
  if (actual.era !== undefined) return eras.split("|").includes(era);
  return (
    /^(a[adhmp]|be|ce|h|os|minguo|roc|saka|sh)?$/.test(era) && (written.year >= 100 || actual.year < 100)
  );
}

function isSameDay(written: CalendarDate, actual: CalendarDate, calendar: Calendar): boolean {
  if (written.day !== actual.day || (actual.era !== undefined && fold(actual.era) !== written.era))
    return false;
  // Where the Julian year began on 25 March, the months before count to the year before.
  const { day, month, year } = actual;
  const isEarly = month === "January" || month === "February" || (month === "March" && day < 25);
  const early = calendar === "julian" && year < 1753 && isEarly;
  return written.year === year || (early && written.year === year - 1);
}

/** The months that a name may mean: by its start, else by its consonants, which transliterations share. */
function monthsMeant(name: string, months: ReadonlySet<string>): ReadonlySet<string> {
  const written = monthKey(name);
  const those = (fits: (month: string) => boolean): Set<string> =>
    new Set([...months].filter((month) => fits(monthKey(fold(month)))));
  const started = those((month) => (written.length < 3 ? month === written : month.startsWith(written)));
  if (started.size > 0 || written.length < 3) return started;
  return those((month) => consonants(month) === consonants(written));
}

/** "rabi al awwal" and "rabi i" as "rabi1". */
function monthKey(name: string): string {
  return name
    .replace(/ (?:(?:al|ul|as|ath|el) ?)?(?:awwal|ula|oula)$/, " i")
    .replace(/ (?:(?:al|ul|as|ath|el) ?)?(?:akhir|thani)(?:a|ah|ya|yah)?$/, " ii")
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
