import { describe, expect, it } from "vitest";
import { createGraph } from "../../src/graph/difference-constraints.js";
import { firstBounds } from "../../src/graph/first-bounds.js";

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

describe("first bounds", () => {
  it("from a point go by a path of the fewest constraints to each point that it bounds", () => {
    const { bounds, reached } = firstBounds(graph, 2);
    // The path from 2 to 0 through 1 is shorter, but has a constraint more.
    expect([...bounds.distances]).toEqual([9, -3, 0, 10, none, none]);
    expect([...bounds.reasons]).toEqual([2, 0, -1, 3, -1, -1]);
    expect(reached).toEqual([2, 1, 0, 3]);
  });

  it("from the last point go no further than its own constraints", () => {
    const { bounds, reached } = firstBounds(graph, 5);
    expect([...bounds.distances]).toEqual([none, none, none, none, none, 0]);
    expect(reached).toEqual([5]);
  });

  it("without a source are 0 for every point, for no reason", () => {
    const { bounds, reached } = firstBounds(graph);
    expect([...bounds.distances]).toEqual([0, 0, 0, 0, 0, 0]);
    expect([...bounds.reasons]).toEqual([-1, -1, -1, -1, -1, -1]);
    expect(reached).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
