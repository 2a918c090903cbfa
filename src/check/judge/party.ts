import type { Party } from "../../model/index.js";
import type { Run } from "../run/run.js";

/** Nobody acts on behalf of themselves. */
export function judgeParty(run: Run, who: Party["who"], onBehalfOf: Party["onBehalfOf"]): void {
  if (who === onBehalfOf) run.report("acts-for-itself", { id: who }, "onBehalfOf");
}
