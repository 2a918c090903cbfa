import { separateConflicts } from "./time-conflicts.js";
import {
  gatherTimeConstraints,
  type TimeConstraints,
  type TimeDifference,
  type TimedRecord,
} from "./time-constraints.js";
import type { Place, Visitor } from "./walk.js";

/** What is said of times, and what of it can hold together. */
export interface SettledTimes extends TimeConstraints {
  /** The differences that can all hold. */
  consistent: readonly TimeDifference[];
  /** What was set apart because it cannot: indexes into `said`. */
  conflicts: readonly (readonly number[])[];
}

/** Notes the times of records on a walk; `settle`, once the walk is over, works out once what can hold. */
export function createTimeNotes(): { visitor: Visitor; settle: () => SettledTimes } {
  const timed: TimedRecord[] = [];
  let settled: SettledTimes | undefined;
  const note = ({ id, when }: Pick<TimedRecord, "id" | "when">, { path }: Place): void => {
    timed.push({ id, when, path: when ? [...path] : [] });
  };
  return {
    visitor: {
      source: ({ id, published }, { path }) => {
        if (published !== undefined) timed.push({ id, published, path: [...path] });
      },
      instrument: note,
      provision: note,
      statement: note,
      meeting: note,
      "territorial-position": note,
      "control-assessment": note,
    },
    settle: () => {
      if (!settled) {
        const constraints = gatherTimeConstraints(timed);
        const { points, said, differences } = constraints;
        settled = {
          ...constraints,
          ...(said.length === 0
            ? { consistent: differences, conflicts: [] }
            : separateConflicts(points, differences)),
        };
      }
      return settled;
    },
  };
}
