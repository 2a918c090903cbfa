import type { Path } from "../../issues/index.js";
import type { Clause, Id, Link, RelativeTime, Reported, SourceReport } from "../../model/index.js";
import { originOf } from "../answer/settle.js";
import type { ExtractedCondition } from "../model/condition.js";
import type { ExtractedTold } from "../model/told.js";
import type { Anchored } from "../text/quotation/anchor-quotation.js";
import { isInQuotationMarks } from "../text/quotation-marks.js";
import { buildChain } from "./chain.js";
import { eventKinds } from "./references.js";
import { one } from "./references-in-fields.js";
import { buildTime } from "./time.js";
import type { BuildContext } from "./who-and-where.js";

/** A record of the answer with its id in the dossier, its quotations found in the text and its relations to others in time. */
export interface Draft<T extends ExtractedTold> {
  path: Path;
  id: Id;
  value: T;
  anchored: readonly Anchored[];
  order: readonly RelativeTime[];
}

/**
 * What all records have: the report with its chain and its evidence, and the time. `speakers` are the ids in the answer of those
 * who say or hold it.
 */
export function buildReported(
  { path, value, anchored, order }: Draft<ExtractedTold & { duration?: string }>,
  speakers: readonly string[],
  context: BuildContext,
): Pick<Reported, "reports" | "when"> {
  const via = buildChain(value.chain, path, speakers, context);
  const evidence = anchored.map(({ evidence, span }) =>
    speakers.length > 0 && span && isInQuotationMarks(context.source.text, span)
      ? { ...evidence, quoted: true as const }
      : evidence,
  );
  const report: SourceReport = { source: context.sourceId, ...(via.length > 0 && { via }), evidence };
  const when = buildTime(value, anchored, path, order, context);
  return { ...(when && { when }), reports: [report] };
}

/** The conditions of a record. */
export function buildClauses(
  conditions: readonly ExtractedCondition[],
  path: Path,
  { report }: BuildContext,
): { clauses?: Clause[] } {
  const clauses = conditions.flatMap(({ kind, text }, index): Clause[] => {
    if (text.trim() !== "") return [{ kind, text }];
    report("missing-part", [...path, "conditions", originOf(conditions, index), "text"], { field: "text" });
    return [];
  });
  return clauses.length > 0 ? { clauses } : {};
}

/** What a record answers. */
export function buildLinks(repliesTo: string, path: Path, context: BuildContext): { links?: Link[] } {
  const to = one(repliesTo, eventKinds, [...path, "repliesTo"], context);
  return to === undefined ? {} : { links: [{ rel: "responds-to", to }] };
}
