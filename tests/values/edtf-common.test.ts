import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCommonEdtf } from "../../src/values/edtf-common.js";
import { readEdtf } from "../../src/values/edtf-read.js";
import { lawRuns } from "../support/law-runs.js";

const year = /[0-9X]{4}|-?[0-9]{4}|[12]0[0-9]{2}/;
const date = new RegExp(`(?:${year.source})(?:-(?:[0-4X][0-9X])(?:-(?:[0-3][0-9X]))?)?`);
const time = /T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](?:Z|[+-][0-2][0-9](?::[0-6][0-9])?)?/;
const nearDate = fc.stringMatching(
  new RegExp(`^(?:${date.source})(?:${time.source}|[?~%]{0,2}|/(?:${date.source}|[.]{1,2})?[?~%]?)$`),
);

describe("dates of the common forms", () => {
  it.each([
    ...["2025", "2025-05", "2025-05-16", "2024-02-28", "0000", "XXXX", "XXXX-05-16", "199X", "20XX-12-31"],
    ...["2025-05-16T09:30:00", "2025-05-16T23:59:59Z", "2025-05-16T00:00:00+05:45", "2025-05-16T00:00:00-03"],
    ...[
      "2025?",
      "2025-05~",
      "2025-05-16%",
      "2025/2026",
      "2025-05-16/2025-05-19",
      "1991-08/1992-03-03",
      "2025-05/..",
      "../2025",
    ],
  ])("%s is told without being read", (text) => {
    expect(isCommonEdtf(text)).toBe(true);
    expect(readEdtf(text)).toHaveProperty("value");
  });

  it.each([
    ...[
      "",
      "202",
      "2025-",
      "2025-13",
      "2025-00",
      "2025-04-31",
      "2025-02-30",
      "2025-05-16T24:00:01",
      "2025-05-16T09:60:00",
    ],
    ...[
      "2025-05-16Z",
      "2026/2025",
      "2025/2025?",
      "XXXX-05-16T09:30:00",
      "2025-05-16T09:30:00Z?",
      "2025-05-16 ",
    ],
    ...["2025-05-16T09:30", "2025-05-16/2025-05-16/2025-05-17", "2025??", "-0000"],
  ])("%j is none of them", (text) => {
    expect(isCommonEdtf(text)).toBe(false);
  });

  it("are dates", () => {
    let common = 0;
    fc.assert(
      fc.property(nearDate, (text) => {
        if (!isCommonEdtf(text)) return;
        common += 1;
        expect(readEdtf(text)).toHaveProperty("value");
      }),
      lawRuns(1000),
    );
    expect(common).toBeGreaterThan(100);
  });
});
