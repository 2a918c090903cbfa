import {
  type CheckOptions,
  checkDossierText,
  checkText,
  defaultLimits,
  resolveLimits,
  resolveMode,
} from "../../check/index.js";
import { type CheckResult, describeFound, type Issue, readOption } from "../../issues/index.js";
import type { Dossier } from "../../model/index.js";
import type { LineSource } from "./chunks.js";
import { eachLine } from "./each-line.js";

/**
 * What came of one line: the answer of the check, with the line's number. A program can tell a valid line (`ok`), an invalid one
 * and, among those, one that could not be read at all (no `text`).
 *
 * @example
 * ```ts
 * import { checkLines, type LineResult } from "diplomatic-events/ndjson";
 *
 * const rejected: LineResult[] = [];
 * for await (const result of checkLines("{}\n[]")) if (!result.ok) rejected.push(result);
 * console.log(rejected.map(({ line, text }) => `${line}: ${text}`)); // ["1: {}", "2: []"]
 * ```
 */
export type LineResult<T = Dossier> = CheckResult<T> & {
  /** The number of the line, from 1; blank lines count. Also the `line` of each issue. */
  line: number;
  /** The line without its end; absent where it is not UTF-8 or longer than the limit. */
  text?: string | undefined;
};

/**
 * How to check lines.
 *
 * @example
 * ```ts
 * import type { CheckLinesOptions } from "diplomatic-events/ndjson";
 *
 * const options: CheckLinesOptions = { mode: "loose", limits: { text: 1_000_000 } };
 * console.log(options.firstLine ?? 1); // 1
 * ```
 */
export interface CheckLinesOptions extends CheckOptions {
  /** The number of the first line (1 when absent), where the source is the rest of a longer text. */
  firstLine?: number | undefined;
}

/**
 * A check of a parsed value, such as `checkStatement`.
 *
 * @example
 * ```ts
 * import { checkMeeting, type Meeting } from "diplomatic-events";
 * import type { ValueCheck } from "diplomatic-events/ndjson";
 *
 * const check: ValueCheck<Meeting> = checkMeeting;
 * console.log(check({}).ok); // false
 * ```
 */
export type ValueCheck<T> = (value: unknown, options?: CheckOptions) => CheckResult<T>;

/**
 * How long a line may be, in UTF-16 code units, when `limits.text` says nothing else. Lower than for a text by itself, so that
 * memory stays small whatever the source.
 *
 * @example
 * ```ts
 * import { defaultLineLimit } from "diplomatic-events/ndjson";
 *
 * console.log(defaultLineLimit); // 10000000
 * ```
 */
export const defaultLineLimit = 10_000_000;

/**
 * Checks text with one JSON document a line (NDJSON, JSON Lines): one result a line, in order, blank lines left out and counted.
 * A line is checked as {@link checkDossierText} would check it. Nothing in the source ends the run: a line that is no JSON, not
 * UTF-8 (`invalid-utf-8`) or longer than `limits.text` (`too-long`; {@link defaultLineLimit} when absent) is a result like any
 * other, and such a long line is passed over without being kept. Lines end with LF or CR LF; a byte order mark at the very
 * start belongs to no line.
 *
 * Memory holds one chunk and one line. Every 30 ms other tasks of the event loop get a turn. The source is read only as results are taken, and given back (`return`, `cancel`,
 * `destroy`) by whoever leaves the loop early.
 *
 * @param source A text or its bytes in UTF-8, whole or in chunks: a web or Node stream, an array, any iterable.
 * @param options Strict or loose, the limits of each line, `firstLine`, and `check` for lines that are not dossiers.
 * @returns An iterator over the results. It throws what the source throws, such as an error of reading, and a `TypeError` for
 * a source or chunk that is neither text nor bytes.
 *
 * @example
 * ```ts
 * import { checkLines } from "diplomatic-events/ndjson";
 *
 * const lines =
 *   '{ "format": "diplomatic-events/1", "sources": [], "actors": [], "events": [] }\n' +
 *   "\n" +
 *   '{ "format": "diplomatic-events/1", "sources": [], "actors": [] }\n';
 *
 * for await (const { line, ok, issues } of checkLines(lines)) console.log(line, ok, issues[0]?.message);
 * // 1 true undefined
 * // 3 false The required field "events" is missing.
 * ```
 */
export function checkLines(
  source: LineSource,
  options?: CheckLinesOptions,
): AsyncGenerator<LineResult, void, undefined>;
/**
 * Lines of something else than dossiers.
 *
 * @example
 * ```ts
 * import { checkDiplomaticEvent } from "diplomatic-events";
 * import { checkLines } from "diplomatic-events/ndjson";
 *
 * const line =
 *   '{ "id": "talks", "type": "meeting", "form": "negotiation", "participants": [{ "who": "palau" }], "reports": [{ "source": "note" }] }';
 *
 * for await (const result of checkLines(line, { check: checkDiplomaticEvent }))
 *   if (result.ok) console.log(result.value.type); // meeting
 * ```
 */
export function checkLines<T>(
  source: LineSource,
  options: CheckLinesOptions & {
    /** The check of each line's value. */
    check: ValueCheck<T>;
  },
): AsyncGenerator<LineResult<T>, void, undefined>;
export function checkLines<T>(
  source: LineSource,
  options?: CheckLinesOptions & { check?: ValueCheck<T> | undefined },
): AsyncGenerator<LineResult<T> | LineResult, void, undefined> {
  const check = options?.check ?? undefined;
  if (check !== undefined && typeof check !== "function")
    throw new TypeError(`Expected a function as the option "check", found ${describeFound(check)}`);
  const first = readOption(options, "firstLine");
  const firstLine = typeof first === "number" && Number.isSafeInteger(first) ? first : 1;
  const limits = resolveLimits(options, { ...defaultLimits, text: defaultLineLimit });
  const checkOptions = { mode: resolveMode(options), limits };
  const limit = limits.text;
  return eachLine<LineResult<T> | LineResult>(source, { limit, firstLine }, (line) => {
    const { number } = line;
    if ("issue" in line) return { line: number, ok: false, issues: [{ ...line.issue, line: number }] };
    const { text } = line;
    const result = check ? checkText(text, check, checkOptions) : checkDossierText(text, checkOptions);
    const issues = result.issues.map((issue) => placeInFile(issue, number, text));
    return { line: number, ...result, issues, text };
  });
}

/** An issue of a line as one of the whole text. Within the line, a lone carriage return has counted as an end of line. */
function placeInFile(issue: Issue, number: number, text: string): Issue {
  const { line, column } = issue;
  if (line === undefined || column === undefined) return issue;
  const before = text.split("\r", line - 1).reduce((sum, part) => sum + part.length + 1, 0);
  return { ...issue, line: number, column: before + column };
}
