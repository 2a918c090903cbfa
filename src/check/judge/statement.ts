import { type Statement, speechActs } from "../../model/index.js";
import type { Run } from "../run/run.js";
import { reportMisplaced } from "./shared/misplaced.js";
import { noteOwnTopics } from "./shared/own-topics.js";
import { judgeRepeatedLinks, judgeRepeatedParties } from "./shared/repetition.js";
import { judgeReports, judgeVoices } from "./shared/reports.js";

/** A statement's fields fit its act. */
export function judgeStatement(
  run: Run,
  id: Statement["id"],
  speakers: Statement["speakers"],
  audience: Statement["audience"],
  act: Statement["act"],
  negated: Statement["negated"],
  evaluation: Statement["evaluation"],
  about: Statement["about"],
  status: Statement["status"],
  reports: Statement["reports"],
  when: Statement["when"],
  links: Statement["links"],
): void {
  run.whole.times.note(run, id, when);
  run.whole.sources.judgeTime(run, id, when?.date, status, reports);
  judgeRepeatedParties(run, "speakers", speakers);
  judgeRepeatedParties(run, "audience", audience);
  judgeRepeatedLinks(run, links);
  noteOwnTopics(run, id, about);
  // In loose mode it may be an act of a newer version, which takes an evaluation, too.
  if (evaluation !== undefined && act !== "assess" && speechActs.includes(act))
    reportMisplaced(run, "evaluation", 'the act "assess"');
  if (act === "deny") {
    if (!about?.some(({ ref }) => ref !== undefined) && !links?.some(({ rel }) => rel === "responds-to"))
      run.report("denial-of-nothing", {}, "act");
    if (negated) run.report("double-negation", {}, "negated");
  }
  judgeVoices(run, reports, speakers);
  judgeReports(run, reports);
  if (act === "omit") run.whole.sources.judgeOmission(run, reports);
  // A belief and an omission have no occasion.
  else if (
    act !== "hold" &&
    when === undefined &&
    !links?.some(({ rel }) => rel === "part-of") &&
    (run.isFirst || speechActs.includes(act))
  )
    run.whole.sources.judgeOccasion(run, id, reports);
}
