import type { EventStatus, Meeting } from "../../model/index.js";
import type { Run } from "../run/run.js";
import { noteOwnTopics } from "./shared/own-topics.js";
import { judgeRepeatedLinks, judgeRepeatedParties, judgeRepeatedWords } from "./shared/repetition.js";
import { judgeReports } from "./shared/reports.js";

const unheld: readonly EventStatus[] = ["planned", "not-actual", "cancelled", "postponed", "refused"];

/** A meeting that has not taken place has no outcome. */
export function judgeMeeting(
  run: Run,
  id: Meeting["id"],
  participants: Meeting["participants"],
  initiatedBy: Meeting["initiatedBy"],
  about: Meeting["about"],
  outcome: Meeting["outcome"],
  status: Meeting["status"],
  reports: Meeting["reports"],
  when: Meeting["when"],
  links: Meeting["links"],
): void {
  run.whole.times.note(run, id, when);
  run.whole.sources.judgeTime(run, id, when?.date, status, reports);
  judgeRepeatedParties(run, "participants", participants);
  judgeRepeatedWords(run, "initiatedBy", initiatedBy);
  judgeRepeatedLinks(run, links);
  noteOwnTopics(run, id, about);
  if (outcome !== undefined && status !== undefined && unheld.includes(status))
    run.report("outcome-of-unheld-meeting", { found: outcome, status }, "outcome");
  judgeReports(run, reports);
}
