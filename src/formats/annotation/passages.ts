import { describeFound } from "../../issues/index.js";
import { type Evidence, type Id, isJsonObject } from "../../model/index.js";
import type { ReportIssue } from "./annotation-issue.js";
import { locate } from "./locate.js";
import type { ReadAnnotation, ReadTarget } from "./read-annotation.js";
import type { RecordContext } from "./update-record.js";

/** What somebody marked and said: an annotation that carries no record, or targets that its record has no place for. */
export interface Passage {
  /** The annotation, as it came. */
  annotation: object;
  /** The source that was marked; absent where it is none of the sources. */
  source?: Id | undefined;
  /** The marked words, with computed offsets where the text has them once: ready for the `evidence` of a report. */
  evidence: Evidence[];
  /** The comments. */
  comments: string[];
  /** The tags. */
  tags: string[];
}

/** The passages of targets, one for each source: all targets of an annotation without a record, or those that its record has no place for. */
export function passagesOf(
  { value, bodies }: ReadAnnotation,
  targets: readonly ReadTarget[],
  { sourceOf, texts, report }: RecordContext,
): Passage[] {
  const bySource = new Map<Id | undefined, Evidence[]>();
  for (const target of targets) {
    const source = sourceOf(target);
    if (source === undefined) report("unknown-source", target.path, { found: target.source ?? "" });
    const evidence = locate(target, source === undefined ? undefined : texts(source), report);
    const found = bySource.get(source) ?? [];
    bySource.set(source, evidence ? [...found, evidence] : found);
  }
  const said = saidIn(bodies);
  return Array.from(bySource, ([source, evidence]) => ({
    annotation: value,
    ...(source !== undefined && { source }),
    evidence,
    ...said,
  }));
}

/** The comments and tags among bodies. */
function saidIn(bodies: ReadAnnotation["bodies"]): Pick<Passage, "comments" | "tags"> {
  const comments: string[] = [];
  const tags: string[] = [];
  for (const { body } of bodies) {
    const { value, purpose } = isJsonObject(body) ? body : { value: body, purpose: undefined };
    if (typeof value === "string") (purpose === "tagging" ? tags : comments).push(value);
  }
  return { comments, tags };
}

/** Reports the fields of an annotation, and of its targets, that a record has no place for. */
export function reportExtras({ others, path, targets }: ReadAnnotation, report: ReportIssue): void {
  for (const part of [{ others, path }, ...targets])
    if (part.others.length > 0) report("field-not-held", part.path, { fields: part.others });
}

/** Reports the bodies beside a record that do not merely describe it, as `description` does where the dossier is valid. */
export function reportBodies(
  { bodies }: ReadAnnotation,
  description: string | undefined,
  report: ReportIssue,
): void {
  for (const { body, path } of bodies) {
    const { record, dossier, purpose, value } = isJsonObject(body) ? body : {};
    if (record !== undefined || dossier !== undefined) continue;
    const describes = purpose === "describing" && value === (description ?? value);
    if (!describes) report("body-not-held", path, { found: nameOf(body) });
  }
}

/** A body in a message: its text, else its address, else its type. */
function nameOf(body: unknown): string {
  if (typeof body === "string") return body;
  const { value, id, source, type } = isJsonObject(body) ? body : {};
  return String(value ?? id ?? source ?? type ?? describeFound(body));
}
