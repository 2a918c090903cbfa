import { checkDossier, copyJson } from "../../check/index.js";
import type { CheckResult } from "../../issues/index.js";
import { type Dossier, indexDossier, isJsonObject, type JsonObject, type Source } from "../../model/index.js";
import { type AnnotationIssue, collectIssues, type ReportIssue } from "./annotation-issue.js";
import { assemble, carriedBy } from "./carried.js";
import { describeRecord } from "./describe-record.js";
import { type Passage, passagesOf, reportBodies, reportExtras } from "./passages.js";
import { readAnnotations } from "./read-annotation.js";
import { createSourceTexts } from "./source-texts.js";
import { createSourceFinder } from "./sources.js";
import { type RecordContext, updateRecord } from "./update-record.js";
import type { OffsetUnit } from "./web-annotation.js";

/**
 * How annotations are read.
 *
 * @example
 * ```ts
 * import type { FromWebAnnotationsOptions } from "diplomatic-events/annotation";
 *
 * const options: FromWebAnnotationsOptions = { source: { id: "note", kind: "document", text: "The ministers met." }, offsets: "utf-16" };
 * console.log(options.source?.id); // note
 * ```
 */
export interface FromWebAnnotationsOptions {
  /**
   * The text that was annotated. Annotations without a dossier need it; in a dossier it takes the place of the source with its id. With a
   * `url`, only targets in that address are in it; without one, all that are in no other source.
   */
  source?: Source | undefined;
  /** The unit of offsets; `code-points` when absent. Where words are given, offsets in the other unit are understood, too. */
  offsets?: OffsetUnit | undefined;
}

/** What annotations say. */
export interface FromWebAnnotationsResult {
  /** The dossier that they carry, as it came; without any, one that has only the source. */
  document: object;
  /** The same dossier, checked. */
  checked: CheckResult<Dossier>;
  /** What was marked without a record, in the order of the annotations. */
  passages: Passage[];
  /** Everything that is put right, left out or doubtful, each at its place in the annotations. */
  issues: AnnotationIssue[];
}

/**
 * Reads annotations of the W3C Web Annotation Data Model: those of {@link toWebAnnotations} back into their dossier, whatever a tool has
 * moved, added or reordered in between, and those of other makers into passages with evidence. The words of a quotation win over offsets.
 * Whatever a dossier cannot hold is an issue. Never throws, whatever it is given.
 *
 * @param annotations One annotation or a list of them, an annotation page or collection, or an export of Hypothesis; parsed JSON.
 * @param options The annotated source, and the unit of offsets.
 *
 * @example
 * ```ts
 * import { fromWebAnnotations } from "diplomatic-events/annotation";
 *
 * const marked = {
 *   type: "Annotation",
 *   body: { type: "TextualBody", value: "The first sign of movement" },
 *   target: {
 *     source: "https://example.org/note",
 *     selector: [
 *       { type: "TextQuoteSelector", exact: "agreed to meet again" },
 *       { type: "TextPositionSelector", start: 400, end: 420 },
 *     ],
 *   },
 * };
 * const source = { id: "note", kind: "document" as const, text: "The ministers agreed to meet again." };
 *
 * const { passages, issues } = fromWebAnnotations([marked], { source });
 * console.log(passages[0]?.evidence, passages[0]?.comments);
 * // [{ exact: "agreed to meet again", start: 14, end: 34 }] ["The first sign of movement"]
 * console.log(issues.map(({ code, effect }) => `${code} ${effect}`)); // ["offsets-disagree repaired"]
 * ```
 */
export function fromWebAnnotations(
  annotations: unknown,
  options?: FromWebAnnotationsOptions,
): FromWebAnnotationsResult {
  const { issues, report } = collectIssues();
  const copied = copyJson(annotations);
  if ("reason" in copied) report("unreadable-input", [], { reason: copied.reason });
  const read = "value" in copied ? readAnnotations(copied.value, report) : [];
  const carried = carriedBy(read, report);
  const dossier = assemble(carried, options?.source, report);
  const context = createContext(dossier, options, report);

  const passages: Passage[] = [];
  for (const annotation of read) {
    const record = carried.records.get(annotation);
    if (record ?? annotation === carried.frame) reportExtras(annotation, report);
    if (annotation === carried.frame) continue;
    const left = record ? updateRecord(record, annotation, context) : annotation.targets;
    passages.push(...passagesOf(annotation, left, context));
  }

  const checked = checkDossier(dossier);
  const index = checked.ok ? indexDossier(checked.value) : undefined;
  for (const [annotation, record] of carried.records)
    reportBodies(annotation, index && describeRecord(record, index).value, report);
  return { document: dossier, checked, passages, issues };
}

function createContext(
  dossier: JsonObject,
  options: FromWebAnnotationsOptions | undefined,
  report: ReportIssue,
): RecordContext {
  const { source, offsets = "code-points" } = options ?? {};
  const listed = dossier["sources"];
  const sources = Array.isArray(listed) ? listed.filter(isSourceLike) : [];
  return {
    texts: createSourceTexts(sources, offsets),
    sourceOf: createSourceFinder(sources, source),
    report,
  };
}

/** Whether an unchecked value can be taken for a source. */
function isSourceLike(value: unknown): value is Source {
  return isJsonObject(value) && typeof value["id"] === "string";
}
