import { type Instrument, isSide } from "../../model/index.js";
import type { Run } from "../run/run.js";
import { judgeRepeatedLinks, judgeRepeatedParties } from "./shared/repetition.js";
import { judgeReports } from "./shared/reports.js";

/** An instrument's obligations bind somebody: who is to meet them, or its parties. */
export function judgeInstrument(
  run: Run,
  id: Instrument["id"],
  parties: Instrument["parties"],
  provisions: Instrument["provisions"],
  reports: Instrument["reports"],
  when: Instrument["when"],
  links: Instrument["links"],
): void {
  run.whole.times.note(run, id, when);
  if (provisions !== undefined) run.whole.relays.noteProvisions(id, provisions);
  judgeRepeatedParties(run, "parties", parties);
  judgeRepeatedLinks(run, links);
  if (provisions !== undefined && !parties?.some(isSide))
    provisions.forEach(({ force, by }, index) => {
      if (force === "obligatory" && !by?.length)
        run.report("obligation-on-nobody", {}, "provisions", index, "force");
    });
  judgeReports(run, reports);
}
