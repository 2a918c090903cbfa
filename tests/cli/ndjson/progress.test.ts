import { expect, test } from "vitest";
import { createProgress, progressLine } from "../../../src/cli/ndjson/progress.js";

const counts = { valid: 1990, invalid: 10, blank: 5, bytes: 250 };

test("with a size: share, speed, invalid lines and the time left", () => {
  expect(progressLine(counts, 1000, 20)).toBe(
    " 25 % ██████░░░░░░░░░░░░░░░░░░ 100 lines/s, 10 invalid, 1:00 left",
  );
  expect(progressLine({ ...counts, bytes: 1000 }, 1000, 20)).toMatch(/^100 % █{24} .*, 0:00 left$/);
  expect(progressLine({ ...counts, bytes: 1 }, 1000, 20)).toMatch(/, 5:33:00 left$/);
});

test("without a size, or before anything is done, what there is", () => {
  expect(progressLine(counts, undefined, 20)).toBe("2,000 lines, 100 lines/s, 10 invalid");
  expect(progressLine({ ...counts, bytes: 0 }, 1000, 20)).not.toContain("left");
  expect(progressLine(counts, 0, 0)).toBe("2,000 lines, 2,000,000 lines/s, 10 invalid");
});

test("a file that grows is never more than done", () => {
  expect(progressLine({ ...counts, bytes: 2000 }, 1000, 20)).toMatch(/^100 %/);
});

test("it is drawn now and then, over itself, and taken away once", () => {
  const written: string[] = [];
  let time = 0;
  const progress = createProgress({ write: (text) => written.push(text) }, undefined, () => time);
  progress.clear();
  for (time of [10, 50, 109, 111, 500]) progress.update(counts);
  progress.clear();
  progress.clear();
  expect(written.map((text) => text.startsWith("\r\u001b[K"))).toEqual([true, true, true, true]);
  expect(written.at(-1)).toBe("\r\u001b[K");
});
