import type { ControlAssessment } from "../../model/index.js";
import type { Run } from "../run/run.js";
import { judgeRepeatedLinks, judgeRepeatedWords } from "./shared/repetition.js";
import { judgeReports } from "./shared/reports.js";

/** An assessment of control repeats no territory. */
export function judgeControlAssessment(
  run: Run,
  id: ControlAssessment["id"],
  territories: ControlAssessment["territories"],
  status: ControlAssessment["status"],
  reports: ControlAssessment["reports"],
  when: ControlAssessment["when"],
  links: ControlAssessment["links"],
): void {
  run.whole.times.note(run, id, when);
  run.whole.sources.judgeTime(run, id, when?.date, status, reports);
  judgeRepeatedWords(run, "territories", territories);
  judgeRepeatedLinks(run, links);
  judgeReports(run, reports);
}
