import type { Calendar } from "./calendar.js";
import { type CalendarDate, dayNumber, inCalendar, isObserved, monthsOfCalendar } from "./calendar-date.js";

/**
 * What a Gregorian date is in the calendar of its words, where the words clearly say another date. Undefined where the two
 * agree, and wherever one is not fully understood: a date that is not one day, a month of unknown name, a year cut short.
 */
export function dateAgainstWords(date: string, asWritten: string, calendar: Calendar): string | undefined {
  const day = dayNumber(date);
  if (day === undefined) return undefined;
  const written = readWords(asWritten);
  if (!written) return undefined;
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
const day = "(?<day>[0-9]{1,2})(?:st|nd|rd|th)?";
const month = "(?<month>[a-z ]+?)";
const year = `(?:(?<before>${eras}|a[dhmp]|be|minguo) )?(?<year>[0-9]{1,5})(?<after>[a-z ]*)$`;

const forms = /* @__PURE__ */ [`${day}(?: of)? ${month}`, `${month} ${day}`].map(
  (start) => new RegExp(`^(?:on )?(?:the )?${start} ${year}`),
);

/** A day, a month and a year with nothing else around them than an era. */
function readWords(text: string): CalendarDate | undefined {
  const words = text.length > 80 ? "" : fold(text);
  for (const form of forms) {
    const parts = form.exec(words)?.groups;
    if (!parts) continue;
    const { month = "", before, after = "" } = parts;
    const era = before ?? after.replaceAll(" ", "");
    return { day: Number(parts["day"]), month, year: Number(parts["year"]), era };
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

const anyEra = /^(?:a[adhmp]|be|ce|h|os|minguo|roc|saka|sh|)$/;
const japaneseEra = /* @__PURE__ */ new RegExp(`^(?:${eras})$`);

function isComparable(written: CalendarDate, actual: CalendarDate): boolean {
  const known = actual.era === undefined ? anyEra : japaneseEra;
  const isYear = written.year >= 100 || actual.year < 100;
  return isYear && known.test(written.era ?? "");
}

function isSameDay(written: CalendarDate, actual: CalendarDate, calendar: Calendar): boolean {
  const { day, month, year, era } = actual;
  if (written.day !== day || (era !== undefined && written.era !== fold(era))) return false;
  // Where the Julian year began on 25 March, January, February and the days before count to the year before.
  const isEarly = month.endsWith("uary") || (month === "March" && day < 25);
  const years = calendar === "julian" && year < 1753 && isEarly ? [year, year - 1] : [year];
  return years.includes(written.year);
}

/** The keys of the months of a calendar. */
const keysOfMonths = /* @__PURE__ */ new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string>>();

function keysOf(months: ReadonlySet<string>): ReadonlyMap<string, string> {
  const known = keysOfMonths.get(months);
  if (known) return known;
  const keys = new Map([...months].map((month) => [month, monthKey(fold(month))]));
  keysOfMonths.set(months, keys);
  return keys;
}

/** The months that a name may mean: by its start, else by its consonants, which transliterations share. */
function monthsMeant(name: string, months: ReadonlySet<string>): ReadonlySet<string> {
  const written = monthKey(name);
  const keys = [...keysOf(months)];
  const those = (fits: (key: string) => boolean): Set<string> =>
    new Set(keys.flatMap(([month, key]) => (fits(key) ? [month] : [])));
  const started = those((month) => (written.length < 3 ? month === written : month.startsWith(written)));
  if (started.size > 0 || written.length < 3) return started;
  return those((month) => consonants(month) === consonants(written));
}

/** "rabi al awwal" and "rabi i" as "rabi1". */
function monthKey(name: string): string {
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
