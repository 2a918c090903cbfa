import { describeFound } from "../../issues/index.js";
import { dossierFormat, isJsonObject, type JsonObject, type Source } from "../../model/index.js";
import type { ReportIssue } from "./annotation-issue.js";
import { type AnnotatedRecord, isInstrument, isRecordLike } from "./quotations.js";
import type { ReadAnnotation } from "./read-annotation.js";

/** What annotations carry of a dossier; all of it unchecked. */
export interface Carried {
  /** The annotation that carries the dossier without its instruments and events. */
  frame?: ReadAnnotation | undefined;
  dossier?: JsonObject | undefined;
  records: Map<ReadAnnotation, AnnotatedRecord>;
}

/** Looks through the bodies of annotations for the dossier and its records. */
export function carriedBy(annotations: readonly ReadAnnotation[], report: ReportIssue): Carried {
  const carried: Carried = { records: new Map() };
  const ids = new Set<string>();
  for (const annotation of annotations) {
    for (const { body, path } of annotation.bodies) {
      if (!isJsonObject(body)) continue;
      const { record, dossier } = body;
      if (isJsonObject(dossier)) {
        if (carried.frame) report("second-dossier", path, {});
        else Object.assign(carried, { frame: annotation, dossier });
      } else if (isRecordLike(record) && !carried.records.has(annotation)) {
        if (ids.has(record.id)) report("duplicate-record", path, { id: record.id });
        else carried.records.set(annotation, record);
        ids.add(record.id);
      } else if (record !== undefined) report("unreadable-record", path, { found: describeFound(record) });
    }
  }
  return carried;
}

/** The dossier with its records in the order that it lists; those that it does not list come last. Unchecked. */
export function assemble(
  { dossier, records }: Carried,
  source: Source | undefined,
  report: ReportIssue,
): JsonObject {
  if (!dossier && records.size > 0) report("missing-dossier", [], {});
  const frame: JsonObject = dossier ?? { format: dossierFormat, sources: [], actors: [], events: [] };
  const all = [...records.values()];
  const instruments = inOrder(frame["instruments"], all.filter(isInstrument), report);
  const events = inOrder(
    frame["events"],
    all.filter((record) => !isInstrument(record)),
    report,
  );
  return {
    ...frame,
    sources: source ? withSource(frame["sources"], source) : frame["sources"],
    ...((frame["instruments"] !== undefined || instruments.length > 0) && { instruments }),
    events,
  };
}

function inOrder(
  listed: unknown,
  records: readonly AnnotatedRecord[],
  report: ReportIssue,
): AnnotatedRecord[] {
  const left = new Map(records.map((record) => [record.id, record]));
  const found: AnnotatedRecord[] = [];
  for (const id of Array.isArray(listed) ? listed : []) {
    const record = left.get(id);
    if (record) found.push(record);
    else report("missing-record", [], { id: String(id) });
    left.delete(id);
  }
  return [...found, ...left.values()];
}

function withSource(sources: unknown, source: Source): unknown {
  if (!Array.isArray(sources)) return [source];
  const at = sources.findIndex((each: unknown) => isJsonObject(each) && each["id"] === source.id);
  return at === -1 ? [...sources, source] : sources.with(at, source);
}
