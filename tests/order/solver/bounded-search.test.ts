import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createBoundedSearch,
  createGraph,
  type Difference,
  isSolution,
} from "../../../src/order/solver/index.js";
import { floydWarshall } from "../floyd-warshall.js";

/** Moments, and constraints that leave room for them. */
const solved = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 9 }).chain((moments) => {
  const point = fc.nat(moments.length - 1);
  const drawn = fc.array(fc.record({ from: point, to: point, room: fc.nat(6) }), { maxLength: 30 });
  return drawn.map((all) => ({
    moments,
    constraints: all.map(
      ({ from, to, room }): Difference => ({
        from,
        to,
        atMost: (moments[to] ?? 0) - (moments[from] ?? 0) + room,
      }),
    ),
  }));
});

describe("createBoundedSearch", () => {
  it("finds the distances of Floyd and Warshall up to the limit, else infinity", () => {
    fc.assert(
      fc.property(solved, fc.integer({ min: -12, max: 30 }), ({ moments, constraints }, atMost) => {
        const points = moments.length;
        const graph = createGraph(points, constraints);
        const find = createBoundedSearch(graph, Float64Array.from(moments), new Set());
        const expected = floydWarshall(points, constraints);
        for (let from = 0; from < points; from++)
          for (let to = 0; to < points; to++) {
            const distance = expected?.[from]?.[to] ?? Number.NaN;
            expect(find(from, to, atMost)).toBe(distance <= atMost ? distance : Number.POSITIVE_INFINITY);
          }
      }),
      { numRuns: 500 },
    );
  });

  it("finds the same distances in larger graphs with many queued paths", () => {
    const large = fc.integer({ min: 10, max: 16 }).chain((points) => {
      const point = fc.nat(points - 1);
      return fc.record({
        moments: fc.array(fc.integer({ min: -50, max: 50 }), { minLength: points, maxLength: points }),
        edges: fc.array(fc.record({ from: point, to: point, room: fc.nat(60) }), {
          minLength: 4 * points,
          maxLength: 5 * points,
          size: "max",
        }),
      });
    });
    fc.assert(
      fc.property(large, ({ moments, edges }) => {
        const constraints = edges.map(({ from, to, room }) => ({
          from,
          to,
          atMost: (moments[to] ?? 0) - (moments[from] ?? 0) + room,
        }));
        const find = createBoundedSearch(
          createGraph(moments.length, constraints),
          Float64Array.from(moments),
          new Set(),
        );
        const expected = floydWarshall(moments.length, constraints);
        for (const from of moments.keys())
          for (const to of moments.keys())
            expect(find(from, to, Number.POSITIVE_INFINITY)).toBe(expected?.[from]?.[to]);
      }),
      { numRuns: 40 },
    );
  });

  it("avoids paths through a hub, but finds those that start or end at one", () => {
    const graph = createGraph(4, [
      { from: 0, to: 1, atMost: 1 },
      { from: 1, to: 2, atMost: 1 },
      { from: 0, to: 3, atMost: 4 },
      { from: 3, to: 2, atMost: 4 },
    ]);
    const find = createBoundedSearch(graph, new Float64Array(4), new Set([1]));
    expect(find(0, 2, 100)).toBe(8);
    expect(find(1, 2, 100)).toBe(1);
  });

  it("finds paths that are exactly as long as the limit", () => {
    const graph = createGraph(2, [{ from: 0, to: 1, atMost: 5 }]);
    const find = createBoundedSearch(graph, Float64Array.of(0, 2), new Set());
    expect(find(0, 1, 5)).toBe(5);
    expect(find(0, 1, 4.9)).toBe(Number.POSITIVE_INFINITY);
    // The excess is less than the tolerance for rounding.
    expect(find(0, 1, 5 - 1e-7)).toBe(Number.POSITIVE_INFINITY);
    expect(find(1, 0, 100)).toBe(Number.POSITIVE_INFINITY);
    expect(find(0, 1, Number.NaN)).toBe(Number.POSITIVE_INFINITY);
  });

  it("isSolution requires every constraint to hold, up to rounding", () => {
    const graph = createGraph(3, [
      { from: 0, to: 1, atMost: 5 },
      { from: 1, to: 2, atMost: -2 },
    ]);
    expect(isSolution(graph, Float64Array.of(0, 5, 3))).toBe(true);
    expect(isSolution(graph, Float64Array.of(0, 5 + 1e-7, 3))).toBe(true);
    expect(isSolution(graph, Float64Array.of(0, 5.1, 3))).toBe(false);
    expect(isSolution(graph, Float64Array.of(0, 5, 4))).toBe(false);
  });
});
