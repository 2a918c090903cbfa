import { describe, expect, test } from "vitest";
import { type AllenRelation, allenRelations, orderOfEnds } from "../../src/time/index.js";

// By Allen's definition, for the first span from a to b and the second from c to d.
const ends: Readonly<Record<AllenRelation, string>> = {
  before: "a < b < c < d",
  after: "c < d < a < b",
  meets: "a < b = c < d",
  "met-by": "c < a = d < b",
  overlaps: "a < c < b < d",
  "overlapped-by": "c < a < d < b",
  starts: "a = c < b < d",
  "started-by": "a = c < d < b",
  during: "c < a < b < d",
  contains: "a < c < d < b",
  finishes: "c < a < b = d",
  "finished-by": "a < c < b = d",
  equals: "a = c < b = d",
};

describe("orderOfEnds", () => {
  test.each(allenRelations)("orders the end points of %s", (relation) => {
    const order = orderOfEnds(relation).map((together) => [...together].sort().join(" = "));
    expect(order.join(" < ")).toBe(ends[relation]);
  });
});
