import type { AttributionLink } from "../../model/index.js";
import type { Run } from "../run/run.js";
import type { Owner } from "./shared/owner.js";

/** A link of a chain names somebody or quotes a cue. */
export function judgeAttribution(run: Run, who: AttributionLink["who"], cue: AttributionLink["cue"]): void {
  if (who === undefined && cue === undefined) run.report("empty-attribution", {});
}

/** Notes a statement in a chain: it must not lead back to the record that it passes on. */
export function noteVoice(run: Run, own: Owner, { who }: AttributionLink): void {
  if (who === undefined) return;
  const kind = run.records ? run.records.kindOf(who) : own.kind;
  if (kind === "statement") run.whole.circles.note("via", own.id, who, run.place("who"));
}
