import type { Path } from "../../issues/index.js";
import { type Dossier, type Id, indexDossier } from "../../model/index.js";
import { addressOf, addressOfSource } from "./addresses.js";
import { type AnnotationIssue, collectIssues } from "./annotation-issue.js";
import { describeRecord } from "./describe-record.js";
import { type AnnotatedRecord, quotationsOf } from "./quotations.js";
import { reportUnplaced, selectorsOf, targetQuotation } from "./selectors.js";
import { createSourceTexts } from "./source-texts.js";
import {
  annotationContext,
  defaultBase,
  type RecordBody,
  type WebAnnotation,
  type WebAnnotationOptions,
  type WebAnnotationTarget,
} from "./web-annotation.js";

/** The annotations of a dossier, and what they cannot hold. */
export interface ToWebAnnotationsResult {
  /**
   * The first annotation carries the dossier without its instruments and events, and is about its sources as a whole. Each of the others
   * carries one instrument or event and targets its quotations; an instrument comes before the events.
   */
  annotations: WebAnnotation[];
  /** The quotations without offsets, each at its place in the dossier. */
  issues: AnnotationIssue[];
}

/**
 * Writes a dossier as annotations of the W3C Web Annotation Data Model, for tools such as Recogito and Hypothesis. Each event and each
 * instrument is one annotation: its body has the record, its targets have the quotations, each with a text quote selector and, where the
 * source has a text in which the words stand once, a text position selector. {@link fromWebAnnotations} reads them back without loss. Pure;
 * records in the annotations are those of the dossier, without a copy.
 *
 * @param dossier A valid dossier.
 * @param options The address of the dossier, and the unit of offsets.
 *
 * @example
 * ```ts
 * import { referenceDossier } from "diplomatic-events/fixtures";
 * import { toWebAnnotations } from "diplomatic-events/annotation";
 *
 * const { annotations } = toWebAnnotations(referenceDossier, { base: "https://example.org/dossiers/7" });
 * const [dossier, ...records] = annotations;
 * console.log(dossier?.target[0]?.source); // https://example.org/dossiers/7#article
 * console.log(records[1]?.id); // https://example.org/dossiers/7#istanbul-round
 * ```
 */
export function toWebAnnotations(dossier: Dossier, options?: WebAnnotationOptions): ToWebAnnotationsResult {
  const { base = defaultBase, offsets = "code-points" } = options ?? {};
  const { sources, instruments, events } = dossier;
  const texts = createSourceTexts(sources, offsets);
  const addresses = new Map(sources.map((source) => [source.id, addressOfSource(base, source)]));
  const addressOfId = (id: Id): string => addresses.get(id) ?? addressOf(base, id);
  const index = indexDossier(dossier);
  const { issues, report } = collectIssues();

  const annotate = (record: AnnotatedRecord, at: Path): WebAnnotation => {
    const quotations = quotationsOf(record).map(({ evidence, source, path }): WebAnnotationTarget => {
      const text = texts(source);
      const target = targetQuotation(evidence, text);
      reportUnplaced(target, [...at, ...path], report);
      const selector = selectorsOf(target, evidence, text);
      return { id: addressOf(base, record.id, path), source: addressOfId(source), selector };
    });
    const target =
      quotations.length > 0 ? quotations : wholes(record.reports.map(({ source }) => addressOfId(source)));
    const body = { ...dataset(addressOf(base, record.id, ["record"])), record };
    return annotation(addressOf(base, record.id), target, [describeRecord(record, index), body]);
  };

  const { length } = sources;
  const frame = {
    ...dossier,
    ...(instruments && { instruments: instruments.map(({ id }) => id) }),
    events: events.map(({ id }) => id),
  };
  const annotations = [
    annotation(base, wholes(length > 0 ? [...addresses.values()] : [base]), [
      { ...dataset(`${base}#/dossier`), dossier: frame },
    ]),
    ...(instruments ?? []).map((record, at) => annotate(record, ["instruments", at])),
    ...events.map((record, at) => annotate(record, ["events", at])),
  ];
  return { annotations, issues };
}

function annotation(id: string, target: WebAnnotation["target"], body: WebAnnotation["body"]): WebAnnotation {
  return { "@context": annotationContext, id, type: "Annotation", motivation: "describing", body, target };
}

/** Targets that are sources as a whole. An empty list of selectors, since Recogito fails where there is none. */
function wholes(addresses: readonly string[]): WebAnnotationTarget[] {
  return [...new Set(addresses)].map((source) => ({ source, selector: [] }));
}

function dataset(id: string): RecordBody {
  return { id, type: "Dataset", format: "application/json" };
}
