import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createGraph, type Difference } from "../../src/graph/difference-constraints.js";
import { sortTopologically } from "../../src/graph/topological-order.js";

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

describe("the topological order of what can tighten", () => {
  it("has each point before those that it tightens, and each once", () => {
    // 0 tightens 2 and 1, and 1 tightens 2 as well.
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

  it("leaves out what is reached only through constraints that have room, or are just met", () => {
    // From 0, 1 has room and 2 is just met; what these would tighten is not reached. 4 tightens nothing.
    const constraints = [
      [0, 1, 6],
      [0, 2, 5],
      [1, 3, -9],
      [2, 3, -9],
      [0, 4, 4],
    ] as const;
    expect(sort([0, 5, 5, 5, 5], constraints, [0])).toEqual({ order: [0, 4] });
  });

  it("follows what is just met, too, where it is thorough, but nothing that has room", () => {
    const constraints = [
      [0, 1, 6],
      [0, 2, 5],
      [1, 4, -9],
      [2, 3, -9],
    ] as const;
    expect(sort([0, 5, 5, 5, 5], constraints, [0], true)).toEqual({ order: [0, 2, 3] });
  });

  it("goes by the bounds so far", () => {
    // From 7 the first bounds 1 by 0, as is known already; from 6.5 by less. The second has room.
    const constraints = [
      [0, 1, -7],
      [1, 0, 8],
    ] as const;
    expect(sort([7, 0], constraints, [0])).toEqual({ order: [0] });
    expect(sort([6.5, 0], constraints, [0])).toEqual({ order: [0, 1] });
  });
});

describe("a cycle among what can tighten", () => {
  it("is told from its first point on, without the way there", () => {
    const constraints = [
      [0, 1, -1],
      [3, 1, -1],
      [2, 3, -1],
      [1, 2, -1],
    ] as const;
    expect(sort([0, 0, 0, 0], constraints, [0])).toEqual({ cycle: [3, 2, 1] });
    // From within it.
    expect(sort([0, 0, 0, 0], constraints, [3, 0])).toEqual({ cycle: [1, 3, 2] });
    expect(sort([0], [[0, 0, -1]], [0])).toEqual({ cycle: [0] });
  });

  it("is one if a single constraint of it can tighten, where what is just met is followed", () => {
    for (const tightening of [0, 1, 2]) {
      const constraints = [0, 1, 2].map(
        (from) => [from, (from + 1) % 3, from === tightening ? -1 : 0] as const,
      );
      expect(sort([0, 0, 0], constraints, [0], true)).toEqual({ cycle: [0, 1, 2] });
      // Else it is not followed around.
      expect(sort([0, 0, 0], constraints, [tightening])).toEqual({
        order: [tightening, (tightening + 1) % 3],
      });
    }
  });

  it("is none of constraints that are all just met, though one on the way there can tighten", () => {
    const constraints = [
      [0, 1, -1],
      [1, 2, 0],
      [2, 1, 0],
    ] as const;
    expect(sort([0, 0, 0], constraints, [0], true)).toEqual({ order: [0, 1, 2] });
  });

  it("is none where two ways meet", () => {
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

it("is an order of all that is reached, or a cycle of which something tightens, whatever the bounds", () => {
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
