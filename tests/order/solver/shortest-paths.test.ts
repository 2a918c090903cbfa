import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createGraph, findShortestPaths } from "../../../src/order/solver/index.js";
import { floydWarshall } from "../floyd-warshall.js";

const network = fc.integer({ min: 1, max: 9 }).chain((points) =>
  fc.record({
    points: fc.constant(points),
    constraints: fc.array(
      fc.record({
        from: fc.nat(points - 1),
        to: fc.nat(points - 1),
        atMost: fc.integer({ min: -6, max: 12 }),
      }),
      { maxLength: 24 },
    ),
  }),
);

describe("findShortestPaths", () => {
  it("finds the distances of Floyd and Warshall from every point", () => {
    fc.assert(
      fc.property(network, ({ points, constraints }) => {
        const expected = floydWarshall(points, constraints);
        const graph = createGraph(points, constraints);
        const whole = findShortestPaths(graph);
        expect(whole.consistent).toBe(expected !== undefined);
        if (!expected) return;
        for (let source = 0; source < points; source++) {
          const found = findShortestPaths(graph, source);
          if (!found.consistent) throw new Error("consistent as a whole, so from each point");
          expect([...found.distances]).toEqual(expected[source]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("returns a simple negative cycle: without any one constraint the rest can hold", () => {
    fc.assert(
      fc.property(network, ({ points, constraints }) => {
        const found = findShortestPaths(createGraph(points, constraints));
        fc.pre(!found.consistent);
        if (found.consistent) return;
        const cycle = found.cycle.flatMap((index) => constraints[index] ?? []);
        expect(cycle.map(({ to }) => to)).toEqual(
          [...cycle.slice(1), ...cycle.slice(0, 1)].map(({ from }) => from),
        );
        expect(cycle.reduce((sum, { atMost }) => sum + atMost, 0)).toBeLessThan(0);
        expect(new Set(cycle.map(({ from }) => from)).size).toBe(cycle.length);
        for (const left of cycle) {
          const rest = cycle.filter((constraint) => constraint !== left);
          expect(floydWarshall(points, rest)).toBeDefined();
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("returns the predecessors on each path", () => {
    const graph = createGraph(3, [
      { from: 0, to: 1, atMost: 5 },
      { from: 1, to: 2, atMost: -2 },
      { from: 0, to: 2, atMost: 4 },
    ]);
    const found = findShortestPaths(graph, 0);
    expect(found).toMatchObject({ consistent: true, predecessors: Int32Array.of(-1, 0, 1) });
  });

  it("finds a negative cycle next to tight constraints", () => {
    // The third leads from 0 to 1 directly, the others through 2 to a shorter distance; both return the same way.
    const constraints = [
      { from: 3, to: 0, atMost: 0 },
      { from: 2, to: 1, atMost: -1 },
      { from: 0, to: 1, atMost: 0 },
      { from: 1, to: 3, atMost: 0 },
      { from: 0, to: 2, atMost: -2 },
    ];
    const found = findShortestPaths(createGraph(4, constraints));
    expect(found.consistent || new Set(found.cycle)).toEqual(new Set([0, 1, 3, 4]));
  });

  it("takes linear time on a chain, numbered in either direction", () => {
    const points = 50_000;
    for (const constraints of [
      Array.from({ length: points - 1 }, (_, i) => ({ from: i, to: i + 1, atMost: -1 })),
      Array.from({ length: points - 1 }, (_, i) => ({ from: i + 1, to: i, atMost: -1 })),
    ]) {
      const found = findShortestPaths(createGraph(points, constraints));
      expect(found.consistent && found.distances.reduce((least, value) => Math.min(least, value))).toBe(
        1 - points,
      );
    }
  });

  // Each would take one round per point if a round followed too few constraints, or in the wrong order.
  const points = 2_000;
  const forwards = (at: number): number => at % points;
  const backwards = (at: number): number => points - 1 - (at % points);
  // 3 and 2,000 have no common factor, so this yields each number once.
  const mixed = (at: number): number => (3 * at) % points;
  const numberings = [
    ["forwards", forwards],
    ["backwards", backwards],
    ["mixed", mixed],
  ] as const;
  const weights: [what: string, weight: (at: number) => number][] = [
    ["that all tighten", () => -1],
    ["of which the first improves, then each in turn", (at) => (at === 0 ? -1 : 0)],
    ["that alternate between -2 and 1", (at) => (at % 2 === 0 ? -2 : 1)],
  ];

  it.each(
    weights.flatMap(([what, weight]) =>
      numberings.map(([order, number]) => [what, order, weight, number] as const),
    ),
  )(
    "finds the distances in a chain of constraints %s, with points numbered %s",
    (_what, _order, weight, number) => {
      const constraints = Array.from({ length: points - 1 }, (_, at) => ({
        from: number(at),
        to: number(at + 1),
        atMost: weight(at),
      }));
      // Along a chain each distance follows from the one before, and no distance exceeds 0.
      const expected = new Array<number>(points).fill(0);
      let bound = 0;
      for (let at = 1; at < points; at++) {
        bound = Math.min(0, bound + weight(at - 1));
        expected[number(at)] = bound;
      }
      const graph = createGraph(points, constraints);
      const whole = findShortestPaths(graph);
      expect(whole.consistent && [...whole.distances]).toEqual(expected);
      const last = findShortestPaths(graph, number(0));
      const sum = constraints.reduce((total, { atMost }) => total + atMost, 0);
      expect(last.consistent && last.distances[number(points - 1)]).toBe(sum);
    },
  );

  it.each(
    weights.flatMap(([what, weight]) =>
      numberings.flatMap(([order, number]) =>
        ([1, 3, points - 1] as const).map((count) => [count, what, order, weight, number] as const),
      ),
    ),
  )(
    "accepts %i cycles of length zero in a chain of constraints %s, numbered %s",
    (count, _what, _order, weight, number) => {
      const chain = Array.from({ length: points - 1 }, (_, at) => ({
        from: number(at),
        to: number(at + 1),
        atMost: weight(at),
      }));
      // The last constraints also in reverse, so that each pair is a cycle of length zero.
      const back = chain
        .slice(-count)
        .map(({ from, to, atMost }) => ({ from: to, to: from, atMost: -atMost }));
      const graph = createGraph(points, [...chain, ...back]);
      const found = findShortestPaths(graph, number(0));
      let sum = 0;
      const expected = new Array<number>(points).fill(0);
      chain.forEach(({ to, atMost }) => {
        sum += atMost;
        expected[to] = sum;
      });
      expect(found.consistent && [...found.distances].map((each) => each + 0)).toEqual(expected);
      expect(findShortestPaths(graph).consistent).toBe(true);
    },
  );

  const cycles: [what: string, weight: (at: number) => number][] = [
    ["that are all negative", () => -1],
    ["of which one is negative", (at) => (at === 0 ? -1 : 0)],
    ["that alternate, with a negative sum", (at) => (at === 0 ? -2 : at % 2 === 0 ? -1 : 1)],
  ];

  it.each(
    cycles.flatMap(([what, weight]) =>
      numberings.map(([order, number]) => [what, order, weight, number] as const),
    ),
  )("finds a negative cycle of constraints %s, with points numbered %s", (_what, _order, weight, number) => {
    const constraints = Array.from({ length: points }, (_, at) => ({
      from: number(at),
      to: number(at + 1),
      atMost: weight(at),
    }));
    const found = findShortestPaths(createGraph(points, constraints));
    // It is the only cycle, so it has all constraints.
    expect(found.consistent || [...found.cycle].sort((a, b) => a - b)).toEqual(
      constraints.map((_, index) => index),
    );
  });
});
