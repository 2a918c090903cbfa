import { expect, test } from "vitest";
import { describeFound } from "../../src/issues/index.js";

test.each<[value: unknown, expected: string]>([
  [null, "null"],
  ["", "an empty string"],
  ["x", 'the string "x"'],
  [1.5, "the number 1.5"],
  [0, "the number 0"],
  [Number.NaN, "NaN"],
  [Number.NEGATIVE_INFINITY, "-Infinity"],
  [true, "true"],
  [false, "false"],
  [undefined, "nothing"],
  [[], "an array"],
  [{}, "an object"],
  [new Date(0), "an object"],
  [1n, "a bigint"],
  [() => 1, "a function"],
  [Symbol("x"), "a symbol"],
])("%o is told as %s", (value, expected) => {
  expect(describeFound(value)).toBe(expected);
});

test("a proxy that does not even say what it is", () => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  expect(describeFound(proxy)).toBe("an object");
});
