import { expect, it, vi } from "vitest";
import { keepOftenAsked } from "../../src/graph/keep-often-asked.js";

const squares = (often: number, most: number) => {
  const workOut = vi.fn((asked: number) => asked * asked);
  return { workOut, find: keepOftenAsked(workOut, often, most) };
};

it("works out what is asked for more often than so many times, each by itself", () => {
  const { workOut, find } = squares(2, 9);
  expect([find(3), find(3), find(4), find(3), find(4), find(4)]).toEqual([
    undefined,
    undefined,
    undefined,
    9,
    undefined,
    16,
  ]);
  expect(workOut.mock.calls).toEqual([[3], [4]]);
});

it("works it out once", () => {
  const { workOut, find } = squares(0, 9);
  expect([find(3), find(3), find(3)]).toEqual([9, 9, 9]);
  expect(workOut).toHaveBeenCalledOnce();
});

it("keeps no more than so many, and what it has kept", () => {
  const { workOut, find } = squares(0, 2);
  expect([find(3), find(4), find(5), find(5), find(4), find(3)]).toEqual([
    9,
    16,
    undefined,
    undefined,
    16,
    9,
  ]);
  expect(workOut.mock.calls).toEqual([[3], [4]]);
});
