import type { Dossier } from "../../../src/index.js";
import type { Calendar } from "../../../src/vocabulary.js";
import { type NaiveIssue, timesOf, warning } from "./document.js";

/** The first year that is compared, where a calendar is younger than its count of years. */
const firstYears: Partial<Record<Calendar, number>> = {
  buddhist: 1941,
  indian: 1957,
  "islamic-umalqura": 1883,
  japanese: 1873,
  persian: 1925,
  roc: 1912,
};

interface Day {
  day: number;
  month: string;
  year: number;
  era: string;
}

/** A day, or a month as a whole, in words. */
type Words = Omit<Day, "day"> & { day: number | undefined };

/** The days of a date that is one full day, with or without an hour, or one month of a four-digit year, as moments of `Date`. */
function momentsOf(date: string): Date[] {
  const [day = ""] = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]+$/.test(date) ? date.split("T") : [date];
  const days = /^[0-9]{4}-[0-9]{2}$/.test(day)
    ? Array.from({ length: 31 }, (_, at) => `${day}-${String(at + 1).padStart(2, "0")}`)
    : [day];
  return days
    .filter((each) => /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(each))
    .map((each) => [each, new Date(`${each}T00:00:00Z`)] as const)
    .filter(([each, moment]) => !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(each))
    .map(([, moment]) => moment);
}

/** What `Intl` is asked for where it does not have the calendar, or machines differ in it. */
const stoodFor: Partial<Record<Calendar, string>> = {
  iso8601: "gregory",
  islamic: "islamic-tbla",
  "islamic-rgsa": "islamic-tbla",
};

/** A day in a calendar, by `Intl`. */
function inCalendar(moment: Date, calendar: Calendar): Day | undefined {
  if (moment.getUTCFullYear() < (firstYears[calendar] ?? 1)) return undefined;
  if (calendar === "julian") return inJulian(moment);
  const name = stoodFor[calendar] ?? calendar;
  const format = new Intl.DateTimeFormat("en-u-nu-latn", {
    calendar: name,
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    year: "numeric",
    era: "short",
  });
  if (format.resolvedOptions().calendar !== name) return undefined;
  const part = (type: string): string =>
    format.formatToParts(moment).find((each) => each.type === type)?.value ?? "";
  const [day, year] = [Number(part("day")), Number(part("year"))];
  // The Chinese and the Dangi calendar have no numbered years.
  if (!(year > 0)) return undefined;
  return { day, month: part("month"), year, era: calendar === "japanese" ? plain(part("era")) : "" };
}

const monthNames =
  "January February March April May June July August September October November December".split(" ");

/** Counts the days one by one from 1 March 2000, which was 14 March 2000 in the Gregorian calendar. */
function inJulian(moment: Date): Day | undefined {
  const start = new Date(Date.UTC(2000, 2, 14));
  let [day, month, year] = [1, 2, 2000];
  let left = Math.round((moment.getTime() - start.getTime()) / 86_400_000);
  const lengthOf = (): number =>
    month === 1 ? (year % 4 === 0 ? 29 : 28) : [3, 5, 8, 10].includes(month) ? 30 : 31;
  const step = (months: number): void => {
    month += months;
    if (month === 12) [month, year] = [0, year + 1];
    if (month === -1) [month, year] = [11, year - 1];
  };
  for (; left > 0; left -= 1) {
    day += 1;
    if (day > lengthOf()) {
      step(1);
      day = 1;
    }
  }
  for (; left < 0; left += 1) {
    day -= 1;
    if (day === 0) {
      step(-1);
      day = lengthOf();
    }
  }
  return year > 0 ? { day, month: monthNames[month] ?? "", year, era: "" } : undefined;
}

