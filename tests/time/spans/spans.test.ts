import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cells,
  daysOfMonths,
  firstMoment,
  fromTo,
  grain,
  type Limits,
  lastMoment,
  oneOf,
  partsOfYears,
  type Spans,
  span,
} from "../../../src/time/spans/spans.js";

type Span = readonly [start: number, end: number];

const noLimits: Limits = {
  start: Number.NEGATIVE_INFINITY,
  lastStart: Number.POSITIVE_INFINITY,
  firstEnd: Number.NEGATIVE_INFINITY,
  end: Number.POSITIVE_INFINITY,
};

/** The spans that are left when everything has been divided within limits. */
function leavesOf(spans: Spans, limits: Limits = noLimits): Span[] {
  if (spans.split === undefined) return [[spans.start, spans.end]];
  return spans.split(limits).flatMap((part) => leavesOf(part, limits));
}

/** Whether all that a node is divided into lies within it, and so on down. */
function holds(node: Spans): boolean {
  if (!leavesOf(node).every((leaf) => isWithin(leaf, node))) return false;
  return (node.split?.(noLimits) ?? []).every(holds);
}

const isWithin = ([start, end]: Span, limits: Limits): boolean =>
  start >= limits.start && start <= limits.lastStart && end >= limits.firstEnd && end <= limits.end;

/** The days from 1970 to the first of a month (0 to 11, or of another year) by JavaScript's calendar. */
const day = (year: number, month: number, date = 1): number =>
  Date.UTC(year + Math.floor(month / 12), month - 12 * Math.floor(month / 12), date) / 86_400_000;

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const sorted = (spans: readonly Span[]): Span[] => [...spans].sort(([a, b], [c, d]) => a - c || b - d);

const numbers = (first: number, last: number): fc.Arbitrary<number[]> =>
  fc
    .uniqueArray(fc.integer({ min: first, max: last }), { minLength: 1, maxLength: last - first + 1 })
    .map((list) => list.sort((a, b) => a - b));

// Around a year of which not all calendars agree that it is no leap year.
const years = fc
  .tuple(fc.integer({ min: 1894, max: 1902 }), fc.nat(12))
  .map(([first, more]): [number, number] => [first, first + more]);

/** Spans, and each of them by JavaScript's calendar. */
interface Case {
  spans: Spans;
  expected: Span[];
  /** How many more than lie within limits may be left of each: those at the ends of years that are not cut through. */
  slack: number;
}

const yearCells = years.map(
  ([first, last]): Case => ({
    spans: cells(grain.year, first, last),
    expected: range(first, last).map((year) => [day(year, 0), day(year + 1, 0)]),
    slack: 5,
  }),
);

const monthCells = fc.tuple(fc.integer({ min: 12 * 1898, max: 12 * 1900 }), fc.nat(60)).map(
  ([first, more]): Case => ({
    spans: cells(grain.month, first, first + more),
    expected: range(first, first + more).map((month) => [day(0, month), day(0, month + 1)]),
    slack: 5,
  }),
);

const dayCells = fc.tuple(fc.integer({ min: -100, max: 100 }), fc.nat(100)).map(
  ([first, more]): Case => ({
    spans: cells(grain.day, first, first + more),
    expected: range(first, first + more).map((number) => [number, number + 1]),
    slack: 5,
  }),
);

const yearParts = fc.tuple(years, numbers(0, 11), fc.constantFrom(1, 3, 4, 6)).map(
  ([[first, last], months, width]): Case => ({
    spans: oneOf(partsOfYears([first, last], months, width)),
    expected: range(first, last).flatMap((year) =>
      months.map((month): Span => [day(year, month), day(year, month + width)]),
    ),
    slack: 5 * 12,
  }),
);

const monthDays = fc
  .tuple(
    years,
    fc.oneof(numbers(0, 11), fc.constant(range(0, 11))),
    fc.oneof(numbers(1, 31), fc.constant(range(1, 31))),
  )
  .map(
    ([[first, last], months, dates]): Case => ({
      spans: oneOf(daysOfMonths([first, last], months, dates)),
      expected: range(first, last).flatMap((year) =>
        months.flatMap((month) =>
          dates
            .filter((date) => day(year, month, date) < day(year, month + 1))
            .map((date): Span => [day(year, month, date), day(year, month, date) + 1]),
        ),
      ),
      slack: 5 * 366,
    }),
  );

const single = fc.oneof(yearCells, monthCells, dayCells, yearParts, monthDays);

