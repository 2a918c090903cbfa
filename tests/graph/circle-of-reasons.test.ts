import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCircleOfReasons } from "../../src/graph/circle-of-reasons.js";

/** Constraints from one point to another; how far they reach is nothing to the search. */
const constraintsOf = (...pairs: [from: number, to: number][]) =>
  pairs.map(([from, to]) => ({ from, to, atMost: -1 }));

const find = (pairs: [from: number, to: number][], reasons: number[]): number[] | undefined =>
  findCircleOfReasons(constraintsOf(...pairs), Int32Array.from(reasons));

describe("a circle of reasons", () => {
  it("is told as its constraints, each before the one that starts where it ends", () => {
    // 2 is bounded through 1, that through 0, and that through 2.
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

  it("is found without what leads away from it, whichever point comes first", () => {
    // 0 is bounded through 1, that through 2; 2 and 3 bound each other.
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
    // 0 has no reason, 1 is bounded through it; the circle is that of the last two.
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
    // Of the last point alone.
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

  it("is none where every bound comes from a point without a reason, though several come from one", () => {
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

  it("is found wherever following the reasons does not end", () => {
    const drawn = fc
      .integer({ min: 1, max: 9 })
      .chain((points) =>
        fc.array(fc.integer({ min: -1, max: points - 1 }), { minLength: points, maxLength: points }),
      );
    fc.assert(
      fc.property(drawn, (before) => {
        // The constraint that bounds a point has its number.
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