/** Small letters without accents and apostrophes, and single spaces for other signs. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’‘`ʻʼʾʿ]/gu, "")
    .replace(/[\s.,()-]+/g, " ")
    .trim();
}

const japanese = ["reiwa", "heisei", "showa", "taisho", "meiji"];
const others = ["ad", "ah", "am", "ap", "be", "ce", "h", "os", "minguo", "roc", "saka", "sh"];

/** How many words before a date place it within a day, a month or a year. */
function periodBefore(words: string[]): number {
  const parts = ["early", "late", "mid"];
  const text = words.join(" ");
  if (parts.includes(words[0] ?? "")) return 1;
  if (words[0] === "in" && parts.includes(words[1] ?? "")) return 2;
  for (const place of ["at", "toward", "towards"])
    for (const end of ["start", "end"]) if (text.startsWith(`${place} the ${end} of `)) return 4;
  return ["on", "in", "last", "next", "this"].includes(words[0] ?? "") ? 1 : 0;
}

/** Words that are one day, or none, a month, a year and nothing else but an era. */
function readWords(asWritten: string): Words | undefined {
  if (asWritten.length > 80) return undefined;
  let words = plain(asWritten).split(" ");
  words = words.slice(periodBefore(words));
  if (/^[a-z]+day$/.test(words[0] ?? "")) words = words.slice(1);
  if (words[0] === "the") words = words.slice(1);

  // The year is the last number; around it may stand an era.
  const yearAt = words.findLastIndex((word) => /^[0-9]+$/.test(word));
  if (yearAt < 1 || (words[yearAt]?.length ?? 6) > 5) return undefined;
  let era = words.slice(yearAt + 1).join("");
  let rest = words.slice(0, yearAt);
  const before = rest.at(-1) ?? "";
  if (japanese.includes(before) || ["ad", "ah", "am", "ap", "be", "minguo"].includes(before)) {
    era = before;
    rest = rest.slice(0, -1);
  }

  const isDay = (word: string | undefined): boolean => /^[0-9]{1,2}(st|nd|rd|th)?$/.test(word ?? "");
  const dayFirst = isDay(rest[0]);
  const dayLast = !dayFirst && isDay(rest.at(-1));
  const dayWord = dayFirst ? rest[0] : rest.at(-1);
  let month = dayFirst ? rest.slice(1) : dayLast ? rest.slice(0, -1) : rest;
  if (dayFirst && month[0] === "of") month = month.slice(1);
  if (month.length === 0 || month.some((word) => !/^[a-z]+$/.test(word))) return undefined;
  return {
    day: dayFirst || dayLast ? Number.parseInt(dayWord ?? "", 10) : undefined,
    month: month.join(" "),
    year: Number(words[yearAt]),
    era,
  };
}

/** All months that a calendar has in a few years, as `Intl` names them. */
function monthsOf(calendar: Calendar): string[] {
  const names = new Set<string>();
  for (let offset = 0; offset < 1200; offset += 3) {
    const day = inCalendar(new Date(Date.UTC(1997, 0, 1 + offset)), calendar);
    if (day) names.add(day.month);
  }
  return [...names];
}

/** A month's name for comparing: "Rabi al-Awwal" as "rabi1". */
function monthKey(name: string): string {
  return plain(name)
    .replace(/ (?:[a-z]{1,3} ?)?(?:awwal|ula)[ahy]*$/, " i")
    .replace(/ (?:[a-z]{1,3} ?)?(?:akhir|thani)[ahy]*$/, " ii")
    .replace(/ i$/, "1")
    .replace(/ ii$/, "2")
    .replace(/^(?:mar)?cheshvan$/, "heshvan")
    .replaceAll(" ", "");
}

function consonants(key: string): string {
  return key
    .replaceAll("w", "v")
    .replace(/[aeiouyh]/g, "")
    .replace(/(.)\1+/g, "$1");
}

/** The months that a name may mean: by its beginning, else by its consonants. */
function monthsMeant(name: string, calendar: Calendar): string[] {
  const key = monthKey(name);
  const months = monthsOf(calendar);
  if (key.length < 3) return months.filter((month) => monthKey(month) === key);
  const started = months.filter((month) => monthKey(month).startsWith(key));
  if (started.length > 0) return started;
  return months.filter((month) => consonants(monthKey(month)) === consonants(key));
}

