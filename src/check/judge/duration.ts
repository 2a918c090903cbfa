import type { Duration } from "../../model/index.js";
import type { Run } from "../run/run.js";
import { reportMisplaced } from "./shared/misplaced.js";

/** A duration is measured or in words, and only a measure has a bound. */
export function judgeDuration(
  run: Run,
  iso: Duration["iso"],
  bound: Duration["bound"],
  asWritten: Duration["asWritten"],
): void {
  if (iso !== undefined) return;
  if (asWritten === undefined) run.report("empty-duration", {});
  else if (bound !== undefined) reportMisplaced(run, "bound", '"iso"');
}
