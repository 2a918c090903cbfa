import type { Id, Party, Reported } from "../../../model/index.js";
import type { Run } from "../../run/run.js";

/** Somebody still says what a record says. */
export function judgeReports(run: Run, reports: Reported["reports"]): void {
  for (const { withdrawn } of reports) if (!withdrawn) return;
  run.report("only-withdrawn-reports", {}, "reports");
}

/** A chain ends before the speaker or holder, who is on the record. */
export function judgeVoices(run: Run, reports: Reported["reports"], voices: Id | readonly Party[]): void {
  for (let at = 0; at < reports.length; at++) {
    const via = reports[at]?.via;
    if (via === undefined) continue;
    const isVoice = createVoiceTest(voices, via.length);
    for (let link = 0; link < via.length; link++) {
      const who = via[link]?.who;
      if (who !== undefined && isVoice(who))
        run.report("speaker-in-chain", { id: who }, "reports", at, "via", link, "who");
    }
  }
}

/** Up to so many comparisons are faster than a table. */
const fewComparisons = 100;

/** A test of whether somebody is a speaker or the holder, to be asked so many times. */
function createVoiceTest(voices: Id | readonly Party[], times: number): (id: Id) => boolean {
  if (typeof voices === "string") return (id) => id === voices;
  if (voices.length * times <= fewComparisons) return (id) => voices.some(({ who }) => who === id);
  const table = new Set(voices.map(({ who }) => who));
  return (id) => table.has(id);
}
