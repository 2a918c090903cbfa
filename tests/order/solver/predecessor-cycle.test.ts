import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPredecessorCycle } from "../../../src/order/solver/predecessor-cycle.js";

/** Constraints from one point to another; how far they reach is nothing to the search. */
const constraintsOf = (...pairs: [from: number, to: number][]) =>
  pairs.map(([from, to]) => ({ from, to, atMost: -1 }));

const find = (pairs: [from: number, to: number][], predecessors: number[]): number[] | undefined =>
  findPredecessorCycle(constraintsOf(...pairs), Int32Array.from(predecessors));

describe("findPredecessorCycle", () => {
  it("returns the constraints of a cycle, each before the one that starts where it ends", () => {
    // The predecessor of 2 is 1, that of 1 is 0, and that of 0 is 2.
    expect(
      find(
        [
          [2, 0],
          [0, 1],
          [1, 2],
        ],
        [0, 1, 2],
      ),
    ).toEqual([1, 2, 0]);
    expect(find([[0, 0]], [0])).toEqual([0]);
  });

  it("finds the cycle alone, without the path that leads to it", () => {
    // The path to 0 comes through 1 from 2; 2 and 3 are predecessors of each other.
    expect(
      find(
        [
          [1, 0],
          [2, 1],
          [3, 2],
          [2, 3],
        ],
        [0, 1, 2, 3],
      ),
    ).toEqual([3, 2]);
    // 0 has no predecessor, and is that of 1; the last two form the cycle.
    expect(
      find(
        [
          [0, 1],
          [3, 2],
          [2, 3],
        ],
        [-1, 0, 1, 2],
      ),
    ).toEqual([2, 1]);
    // The last point is its own predecessor.
    expect(
      find(
        [
          [0, 1],
          [2, 2],
        ],
        [-1, 0, 1],
      ),
    ).toEqual([1]);
  });

  it("returns undefined for a tree of predecessors", () => {
    expect(
      find(
        [
          [0, 1],
          [0, 2],
          [1, 3],
          [1, 4],
        ],
        [-1, 0, 1, 2, 3],
      ),
    ).toBeUndefined();
    expect(
      find(
        [
          [4, 3],
          [4, 2],
          [3, 1],
          [3, 0],
        ],
        [3, 2, 1, 0, -1],
      ),
    ).toBeUndefined();
    expect(find([], [-1, -1])).toBeUndefined();
    expect(find([], [])).toBeUndefined();
  });

  it("finds a cycle exactly if following the predecessors never ends", () => {
    const drawn = fc
      .integer({ min: 1, max: 9 })
      .chain((points) =>
        fc.array(fc.integer({ min: -1, max: points - 1 }), { minLength: points, maxLength: points }),
      );
    fc.assert(
      fc.property(drawn, (before) => {
        // The predecessor of a point is the constraint with its number.
        const pairs = before.map((from, to): [number, number] => [from, to]);
        const found = find(
          pairs,
          before.map((from, to) => (from === -1 ? -1 : to)),
        );
        const endless = before.some((_, start) => {
          let point = start;
          for (let step = 0; step <= before.length && point !== -1; step++) point = before[point] ?? -1;
          return point !== -1;
        });
        expect(found !== undefined).toBe(endless);
        found?.forEach((constraint, at) => {
          expect(before[found[(at + 1) % found.length] ?? -1]).toBe(constraint);
        });
        expect(new Set(found).size).toBe(found?.length ?? 0);
      }),
    );
  });
});
