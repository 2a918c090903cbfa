import { catalogue } from "./catalogue.js";
import type { IssueCode, IssueParams, Severity } from "./issue-params.js";
import { type Path, toPointer } from "./path.js";

/**
 * One problem in a checked value. Plain data, the same for the library, the command, tests and pages. A later version may add a field
 * or a code.
 *
 * @remarks A union by `code`: once `code` is known, TypeScript knows the type of `params`.
 *
 * @example
 * ```ts
 * import { checkStatement } from "diplomatic-events";
 *
 * const { issues } = checkStatement({ id: "thanks", type: "statement", act: "tank" });
 * for (const issue of issues) if (issue.code === "unknown-word") console.log(issue.pointer, issue.params.nearest); // "/act" "thank"
 * ```
 */
export type Issue = {
  [C in IssueCode]: {
    /** A stable, documented word for the kind of problem. */
    code: C;
    /** An error fails the check, a warning never does. */
    severity: Severity;
    /** The place: object keys and array indexes from the root of the checked value. */
    path: Path;
    /** The same place as a JSON Pointer (RFC 6901), `""` for the root. */
    pointer: string;
    /** One sentence: what the check found and what it expected. */
    message: string;
    /** What to do about it. */
    hint?: string | undefined;
    /** The values in the message, for programs. */
    params: IssueParams[C];
    /** The line in the JSON text, from 1. Present when JSON text was checked. */
    line?: number | undefined;
    /** The column in the JSON text, from 1, in UTF-16 code units. Present when JSON text was checked. */
    column?: number | undefined;
  };
}[IssueCode];

/**
 * The answer of every `check…` function. `value` is the very input, typed; `issues` are all that were found: only
 * warnings when `ok`, at least one error when not.
 *
 * @example
 * ```ts
 * import { type CheckResult, checkDossier, type Dossier } from "diplomatic-events";
 *
 * const result: CheckResult<Dossier> = checkDossier({ format: "diplomatic-events/1", sources: [], actors: [], events: [] });
 * if (result.ok) console.log(result.value.events.length); // 0
 * ```
 */
export type CheckResult<T> =
  | {
      /** The input is what it should be. */
      ok: true;
      /** The very input, typed. */
      value: T;
      /** The warnings. */
      issues: Issue[];
    }
  | {
      /** The input is not what it should be. */
      ok: false;
      /** The errors, at least one, and the warnings. */
      issues: Issue[];
    };

/** Makes an issue from its catalogue entry. `severity` is given only where loose mode demotes an error. */
export function createIssue<C extends IssueCode>(
  code: C,
  path: Path,
  params: IssueParams[C],
  severity?: Severity,
): Issue {
  const entry = catalogue[code];
  const hint = entry.hint?.(params);
  const issue = {
    code,
    severity: severity ?? entry.severity,
    path: [...path],
    pointer: toPointer(path),
    message: entry.message(params),
    ...(hint === undefined ? {} : { hint }),
    params: { ...params },
  };
  // `code` and `params` belong to one entry of the union; TypeScript cannot follow that through the type parameter.
  return issue as Issue;
}