/** Whether the words clearly say another day than the date. */
function disagree(date: string, asWritten: string, calendar: Calendar): boolean {
  const moments = momentsOf(date);
  const words = readWords(asWritten);
  if (moments.length === 0 || !words) return false;
  const known = calendar === "japanese" ? japanese : ["", ...others];
  if (!known.includes(words.era)) return false;
  const months = monthsMeant(words.month, calendar);
  if (months.length === 0) return false;

  // Where the moon is observed, two days either way agree.
  const leeway = calendar === "islamic" || calendar === "islamic-rgsa" ? 2 : 0;
  const near = moments.flatMap((moment) =>
    Array.from(
      { length: 2 * leeway + 1 },
      (_, off) => new Date(moment.getTime() + (off - leeway) * 86_400_000),
    ),
  );
  for (const moment of near) {
    const actual = inCalendar(moment, calendar);
    if (!actual) return false;
    // A year of two digits is not read as one of four.
    if (words.year < 100 && actual.year >= 100) return false;
    const years = [actual.year];
    // The Julian year began on 25 March in places.
    const isEarly =
      ["January", "February"].includes(actual.month) || (actual.month === "March" && actual.day < 25);
    if (calendar === "julian" && actual.year <= 1752 && isEarly) years.push(actual.year - 1);
    const sameEra = calendar !== "japanese" || words.era === actual.era;
    const sameDay = words.day === undefined || words.day === actual.day;
    if (sameDay && months.includes(actual.month) && years.includes(words.year) && sameEra) return false;
  }
  return true;
}

/** The words with the year of the date, where they are a day, or a period and a month. */
function inFull(asWritten: string, date: string): string {
  const all = plain(asWritten).split(" ");
  const before = periodBefore(all);
  const more = all.slice(before + 1);
  const year = date.slice(0, 4);
  if (before > 0 && more.length === 0 && monthNames.some((name) => asWritten.endsWith(name)))
    return `${asWritten} ${year}`;
  const words = asWritten
    .replace(/^on /, "")
    .replace(/^the /, "")
    .replace(/^[A-Z][a-z]+day,? /, "")
    .replace(/^(\S+) of /, "$1 ")
    .split(" ");
  const [first = "", last = ""] = words;
  const isDay = (word: string): boolean => /^[0-9]{1,2}(?:st|nd|rd|th)?$/.test(word);
  const isBehind = isDay(first) && /^[A-Za-z]{3,}$/.test(last);
  const isBefore = /^[A-Z][a-z]{2,}[.]?$/.test(first) && isDay(last);
  return words.length === 2 && (isBehind || isBefore) ? `${asWritten} ${year}` : asWritten;
}

/** Whether words without a calendar say another weekday, year, month or day than the date. */
function disagreeInGregorian(date: string, asWritten: string): boolean {
  const moments = momentsOf(date);
  const all = plain(asWritten).split(" ");
  const before = periodBefore(all);
  const [year = "", ...more] = all.slice(before);
  if (before > 0 && more.length === 0 && /^[0-9]{4}$/.test(year))
    return (moments.length > 0 || /^[0-9]{4}$/.test(date)) && year !== date.slice(0, 4);
  const weekday = asWritten.split(/[ -]/).slice(before).join(" ");
  const [moment, ...others] = moments;
  if (
    before > 0 &&
    /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(weekday) &&
    moment &&
    others.length === 0
  )
    return moment.toLocaleDateString("en", { weekday: "long", timeZone: "UTC" }) !== weekday;
  const full = inFull(asWritten, date);
  return /[0-9]{4}$|^[0-9]{4}-/.test(full) && disagree(date, full, "gregory");
}

export function calendarIssues(dossier: Dossier): NaiveIssue[] {
  const issues: NaiveIssue[] = [];
  for (const { at, value } of timesOf(dossier))
    if (
      value.date &&
      value.asWritten &&
      (value.calendar
        ? disagree(value.date, value.asWritten, value.calendar)
        : disagreeInGregorian(value.date, value.asWritten))
    )
      issues.push(warning("calendar-mismatch", `${at}/date`));
  return issues;
}