const several = fc.array(single, { minLength: 1, maxLength: 3 }).map(
  (cases): Case => ({
    spans: oneOf(cases.map(({ spans }) => spans)),
    expected: cases.flatMap(({ expected }) => expected),
    slack: cases.reduce((sum, { slack }) => sum + slack, 0),
  }),
);

const few = fc.oneof(yearCells, monthCells, yearParts).filter(({ expected }) => expected.length <= 24);
const intervals = fc.tuple(few, few).map(
  ([from, to]): Case => ({
    spans: fromTo(from.spans, to.spans),
    expected: from.expected.flatMap(([start]) => to.expected.map(([, end]): Span => [start, end])),
    slack: Number.POSITIVE_INFINITY,
  }),
);

const any = fc.oneof({ weight: 3, arbitrary: single }, several, intervals);

const limits = fc
  .tuple(
    ...Array.from({ length: 4 }, () =>
      fc.oneof(fc.integer({ min: -27_500, max: -24_500 }), fc.constant(undefined)),
    ),
  )
  .map(
    ([start, lastStart, firstEnd, end]): Limits => ({
      start: start ?? Number.NEGATIVE_INFINITY,
      lastStart: lastStart ?? Number.POSITIVE_INFINITY,
      firstEnd: firstEnd ?? Number.NEGATIVE_INFINITY,
      end: end ?? Number.POSITIVE_INFINITY,
    }),
  );

describe("Spans", () => {
  it("split into the spans of the calendar", () => {
    fc.assert(
      fc.property(any, ({ spans, expected }) => {
        expect(sorted(leavesOf(spans))).toEqual(sorted(expected));
      }),
    );
  });

  it("stay within their limits at each split", () => {
    fc.assert(
      fc.property(any, ({ spans }) => {
        expect(holds(spans)).toBe(true);
      }),
    );
  });

  it("have tight limits if any day of a month is possible", () => {
    fc.assert(
      fc.property(fc.oneof(yearCells, monthCells, dayCells, yearParts, intervals), ({ spans, expected }) => {
        const [starts, ends] = [expected.map(([start]) => start), expected.map(([, end]) => end)];
        expect([spans.start, spans.lastStart]).toEqual([Math.min(...starts), Math.max(...starts)]);
        expect([spans.firstEnd, spans.end]).toEqual([Math.min(...ends), Math.max(...ends)]);
      }),
    );
  });

  it("skip only spans beyond the given limits, and few others remain", () => {
    fc.assert(
      fc.property(any, limits, ({ spans, expected, slack }, within) => {
        const asked = expected.filter((each) => isWithin(each, within));
        const left = leavesOf(spans, within);
        const all = new Set(expected.map(String));
        expect(left.every((each) => all.has(String(each)))).toBe(true);
        const found = new Set(left.map(String));
        expect(asked.filter((each) => !found.has(String(each)))).toEqual([]);
        expect(left.length).toBeLessThanOrEqual(asked.length + slack);
      }),
      { numRuns: 300 },
    );
  });

  it("are in order of time, so that the first and last moments are found fast", () => {
    fc.assert(
      fc.property(single, ({ spans, expected }) => {
        const [starts, ends] = [expected.map(([start]) => start), expected.map(([, end]) => end)];
        const isAny = expected.length > 0;
        expect(firstMoment(spans)).toBe(isAny ? Math.min(...starts) : undefined);
        expect(lastMoment(spans)).toBe(isAny ? Math.max(...ends) : undefined);
      }),
    );
  });

  it("may be exact, or have any start or end", () => {
    expect(span(3, 5, grain.any)).toEqual({ start: 3, lastStart: 3, firstEnd: 5, end: 5, grain: grain.any });
    expect(fromTo(undefined, span(3, 5, grain.any))).toMatchObject({
      start: Number.NEGATIVE_INFINITY,
      lastStart: Number.POSITIVE_INFINITY,
      firstEnd: 5,
      end: 5,
    });
    expect(fromTo(span(3, 5, grain.any), undefined)).toMatchObject({
      start: 3,
      lastStart: 3,
      firstEnd: Number.NEGATIVE_INFINITY,
      end: Number.POSITIVE_INFINITY,
    });
  });
});

describe("the grain of alternatives", () => {
  it("is defined if all spans have the same grain", () => {
    expect(oneOf([cells(grain.month, 1, 2), cells(grain.month, 5, 5)]).grain).toBe(grain.month);
    expect(oneOf([cells(grain.month, 1, 2), cells(grain.day, 5, 5)]).grain).toBe(grain.any);
    expect(oneOf([cells(grain.day, 1, 2), cells(grain.month, 5, 5), cells(grain.month, 5, 5)]).grain).toBe(
      grain.any,
    );
  });
});
