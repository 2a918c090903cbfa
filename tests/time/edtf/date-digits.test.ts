import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSurelyAfter, readFirmDate } from "../../../src/order/index.js";
import { isEdtf, isPlainlyNotAfter } from "../../../src/time/index.js";
import { lawRuns } from "../../support/law-runs.js";

const near = fc.stringMatching(
  /^(?:202[45X]|2024-1[12]|2025-0[1-3]|2024-12-3[01]|2025-01-0[1-3])(?:T[01][0-9]:00:00(?:Z|[+-]1[0-4]:00)?|[?~%]|\/2025|\/2026-01-01)?$/,
);

describe("isPlainlyNotAfter", () => {
  test.each([
    ["2024", "2025"],
    ["2024-12-31", "2025"],
    ["2025-01", "2025-01-15"],
    ["2025-01-15", "2025"],
    ["2025-01-15", "2025-01-15T10:00:00Z"],
    ["2024-12-31T10:00:00Z", "2025-01-01"],
    ["2025-01-15", "2025-01-15"],
    ["2019-09-09", "2019-09-10"],
    ["2025-01-15", "2025-01-15?"],
    ["2025-01-15T10:00:00", "2025-01-16"],
  ])("is true: %s begins no later than %s", (first, second) => {
    expect(isPlainlyNotAfter(first, second)).toBe(true);
  });

  test.each([
    ["2025", "2024"],
    ["2025-01-15T10:00:00Z", "2025-01-15T09:00:00Z"],
    ["2025-01-15T23:00:00-12:00", "2025-01-16T00:00:00+14:00"],
    ["20XX", "2025"],
    ["-0100", "2025"],
    ["Y12025", "2025"],
    ["2025", "20:5"],
    ["20:5", "2025"],
    ["2025/2027", "2025-01"],
    ["2025-01", "2025/2027"],
    ["2025-01?", "2025-01-15"],
    ["2025-01-15", "2025-01~"],
    ["202", "2025"],
    ["2025-0", "2025-01"],
    ["2025-01-15T10:00:00Z", "2025-01-15T10:00:00Z"],
    ["2025-01-15?", "2025-01-15~"],
  ])("is undecided for %s and %s", (first, second) => {
    expect(isPlainlyNotAfter(first, second)).toBe(false);
  });

  test("is never true if relateDates disagrees", () => {
    let shown = 0;
    fc.assert(
      fc.property(near.filter(isEdtf), near.filter(isEdtf), (first, second) => {
        if (!isPlainlyNotAfter(first, second)) return;
        shown += 1;
        const [one, other] = [readFirmDate(first), readFirmDate(second)];
        if (one && other) expect(isSurelyAfter(one, other, 0)).toBe(false);
      }),
      lawRuns(1000),
    );
    expect(shown).toBeGreaterThan(200);
  });
});
