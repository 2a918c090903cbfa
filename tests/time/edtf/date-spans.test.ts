import { describe, expect, it } from "vitest";
import { yearsOf } from "../../../src/time/index.js";
import { parseEdtf } from "../../../src/time.js";

function years(text: string, marks: "heed" | "ignore"): (readonly [number, number])[] {
  const date = parseEdtf(text);
  if (date.type !== "date") throw new Error(`${text} is no single date`);
  return yearsOf(date.year, date.significantDigits, marks);
}

describe("yearsOf", () => {
  it.each<[string, [first: number, last: number][]]>([
    ["2025", [[2025, 2025]]],
    ["199X", [[1990, 1999]]],
    ["19X5", [1905, 1915, 1925, 1935, 1945, 1955, 1965, 1975, 1985, 1995].map((year) => [year, year])],
    ["-000X", [[-9, -1]]],
    ["-010X", [[-109, -100]]],
    // There is no year -0.
    ["-0X00", [-900, -800, -700, -600, -500, -400, -300, -200, -100].map((year) => [year, year])],
    ["1950S2", [[1900, 1999]]],
    ["-1950S3", [[-1959, -1950]]],
    ["2025?", [[2025, 2025]]],
  ])("gives the possible years of %s in order: %j", (text, expected) => {
    expect(years(text, "ignore")).toEqual(expected);
  });

  it("gives all years if the mark counts", () => {
    const [[first = 0, last = 0] = [], ...more] = years("2025?", "heed");
    expect([first < -1e13, last > 1e13, more]).toEqual([true, true, []]);
  });
});
