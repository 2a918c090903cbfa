import { type Path, toPointer } from "../../issues/index.js";
import { extractionCatalogue } from "./catalogue.js";
import type { ExtractionEffect, ExtractionIssueCode, ExtractionIssueParams } from "./issue-params.js";

/**
 * One thing in an answer that is not as it should be, and what was done about it. Plain data.
 *
 * @example
 * ```ts
 * import { type ExtractionIssue, fromExtraction } from "diplomatic-events/extraction";
 *
 * const { issues } = fromExtraction("{", { source: { id: "note", kind: "document", text: "The ministers met." } });
 * const lost: ExtractionIssue[] = issues.filter(({ effect }) => effect === "left-out");
 * console.log(lost[0]?.code); // truncated-answer
 * ```
 */
export interface ExtractionIssue {
  /** What is the matter, as a stable documented word. */
  code: ExtractionIssueCode;
  /** What was done about it. */
  effect: ExtractionEffect;
  /** Where it is in the answer: object keys and array indexes from its root. */
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

export type ReportIssue = <C extends ExtractionIssueCode>(
  code: C,
  path: Path,
  params: ExtractionIssueParams[C],
) => void;

/** Makes an issue from its catalogue entry. */
export function createExtractionIssue<C extends ExtractionIssueCode>(
  code: C,
  path: Path,
  params: ExtractionIssueParams[C],
): ExtractionIssue {
  const { effect, message, hint } = extractionCatalogue[code];
  const advice = hint?.(params);
  return {
    code,
    effect,
    path: [...path],
    pointer: toPointer(path),
    message: message(params),
    ...(advice === undefined ? {} : { hint: advice }),
    params: { ...params },
  };
}
