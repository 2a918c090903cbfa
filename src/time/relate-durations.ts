import { memoize } from "../collections/index.js";
import { readOption } from "../issues/index.js";
import { daysBeforeMonthFromMarch, leapDaysUntil } from "./calendar/days.js";
import { durationNumber, splitIsoDuration } from "./iso-duration.js";

/** The fields of a duration that {@link relateDurations} compares. */
export interface ComparableDuration {
  /** The length as an ISO 8601 duration: `PT2H`, `P14D`, `PT1H50M`. */
  iso?: string | undefined;
  /** The longer length of a range: "a week to 10 days". */
  upTo?: string | undefined;
  /** How to read `iso`; absent if it is the length itself. */
  bound?: "about" | "at-least" | "at-most" | undefined;
}

/** How far two lengths may differ and still express the same length. Each is a share of the length, from 0. */
export interface DurationTolerance {
  /**
   * The largest rounding of a plain figure; 0.1 if absent. A figure is rounded by half its last step: a step is ten units for a
   * multiple of ten, five for a multiple of five, else one. This share caps the rounding: "two-hour" covers 1 h 50 (8 % less), but
   * not 1 h 45 (12.5 % less).
   */
  rounding?: number | undefined;
  /**
   * The tolerance of "about"; 0.25 if absent. The round lengths next to "an hour" are "half an hour" and "an hour and a half".
   * Half-way to them, at 45 and 75 minutes, a speaker would use the other word.
   */
  about?: number | undefined;
}

/** Whether two lengths can be the same; `unknown` if one of them is absent or is not an ISO 8601 duration. */
export type DurationAnswer = "compatible" | "incompatible" | "unknown";

/**
 * Compares two lengths of time that may be rounded differently. It turns each into a range in seconds: a plain figure with its rounding,
 * "about" with its tolerance, "at least" and "at most" without any. Months and years range over their lengths in the calendar; a
 * day has 24 hours. Two lengths are compatible if their ranges overlap.
 *
 * @param left - A length: an ISO 8601 duration (years to seconds, weeks, a fraction in the last part) and its bound.
 * @param right - Another length. The order does not matter.
 * @param tolerance - Tolerances other than the defaults. One that is no number from 0 on is the default.
 * @returns The answer; "unknown" if a length is absent or malformed. Never throws.
 *
 * @example
 * ```ts
 * import { relateDurations } from "diplomatic-events/time";
 *
 * console.log(relateDurations({ iso: "PT2H", bound: "at-least" }, { iso: "PT2H" })); // "compatible"
 * console.log(relateDurations({ iso: "PT100M" }, { iso: "PT1H", bound: "about" })); // "incompatible"
 * ```
 */
export function relateDurations(
  left: ComparableDuration,
  right: ComparableDuration,
  tolerance?: DurationTolerance,
): DurationAnswer {
  const shares = { rounding: shareOf(tolerance, "rounding"), about: shareOf(tolerance, "about") };
  const first = durationRange(left, shares);
  const second = durationRange(right, shares);
  if (first === undefined || second === undefined) return "unknown";
  return first[0] <= second[1] && second[0] <= first[1] ? "compatible" : "incompatible";
}

/** A tolerance; undefined where it is no number from 0 on. */
function shareOf(tolerance: unknown, name: keyof DurationTolerance): number | undefined {
  const share = readOption(tolerance, name);
  return typeof share === "number" && share >= 0 ? Math.min(share, Number.MAX_VALUE) : undefined;
}

type Range = readonly [low: number, high: number];

/**
 * The range of seconds that a length can mean; undefined if it is absent or malformed. Rounded to microseconds, so that equal lengths in
 * different units stay equal.
 */
export function durationRange(
  { iso, upTo, bound }: ComparableDuration,
  tolerance: DurationTolerance = {},
): readonly [low: number, high: number] | undefined {
  const length = lengthOf(iso);
  const longest = upTo === undefined ? length : lengthOf(upTo);
  if (length === undefined || longest === undefined) return undefined;
  const { low } = length;
  const { high } = longest;
  if (high < low) return undefined;
  const { rounding = 0.1, about = 0.25 } = tolerance;
  if (bound === "at-least") return [exact(low), Number.POSITIVE_INFINITY];
  if (bound === "at-most") return [0, exact(high)];
  const slack = (limit: number, { step }: Length): number =>
    bound === "about" ? about * limit : Math.min(step / 2, rounding * limit);
  return [exact(low - slack(low, length)), exact(high + slack(high, longest))];
}

