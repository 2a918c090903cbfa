import type { Rule } from "../rule.js";

/** A denial answers a recorded claim. */
export const denialOfNothing: Rule = ({ report }) => ({
  statement: ({ act, about, links }, place) => {
    if (act !== "deny" || about?.some(({ ref }) => ref !== undefined)) return;
    if (!links?.some(({ rel }) => rel === "responds-to")) report("denial-of-nothing", place, {}, "act");
  },
});
