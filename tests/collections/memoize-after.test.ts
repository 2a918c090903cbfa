import { expect, it, vi } from "vitest";
import { memoizeAfter } from "../../src/collections/index.js";

const squares = (threshold: number, maxEntries: number) => {
  const square = vi.fn((key: number) => key * key);
  return { square, find: memoizeAfter(threshold, square, maxEntries) };
};

it("memoizeAfter computes a result once its key recurs more often than the threshold", () => {
  const { square, find } = squares(2, 9);
  expect([find(3), find(3), find(4), find(3), find(4), find(4)]).toEqual([
    undefined,
    undefined,
    undefined,
    9,
    undefined,
    16,
  ]);
  expect(square.mock.calls).toEqual([[3], [4]]);
});

it("memoizeAfter computes each result once", () => {
  const { square, find } = squares(0, 9);
  expect([find(3), find(3), find(3)]).toEqual([9, 9, 9]);
  expect(square).toHaveBeenCalledOnce();
});

it("memoizeAfter keeps at most maxEntries results, for good", () => {
  const { square, find } = squares(0, 2);
  expect([find(3), find(4), find(5), find(5), find(4), find(3)]).toEqual([
    9,
    16,
    undefined,
    undefined,
    16,
    9,
  ]);
  expect(square.mock.calls).toEqual([[3], [4]]);
});
