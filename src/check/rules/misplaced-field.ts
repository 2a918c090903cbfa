import { speechActs } from "../../events/speech-act.js";
import type { Place } from "../../graph/walk.js";
import { timeRelations } from "../../values/relative-time.js";
import type { Topic } from "../../values/topic.js";
import type { Rule } from "../rule.js";
import { isAboutNothing, saysNothingOfTime } from "./says-nothing.js";

/** A field that has a meaning only beside another does not stand without it. */
export const misplacedField: Rule = ({ report }) => {
  const misplaced = (place: Place, field: string, goesWith: string): void =>
    report("misplaced-field", place, { field, goesWith }, field);
  const topic = (part: Topic, place: Place): void => {
    if (part.aspect !== undefined && part.ref === undefined && !isAboutNothing(part))
      misplaced(place, "aspect", '"ref"');
  };
  return {
    topic,
    provision: topic,
    statement: ({ act, evaluation }, place) => {
      // In loose mode it may be an act of a newer version, which takes an evaluation, too; so with relations below.
      if (evaluation !== undefined && act !== "assess" && speechActs.includes(act))
        misplaced(place, "evaluation", 'the act "assess"');
    },
    duration: ({ iso, bound, asWritten }, place) => {
      if (bound !== undefined && iso === undefined && asWritten !== undefined)
        misplaced(place, "bound", '"iso"');
    },
    when: (when, place) => {
      if (when.calendar !== undefined && when.asWritten === undefined && !saysNothingOfTime(when))
        misplaced(place, "calendar", '"asWritten"');
    },
    "relative-time": (time, place) => {
      const { relation, offset, nearness } = time;
      if (time.bound !== undefined && offset === undefined) misplaced(place, "bound", '"offset"');
      if (!timeRelations.includes(relation)) return;
      const isDirected = relation === "before" || relation === "after";
      for (const field of ["offset", "nearness"] as const) {
        if (time[field] !== undefined && !isDirected)
          misplaced(place, field, 'the relation "before" or "after"');
      }
      if (nearness !== undefined && offset !== undefined && isDirected)
        misplaced(place, "nearness", 'a distance that no "offset" measures');
      for (const field of ["point", "toPoint"] as const) {
        if (time[field] !== undefined && !isDirected && relation !== "at")
          misplaced(place, field, 'the relation "before", "after" or "at"');
      }
    },
  };
};
