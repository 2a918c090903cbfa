import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createGraph, type Difference } from "../../../src/order/solver/index.js";
import { sortTopologically } from "../../../src/order/solver/topological-order.js";

const sort = (
  distances: readonly number[],
  constraints: readonly (readonly [from: number, to: number, atMost: number])[],
  starts: readonly number[],
  isThorough = false,
) =>
  sortTopologically(
    createGraph(
      distances.length,
      constraints.map(([from, to, atMost]): Difference => ({ from, to, atMost })),
    ),
    Float64Array.from(distances),
    starts,
    isThorough,
  );

describe("sortTopologically", () => {
  it("lists each point once, before the points it improves", () => {
    // 0 improves 2 and 1, and 1 improves 2, too.
    const constraints = [
      [0, 2, -2],
      [0, 1, -1],
      [1, 2, -2],
    ] as const;
    expect(sort([0, 0, 0], constraints, [0])).toEqual({ order: [0, 1, 2] });
    expect(sort([0, 0, 0], constraints, [2, 1, 0])).toEqual({ order: [0, 1, 2] });
    expect(sort([0, 0, 0], constraints, [1, 0, 1])).toEqual({ order: [0, 1, 2] });
    expect(sort([0, 0, 0], constraints, [])).toEqual({ order: [] });
  });

  it("skips points that only slack or tight constraints reach", () => {
    // From 0 the constraint to 1 is slack and that to 2 is tight, so the search stops there. 4 improves nothing.
    const constraints = [
      [0, 1, 6],
      [0, 2, 5],
      [1, 3, -9],
      [2, 3, -9],
      [0, 4, 4],
    ] as const;
    expect(sort([0, 5, 5, 5, 5], constraints, [0])).toEqual({ order: [0, 4] });
  });

  it("follows tight constraints on request, and never slack ones", () => {
    const constraints = [
      [0, 1, 6],
      [0, 2, 5],
      [1, 4, -9],
      [2, 3, -9],
    ] as const;
    expect(sort([0, 5, 5, 5, 5], constraints, [0], true)).toEqual({ order: [0, 2, 3] });
  });

  it("compares with the current distances", () => {
    // From 7 the first gives 1 its known distance 0; from 6.5 it gives less. The second is slack.
    const constraints = [
      [0, 1, -7],
      [1, 0, 8],
    ] as const;
    expect(sort([7, 0], constraints, [0])).toEqual({ order: [0] });
    expect(sort([6.5, 0], constraints, [0])).toEqual({ order: [0, 1] });
  });
});

describe("sortTopologically on a cycle", () => {
  it("returns the cycle from its first point, without the path to it", () => {
    const constraints = [
      [0, 1, -1],
      [3, 1, -1],
      [2, 3, -1],
      [1, 2, -1],
    ] as const;
    expect(sort([0, 0, 0, 0], constraints, [0])).toEqual({ cycle: [3, 2, 1] });
    // From a point of the cycle.
    expect(sort([0, 0, 0, 0], constraints, [3, 0])).toEqual({ cycle: [1, 3, 2] });
    expect(sort([0], [[0, 0, -1]], [0])).toEqual({ cycle: [0] });
  });

  it("reports a cycle with one improving constraint if it follows tight ones", () => {
    for (const tightening of [0, 1, 2]) {
      const constraints = [0, 1, 2].map(
        (from) => [from, (from + 1) % 3, from === tightening ? -1 : 0] as const,
      );
      expect(sort([0, 0, 0], constraints, [0], true)).toEqual({ cycle: [0, 1, 2] });
      // Otherwise the search does not follow it around.
      expect(sort([0, 0, 0], constraints, [tightening])).toEqual({
        order: [tightening, (tightening + 1) % 3],
      });
    }
  });

  it("ignores a cycle of tight constraints behind an improving one", () => {
    const constraints = [
      [0, 1, -1],
      [1, 2, 0],
      [2, 1, 0],
    ] as const;
    expect(sort([0, 0, 0], constraints, [0], true)).toEqual({ order: [0, 1, 2] });
  });

  it("finds no cycle where two paths meet", () => {
    const constraints = [
      [0, 1, -1],
      [0, 2, -1],
      [1, 3, -1],
      [2, 3, -1],
    ] as const;
    const sorted = sort([0, 0, 0, 0], constraints, [0]);
    const [first, ...others] = "order" in sorted ? sorted.order : [];
    expect([first, others.pop(), new Set(others)]).toEqual([0, 3, new Set([1, 2])]);
  });
});

it("sortTopologically returns an order of all reached points, or a cycle with an improving constraint", () => {
  const drawn = fc.integer({ min: 1, max: 7 }).chain((points) =>
    fc.record({
      distances: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: points, maxLength: points }),
      constraints: fc.array(
        fc.tuple(fc.nat(points - 1), fc.nat(points - 1), fc.integer({ min: -3, max: 6 })),
        { maxLength: 14 },
      ),
      starts: fc.array(fc.nat(points - 1), { maxLength: points }),
      isThorough: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(drawn, ({ distances, constraints, starts, isThorough }) => {
      const room = ([from, to, atMost]: readonly [number, number, number]): number =>
        (distances[from] ?? 0) + atMost - (distances[to] ?? 0);
      const followed = constraints.filter((each) => (isThorough ? room(each) <= 0 : room(each) < 0));
      const reached = new Set(starts);
      for (const point of reached) for (const [from, to] of followed) if (from === point) reached.add(to);

      const sorted = sort(distances, constraints, starts, isThorough);
      if ("cycle" in sorted) {
        const cycle = sorted.cycle.flatMap((index) => constraints.slice(index, index + 1));
        expect(cycle.map(([, to]) => to)).toEqual(
          [...cycle.slice(1), ...cycle.slice(0, 1)].map(([from]) => from),
        );
        expect(cycle.every((each) => followed.includes(each) && reached.has(each[0]))).toBe(true);
        expect(cycle.some((each) => room(each) < 0)).toBe(true);
        return;
      }
      expect([...sorted.order].sort()).toEqual([...reached].sort());
      if (isThorough) return;
      for (const [from, to] of followed) {
        if (!reached.has(from)) continue;
        expect(sorted.order.indexOf(from)).toBeLessThan(sorted.order.indexOf(to));
      }
    }),
    { numRuns: 1000 },
  );
});
