import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isFirm, isPlaced, isZoned, related } from "../../src/graph/time-differences.js";
import { hang } from "../support/hang.js";

const date = fc
  .array(fc.constantFrom("T", "Z", "2025", "-05", "X", "1", "0", "+02", ":00", "?", "-", "/"), {
    maxLength: 9,
  })
  .map((parts) => parts.join(""));

test("whether a date has a zone is read from its end, as a search from every T would", () => {
  expect(isZoned("2025-05-16T12:00:00Z")).toBe(true);
  expect(isZoned("2025-05-16T12:00:00+02:00")).toBe(true);
  expect(isZoned("2025-05-16T12:00:00")).toBe(false);
  expect(isZoned("2025-05-16")).toBe(false);
  fc.assert(
    fc.property(date, (text) => {
      expect(isZoned(text)).toBe(/T.*(?:Z|[+-][0-9:]+)$/.test(text));
    }),
  );
});

test("most digits of a year are looked for within the year", () => {
  expect(isPlaced("2025?")).toBe(true);
  expect(isPlaced("202X")).toBe(true);
  expect(isPlaced("XXXX-05-16")).toBe(false);
  fc.assert(
    fc.property(date, (text) => {
      expect(isPlaced(text)).toBe(isFirm(text) || /[0-9].*[0-9]{3}|[0-9]{3}X/.test(text.slice(0, 6)));
    }),
  );
});

test("what lies at most half a second before another lies before it; what lies there by no time does not", () => {
  const before = (offset: string) => {
    const found = related(1, 3, { relation: "before", to: "other", offset, bound: "at-most" });
    return found.map(({ from, to, atMost }) => [from, to, atMost]);
  };
  // The end, 2, lies before the start of the other, 3, by so many seconds.
  expect(before("PT0.5S")).toEqual([
    [3, 2, -0.5],
    [2, 3, 0.5],
  ]);
  expect(before("PT0S")).toEqual([
    [3, 2, -1],
    [2, 3, 0],
  ]);
});

test("a long text is no slower to look through than to read", () => {
  const started = performance.now();
  expect(isZoned(`${"T".repeat(1_000_000)}\nTZ `)).toBe(false);
  expect(isZoned("+1T".repeat(300_000))).toBe(false);
  expect(performance.now() - started).toBeLessThan(hang);
});
