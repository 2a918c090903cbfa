import { type RelativeTime, timeRelations } from "../../model/index.js";
import type { Run } from "../run/run.js";
import { reportMisplaced } from "./shared/misplaced.js";

/** Distances and points go with the relations that have them. */
export function judgeRelativeTime(
  run: Run,
  relation: RelativeTime["relation"],
  offset: RelativeTime["offset"],
  bound: RelativeTime["bound"],
  nearness: RelativeTime["nearness"],
  point: RelativeTime["point"],
  toPoint: RelativeTime["toPoint"],
): void {
  if (bound !== undefined && offset === undefined) reportMisplaced(run, "bound", '"offset"');
  if (relation === "before" || relation === "after") {
    if (nearness !== undefined && offset !== undefined)
      reportMisplaced(run, "nearness", 'a distance that no "offset" measures');
    return;
  }
  // In loose mode it may be a relation of a newer version, with fields of its own.
  if (!timeRelations.includes(relation)) return;
  const directed = 'the relation "before" or "after"';
  if (offset !== undefined) reportMisplaced(run, "offset", directed);
  if (nearness !== undefined) reportMisplaced(run, "nearness", directed);
  if (relation === "at") return;
  const pointed = 'the relation "before", "after" or "at"';
  if (point !== undefined) reportMisplaced(run, "point", pointed);
  if (toPoint !== undefined) reportMisplaced(run, "toPoint", pointed);
}
