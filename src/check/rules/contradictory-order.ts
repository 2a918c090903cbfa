import type { Nodes } from "../../graph/nodes.js";
import { separateConflicts } from "../../graph/time-conflicts.js";
import { gatherTimeConstraints, type TimedRecord } from "../../graph/time-constraints.js";
import type { Place } from "../../graph/walk.js";
import { toPointer } from "../../issues/path.js";
import type { Rule } from "../rule.js";

/** All that is said of the times of a dossier's records can hold together. */
export const contradictoryOrder: Rule = ({ report }) => {
  const timed: TimedRecord[] = [];
  const note = ({ id, when }: Pick<Nodes["statement"], "id" | "when">, { path }: Place): void => {
    timed.push({ id, when, path: when ? [...path] : [] });
  };
  return {
    instrument: note,
    provision: note,
    statement: note,
    meeting: note,
    "territorial-position": note,
    "control-assessment": note,
    done: () => {
      const { points, said, differences } = gatherTimeConstraints(timed);
      if (said.length === 0) return;
      for (const conflict of separateConflicts(points, differences).conflicts) {
        const places = said.filter((_, reason) => conflict.includes(reason)).map(({ path }) => path);
        const [path] = places;
        if (path) report("contradictory-order", { path }, { places: places.map(toPointer) });
      }
    },
  };
};
