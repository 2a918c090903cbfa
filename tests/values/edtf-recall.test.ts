import { expect, it } from "vitest";
import { parseEdtf } from "../../src/time.js";
import { recallEdtf } from "../../src/values/edtf-recall.js";

const manyDates = Array.from({ length: 500 }, (_, index) => `${1500 + index}-05`);

it("is what the date says, and the same object as long as it is remembered", () => {
  const first = recallEdtf("2025-05");
  expect(first).toEqual(parseEdtf("2025-05"));
  expect(recallEdtf("2025-05")).toBe(first);
});

it("is nothing for what is no date, each time", () => {
  expect([recallEdtf("tomorrow"), recallEdtf("tomorrow")]).toEqual([undefined, undefined]);
});

it("does not remember long dates", () => {
  const forty = "[1980-01-01,1980-01-02,1980-01-03,1980?]";
  expect(forty).toHaveLength(40);
  expect(recallEdtf(forty)).toBe(recallEdtf(forty));
  const longer = forty.replace("1980?", "1980-1");
  expect(recallEdtf(longer)).toBeUndefined();
  const long = forty.replace("1980?", "1980-12");
  expect(recallEdtf(long)).toEqual(parseEdtf(long));
  expect(recallEdtf(long)).not.toBe(recallEdtf(long));
});

it("remembers a hundred dates, but none after five hundred others", () => {
  const hundred = manyDates.slice(0, 100);
  // What other tests have asked for is remembered, too, so that all may be forgotten once on the way.
  const rounds = [1, 2, 3, 4].map(() => hundred.map(recallEdtf));
  const isAsBefore = rounds.map((round, at) =>
    round.every((date, index) => date === rounds[at - 1]?.[index]),
  );
  expect(isAsBefore).toContain(true);
  for (const date of manyDates) recallEdtf(`${date}~`);
  expect(hundred.some((date, index) => recallEdtf(date) === rounds[3]?.[index])).toBe(false);
});
