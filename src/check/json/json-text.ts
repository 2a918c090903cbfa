import {
  createIssue,
  describeFound,
  type Issue,
  type IssueCode,
  type IssueParams,
  type Path,
  quote,
  type Severity,
  shorten,
} from "../../issues/index.js";
import { countCodeUnits } from "../../text/index.js";
import type { Limits } from "../options.js";
import { hasDuplicateKeys } from "./duplicate-keys.js";
import { mayBeInexact } from "./inexact-numbers.js";
import { type JsonNode, type JsonProblem, outlineJson, type PathTree } from "./json-outline.js";
import { asBytes, readUtf8 } from "./read-utf-8.js";

/** A JSON text read: its value unless it cannot be had, what is wrong with the text, and the way from paths to lines. */
export interface JsonText {
  readable: boolean;
  value: unknown;
  issues: Issue[];
  /** Gives issues about the value their lines and columns. */
  locate: (issues: readonly Issue[]) => Issue[];
}

/**
 * Reads JSON text. `JSON.parse` decides what is valid; the outline says what is not, and where. What can be set aside without
 * a guess (a byte order mark, trailing commas, duplicate keys) is reported and set aside, so that the value is checked all
 * the same.
 */
export function readJson(input: unknown, limits: Limits): JsonText {
  const issues: Issue[] = [];
  const unreadable: JsonText = { readable: false, value: undefined, issues, locate: (found) => [...found] };
  let text = readText(input, limits.text);
  if (typeof text !== "string") {
    issues.push(text);
    return unreadable;
  }

  const positions = createPositions(text);
  const addAt = <C extends IssueCode>(
    offset: number,
    code: C,
    params: IssueParams[C],
    path: Path = [],
    severity?: Severity,
  ): void => {
    issues.push({ ...createIssue(code, path, params, severity), ...positions(offset) });
  };
  if (text.startsWith("\ufeff")) {
    addAt(0, "byte-order-mark", {});
    // A space keeps every offset as it is.
    text = ` ${text.slice(1)}`;
  }
  if (text.trim() === "") {
    addAt(0, "empty-input", {});
    return unreadable;
  }

  let parsed = tryParse(text);
  let hasLongNumber = false;
  const noteNumber = (value: number): void => {
    hasLongNumber ||= mayBeInexact(value);
  };
  if (!parsed || hasDuplicateKeys(text, parsed.value, noteNumber) || hasLongNumber) {
    const most = Math.max(1, limits.issues);
    const outline = outlineJson(text, most, new Map());
    // What ends the reading comes first, so that a limit never leaves it out.
    const problems = outline.problems.toSorted((a, b) => Number("expected" in b) - Number("expected" in a));
    for (const problem of problems.slice(0, most)) addProblem(text, problem, addAt);
    if (problems.length > most) issues.push(createIssue("issue-limit", [], { limit: most }));
    parsed ??= tryParse(withoutTrailingCommas(text, outline.problems, " "));
    if (!parsed) return unreadable;
  }
  const locate = (found: readonly Issue[]): Issue[] => {
    const wanted = treeOf(found.map(({ path }) => path));
    const root = wanted.size === 0 ? rootOf(text) : outlineJson(text, 0, wanted, true).root;
    return found.map((issue) => {
      if (issue.code === "issue-limit") return issue;
      const at = offsetOf(root, issue);
      return {
        ...(issue.code === "not-json" ? tooLarge(issue, tokenAt(text, at)) : issue),
        ...positions(at),
      };
    });
  };
  return { readable: true, value: parsed.value, issues, locate };
}

/** The text of a string or of bytes, or why there is none. */
function readText(input: unknown, limit: number): string | Issue {
  const tooLong = (length: number): Issue => createIssue("too-long", [], { length, limit });
  if (ArrayBuffer.isView(input)) {
    const bytes = asBytes(input);
    // A code unit takes three bytes at most, so that this is too long before it is decoded.
    if (bytes.length > 3 * limit) return tooLong(countCodeUnits(bytes));
    const text = readUtf8(bytes, (before) => createPositions(before)(before.length));
    return typeof text === "string" ? readText(text, limit) : text;
  }
  if (typeof input !== "string")
    return createIssue("wrong-type", [], {
      expected: "a string or bytes of JSON text",
      found: describeFound(input),
    });
  return input.length > limit ? tooLong(input.length) : input;
}

