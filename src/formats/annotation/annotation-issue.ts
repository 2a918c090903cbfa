import { type Path, toPointer } from "../../issues/index.js";
import { annotationCatalogue } from "./catalogue.js";
import type { AnnotationEffect, AnnotationIssueCode, AnnotationIssueParams } from "./issue-params.js";

/**
 * One thing that an annotation, or a dossier, cannot hold as it is, and what was done about it. Plain data.
 *
 * @example
 * ```ts
 * import { type AnnotationIssue, fromWebAnnotations } from "diplomatic-events/annotation";
 *
 * const source = { id: "note", kind: "document" as const, text: "The ministers met." };
 * const target = { source: "https://example.org/note", selector: { type: "TextQuoteSelector", exact: "The ministers parted" } };
 * const issues: AnnotationIssue[] = fromWebAnnotations({ target }, { source }).issues;
 * console.log(issues.map(({ code, pointer }) => `${code} ${pointer}`)); // ["quote-not-found /target"]
 * ```
 */
export interface AnnotationIssue {
  /** What is the matter, as a stable documented word. */
  code: AnnotationIssueCode;
  /** What was done about it. */
  effect: AnnotationEffect;
  /** Where it is in what was given: object keys and array indexes from its root. */
  path: Path;
  /** The same place as a JSON Pointer (RFC 6901), `""` for the root. */
  pointer: string;
  /** One sentence that says what was found. */
  message: string;
  /** What to do about it, where that can be said. */
  hint?: string | undefined;
  /** The values that the message was made from, for programs. */
  params: Record<string, unknown>;
}

export type ReportIssue = <C extends AnnotationIssueCode>(
  code: C,
  path: Path,
  params: AnnotationIssueParams[C],
) => void;

/** A list of issues, and what adds to it. */
export function collectIssues(): { issues: AnnotationIssue[]; report: ReportIssue } {
  const issues: AnnotationIssue[] = [];
  const report: ReportIssue = (code, path, params) => {
    const { effect, message, hint } = annotationCatalogue[code];
    issues.push({
      code,
      effect,
      path: [...path],
      pointer: toPointer(path),
      message: message(params),
      ...(hint === undefined ? {} : { hint }),
      params: { ...params },
    });
  };
  return { issues, report };
}
