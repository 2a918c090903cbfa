import type { Id, Party, Reported } from "../../../model/index.js";
import type { Run } from "../../run/run.js";

/** Somebody still says what a record says. */
export function judgeReports(run: Run, reports: Reported["reports"]): void {
  for (const { withdrawn } of reports) if (!withdrawn) return;
  run.report("only-withdrawn-reports", {}, "reports");
}

/** A chain ends before the speaker or holder, who is on the record. */
export function judgeVoices(run: Run, reports: Reported["reports"], voices: Id | readonly Party[]): void {
  for (let at = 0; at < reports.length; at++)
    if (reports[at]?.via) judgeChain(run, reports, at, idsOf(voices));
}

function idsOf(voices: Id | readonly Party[]): ReadonlySet<Id> {
  return new Set(typeof voices === "string" ? [voices] : voices.map(({ who }) => who));
}

function judgeChain(run: Run, reports: Reported["reports"], at: number, voices: ReadonlySet<Id>): void {
  reports[at]?.via?.forEach(({ who }, link) => {
    if (who !== undefined && voices.has(who))
      run.report("speaker-in-chain", { id: who }, "reports", at, "via", link, "who");
  });
}
