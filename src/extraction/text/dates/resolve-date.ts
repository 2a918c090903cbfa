import type { DatePhase } from "../../../model/index.js";
import { type SourceText, wordsOf } from "../source-text.js";
import type { CalendarParts } from "./date-expression.js";
import { type Reading, readingsAt } from "./date-readings.js";
import { type DaySpan, spanOf, weekdayOf, writeSpan } from "./day-spans.js";
import { anchorOf, nearestYears } from "./publication-days.js";
import { timeOfDayIn } from "./time-of-day.js";

/** A date that words of a text give. */
export interface ResolvedDate {
  /** In EDTF; with X for an open year. */
  date: string;
  /** The part of the date: "late October". */
  phase?: DatePhase;
  /** Whether the day of publication was needed: for "today", or for a day without its year. */
  inferred: boolean;
}

interface Candidate extends ResolvedDate {
  span: DaySpan | undefined;
}

/**
 * The one date that words name: a day, a month, a year or days in a row, as seen from publication. Of "Friday", or of a day without its
 * year, the nearest one on the given side. Undefined where the words say more than a date ("two weeks before 13 May") or leave it open.
 */
export function resolveDate(
  asWritten: string,
  side: "behind" | "ahead",
  published: string | undefined,
  source: SourceText,
): ResolvedDate | undefined {
  const anchor = anchorOf(published);
  const readings = readingsAt(asWritten, anchor, source);
  if (readings.length === 0 || saysMore(asWritten, readings, source)) return undefined;
  const chosen = new Map<string | undefined, Candidate | undefined>();
  for (const reading of readings) {
    const candidates = candidatesOf(reading, anchor);
    // "Last week" in "Friday of last week" is rough, and Friday is not.
    if (candidates.length === 0) continue;
    const one = choose(candidates, side, anchor);
    chosen.set(one?.date, one);
  }
  const [only] = chosen.values();
  if (!only || chosen.size > 1) return undefined;
  const { span, ...date } = only;
  return date;
}

function candidatesOf({ parts, spans, words }: Reading, anchor: DaySpan | undefined): Candidate[] {
  // Weeks and lengths of time are rough; a day, a month and a year are exact.
  if (!parts)
    return spans.flatMap((span) => {
      const date = writeSpan(span);
      return date.includes("/") ? [] : [{ date, inferred: true, span }];
    });
  const { year, month, days = [], weekday } = parts;
  if (month === undefined && (days.length > 0 || year === undefined)) return [];
  if (days.length > 1 && !ranges.test(words)) return [];
  const phase = phaseOf(parts);
  const of = (one: number | undefined): Candidate[] => {
    const span = one === undefined ? undefined : spanOf(one, month, days[0]);
    if (one !== undefined && !span) return [];
    if (span && days.length === 1 && weekday !== undefined && weekdayOf(span.from) !== weekday) return [];
    const write = (day?: number): string =>
      [
        digits(one, 4),
        ...(month === undefined ? [] : [digits(month, 2)]),
        ...(day === undefined ? [] : [digits(day, 2)]),
      ].join("-");
    const [first, last] = [days[0], days.length > 1 ? days.at(-1) : undefined];
    const date = last === undefined ? write(first) : `${write(first)}/${write(last)}`;
    return [{ date, ...(phase && { phase }), inferred: year === undefined && one !== undefined, span }];
  };
  if (year !== undefined || !anchor) return of(year);
  return nearestYears(parts, anchor).flatMap(of);
}

/** Signs that days are the first and the last of a row, and no list. */
const ranges = /[-–—]|(?<![\p{L}])(?:to|until|till|through|bis|al?|au|до|по)(?![\p{L}])/iu;

function phaseOf({ part, month }: CalendarParts): DatePhase | undefined {
  if (!part || month === undefined) return undefined;
  const [first, last] = part;
  return first === 1 ? "early" : last === 31 ? "late" : "mid";
}

function choose(
  candidates: readonly Candidate[],
  side: "behind" | "ahead",
  anchor: DaySpan | undefined,
): Candidate | undefined {
  if (candidates.length < 2 || !anchor) return candidates[0];
  const onSide = candidates.filter(
    ({ span }) => span && (side === "behind" ? span.from <= anchor.to : span.to >= anchor.from),
  );
  return side === "behind" ? onSide.at(-1) : onSide[0];
}

/** English words beside a date that leave it the same. */
const plainWords: ReadonlySet<string> = new Set(
  "on in at of the from to until till through and during this that earlier later day dated morning afternoon evening night noon local time gmt utc".split(
    " ",
  ),
);

/** Whether words do more than name a date: "two weeks before 13 May". In other languages than English any longer word may. */
function saysMore(asWritten: string, readings: readonly Reading[], { language }: SourceText): boolean {
  const clock = timeOfDayIn(asWritten)?.words ?? "";
  const rest = readings.reduce(
    (words, reading) => words.replace(reading.words, " "),
    asWritten.replace(clock, " "),
  );
  const isEnglish = language === "" || language === "en";
  return wordsOf(rest).some(({ fold }) => (isEnglish ? !plainWords.has(fold) : fold.length > 3));
}

function digits(number: number | undefined, length: number): string {
  return number === undefined ? "X".repeat(length) : String(number).padStart(length, "0");
}
