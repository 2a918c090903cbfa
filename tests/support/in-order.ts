import { isInOrder as hasNoReport, hasShape, type Target } from "../../src/check/check.js";
import { defaultLimits } from "../../src/check/index.js";
import { startRun } from "../../src/check/run/first-run.js";

/** True when the first run over a value finds nothing to report, so that there is no second. */
export function isInOrder<T>(target: Target<T>, value: unknown): boolean {
  const run = startRun(defaultLimits, target.lists && value);
  return hasShape(target, value, run) && hasNoReport(run);
}
