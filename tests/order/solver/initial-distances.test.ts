import { describe, expect, it } from "vitest";
import { createGraph } from "../../../src/order/solver/index.js";
import { initialDistances } from "../../../src/order/solver/initial-distances.js";

const none = Number.POSITIVE_INFINITY;
const graph = createGraph(6, [
  { from: 2, to: 1, atMost: -3 },
  { from: 1, to: 0, atMost: -4 },
  { from: 2, to: 0, atMost: 9 },
  { from: 0, to: 3, atMost: 1 },
  { from: 3, to: 2, atMost: 5 },
  { from: 4, to: 2, atMost: 0 },
  { from: 5, to: 5, atMost: 0 },
]);

describe("initialDistances", () => {
  it("follows paths of the fewest constraints from a source", () => {
    const { paths, reached } = initialDistances(graph, 2);
    // The path from 2 to 0 through 1 is shorter, but has a constraint more.
    expect([...paths.distances]).toEqual([9, -3, 0, 10, none, none]);
    expect([...paths.predecessors]).toEqual([2, 0, -1, 3, -1, -1]);
    expect(reached).toEqual([2, 1, 0, 3]);
  });

  it("reads no further than the constraints of the last point", () => {
    const { paths, reached } = initialDistances(graph, 5);
    expect([...paths.distances]).toEqual([none, none, none, none, none, 0]);
    expect(reached).toEqual([5]);
  });

  it("starts every point at 0 without a source", () => {
    const { paths, reached } = initialDistances(graph);
    expect([...paths.distances]).toEqual([0, 0, 0, 0, 0, 0]);
    expect([...paths.predecessors]).toEqual([-1, -1, -1, -1, -1, -1]);
    expect(reached).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
