import { daysInMonth, startOfMonth, startOfYear } from "../calendar/days.js";

/** How long the spans of a {@link Spans} are; spans of different grains, other than parts of years, nest. */
export const grain = { second: 0, day: 1, month: 2, partOfYear: 3, year: 4, any: 5 } as const;

/** Between what spans start and end. */
export interface Limits {
  /** No span starts before this, */
  readonly start: number;
  /** nor after this. */
  readonly lastStart: number;
  /** No span ends before this, */
  readonly firstEnd: number;
  /** nor after this. The end of a span is the first moment that no longer belongs to it. */
  readonly end: number;
}

/**
 * The spans that a date may stand for, one when nothing about it is vague. Never listed: known by where they may start
 * and end, and divided only as far as a question needs, so that `[..1984]` or `XXXX-XX-XX` cost no more than a day.
 */
export interface Spans extends Limits {
  readonly grain: number;
  /**
   * The same spans in parts, in order of time; absent where any start and end within the limits will do. Those that lie beyond
   * the given limits are left out as far as that takes no search.
   */
  readonly split?: (limits: Limits) => readonly Spans[];
}

/** The last year that a mark (`?`, `~`) or an open set reaches; beyond every year that can be written. */
export const endOfTime = 2e13;

export function span(start: number, end: number, size: number): Spans {
  return { start, lastStart: start, firstEnd: end, end, grain: size };
}

/** Consecutive years, months or days. */
export function cells(size: 1 | 2 | 4, first: number, last: number): Spans {
  const startOf = size === 4 ? startOfYear : size === 2 ? startOfMonth : (day: number) => day;
  const node = {
    start: startOf(first),
    lastStart: startOf(last),
    firstEnd: startOf(first + 1),
    end: startOf(last + 1),
    grain: size,
  };
  if (first === last) return node;
  return {
    ...node,
    split: (limits) => halves(within([first, last], limits, size)).map((half) => cells(size, ...half)),
  };
}

/** Inclusive bounds of consecutive years. */
export type Years = readonly [first: number, last: number];

/** Spans of `width` months that start in certain months (0 to 11) of certain years. */
export function partsOfYears(years: Years, months: readonly number[], width: number): Spans[] {
  const [first, last] = years;
  const size = width === 1 ? grain.month : grain.partOfYear;
  if (width === 1 && months.length === 12) return [cells(grain.month, 12 * first, 12 * last + 11)];
  if (first === last)
    return months.map((month) =>
      span(startOfMonth(12 * first + month), startOfMonth(12 * first + month + width), size),
    );
  const start = 12 * first + Math.min(...months);
  const lastStart = 12 * last + Math.max(...months);
  return [
    {
      start: startOfMonth(start),
      lastStart: startOfMonth(lastStart),
      firstEnd: startOfMonth(start + width),
      end: startOfMonth(lastStart + width),
      grain: size,
      split: (limits) =>
        halves(within(years, limits, grain.year)).flatMap((half) => partsOfYears(half, months, width)),
    },
  ];
}

/** Certain days (1 to 31) of certain months (0 to 11) of certain years: those that exist. */
export function daysOfMonths(years: Years, months: readonly number[], days: readonly number[]): Spans[] {
  const [first, last] = years;
  if (months.length === 12 && days.length === 31)
    return [cells(grain.day, startOfYear(first), startOfYear(last + 1) - 1)];
  const [month] = months;
  if (first === last && months.length === 1 && month !== undefined) {
    const start = startOfMonth(12 * first + month) - 1;
    const length = daysInMonth(12 * first + month);
    if (days.length === 31) return [cells(grain.day, start + 1, start + length)];
    const found = days
      .filter((day) => day <= length)
      .map((day) => cells(grain.day, start + day, start + day));
    // One node for each month, so that most questions are settled before days are taken one by one.
    return found.length === 0 ? [] : [oneOf(found)];
  }
  const start = startOfMonth(12 * first + Math.min(...months)) + Math.min(...days) - 1;
  const lastStart = startOfMonth(12 * last + Math.max(...months)) + Math.max(...days) - 1;
  return [
    {
      start,
      lastStart,
      firstEnd: start + 1,
      end: lastStart + 1,
      grain: grain.day,
      split: (limits) =>
        first === last
          ? months.flatMap((each) => daysOfMonths(years, [each], days))
          : halves(within(years, limits, grain.year)).flatMap((half) => daysOfMonths(half, months, days)),
    },
  ];
}

