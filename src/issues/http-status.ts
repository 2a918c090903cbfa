import type { Issue } from "./issue.js";
import type { IssueCode } from "./issue-params.js";

/** The codes of a body that is not JSON. */
const notJson: ReadonlySet<IssueCode> = /* @__PURE__ */ new Set<IssueCode>([
  "empty-input",
  "json-syntax",
  "trailing-comma",
  "truncated-json",
  "invalid-utf-8",
]);

const tooLarge: ReadonlySet<IssueCode> = /* @__PURE__ */ new Set<IssueCode>(["too-long", "too-many"]);

/**
 * The HTTP status (RFC 9110) that answers a checked body: 400 where it is not JSON in UTF-8, 413 where it exceeds `limits.text` or
 * `limits.parts`, 422 for any other error, 200 without one.
 *
 * @param issues The issues of the check.
 *
 * @example
 * ```ts
 * import { checkDossierText, toHttpStatus } from "diplomatic-events";
 *
 * console.log(toHttpStatus(checkDossierText('{ "format": ').issues)); // 400
 * console.log(toHttpStatus(checkDossierText("{}").issues)); // 422
 * ```
 */
export function toHttpStatus(issues: readonly Issue[]): 200 | 400 | 413 | 422 {
  const isAny = (codes: ReadonlySet<IssueCode>): boolean => issues.some(({ code }) => codes.has(code));
  if (isAny(notJson)) return 400;
  if (isAny(tooLarge)) return 413;
  return issues.some(({ severity }) => severity === "error") ? 422 : 200;
}
