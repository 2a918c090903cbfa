import { type CheckResult, createIssue, DiplomaticEventsError, describeFound } from "../../issues/index.js";
import { isCommonEdtf } from "./common.js";
import { correctDate } from "./correct-date.js";
import { readEdtf } from "./read.js";
import type { Edtf } from "./value.js";

/**
 * Parses a date in EDTF, the Extended Date/Time Format of ISO 8601-2:2019 in the profile of the Library of Congress
 * (2019-02-04, https://www.loc.gov/standards/datetime/), levels 0, 1 and 2.
 *
 * @param text - The date, at most 1,000 characters.
 * @returns The parsed date, as plain JSON, with its bounds.
 * @throws `DiplomaticEventsError` for any other text. Its one issue gives the position of the error and the expected text there.
 *
 * @example
 * ```ts
 * import { parseEdtf } from "diplomatic-events/time";
 *
 * const { earliest, latest } = parseEdtf("2025-05-16");
 * console.log(earliest, latest); // 20224 20225
 * ```
 */
export function parseEdtf(text: string): Edtf {
  const result = check(text);
  if (result.ok) return result.value;
  throw new DiplomaticEventsError("the date", result.issues);
}

/**
 * Checks a date in EDTF (see {@link parseEdtf}).
 *
 * @param input - Any value. The function never throws.
 * @returns The parsed date as `value`, or one issue. Its `params` give the `position` of the error (in UTF-16 code units, from 0) and
 *   the `expected` text there.
 *
 * @example
 * ```ts
 * import { checkEdtf } from "diplomatic-events/time";
 *
 * const [issue] = checkEdtf("2025-02-30").issues;
 * if (issue?.code === "malformed-date") console.log(issue.params.expected); // "a day from 01 to 28"
 * ```
 */
export function checkEdtf(input: unknown): CheckResult<Edtf> {
  return check(input);
}

function check(input: unknown): CheckResult<Edtf> {
  if (typeof input !== "string") {
    const params = { expected: "a date as a string", found: describeFound(input) };
    return { ok: false, issues: [createIssue("wrong-type", [], params)] };
  }
  const result = readEdtf(input);
  if ("value" in result) return { ok: true, value: result.value, issues: [] };
  const params = { found: input, ...result.problem, instead: correctDate(input) };
  return { ok: false, issues: [createIssue("malformed-date", [], params)] };
}

/**
 * Whether a text is a date in EDTF (see {@link parseEdtf}). A fast path decides the common forms.
 *
 * @param text - Any string.
 * @returns Whether {@link parseEdtf} accepts it.
 *
 * @example
 * ```ts
 * import { isEdtf } from "diplomatic-events/time";
 *
 * console.log(isEdtf("2025-05-16"), isEdtf("2025-05-16 ")); // true false
 * ```
 */
export function isEdtf(text: string): boolean {
  return isCommonEdtf(text) || "value" in readEdtf(text);
}
