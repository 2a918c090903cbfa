import type { Topic } from "../../model/index.js";
import type { Run } from "../run/run.js";
import { reportMisplaced } from "./shared/misplaced.js";
import { judgeRepeatedWords } from "./shared/repetition.js";

/** A topic has a subject, a reference or a territory, and repeats nobody. With an id it has a time of its own. */
export function judgeTopic(
  run: Run,
  id: Topic["id"],
  subject: Topic["subject"],
  ref: Topic["ref"],
  aspect: Topic["aspect"],
  by: Topic["by"],
  toward: Topic["toward"],
  territories: Topic["territories"],
  when: Topic["when"],
): void {
  if (id !== undefined) {
    run.whole.times.note(run, id, when);
    if (ref === id) run.whole.circles.note("ref", id, id, run.place("ref"));
  }
  if (by !== undefined) judgeRepeatedWords(run, "by", by);
  if (toward !== undefined) judgeRepeatedWords(run, "toward", toward);
  if (territories !== undefined) judgeRepeatedWords(run, "territories", territories);
  if (subject === undefined && ref === undefined && !territories?.length) run.report("empty-topic", {});
  else if (aspect !== undefined && ref === undefined) reportMisplaced(run, "aspect", '"ref"');
}
