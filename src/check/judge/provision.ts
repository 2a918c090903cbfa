import type { Provision } from "../../model/index.js";
import type { Run } from "../run/run.js";
import { judgeTopic } from "./topic.js";

/** A provision is a topic, with a time of its own. */
export function judgeProvision(
  run: Run,
  id: Provision["id"],
  subject: Provision["subject"],
  ref: Provision["ref"],
  aspect: Provision["aspect"],
  by: Provision["by"],
  toward: Provision["toward"],
  territories: Provision["territories"],
  when: Provision["when"],
): void {
  run.whole.times.note(run, id, when);
  judgeTopic(run, subject, ref, aspect, by, toward, territories);
}
