import { enclosingReported, reportedKinds } from "../reported.js";
import type { Rule } from "../rule.js";

/** Two accounts of one event are records of one type. */
export const sameEventOfOtherType: Rule = ({ records, report }) => ({
  link: ({ rel, to }, place) => {
    if (rel !== "same-event" || !records) return;
    const own = enclosingReported(place);
    const found = records.get(to)?.kind;
    // A link to an actor, a territory or a source is of the wrong kind, which is said elsewhere.
    if (
      !own ||
      found === undefined ||
      !(found === "provision" || reportedKinds.some((kind) => kind === found))
    )
      return;
    const expected = typeof own.record["type"] === "string" ? own.record["type"] : "instrument";
    if (found !== expected) report("same-event-of-other-type", place, { id: to, found, expected }, "to");
  },
});
