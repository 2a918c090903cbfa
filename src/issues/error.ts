import { formatIssues } from "./format-issues.js";
import type { Issue } from "./issue.js";

/**
 * What every `parse…` function throws, and `compareDossiers` and `mergeDossiers` where the work would take too long. Its message lists the issues for people; `issues` has them as data.
 *
 * `instanceof` holds within one copy of the package. A process can have several: two versions installed, or one loaded both as ESM
 * and as CommonJS. `error.name` is "DiplomaticEventsError" in all of them, and the results of `check…` are plain data.
 *
 * @example
 * ```ts
 * import { DiplomaticEventsError, parseMeeting } from "diplomatic-events";
 *
 * try {
 *   parseMeeting({ id: "call", type: "meeting" });
 * } catch (error) {
 *   if (error instanceof DiplomaticEventsError) console.log(error.issues.length); // 3
 * }
 * ```
 */
export class DiplomaticEventsError extends Error {
  /** All that is wrong, at least one error. */
  readonly issues: readonly Issue[];

  /** Made by the package; `what` names the input, `action` the work that it is refused for. */
  constructor(what: string, issues: readonly Issue[], action: "parse" | "compare" | "merge" = "parse") {
    super(`Cannot ${action} ${what}:\n${formatIssues(issues)}`);
    this.name = "DiplomaticEventsError";
    this.issues = issues;
  }
}
