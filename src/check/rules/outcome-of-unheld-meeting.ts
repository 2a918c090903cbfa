import type { EventStatus } from "../../values/reported.js";
import type { Rule } from "../rule.js";

const unheld: readonly EventStatus[] = ["planned", "not-actual", "cancelled", "postponed", "refused"];

/** A meeting that has not taken place has no outcome. */
export const outcomeOfUnheldMeeting: Rule = ({ report }) => ({
  meeting: ({ outcome, status }, place) => {
    if (outcome !== undefined && status !== undefined && unheld.includes(status))
      report("outcome-of-unheld-meeting", place, { found: outcome, status }, "outcome");
  },
});
