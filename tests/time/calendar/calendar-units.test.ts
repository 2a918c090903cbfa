import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstDayOf, lastDayOf, startOfMonth, startOfYear, toCalendarDay } from "../../../src/time/index.js";
import { inZones } from "../../support/zones.js";

const dayOf = (date: string): number => Date.parse(date) / 86_400_000;

const shifts = [
  ["month", "2025-05-16", 0, "2025-05-01", "2025-05-31"],
  ["month", "2025-01-31", 1, "2025-02-01", "2025-02-28"],
  ["month", "2024-03-31", -1, "2024-02-01", "2024-02-29"],
  ["month", "2025-12-31", 1, "2026-01-01", "2026-01-31"],
  // Apia left out 30 December 2011.
  ["month", "2011-12-30", 0, "2011-12-01", "2011-12-31"],
  ["month", "0044-03-15", 12, "0045-03-01", "0045-03-31"],
  ["year", "2024-02-29", 1, "2025-01-01", "2025-12-31"],
  ["year", "0001-06-01", -1, "0000-01-01", "0000-12-31"],
] as const;

describe("firstDayOf and lastDayOf", () => {
  test.each(shifts)("find the %s of %s, %i later: %s to %s", (unit, day, later, first, last) => {
    expect(firstDayOf(unit, dayOf(day), later)).toBe(dayOf(first));
    expect(lastDayOf(unit, dayOf(day), later)).toBe(dayOf(last));
  });

  test("do not depend on the time zone", () => {
    const code = `import { firstDayOf, lastDayOf } from "./src/time/index.js";
      const run = (shifts) => shifts.map((shift) => [firstDayOf(...shift), lastDayOf(...shift)]);`;
    const given = shifts.map(([unit, day, later]) => [unit, dayOf(day), later]);
    const expected = shifts.map(([, , , first, last]) => [dayOf(first), dayOf(last)]);
    for (const found of inZones(code, given)) expect(found).toEqual(expected);
  });

  test("agree with the integer calendar for any shift within a century", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_000_000, max: 99_000_000 }),
        fc.integer({ min: -99, max: 99 }),
        (day, later) => {
          const { year, month } = toCalendarDay(day);
          const index = 12 * year + month - 1 + later;
          expect(firstDayOf("month", day, later)).toBe(startOfMonth(index));
          expect(lastDayOf("month", day, later)).toBe(startOfMonth(index + 1) - 1);
          expect(firstDayOf("year", day, later)).toBe(startOfYear(year + later));
          expect(lastDayOf("year", day, later)).toBe(startOfYear(year + later + 1) - 1);
        },
      ),
    );
  });

  test("give a day of the calendar also where Date ends", () => {
    for (const day of [-1e9, -1e8, 1e8, 1e9, 1e15]) {
      expect(Number.isInteger(firstDayOf("year", day, 99))).toBe(true);
      expect(Number.isInteger(lastDayOf("month", day, -99))).toBe(true);
    }
  });
});
