import type { Rule } from "../rule.js";

/** A demand for withdrawal says who is to leave, an offer to whom it is made. */
export const stanceWithoutToward: Rule = ({ report }) => ({
  "territorial-position": ({ stance, toward }, place) => {
    if (toward?.length) return;
    if (stance === "demands-withdrawal" || stance === "offers")
      report("stance-without-toward", place, { found: stance }, "stance");
  },
});
