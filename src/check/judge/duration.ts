import type { Duration } from "../../model/index.js";
import { durationRange } from "../../time/index.js";
import type { Run } from "../run/run.js";
import { reportMisplaced } from "./shared/misplaced.js";

/** A duration is measured or in words, and only a measure has a bound or an upper end. */
export function judgeDuration(
  run: Run,
  iso: Duration["iso"],
  upTo: Duration["upTo"],
  bound: Duration["bound"],
  asWritten: Duration["asWritten"],
): void {
  if (iso !== undefined) {
    if (upTo !== undefined) judgeRange(run, iso, upTo);
    return;
  }
  if (asWritten === undefined) run.report("empty-duration", {});
  else {
    if (upTo !== undefined) reportMisplaced(run, "upTo", '"iso"');
    if (bound !== undefined) reportMisplaced(run, "bound", '"iso"');
  }
}

/** A range does not end before it starts. */
function judgeRange(run: Run, iso: string, upTo: string): void {
  const [least = 0] = durationRange({ iso, bound: "at-least" }) ?? [];
  const [, most = least] = durationRange({ iso: upTo, bound: "at-most" }) ?? [];
  if (most < least) run.report("reversed-range", { found: upTo, from: iso }, "upTo");
}
