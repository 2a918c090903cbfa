import { expect, it } from "vitest";
import { createGraph, reverseConstraints } from "../../../src/order/solver/index.js";

it("createGraph groups constraints by their start, each group in the given order", () => {
  const { offsets, order, targets, limits } = createGraph(4, [
    { from: 2, to: 0, atMost: 1.5 },
    { from: 0, to: 1, atMost: -2 },
    { from: 2, to: 1, atMost: 3 },
    { from: 3, to: 3, atMost: 4 },
  ]);
  // None starts from 1; those from 2 are the first and the third.
  expect([...offsets]).toEqual([0, 1, 1, 3, 4]);
  expect([...order]).toEqual([1, 0, 2, 3]);
  expect([...targets]).toEqual([1, 0, 1, 3]);
  expect([...limits]).toEqual([-2, 1.5, 3, 4]);
});

it("reverseConstraints swaps `from` and `to` and keeps the limit", () => {
  expect(reverseConstraints([{ from: 2, to: 0, atMost: -5 }])).toEqual([{ from: 0, to: 2, atMost: -5 }]);
});
