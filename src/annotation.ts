/**
 * Dossiers as annotations of the W3C Web Annotation Data Model (JSON-LD), as Recogito and Hypothesis have them, and back.
 *
 * @module annotation
 */

export {
  type AnnotationEffect,
  type AnnotationIssue,
  type AnnotationIssueCode,
  type AnnotationIssueParams,
  annotationContext,
  type DescriptionBody,
  type FromWebAnnotationsOptions,
  type FromWebAnnotationsResult,
  fromWebAnnotations,
  type OffsetUnit,
  type Passage,
  type RecordBody,
  type TextPositionSelector,
  type TextQuoteSelector,
  type ToWebAnnotationsResult,
  toWebAnnotations,
  type WebAnnotation,
  type WebAnnotationOptions,
  type WebAnnotationTarget,
} from "./formats/annotation/index.js";
