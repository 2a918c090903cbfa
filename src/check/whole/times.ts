import { type Path, toPointer } from "../../issues/index.js";
import type { Id, LinkRelation } from "../../model/index.js";
import {
  canHold,
  findConflict,
  findEarlyResponses,
  gatherTimeConstraints,
  separateConflicts,
  type TimedRecord,
} from "../../order/index.js";
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
      // In the first run no two records share an id.
      const recordOf = run.isFirst && run.records ? run.records.recordOf : undefined;
      if (canHold(timed, responses, recordOf)) return;
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
