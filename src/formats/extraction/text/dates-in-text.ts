import { foldWord } from "./fold.js";
import { hasWords, type SourceText } from "./source-text.js";

/** What the text says of a date: all of it, or all but what the day of publication tells, or not even that. */
export type DateSupport = "stated" | "inferred" | { lacks: string };

/**
 * Whether the text has every year, month and day of a date, in digits or as a name, wherever. A year can come from the day of
 * publication instead, and so can the whole date where the text has words for it without digits, such as "on Tuesday". What
 * the date leaves open needs no support, and the time of day is not looked at.
 */
export function supportOf(
  date: string,
  asWritten: string,
  published: string | undefined,
  source: SourceText,
): DateSupport {
  if (published !== undefined && asWritten !== "" && !/\p{Nd}/u.test(asWritten)) return "inferred";
  let support: DateSupport = "stated";
  // Without the time of day, which stands behind a T, and without what qualifies the parts.
  const days = date.replaceAll(/T[^/,\]}]*/g, "").replaceAll(/[?~%]/g, "");
  for (const [, year = "", , month, , day] of days.matchAll(
    /(-?[0-9X]{4,})(-([0-9X]{2}))?(-([0-9X]{2}))?/g,
  )) {
    if (!hasYear(year, source)) {
      if (!isYearOf(year, published)) return { lacks: `the year ${year}` };
      support = "inferred";
    }
    if (month !== undefined && isClosed(month) && Number(month) <= 12 && !hasMonth(Number(month), source))
      return { lacks: `the month ${month}` };
    if (day !== undefined && isClosed(day) && !hasNumber(Number(day), source))
      return { lacks: `the day ${day}` };
  }
  return support;
}

function isClosed(digits: string): boolean {
  return !digits.includes("X");
}

/** Whether the text has digits of a year; those that are left open can be any. */
function hasYear(year: string, source: SourceText): boolean {
  const stated = year.replace(/^-/, "").replace(/^0+(?=.)/, "");
  if (/^X+$/.test(stated)) return true;
  return digitsOf(source).some((digits) => isNumber(digits, stated));
}

/** Whether digits are those of a number, some of which may be left open, with or without zeros in front. */
function isNumber(digits: string, stated: string): boolean {
  const padded = stated.padStart(digits.length, "0");
  if (padded.length !== digits.length) return false;
  for (let at = 0; at < digits.length; at++)
    if (padded[at] !== "X" && padded[at] !== digits[at]) return false;
  return true;
}

/** The year of the day on which the source was published, or one beside it: at the turn of a year "last month" lies in another. */
function isYearOf(year: string, published: string | undefined): boolean {
  const [, known] = /^([0-9]{4})/.exec(published ?? "") ?? [];
  return known !== undefined && Math.abs(Number(known) - Number(year)) <= 1;
}

function hasMonth(month: number, source: SourceText): boolean {
  if (hasNumber(month, source)) return true;
  const names = namesOf(month, source.language);
  if (!inEnglish(source)) return names.some((name) => hasWords(name, source));
  // "may" and "march" are months with a capital only; "Sept." is one, too.
  return [...source.places].some(
    ([fold, places]) =>
      fold.length >= 3 &&
      names.some((name) => name.startsWith(fold)) &&
      places.some((at) => source.words[at]?.capital),
  );
}

function inEnglish({ language }: SourceText): boolean {
  return language === "" || language === "en";
}

/** Arabic has three sets of names for the months, by region. */
const regions: ReadonlyMap<string, readonly string[]> = new Map([["ar", ["ar", "ar-LB", "ar-DZ", "ar-MA"]]]);

/** The names of a month in a language, as they stand alone and in dates, long and short. */
function namesOf(month: number, language: string): string[] {
  const date = new Date(Date.UTC(2024, month - 1, 15));
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: "long" },
    { month: "short" },
    { month: "long", day: "numeric" },
    { month: "short", day: "numeric" },
  ];
  return (regions.get(language) ?? [language]).flatMap((locale) =>
    styles.flatMap((style) => {
      const parts = formatterOf(locale, style)?.formatToParts(date) ?? [];
      return parts
        .filter(({ type }) => type === "month")
        .map(({ value }) => foldWord(value).replaceAll(".", ""));
    }),
  );
}

/** Undefined for a language that the runtime does not know. */
function formatterOf(language: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(language === "" ? "en" : language, {
      ...style,
      timeZone: "UTC",
      calendar: "gregory",
    });
  } catch {
    return undefined;
  }
}

/** A number as digits, with or without zeros before it, also within a word: "16th", "16日". */
function hasNumber(number: number, source: SourceText): boolean {
  return digitsOf(source).some((digits) => Number(digits) === number);
}

function digitsOf({ places }: SourceText): string[] {
  return [...places.keys()].flatMap((fold) => fold.match(/[0-9]+/g) ?? []);
}