function tryParse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Adds an issue about the text at an offset. */
type AddAt = <C extends IssueCode>(
  offset: number,
  code: C,
  params: IssueParams[C],
  path?: Path,
  severity?: Severity,
) => void;

function addProblem(text: string, problem: JsonProblem, addAt: AddAt): void {
  const { kind, at } = problem;
  if (kind === "trailing-comma") addAt(at, kind, {});
  else if (kind === "duplicate-key") addAt(at, kind, { key: problem.key }, problem.path);
  else if (kind === "inexact-number") {
    const { literal, path } = problem;
    const expected = `a number that programs keep (they read ${Number(literal)})`;
    addAt(at, "out-of-range", { found: shorten(literal), expected }, path, "warning");
  } else if (kind === "truncated") addAt(at, "truncated-json", { expected: problem.expected });
  else addAt(at, "json-syntax", { expected: problem.expected, found: quote(tokenAt(text, at)) });
}

/** The issue of a number that JSON holds and a program reads as infinite: nothing else of a text is no JSON once it is read. */
function tooLarge({ path }: Issue, found: string): Issue {
  return createIssue("out-of-range", path, { expected: "a number within 1.8e308 of zero", found });
}

/** The word, the number or else the character at an offset. */
function tokenAt(text: string, at: number): string {
  return /^(?:[A-Za-z0-9_$.+-]+|[\s\S]?)/u.exec(text.slice(at, at + 40))?.[0] ?? "";
}

/** A JSON text with something else in place of each trailing comma. */
export function withoutTrailingCommas(
  text: string,
  problems: readonly JsonProblem[],
  instead: string,
): string {
  let mended = "";
  let from = 0;
  for (const { kind, at } of problems) {
    if (kind !== "trailing-comma") continue;
    mended += text.slice(from, at) + instead;
    from = at + 1;
  }
  return mended + text.slice(from);
}

/** The whole value, of whose parts nothing is asked. */
function rootOf(text: string): JsonNode {
  const at = text.search(/[^ \t\n\r]/);
  return { at, keyAt: at, children: new Map() };
}

/** The paths as a tree of their keys. */
export function treeOf(paths: readonly Path[]): PathTree {
  const tree: PathTree = new Map();
  for (const path of paths) {
    let part = tree;
    for (const key of path) {
      const next = part.get(key) ?? new Map();
      part.set(key, next);
      part = next;
    }
  }
  return tree;
}

/** Where an issue's place starts: its value, its key when that is what is wrong, its object when it is missing. */
function offsetOf(root: JsonNode, { code, path }: Issue): number {
  let node = root;
  let found = 0;
  for (const key of path) {
    const child = node.children.get(key);
    if (!child) break;
    node = child;
    found++;
  }
  const ofKey = code === "unknown-field" || (code === "malformed-string" && path.at(-2) === "extensions");
  return ofKey && found === path.length ? node.keyAt : node.at;
}

/** How far apart the places are whose lines are kept, so that neither many lines nor many questions cost much. */
const stride = 1 << 16;

/** Lines and columns of a text, both from 1; a line ends with LF, CR or both. */
function createPositions(text: string): (offset: number) => { line: number; column: number } {
  /** At each stride the number of the line, from 1, and where it starts. */
  const marks = [{ line: 1, start: 0 }];
  const hasReturns = text.includes("\r");
  /** The next LF, or CR without one, from an offset; beyond the text without one. */
  const nextBreak = (from: number): number => {
    let at = hasReturns ? from : text.indexOf("\n", from);
    while (hasReturns && at < text.length && !isBreak(at)) at++;
    return at === -1 ? text.length : at;
  };
  const isBreak = (at: number): boolean => text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n");
  const advance = ({ line, start }: { line: number; start: number }, from: number, to: number) => {
    const mark = { line, start };
    for (let at = nextBreak(from); at < to; at = nextBreak(at + 1)) {
      mark.line++;
      mark.start = at + 1;
    }
    return mark;
  };
  return (offset) => {
    const last = Math.floor(offset / stride);
    for (let mark = marks.length; mark <= last; mark++)
      marks.push(advance(marks[mark - 1] ?? { line: 1, start: 0 }, (mark - 1) * stride, mark * stride));
    const { line, start } = advance(marks[last] ?? { line: 1, start: 0 }, last * stride, offset);
    return { line, column: offset - start + 1 };
  };
}
