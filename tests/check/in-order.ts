import { examine, isInOrder as hasNoReport, readFirst, type Target } from "../../src/check/check.js";
import { defaultLimits } from "../../src/check/index.js";
import type { Issue } from "../../src/index.js";

/** True when the first run over a value finds nothing to report, so that there is no second. */
export function isInOrder<T>(target: Target<T>, value: unknown): boolean {
  return hasNoReport(readFirst(target, value, defaultLimits));
}

/** The issues of the second run over all of a value, as if the first had found a problem that needs all. */
export function issuesOfSecondRun<T>(target: Target<T>, value: unknown): Issue[] {
  const run = readFirst(target, value, defaultLimits);
  run.isOpen = true;
  return examine(target, value, run, "strict").issues;
}
