import type { Rule } from "../rule.js";

/** What is denied is not also negated. */
export const doubleNegation: Rule = ({ report }) => ({
  statement: ({ act, negated }, place) => {
    if (act === "deny" && negated) report("double-negation", place, {}, "negated");
  },
});
