import type { Provision } from "../../model/index.js";
import type { Run } from "../run/run.js";
import { judgeReports } from "./shared/reports.js";
import { judgeTopic } from "./topic.js";

/** A provision is a topic. Somebody still says what it says, where reports of its own do. */
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
  reports: Provision["reports"],
): void {
  judgeTopic(run, id, subject, ref, aspect, by, toward, territories, when);
  if (reports?.length) judgeReports(run, reports);
}
