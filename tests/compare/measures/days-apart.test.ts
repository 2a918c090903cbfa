import { expect, test } from "vitest";
import { daysApart } from "../../../src/compare/measures/index.js";

test.each<[left: string, right: string, days: number]>([
  ["2031-03-02", "2031-03-02", 0],
  ["2031-03-02", "2031-03", 0],
  ["2031-03", "2031", 0],
  ["2031-03-02", "2031-03-03", 1],
  ["2031-03-02", "2031-03-05", 3],
  ["2031-02-28", "2031-03", 1],
  ["2031-03", "2031-04", 1],
  ["2031", "2032", 1],
  // From the last day of 2031 to the first of 2033: 2032 is a leap year.
  ["2031", "2033", 367],
  // A day that may be another can be the same.
  ["2031-03-02?", "2031-03-09", 0],
  ["203X", "2031-03-09", 0],
  ["2031-03-01/2031-03-05", "2031-03-05", 0],
  ["2031-03-01/2031-03-05", "2031-03-06", 1],
  ["2031-03-01/2031-03-05", "2031-03-07", 2],
  ["../2031-03-05", "2031-03-07", 2],
  ["2031-03-07/..", "2031-03-05", 2],
  ["2031-03-07/..", "2050", 0],
  // The first quarter ends on 31 March.
  ["2031-33", "2031-04-03", 3],
  // Spring is from March to May or from September to November, so July is in neither, though between them.
  ["2031-21", "2031-07", 1],
  ["2031-21", "2031-10-05", 0],
  ["{2031-03-01,2031-03-09}", "2031-03-05", 1],
  ["2031-03-02T10:00:00Z", "2031-03-02T10:00:00Z", 0],
  // Two hours apart are two moments, though less than a day apart.
  ["2031-03-02T10:00:00Z", "2031-03-02T12:00:00Z", 1],
  // The hour 24 ends the day that it is written with, and is the first moment of the next.
  ["2031-03-02T24:00:00", "2031-03-02", 0],
  ["2031-03-02T24:00:00Z", "2031-03-02", 0],
  ["2031-03-02T24:00:00", "2031-03-03", 0],
  ["2031-03-02T24:00:00", "2031-03-01", 1],
  ["2031-03-02T24:00:00", "2031-03-04", 1],
])("%s and %s are %i days apart", (left, right, days) => {
  expect(daysApart(left, right)).toBe(days);
  expect(daysApart(right, left)).toBe(days);
});
