import type { Evidence, Id, Instrument, RecordKind, Reported, SourceReport } from "../../model/index.js";
import { noteVoice } from "../judge/attribution.js";
import { judgeEvidence } from "../judge/references/evidence.js";
import { judgeLink } from "../judge/references/link.js";
import { type FirstRun, nowhere } from "./first-run.js";
import { judgeReferences } from "./record-ids.js";

/** Keeps the quotations of a report until the texts of all sources are known. */
export function keepQuotations(
  run: FirstRun,
  source: SourceReport["source"],
  via: SourceReport["via"],
  evidence: SourceReport["evidence"],
): void {
  if (evidence !== undefined) keepAll(run, source, evidence);
  if (via === undefined) return;
  run.hasChain = true;
  for (const link of via) if (link.evidence !== undefined) keepAll(run, source, link.evidence);
}

function keepAll(run: FirstRun, source: Id, evidence: readonly Evidence[]): void {
  run.quoted.push(evidence);
  run.quotedSources.push(source);
  run.quoting.push(run.record);
  run.quotations += evidence.length;
}

/** The reports of an instrument and of its provisions. */
export function withReportsOf(
  provisions: Instrument["provisions"],
  reports: Instrument["reports"],
): Instrument["reports"] {
  if (!provisions?.some((provision) => provision.reports)) return reports;
  return [...reports, ...provisions.flatMap((provision) => provision.reports ?? [])];
}

/** Keeps the chains and the links of the record until the kinds of all records are known. */
export function keepChainsAndLinks(
  run: FirstRun,
  id: Id,
  kind: RecordKind,
  reports: Reported["reports"],
  links: Reported["links"],
): void {
  const { record, hasChain } = run;
  if (hasChain || links !== undefined) run.owned.push({ record, own: { id, kind }, reports, links });
}

/** Judges what was kept of records of the right shape. */
export function settleKept(run: FirstRun): void {
  if (run.isOpen) return;
  for (const { record, own, reports, links } of run.owned) {
    run.record = record;
    if (links) for (const link of links) judgeLink(run, own, link);
    for (const { via } of reports) {
      if (via === undefined) continue;
      run.whole.relays.noteChain(run, own.id, via, nowhere);
      for (const link of via) noteVoice(run, own, link);
    }
  }
  if (run.records) judgeReferences(run);
  run.texts.expected = run.quotations / Math.max(1, run.sources);
  for (let at = 0; at < run.quoted.length; at++) {
    run.record = run.quoting[at] ?? nowhere;
    // The second run judges all of a marked record.
    if (run.marked.has(run.record)) continue;
    for (const evidence of run.quoted[at] ?? []) judgeEvidence(run, evidence, run.quotedSources[at]);
  }
}
