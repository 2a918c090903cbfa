export type { AnnotationIssue } from "./annotation-issue.js";
export {
  type FromWebAnnotationsOptions,
  type FromWebAnnotationsResult,
  fromWebAnnotations,
} from "./from-web-annotations.js";
export type { AnnotationEffect, AnnotationIssueCode, AnnotationIssueParams } from "./issue-params.js";
export type { Passage } from "./passages.js";
export { type ToWebAnnotationsResult, toWebAnnotations } from "./to-web-annotations.js";
export {
  annotationContext,
  type DescriptionBody,
  type OffsetUnit,
  type RecordBody,
  type TextPositionSelector,
  type TextQuoteSelector,
  type WebAnnotation,
  type WebAnnotationOptions,
  type WebAnnotationTarget,
} from "./web-annotation.js";