function lengthOf(iso: string | undefined): Length | undefined {
  if (iso === undefined) return undefined;
  return iso.length > maxText ? parseDuration(iso) : parseCached(iso);
}

function exact(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6;
}

/** The seconds in a week, a day, an hour, a minute and a second. */
const unitSeconds: readonly number[] = [604_800, 86_400, 3600, 60, 1];

/** The shortest and longest length in seconds, and the step to which the last part is rounded, in seconds. */
interface Length {
  low: number;
  high: number;
  step: number;
}

function parseDuration(iso: string): Length | undefined {
  const parts = splitIsoDuration(iso);
  if (!parts) return undefined;
  const written = parts.filter((part) => part !== undefined);
  if (written.length === 0 || iso.endsWith("T")) return undefined;
  // Only the last part may have a fraction.
  if (written.slice(0, -1).some((part) => /[.,]/.test(part))) return undefined;

  const numbers = parts.map((part) => (part === undefined ? 0 : durationNumber(part)));
  const [years = 0, months = 0, ...others] = numbers;
  const seconds = others.reduce((sum, count, index) => sum + count * (unitSeconds[index] ?? 0), 0);
  const [fewest, most] = rangeOfDays(12 * years + months);

  const last = numbers.findLastIndex((count) => count !== 0);
  const unit = [365.2425 * 86_400, 30.436875 * 86_400, ...unitSeconds][last] ?? 0;
  const count = numbers[last] ?? 0;
  const figures = count % 10 === 0 ? 10 : count % 5 === 0 ? 5 : 1;
  return { low: fewest * 86_400 + seconds, high: most * 86_400 + seconds, step: figures * unit };
}

/** A dossier repeats few lengths often. */
const maxLengths = 4800;

/** Longer texts, in UTF-16 code units, are rare and would fill memory. */
const maxText = 40;

const parseCached = /* @__PURE__ */ memoize(parseDuration, maxLengths);

/** The fewest and most days in a number of months, over all starts. A fraction of a month is a fraction of its days. */
const rangeOfDays = /* @__PURE__ */ memoize((months: number): Range => {
  const whole = Math.floor(months);
  const share = months - whole;
  let fewest = Number.POSITIVE_INFINITY;
  let most = 0;
  const years = Math.floor(whole / 12);
  const leapDayRanges = [leapDays(years, 0), leapDays(years + 1, 0)] as const;
  // Years begin with March, so that a leap day ends its year.
  for (let start = 0; start < 12; start++) {
    const later = Math.floor((start + whole) / 12);
    const end = start + whole - 12 * later;
    const next = startOfMonthFromMarch(end + 1) - startOfMonthFromMarch(end);
    const days = 365 * later + startOfMonthFromMarch(end) - startOfMonthFromMarch(start) + share * next;
    const endsInFebruary = share > 0 && end === 11;
    const [least, greatest] = endsInFebruary
      ? leapDays(later, share)
      : leapDayRanges[later === years ? 0 : 1];
    fewest = Math.min(fewest, days + least);
    most = Math.max(most, days + greatest);
  }
  return [fewest, most];
}, maxLengths);

/** The days before a month of a common year that begins with March; month 12 is the end of the year. */
function startOfMonthFromMarch(month: number): number {
  return month === 12 ? 365 : daysBeforeMonthFromMarch(month);
}

/** The fewest and most leap days in a number of years and a share of the year after them, over all starts. */
function leapDays(years: number, share: number): Range {
  let fewest = Number.POSITIVE_INFINITY;
  let most = 0;
  // The calendar repeats after 400 years.
  for (let year = 0; year < 400; year++) {
    const end = leapDaysUntil(year + years);
    const days =
      end - leapDaysUntil(year) + (share > 0 ? share * (leapDaysUntil(year + years + 1) - end) : 0);
    fewest = Math.min(fewest, days);
    most = Math.max(most, days);
  }
  return [fewest, most];
}
