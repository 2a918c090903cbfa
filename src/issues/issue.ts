import { catalogue } from "./catalogue.js";
import type { IssueCode, IssueParams, Severity } from "./issue-params.js";
import { type Path, toPointer } from "./path.js";

/**
 * One thing that is wrong, or worth a look, in what was checked. Plain data, the same for the library, the
 * command, tests and pages.
 *
 * @example
 * ```ts
 * import { checkStatement } from "diplomatic-events";
 *
 * const { issues } = checkStatement({ id: "thanks", type: "statement" });
 * console.log(issues[0]?.code, issues[0]?.pointer); // "missing-field" "/speakers"
 * ```
 */
export interface Issue {
  /** What is the matter, as a stable documented word. */
  code: IssueCode;
  /** Whether it fails the check: an error does, a warning never does. */
  severity: Severity;
  /** Where it is: object keys and array indexes from the root of what was checked. */
  path: Path;
  /** The same place as a JSON Pointer (RFC 6901), `""` for the root. */
  pointer: string;
  /** One sentence that says what was found and what was expected. */
  message: string;
  /** What to do about it, where that can be said. */
  hint?: string | undefined;
  /** The values that the message was made from, for programs. */
  params?: Record<string, unknown> | undefined;
  /** The line in the JSON text, from 1; given when text was checked. */
  line?: number | undefined;
  /** The column in the JSON text, from 1, in UTF-16 code units; given when text was checked. */
  column?: number | undefined;
}

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
  return {
    code,
    severity: severity ?? entry.severity,
    path: [...path],
    pointer: toPointer(path),
    message: entry.message(params),
    ...(hint === undefined ? {} : { hint }),
    params: { ...params },
  };
}
