import type { Id, Topic } from "../../../model/index.js";
import type { Run } from "../../run/run.js";

/** Notes a record that is about itself. Records about each other are none: a plan for talks, and the talks about it. */
export function noteOwnTopics(run: Run, own: Id, about: readonly Topic[] | undefined): void {
  if (about === undefined) return;
  for (let at = 0; at < about.length; at++)
    if (about[at]?.ref === own) run.whole.circles.note("ref", own, own, run.place("about", at, "ref"));
}
