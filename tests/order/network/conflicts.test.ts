import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimeDifference } from "../../../src/order/constraints/index.js";
import { findConflict, separateConflicts } from "../../../src/order/index.js";
import { floydWarshall } from "../floyd-warshall.js";

// Two records have the points 1, 2 and 3, 4, a third has 5, 6; 0 and 7 are the calendar.
const points = 8;
/** That nothing ends before it starts, which holds by itself. */
const given: TimeDifference[] = [2, 4, 6].map((end) => ({ from: end, to: end - 1, atMost: 0, reason: -1 }));
const said = fc
  .array(
    fc.array(
      fc.record({
        from: fc.nat(points - 1),
        to: fc.nat(points - 1),
        atMost: fc.integer({ min: -4, max: 8 }),
      }),
      {
        minLength: 1,
        maxLength: 2,
      },
    ),
    { maxLength: 12 },
  )
  .map((reasons) => reasons.flatMap((own, reason) => own.map((difference) => ({ ...difference, reason }))));

const canHold = (differences: readonly TimeDifference[]): boolean =>
  floydWarshall(points, differences) !== undefined;

describe("conflicts of time constraints", () => {
  it("are removed as minimal sets, in order, until the rest is consistent", () => {
    fc.assert(
      fc.property(said, (differences) => {
        const all = [...given, ...differences];
        const { consistent, conflicts } = separateConflicts(points, all);
        expect(canHold(consistent)).toBe(true);
        expect(conflicts.length === 0).toBe(canHold(all));
        const apart = conflicts.flat();
        expect(new Set(apart).size).toBe(apart.length);
        expect(consistent).toEqual(all.filter(({ reason }) => !apart.includes(reason)));
        expect(conflicts).toEqual([...conflicts].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)));
        for (const conflict of conflicts) {
          expect(conflict).toEqual([...conflict].sort((a, b) => a - b));
          const of = (reasons: readonly number[]): TimeDifference[] =>
            all.filter(({ reason }) => reason === -1 || reasons.includes(reason));
          expect(canHold(of(conflict))).toBe(false);
          for (const left of conflict)
            expect(canHold(of(conflict.filter((each) => each !== left)))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are identified by their constraints, without the implicit "ends after it starts"', () => {
    const before = { from: 3, to: 2, atMost: -1, reason: 4 };
    const after = { from: 1, to: 4, atMost: -1, reason: 9 };
    expect(findConflict(points, [...given, before])).toBeUndefined();
    expect(findConflict(points, [...given, before, after])).toEqual(new Set([4, 9]));
  });

  it("are not minimised beyond fifty constraints", () => {
    const count = 60;
    const circle = Array.from({ length: count }, (_, at) => ({
      from: at,
      to: (at + 1) % count,
      atMost: -1,
      // In another order than that of the circle; they are told in their own.
      reason: (7 * at) % count,
    }));
    const { consistent, conflicts } = separateConflicts(count, circle);
    expect(conflicts).toEqual([circle.map((_, reason) => reason)]);
    expect(consistent).toEqual([]);
  });

  it("are removed together after the first hundred", () => {
    // Of 101 pairs of reasons each contradicts itself; the last is not told apart any more.
    const pairs = Array.from({ length: 101 }, (_, pair) => [
      { from: 0, to: pair + 1, atMost: -1, reason: 2 * pair },
      { from: pair + 1, to: 0, atMost: 0, reason: 2 * pair + 1 },
    ]).flat();
    const kept = { from: 1, to: 1, atMost: 0, reason: -1 };
    const { consistent, conflicts } = separateConflicts(102, [kept, ...pairs]);
    expect(conflicts).toHaveLength(100);
    expect(consistent).toEqual([kept]);
  });
});
