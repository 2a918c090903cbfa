import type { Quantity } from "../../model/index.js";
import type { Run } from "../run/run.js";
import { reportMisplaced } from "./shared/misplaced.js";

/** Only a number has a bound, or ends a range, which does not end before it starts. */
export function judgeQuantity(
  run: Run,
  amount: Quantity["amount"],
  upTo: Quantity["upTo"],
  bound: Quantity["bound"],
): void {
  if (amount !== undefined) {
    if (upTo !== undefined && upTo < amount)
      run.report("reversed-range", { found: `${upTo}`, from: `${amount}` }, "upTo");
    return;
  }
  if (upTo !== undefined) reportMisplaced(run, "upTo", '"amount"');
  if (bound !== undefined) reportMisplaced(run, "bound", '"amount"');
}
