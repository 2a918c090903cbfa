import type { TerritorialPosition, TerritorialStance } from "../../model/index.js";
import type { Run } from "../run/run.js";
import { judgeRepeatedLinks, judgeRepeatedWords } from "./shared/repetition.js";
import { judgeReports, judgeVoices } from "./shared/reports.js";

const needToward: readonly TerritorialStance[] = ["demands-withdrawal", "offers", "upholds"];

/** A demand for withdrawal names who is to leave, an offer to whom it is made, support whose right it upholds. */
export function judgeTerritorialPosition(
  run: Run,
  id: TerritorialPosition["id"],
  holder: TerritorialPosition["holder"],
  territories: TerritorialPosition["territories"],
  stance: TerritorialPosition["stance"],
  toward: TerritorialPosition["toward"],
  status: TerritorialPosition["status"],
  reports: TerritorialPosition["reports"],
  when: TerritorialPosition["when"],
  links: TerritorialPosition["links"],
): void {
  run.whole.times.note(run, id, when);
  run.whole.sources.judgeTime(run, id, when?.date, status, reports);
  judgeRepeatedWords(run, "toward", toward);
  judgeRepeatedWords(run, "territories", territories);
  judgeRepeatedLinks(run, links);
  if (needToward.includes(stance) && !toward?.length)
    run.report("stance-without-toward", { found: stance }, "stance");
  judgeVoices(run, reports, holder);
  judgeReports(run, reports);
}
