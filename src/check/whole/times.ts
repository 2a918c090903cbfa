import { findEarlyResponses } from "../../graph/early-responses.js";
import { findConflict, separateConflicts } from "../../graph/time-conflicts.js";
import { gatherTimeConstraints, type TimedRecord } from "../../graph/time-constraints.js";
import { canHold } from "../../graph/time-sweep.js";
import { type Path, toPointer } from "../../issues/path.js";
import type { Id } from "../../values/id.js";
import type { LinkRelation } from "../../values/link.js";
import type { Times } from "../run/run.js";

export function createTimes(): Times {
  const timed: TimedRecord[] = [];
  const responses: { rel: LinkRelation; from: Id; to: Id; path: Path }[] = [];
  return {
    note: (run, id, when) => {
      timed.push({ id, when, path: run.place() });
    },
    notePublished: (run, id, published) => {
      timed.push({ id, published, path: run.place() });
    },
    noteResponse: (rel, from, to, path) => {
      responses.push({ rel, from, to, path });
    },
    settle: (run) => {
      if (canHold(timed, responses)) return;
      const constraints = gatherTimeConstraints(timed);
      const { said, points, differences } = constraints;
      // Which of them cannot hold is for the second run to find out.
      if (run.isFirst && findConflict(points, differences)) {
        run.lookAgain();
        return;
      }
      const { consistent, conflicts } = separateConflicts(points, differences);
      for (const conflict of conflicts) {
        const places = conflict.flatMap((reason) => said[reason] ?? []).map(({ path }) => path);
        const [path] = places;
        if (path) run.reportAt(path, "contradictory-order", { places: places.map(toPointer) });
      }
      for (const { rel, to, path } of findEarlyResponses({ ...constraints, consistent }, responses)) {
        if (run.full()) return;
        run.reportAt(path, "response-before-cause", { id: to, relation: rel });
      }
    },
  };
}
