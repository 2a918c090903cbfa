import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDates, parseEdtf, relateDates } from "../../src/time.js";
import { lawRuns } from "../support/law-runs.js";
import { edtfText } from "./edtf/edtf-texts.js";

describe("compareDates", () => {
  it.each([
    [
      ["2025-05", "2024", "2025-05-16", "2025-05-01"],
      ["2024", "2025-05-01", "2025-05", "2025-05-16"],
    ],
    [
      ["2026", "1985/..", "../1985", "1985", "/1984"],
      ["/1984", "../1985", "1985", "1985/..", "2026"],
    ],
    [
      ["2025-05-16T10:00:00Z", "2025-05-16T10:00:00+04"],
      ["2025-05-16T10:00:00+04", "2025-05-16T10:00:00Z"],
    ],
  ])("sorts %j", (texts, sorted) => {
    expect([...texts].sort(compareDates)).toEqual(sorted);
  });

  it("orders texts, parsed dates and dates after a JSON round trip alike", () => {
    fc.assert(
      fc.property(edtfText, edtfText, (a, b) => {
        const parsed = JSON.parse(JSON.stringify(parseEdtf(b)));
        expect(compareDates(parseEdtf(a), parsed)).toBe(compareDates(a, b));
      }),
      lawRuns(35),
    );
  });

  it("is total and transitive, and agrees with before and meets", () => {
    fc.assert(
      fc.property(edtfText, edtfText, edtfText, (a, b, c) => {
        expect(compareDates(a, a)).toBe(0);
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
        const { before, meets } = relateDates(a, b);
        if (before === "yes" || meets === "yes") expect(compareDates(a, b)).toBe(-1);
      }),
      lawRuns(175),
    );
  });
});

describe("compareDates on pairs", () => {
  // By the first moment that a date names, then by its end, then those open to the past first.
  it.each<[string, -1 | 0 | 1, string]>([
    ["2025-05", -1, "2025-06"],
    ["2025", 1, "2025-01"],
    ["2025-05", 0, "2025-05"],
    ["2025-05?", 0, "2025-05~"],
    ["2025-05", -1, "2025-05/.."],
    ["2025-05/..", 0, "2025-05/"],
    // What is open to the past is at the first moment that it names.
    ["../2025-05", -1, "2025-05"],
    ["/2025-05", -1, "2025-05"],
    ["../2025-05", 0, "/2025-05"],
    ["../2025-05", 1, "2025-04"],
    ["../2025-05", -1, "2025-06"],
    ["../..", -1, "../2025-05"],
    ["../..", -1, "Y-17E7"],
    ["../..", 0, "../"],
    ["[..1984]", -1, "1984"],
    ["[..1984]", 1, "1983"],
    ["[..1984-12-10,1980]", -1, "1980-01-01/1984-12-10"],
    ["[..1984,1980]", 1, "1980"],
    ["[..1984,1980]", -1, "1981"],
    ["[..1984,1985..]", 1, "1983"],
    ["{..1984,1990..1992}", -1, "1985"],
    ["{1667,1668}", -1, "1668"],
    ["{1667,1668}", 1, "1667"],
  ])("orders %s: %i %s", (a, order, b) => {
    expect(compareDates(a, b)).toBe(order);
    expect(compareDates(b, a)).toBe(order === 0 ? 0 : -order);
  });
});
