import { expect, it } from "vitest";
import { createTimeDistances } from "../../src/graph/time-distances.js";

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

it("tells distances within what is asked for, however often it is asked", () => {
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

it("tells how far points lie from the origin, and through what", () => {
  const { fromOrigin, toOrigin, floor, boundedBy } = createTimeDistances(6, differences, moments, [1, 1]);
  expect([fromOrigin(2), fromOrigin(3), toOrigin(1), toOrigin(3)]).toEqual([
    2 * day,
    3 * day,
    0,
    Number.POSITIVE_INFINITY,
  ]);
  expect([floor(0, 1), floor(1, 3)]).toEqual([day, 0]);
  // From the point back: the second record ends after it starts, and a day after the first, which lies in two days.
  expect(boundedBy(3)).toEqual({ above: [6, 5, 3, 1], below: [] });
  expect(boundedBy(1)).toEqual({ above: [4, 3, 1], below: [2, 0] });
});

it("puts points apart by a solution of its own where what it is given is none", () => {
  const { floor, within } = createTimeDistances(6, differences, new Float64Array(6).fill(1), [1, 1]);
  expect(floor(0, 1)).toBe(0);
  const none = Float64Array.of(0, 9 * day, 0, 0, 0, 0);
  const other = createTimeDistances(6, differences, none, [1, 1]);
  // The first cannot start before the calendar does, nor end before it starts.
  expect(other.floor(0, 1)).toBeGreaterThanOrEqual(0);
  expect(other.floor(1, 2)).toBeGreaterThanOrEqual(0);
  expect([within(2, 4, day), other.within(2, 4, day)]).toEqual([day, day]);
});
