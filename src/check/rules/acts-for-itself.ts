import type { Rule } from "../rule.js";

/** Nobody acts on behalf of themselves. */
export const actsForItself: Rule = ({ report }) => ({
  party: ({ who, onBehalfOf }, place) => {
    if (who === onBehalfOf) report("acts-for-itself", place, { id: who }, "onBehalfOf");
  },
});
