import { describe, expect, it } from "vitest";
import { cachedEdtf } from "../../../src/time/index.js";
import { parseEdtf } from "../../../src/time.js";

const manyDates = Array.from({ length: 500 }, (_, index) => `${1500 + index}-05`);

describe("cachedEdtf", () => {
  it("returns the parsed date, and the same object from the cache", () => {
    const first = cachedEdtf("2025-05");
    expect(first).toEqual(parseEdtf("2025-05"));
    expect(cachedEdtf("2025-05")).toBe(first);
  });

  it("returns undefined for invalid dates, also from the cache", () => {
    expect([cachedEdtf("tomorrow"), cachedEdtf("tomorrow")]).toEqual([undefined, undefined]);
  });

  it("caches dates of at most 40 characters", () => {
    const forty = "[1980-01-01,1980-01-02,1980-01-03,1980?]";
    expect(forty).toHaveLength(40);
    expect(cachedEdtf(forty)).toBe(cachedEdtf(forty));
    const longer = forty.replace("1980?", "1980-1");
    expect(cachedEdtf(longer)).toBeUndefined();
    const long = forty.replace("1980?", "1980-12");
    expect(cachedEdtf(long)).toEqual(parseEdtf(long));
    expect(cachedEdtf(long)).not.toBe(cachedEdtf(long));
  });

  it("caches a hundred dates, and drops them after ten thousand others", () => {
    const hundred = manyDates.slice(0, 100);
    // Entries of other tests fill the cache, too, so that it may be emptied once on the way.
    const rounds = [1, 2, 3, 4].map(() => hundred.map(cachedEdtf));
    const isAsBefore = rounds.map((round, at) =>
      round.every((date, index) => date === rounds[at - 1]?.[index]),
    );
    expect(isAsBefore).toContain(true);
    for (let day = 10; day < 31; day++) for (const date of manyDates) cachedEdtf(`${date}-${day}`);
    expect(hundred.some((date, index) => cachedEdtf(date) === rounds[3]?.[index])).toBe(false);
  });
});
