import type { Place } from "../../graph/walk.js";
import type { SourceReport } from "../../values/attribution.js";
import type { Id } from "../../values/id.js";
import type { Rule } from "../rule.js";

/** A chain ends before the speaker or holder, who is on the record. */
export const speakerInChain: Rule = ({ report }) => {
  const judge = (voices: ReadonlySet<Id>, reports: readonly SourceReport[], place: Place): void => {
    reports.forEach(({ via }, at) => {
      via?.forEach(({ who }, link) => {
        if (who !== undefined && voices.has(who))
          report("speaker-in-chain", place, { id: who }, "reports", at, "via", link, "who");
      });
    });
  };
  return {
    statement: ({ speakers, reports }, place) =>
      judge(new Set(speakers.map(({ who }) => who)), reports, place),
    "territorial-position": ({ holder, reports }, place) => judge(new Set([holder]), reports, place),
  };
};