/** Inclusive bounds of consecutive numbers of years, months or days. */
type Numbers = readonly [first: number, last: number];

/** Those of consecutive years, months or days in which a span within limits can start, and a few more. */
function within(
  [first, last]: Numbers,
  { start, lastStart, firstEnd, end }: Limits,
  size: 1 | 2 | 4,
): Numbers {
  const [length, day0] = size === 4 ? [365.2425, -719528] : size === 2 ? [30.436875, -719528] : [1, 0];
  const numberOf = (day: number): number => Math.floor((day - day0) / length);
  // A part of a year starts up to a year after it and may end in the next.
  const low = Math.max(numberOf(start) - 1, numberOf(firstEnd) - 2) - 1;
  const high = Math.min(numberOf(lastStart), numberOf(end)) + 1;
  return [Math.max(first, low), Math.min(last, high)];
}

function halves([first, last]: Numbers): Numbers[] {
  if (first >= last) return first === last ? [[first, last]] : [];
  const middle = first + Math.floor((last - first) / 2);
  return [
    [first, middle],
    [middle + 1, last],
  ];
}

/** Any span of one of these. */
export function oneOf(parts: readonly Spans[]): Spans {
  const [only, ...rest] = parts;
  if (only !== undefined && rest.length === 0) return only;
  const whole = {
    start: Math.min(...parts.map((part) => part.start)),
    lastStart: Math.max(...parts.map((part) => part.lastStart)),
    firstEnd: Math.min(...parts.map((part) => part.firstEnd)),
    end: Math.max(...parts.map((part) => part.end)),
    grain: parts.every((part) => part.grain === only?.grain) ? (only?.grain ?? grain.any) : grain.any,
  };
  return divided(whole, () => parts);
}

/** Spans within limits, with their parts, which are made where a question needs them. */
export function divided(whole: Spans, parts: () => readonly Spans[]): Spans {
  return { ...whole, split: (limits) => parts().filter((part) => fits(part, limits)) };
}

function fits(spans: Spans, { start, lastStart, firstEnd, end }: Limits): boolean {
  return (
    spans.lastStart >= start && spans.start <= lastStart && spans.end >= firstEnd && spans.firstEnd <= end
  );
}

const openStart = { start: Number.NEGATIVE_INFINITY, lastStart: Number.POSITIVE_INFINITY };
const openEnd = { firstEnd: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };
const noLimits: Limits = /* @__PURE__ */ (() => ({ ...openStart, ...openEnd }))();

/** From the start of one to the end of another, in every way; an absent one may start or end anywhere. */
export function fromTo(from: Spans | undefined, to: Spans | undefined): Spans {
  const fromSplit = from?.split;
  const toSplit = to?.split;
  const fromWidth = from === undefined ? 0 : from.lastStart - from.start;
  const toWidth = to === undefined ? 0 : to.end - to.firstEnd;
  const node = {
    start: from?.start ?? Number.NEGATIVE_INFINITY,
    lastStart: from?.lastStart ?? Number.POSITIVE_INFINITY,
    firstEnd: to?.firstEnd ?? Number.NEGATIVE_INFINITY,
    end: to?.end ?? Number.POSITIVE_INFINITY,
    grain: grain.any,
  };
  if (fromSplit !== undefined && (toSplit === undefined || fromWidth >= toWidth))
    return {
      ...node,
      split: (limits) => fromSplit({ ...limits, ...openEnd }).map((part) => fromTo(part, to)),
    };
  if (toSplit !== undefined)
    return {
      ...node,
      split: (limits) => toSplit({ ...limits, ...openStart }).map((part) => fromTo(from, part)),
    };
  return node;
}

/** The first moment of the first span; undefined where there is no span at all. Parts must be in order. */
export function firstMoment(spans: Spans): number | undefined {
  if (spans.split === undefined) return spans.start;
  for (const part of spans.split(noLimits)) {
    const found = firstMoment(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The end of the last span; undefined where there is no span at all. Parts must be in order. */
export function lastMoment(spans: Spans): number | undefined {
  if (spans.split === undefined) return spans.end;
  for (const part of [...spans.split(noLimits)].reverse()) {
    const found = lastMoment(part);
    if (found !== undefined) return found;
  }
  return undefined;
}
