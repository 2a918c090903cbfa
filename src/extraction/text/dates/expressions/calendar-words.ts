import { numberOf } from "../../numbers.js";
import type { SourceText } from "../../source-text.js";
import { type CalendarNames, calendarNamesOf } from "./calendar-names.js";

const ordinals: ReadonlyMap<string, number> = /* @__PURE__ */ (() =>
  new Map(
    `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
     seventeenth eighteenth nineteenth twentieth`
      .split(/\s+/)
      .map((word, at) => [word, at + 1] as const),
  ))();

/** Reads single words of a text as parts of dates, by their index. */
export interface CalendarWords {
  english: boolean;
  phrases: CalendarNames["phrases"];
  foldAt: (at: number) => string;
  gapBefore: (at: number) => string;
  /** Whether little more than a space or a comma stands before the word. */
  adjoins: (at: number) => boolean;
  monthAt: (at: number) => number | undefined;
  weekdayAt: (at: number) => number | undefined;
  dayAt: (at: number) => number | undefined;
  /** "thirteenth", "twenty-first" */
  ordinalAt: (at: number) => number | undefined;
  /** Whether an ordinal has two words. */
  isCompound: (at: number) => boolean;
  yearAt: (at: number) => number | undefined;
  /** -1 for "last", 0 for "this", 1 for "next". */
  sideAt: (at: number) => -1 | 0 | 1 | undefined;
  /** "two", "2" */
  countAt: (at: number) => number | undefined;
}

/** What English has beyond names of months and numbers is read in English alone. */
export function createCalendarWords({ words, text, language }: SourceText): CalendarWords {
  const english = language === "" || language === "en";
  const { months, weekdays, phrases } = calendarNamesOf(language);
  const foldAt = (at: number): string => words[at]?.fold ?? "";
  const gapBefore = (at: number): string =>
    text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
  const adjoins = (at: number): boolean =>
    /^[\s.,'’\u2013-]{0,3}$/.test(gapBefore(at)) && words[at] !== undefined;

  /** Names begin with a capital in English, where "may" and "march" are verbs, and can be cut short: "Sept." */
  const named = (names: ReadonlyMap<string, number>, at: number): number | undefined => {
    const fold = foldAt(at);
    const exact = names.get(fold);
    if (!english) return exact;
    if (!words[at]?.capital || fold.length < 3) return undefined;
    if (exact !== undefined) return exact;
    for (const [name, number] of names) if (name.startsWith(fold)) return number;
    return undefined;
  };
  const monthAt = (at: number): number | undefined => named(months, at);
  const weekdayAt = (at: number): number | undefined => named(weekdays, at);
  const dayAt = (at: number): number | undefined => {
    const [, digits] = /^([0-9]{1,2})(?:st|nd|rd|th|er|o)?$/.exec(foldAt(at)) ?? [];
    const day = digits === undefined ? (english ? ordinalAt(at) : undefined) : Number(digits);
    return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
  };
  /** "thirteenth", "twenty-first" */
  const ordinalAt = (at: number): number | undefined => {
    const ordinal = ordinals.get(foldAt(at));
    const tens = { twenty: 20, thirty: 30 }[foldAt(at - 1)];
    if (foldAt(at) === "thirtieth") return 30;
    return ordinal !== undefined && tens !== undefined && ordinal < 10 ? tens + ordinal : ordinal;
  };
  const yearAt = (at: number): number | undefined =>
    /^[12][0-9]{3}$/.test(foldAt(at)) ? Number(foldAt(at)) : undefined;

  const sideAt = (at: number): -1 | 0 | 1 | undefined => {
    const fold = foldAt(at);
    if (/^(?:last|past)$/.test(fold)) return -1;
    if (/^(?:next|coming)$/.test(fold)) return 1;
    return /^(?:this|current)$/.test(fold) ? 0 : undefined;
  };

  const countAt = (at: number): number | undefined => (/^an?$/.test(foldAt(at)) ? 1 : numberOf([foldAt(at)]));

  const isCompound = (at: number): boolean => english && ordinalAt(at) !== ordinals.get(foldAt(at));

  return {
    ...{
      english,
      phrases,
      foldAt,
      gapBefore,
      adjoins,
      monthAt,
      weekdayAt,
      dayAt,
      ordinalAt,
      isCompound,
      yearAt,
      sideAt,
      countAt,
    },
  };
}
