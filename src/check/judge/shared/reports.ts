import type { Id, Reported } from "../../../model/index.js";
import type { Run } from "../../run/run.js";

/** Somebody still says what a record says. */
export function judgeReports(run: Run, reports: Reported["reports"]): void {
  for (const { withdrawn } of reports) if (!withdrawn) return;
  run.report("only-withdrawn-reports", {}, "reports");
}

/** A chain ends before the speaker or holder, who is on the record. */
export function judgeVoices(run: Run, reports: Reported["reports"], voicesOf: () => readonly Id[]): void {
  let voices: ReadonlySet<Id> | undefined;
  for (const [at, { via }] of reports.entries()) {
    if (via === undefined) continue;
    voices ??= new Set(voicesOf());
    for (const [link, { who }] of via.entries())
      if (who !== undefined && voices.has(who))
        run.report("speaker-in-chain", { id: who }, "reports", at, "via", link, "who");
  }
}
