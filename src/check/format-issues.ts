import type { Issue } from "../issues/issue.js";
import { printable, shorten } from "../issues/wording.js";

/** How long a pointer may be before it is cut. */
const longPointer = 200;

/**
 * Issues as text for people: for each its severity, code and place, its message, and its hint if it has one. Control
 * characters of the document are escaped, so that it cannot write lines of its own. No line break at the end; an empty
 * string for no issues.
 *
 * @example
 * ```ts
 * import { checkStatement, formatIssues } from "diplomatic-events";
 *
 * const { issues } = checkStatement({
 *   id: "thanks",
 *   type: "statement",
 *   speakers: [{ who: "envoy" }],
 *   act: "tank",
 *   content: "The envoy thanks the host.",
 *   reports: [{ source: "readout" }],
 * });
 * console.log(formatIssues(issues).split("\n")[0]); // "error unknown-word at /act"
 * console.log(formatIssues(issues).split("\n")[2]); // "  hint: did you mean \"thank\"?"
 * ```
 */
export function formatIssues(issues: readonly Issue[]): string {
  return issues.map(formatIssue).join("\n");
}

function formatIssue({ severity, code, pointer, line, column, message, hint }: Issue): string {
  const place = pointer === "" ? "the root" : pointer.length > longPointer ? shorten(pointer) : pointer;
  const position = line === undefined ? "" : ` (line ${line}, column ${column})`;
  const lines = [`${severity} ${code} at ${place}${position}`, `  ${message}`];
  if (hint !== undefined) lines.push(`  hint: ${hint}`);
  return lines.map(printable).join("\n");
}
