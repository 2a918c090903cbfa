import fc from "fast-check";
import { expect, it } from "vitest";
import { createTimeDistances } from "../../../src/order/network/distances.js";
import { groupRelated } from "../../../src/order/network/groups.js";
import { floydWarshall } from "../floyd-warshall.js";

// Two records, with points 1 and 2, 3 and 4; 0 is the origin, 5 that of local calendars.
const day = 86_400;
const differences = [
  { from: 5, to: 0, atMost: 0 },
  { from: 0, to: 5, atMost: 0 },
  // The first record lies in the first two days,
  { from: 1, to: 5, atMost: 0 },
  { from: 5, to: 2, atMost: 2 * day },
  { from: 2, to: 1, atMost: 0 },
  // and the second ends at most a day after the first.
  { from: 2, to: 4, atMost: day },
  { from: 4, to: 3, atMost: 0 },
];
const moments = Float64Array.of(0, day, day, day, day, 0);

it("finds distances up to the limit, at first and after many calls", () => {
  const { within, isLinked } = createTimeDistances(6, differences, moments, [1, 1]);
  for (let time = 0; time < 40; time++) {
    expect([within(2, 4, day), within(2, 4, day - 1)]).toEqual([day, Number.POSITIVE_INFINITY]);
    // Through the calendar: from the start of the first to its end, and on to the end of the second.
    expect([within(1, 4, 3 * day), within(1, 4, 3 * day - 1)]).toEqual([3 * day, Number.POSITIVE_INFINITY]);
    expect([within(3, 1, 1e9), isLinked(3, 1), isLinked(1, 3)]).toEqual([
      Number.POSITIVE_INFINITY,
      false,
      true,
    ]);
  }
});

it("finds distances from and to the origin, with the constraints that give them", () => {
  const { fromOrigin, toOrigin, boundedBy } = createTimeDistances(6, differences, moments, [1, 1]);
  expect([fromOrigin(2), fromOrigin(3), toOrigin(1), toOrigin(3)]).toEqual([
    2 * day,
    3 * day,
    0,
    Number.POSITIVE_INFINITY,
  ]);
  // From the point back: the second record ends after it starts, and a day after the first, which lies in two days.
  expect(boundedBy(3)).toEqual({ above: [6, 5, 3, 1], below: [] });
  expect(boundedBy(1)).toEqual({ above: [4, 3, 1], below: [2, 0] });
});

/** Moments of some records, and differences that leave room for them: between points of a group, or one and the calendar. */
const solved = fc.integer({ min: 1, max: 5 }).chain((records) => {
  const last = 2 * records + 1;
  const point = fc.integer({ min: 0, max: last });
  return fc.record({
    records: fc.constant(records),
    moments: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: last + 1, maxLength: last + 1 }),
    drawn: fc.array(fc.record({ from: point, to: point, room: fc.nat(9) }), { maxLength: 14 }),
  });
});

it.each([
  ["with moments that are a solution", true],
  ["with moments that are mostly no solution", false],
])("finds the distances of Floyd and Warshall at each call, %s", (_, isGiven) => {
  fc.assert(
    fc.property(solved, ({ records, moments, drawn }) => {
      const points = moments.length;
      const differences = drawn.map(({ from, to, room }) => ({
        from,
        to,
        atMost: (moments[to] ?? 0) - (moments[from] ?? 0) + room,
      }));
      const expected = floydWarshall(points, differences);
      const { within, isLinked, fromOrigin, toOrigin, boundedBy } = createTimeDistances(
        points,
        differences,
        isGiven ? Float64Array.from(moments) : Float64Array.from(moments, (moment) => -moment),
        groupRelated(records, differences),
      );
      // Each point is asked about so often that what is between it and all others is kept.
      for (let time = 0; time < 24; time++)
        for (let from = 0; from < points; from++) {
          const to = (from + time) % points;
          const distance = expected?.[from]?.[to] ?? Number.NaN;
          expect(isLinked(from, to)).toBe(Number.isFinite(distance));
          expect(within(from, to, distance)).toBe(distance);
          expect(within(from, to, Math.min(distance, 99) - 1)).toBe(Number.POSITIVE_INFINITY);
        }
      for (let point = 0; point < points; point++) {
        const [above, below] = [expected?.[0]?.[point] ?? Number.NaN, expected?.[point]?.[0] ?? Number.NaN];
        expect([fromOrigin(point), toOrigin(point)]).toEqual([above, below]);
        const sum = (indexes: readonly number[]): number =>
          indexes.reduce((total, index) => total + (differences[index]?.atMost ?? Number.NaN), 0);
        const bounded = boundedBy(point);
        if (Number.isFinite(above)) expect(sum(bounded.above)).toBe(above);
        if (Number.isFinite(below)) expect(sum(bounded.below)).toBe(below);
      }
    }),
    { numRuns: 100 },
  );
});

it("searches only the given groups and the calendar", () => {
  // The second record ends within a day of the first, which is not said to be of its group, and within three of the calendar.
  const related = [
    { from: 2, to: 4, atMost: day },
    { from: 2, to: 0, atMost: -day },
    { from: 0, to: 4, atMost: 3 * day },
  ];
  const distances = createTimeDistances(6, related, new Float64Array(6), [1, 2]);
  expect([distances.within(2, 4, 9 * day), distances.within(4, 2, 9 * day)]).toEqual([
    2 * day,
    Number.POSITIVE_INFINITY,
  ]);
  const { isLinked } = createTimeDistances(6, related.slice(0, 1), new Float64Array(6), [1, 2]);
  expect(isLinked(2, 4)).toBe(false);
});
