/**
 * A text quote selector of the W3C Web Annotation Data Model: the words, and those around them.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface TextQuoteSelector {
  /** Always this word. */
  type: "TextQuoteSelector";
  /** The words, as the text has them. */
  exact: string;
  /** The words directly before. */
  prefix?: string | undefined;
  /** The words directly after. */
  suffix?: string | undefined;
}

/**
 * A text position selector: offsets from 0, the second one behind the last character. {@link WebAnnotationOptions.offsets} says what they
 * count.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export interface TextPositionSelector {
  /** Always this word. */
  type: "TextPositionSelector";
  /** The offset of the first character. */
  start: number;
  /** The offset behind the last character. */
  end: number;
}

/** One quotation of a record in its source, or a source as a whole. */
export interface WebAnnotationTarget {
  /** An address that names the quotation by the record's id and its path in the record: `…#demand/reports/0/evidence/0`. */
  id?: string | undefined;
  /** The address of the source: its `url`, or the dossier's address with the source's id. */
  source: string;
  /** The quotation and, where its place in the source's text is known, its offsets; empty for the whole source. */
  selector: (TextQuoteSelector | TextPositionSelector)[];
}

/** The part of an annotation that people read: one sentence that describes the record. */
export interface DescriptionBody {
  /** Always this word. */
  type: "TextualBody";
  /** Always this word. */
  purpose: "describing";
  /** Always plain text. */
  format: "text/plain";
  /** Always English. */
  language: "en";
  /** The sentence. */
  value: string;
}

/** The part of an annotation that programs read: a record, or the dossier without its events and instruments. */
export interface RecordBody {
  /** An address that names the record. */
  id: string;
  /** Always this word. */
  type: "Dataset";
  /** Always JSON. */
  format: "application/json";
  /** An event or an instrument, as the dossier has it. */
  record?: object | undefined;
  /** The dossier, with ids in place of its instruments and events. */
  dossier?: object | undefined;
}

/**
 * An annotation of the W3C Web Annotation Data Model, in JSON-LD.
 *
 * @see https://www.w3.org/TR/annotation-model/
 *
 * @example
 * ```ts
 * import { referenceDossier } from "diplomatic-events/fixtures";
 * import { toWebAnnotations, type WebAnnotation } from "diplomatic-events/annotation";
 *
 * const annotations: WebAnnotation[] = toWebAnnotations(referenceDossier).annotations;
 * console.log(annotations[1]?.id); // "urn:diplomatic-events:dossier#memorandum"
 * ```
 */
export interface WebAnnotation {
  /** The context of the W3C and that of the package's own two terms, {@link annotationContext}. */
  "@context": readonly (string | object)[];
  /** An address that names the annotation. */
  id: string;
  /** Always this word. */
  type: "Annotation";
  /** Always this word. */
  motivation: "describing";
  /** A sentence for people, where it is about one record, and the record for programs. */
  body: (DescriptionBody | RecordBody)[];
  /** The record's quotations; its sources as a whole where it has none. */
  target: WebAnnotationTarget[];
}

/**
 * The unit of offsets: Unicode code points, as the W3C's model has it, or UTF-16 code units, as JavaScript, Hypothesis, Recogito and a
 * dossier have it. They differ behind a character outside of the Basic Multilingual Plane, such as an emoji.
 */
export type OffsetUnit = "code-points" | "utf-16";

/**
 * How annotations are written.
 *
 * @example
 * ```ts
 * import type { WebAnnotationOptions } from "diplomatic-events/annotation";
 *
 * const forRecogito: WebAnnotationOptions = { base: "https://example.org/dossiers/7", offsets: "utf-16" };
 * console.log(forRecogito.offsets); // utf-16
 * ```
 */
export interface WebAnnotationOptions {
  /**
   * The address of the dossier, from which those of annotations, records and quotations are made: `urn:diplomatic-events:dossier` when
   * absent. Give one of your own where annotations of several dossiers come together.
   */
  base?: string | undefined;
  /** The unit of offsets; `code-points` when absent. */
  offsets?: OffsetUnit | undefined;
}

/**
 * The `@context` of annotations: that of the W3C, and the two terms of {@link RecordBody}, which hold JSON. It never changes for one
 * major version of the format.
 *
 * @example
 * ```ts
 * import { annotationContext } from "diplomatic-events/annotation";
 *
 * console.log(annotationContext[0]); // "http://www.w3.org/ns/anno.jsonld"
 * ```
 */
export const annotationContext: readonly [string, object] = /* @__PURE__ */ (() => [
  "http://www.w3.org/ns/anno.jsonld",
  {
    "@version": 1.1,
    dossier: { "@id": "urn:diplomatic-events:1:dossier", "@type": "@json" },
    record: { "@id": "urn:diplomatic-events:1:record", "@type": "@json" },
  },
])();

/** The address of a dossier where none is given. */
export const defaultBase = "urn:diplomatic-events:dossier";
