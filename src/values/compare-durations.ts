/** What is compared of a length of time. Its other fields, such as the words it was written in, do not matter here. */
export interface ComparableDuration {
  /** The length as an ISO 8601 duration: `PT2H`, `P14D`, `PT1H50M`. */
  iso?: string | undefined;
  /** How `iso` is to be read; absent where it is the length itself. */
  bound?: "about" | "at-least" | "at-most" | undefined;
}

/** How far two lengths may differ and still be the same length in other words. Shares of the length, from 0. */
export interface DurationTolerance {
  /**
   * The most by which a plain figure is taken to be rounded, 0.1 if absent. A figure is rounded to its own last step (half of
   * ten units if it is a multiple of ten, of five if of five, else of one unit), but no further than this: "two-hour"
   * covers 1 h 50 (8 % less), not 1 h 45 (12.5 %), for which there are other words.
   */
  rounding?: number | undefined;
  /**
   * How far "about" reaches, 0.25 if absent. The next round words below and above "an hour" are "half an hour" and "an hour and
   * a half"; half-way to them, at 45 and 75 minutes, a speaker would change over.
   */
  about?: number | undefined;
}

/** Whether two lengths can be one: `unknown` where one of them is not given, or is no ISO 8601 duration. */
export type DurationAnswer = "compatible" | "incompatible" | "unknown";

/**
 * Tells whether two lengths of time can be the same length, told in rounder or less round words. Each is a range: a plain
 * figure with its rounding, "about" with its tolerance, "at least" and "at most" from the very figure on. Months and years
 * range over their lengths in the calendar; a day has 24 hours. The ranges share a moment: compatible.
 *
 * @param a - A length: an ISO 8601 duration (years to seconds, weeks, a fraction in the last part) and its bound.
 * @param b - Another. The order does not matter.
 * @param tolerance - Other tolerances than the usual.
 * @returns The answer. Never throws; what is no duration is "unknown".
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
  a: ComparableDuration,
  b: ComparableDuration,
  tolerance: DurationTolerance = {},
): DurationAnswer {
  const first = durationRange(a, tolerance);
  const second = durationRange(b, tolerance);
  if (first === undefined || second === undefined) return "unknown";
  return first[0] <= second[1] && second[0] <= first[1] ? "compatible" : "incompatible";
}

type Range = readonly [low: number, high: number];

/** The least and most seconds a length can mean, rounded to a millionth so that equal lengths in other units stay equal. */
export function durationRange(
  { iso, bound }: ComparableDuration,
  tolerance: DurationTolerance = {},
): readonly [low: number, high: number] | undefined {
  const length = iso === undefined ? undefined : readDuration(iso);
  if (length === undefined) return undefined;
  const { low, high, step } = length;
  const { rounding = 0.1, about = 0.25 } = tolerance;
  if (bound === "at-least") return [exact(low), Number.POSITIVE_INFINITY];
  if (bound === "at-most") return [0, exact(high)];
  const slack = (limit: number): number =>
    bound === "about" ? about * limit : Math.min(step / 2, rounding * limit);
  return [exact(low - slack(low)), exact(high + slack(high))];
}

function exact(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6;
}

const part = "([0-9]{1,9}(?:[.,][0-9]{1,9})?)";
const durationPattern = /* @__PURE__ */ new RegExp(
  `^P(?:${part}Y)?(?:${part}M)?(?:${part}W)?(?:${part}D)?(?:T(?:${part}H)?(?:${part}M)?(?:${part}S)?)?$`,
);
/** Seconds of a week, a day, an hour, a minute and a second. */
const unitSeconds: readonly number[] = [604_800, 86_400, 3600, 60, 1];

/** The least and most seconds, and the step to which the last part is rounded. */
function readDuration(iso: string): { low: number; high: number; step: number } | undefined {
  const found = durationPattern.exec(iso)?.slice(1);
  if (!found) return undefined;
  const written = found.filter((each) => each !== undefined);
  if (written.length === 0 || iso.endsWith("T")) return undefined;
  // Only the last part may have a fraction.
  if (written.slice(0, -1).some((each) => /[.,]/.test(each))) return undefined;

  const numbers = found.map((each) => (each === undefined ? 0 : Number(each.replace(",", "."))));
  const [years = 0, months = 0, ...others] = numbers;
  const seconds = others.reduce((sum, count, index) => sum + count * (unitSeconds[index] ?? 0), 0);
  const [fewest, most] = daysOf(12 * years + months);

  const last = numbers.findLastIndex((count) => count !== 0);
  const unit = [365.2425 * 86_400, 30.436875 * 86_400, ...unitSeconds][last] ?? 0;
  const count = numbers[last] ?? 0;
  const figures = count % 10 === 0 ? 10 : count % 5 === 0 ? 5 : 1;
  return { low: fewest * 86_400 + seconds, high: most * 86_400 + seconds, step: figures * unit };
}

/** What {@link daysOf} has found for whole months: the same few lengths come again and again. */
const rangesOfMonths: Map<number, Range> = /* @__PURE__ */ new Map();

/** The fewest and most days that so many months can have, wherever they start. A part of a month is a part of its days. */
function daysOf(months: number): Range {
  const known = rangesOfMonths.get(months);
  if (known) return known;
  const whole = Math.floor(months);
  const share = months - whole;
  let fewest = Number.POSITIVE_INFINITY;
  let most = 0;
  const years = Math.floor(whole / 12);
  const ofLeapYears = [leapDays(years, 0), leapDays(years + 1, 0)] as const;
  // Months counted from March, so that a leap day is the last of its year.
  for (let start = 0; start < 12; start++) {
    const later = Math.floor((start + whole) / 12);
    const end = start + whole - 12 * later;
    const next = startOfMonthFromMarch(end + 1) - startOfMonthFromMarch(end);
    const days = 365 * later + startOfMonthFromMarch(end) - startOfMonthFromMarch(start) + share * next;
    const endsInFebruary = share > 0 && end === 11;
    const [least, greatest] = endsInFebruary ? leapDays(later, share) : ofLeapYears[later === years ? 0 : 1];
    fewest = Math.min(fewest, days + least);
    most = Math.max(most, days + greatest);
  }
  // One cycle of the calendar at the most, so that no input makes this grow.
  if (share === 0 && months <= 4800) rangesOfMonths.set(months, [fewest, most]);
  return [fewest, most];
}

/** The days before a month of a year that begins with March, its months counted from 0 (Hinnant 2021). */
function startOfMonthFromMarch(month: number): number {
  return month === 12 ? 365 : Math.floor((153 * month + 2) / 5);
}

/** The fewest and most leap days of so many years and this share of the one after them. */
function leapDays(years: number, share: number): Range {
  const upTo = (year: number): number =>
    Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  let fewest = Number.POSITIVE_INFINITY;
  let most = 0;
  // The calendar repeats after 400 years.
  for (let year = 0; year < 400; year++) {
    const end = upTo(year + years);
    const days = end - upTo(year) + (share > 0 ? share * (upTo(year + years + 1) - end) : 0);
    fewest = Math.min(fewest, days);
    most = Math.max(most, days);
  }
  return [fewest, most];
}
