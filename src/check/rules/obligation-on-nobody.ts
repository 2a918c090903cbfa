import type { Rule } from "../rule.js";

/** An obligation binds somebody: who is to do it, or the sides of its instrument. */
export const obligationOnNobody: Rule = ({ report }) => ({
  instrument: ({ parties, provisions }, place) => {
    if (parties?.some(({ role }) => role === undefined || role === "party")) return;
    provisions?.forEach(({ force, by }, index) => {
      if (force === "obligatory" && !by?.length)
        report("obligation-on-nobody", place, {}, "provisions", index, "force");
    });
  },
});
