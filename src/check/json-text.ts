import { findNodeAtLocation, type Node, type ParseError, parseTree } from "jsonc-parser";
import type { IssueCode, IssueParams } from "../issues/catalogue.js";
import { createIssue, type Issue } from "../issues/issue.js";
import type { Path } from "../issues/path.js";
import { quote } from "../issues/wording.js";
import { describeFound } from "./found.js";
import { countMembers, scanJson } from "./json-scan.js";
import type { Limits } from "./options.js";

/** A JSON text read: its value, unless it cannot be had, what is wrong with the text, and the way from paths to lines. */
export interface JsonText {
  readable: boolean;
  value: unknown;
  issues: Issue[];
  /** Gives an issue about the value its line and column. */
  locate: (issue: Issue) => Issue;
}

/**
 * Reads JSON text. `JSON.parse` decides what is valid; a tolerant parser explains what is not. What can be set aside
 * without a guess (a byte order mark, trailing commas, duplicate keys) is reported and set aside, so that the value is
 * checked all the same.
 */
export function readJson(input: unknown, limits: Limits): JsonText {
  const issues: Issue[] = [];
  const unreadable = (locate: JsonText["locate"] = (issue) => issue): JsonText => {
    return { readable: false, value: undefined, issues, locate };
  };
  if (typeof input !== "string") {
    const found = describeFound(input);
    issues.push(createIssue("wrong-type", [], { expected: "a string of JSON text", found }));
    return unreadable();
  }
  if (input.length > limits.text) {
    issues.push(createIssue("too-long", [], { length: input.length, limit: limits.text }));
    return unreadable();
  }

  const positions = createPositions(input);
  const addAt = <C extends IssueCode>(
    offset: number,
    code: C,
    params: IssueParams[C],
    path: Path = [],
  ): void => {
    issues.push({ ...createIssue(code, path, params), ...positions(offset) });
  };
  let text = input;
  if (text.startsWith("\ufeff")) {
    addAt(0, "byte-order-mark", {});
    // A space keeps every offset as it is.
    text = ` ${text.slice(1)}`;
  }
  if (text.trim() === "") {
    addAt(0, "empty-input", {});
    return unreadable();
  }
  const scan = scanJson(text, limits.depth);
  if (scan.tooDeepAt !== undefined) {
    addAt(scan.tooDeepAt, "too-deep", { limit: limits.depth });
    return unreadable();
  }

  let parsed = tryParse(text);
  if (!parsed) {
    const errors: ParseError[] = [];
    parseTree(text, errors, { disallowComments: true });
    const commas = trailingCommas(text, errors);
    const rest = errors.find((error) => !commas.has(commaBefore(text, error.offset)));
    const mended = rest ? undefined : tryParse(blank(text, commas));
    for (const comma of commas) if (!rest || comma < rest.offset) addAt(comma, "trailing-comma", {});
    if (!mended) {
      explainSyntax(text, rest, scan.strayAt, addAt);
      return unreadable();
    }
    text = blank(text, commas);
    parsed = mended;
  }

  let tree: Node | undefined;
  const treeOf = (): Node | undefined => {
    tree ??= parseTree(text);
    return tree;
  };
  if (countMembers(parsed.value) !== scan.members) {
    for (const { key, offset, path } of duplicateKeys(treeOf()))
      addAt(offset, "duplicate-key", { key }, path);
  }
  const locate = (issue: Issue): Issue =>
    issue.code === "issue-limit" ? issue : { ...issue, ...positions(offsetOf(treeOf(), issue)) };
  return { readable: true, value: parsed.value, issues, locate };
}

function tryParse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

type AddAt = <C extends IssueCode>(offset: number, code: C, params: IssueParams[C]) => void;

/** What each error code of the tolerant parser expected. */
const expectations: Readonly<Record<number, string>> = {
  1: "a value",
  2: "a number as JSON writes it",
  3: "a key in double quotes",
  4: "a value",
  5: "a colon",
  6: "a comma",
  7: "a closing brace",
  8: "a closing bracket",
  9: "the end of the text",
  10: "JSON without comments",
  11: "the end of a comment",
  12: "the closing quotation mark of a string",
  13: "the rest of a number",
  14: "four hexadecimal digits",
  15: 'one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u',
  16: "control characters only in escaped form",
};

function explainSyntax(
  text: string,
  error: ParseError | undefined,
  strayAt: number | undefined,
  addAt: AddAt,
): void {
  if (!error) {
    const offset = strayAt ?? 0;
    return addAt(offset, "json-syntax", { expected: "JSON", found: characterAt(text, offset) });
  }
  const expected = expectations[error.error] ?? "JSON";
  const end = text.trimEnd().length;
  const token = text.slice(error.offset, error.offset + error.length);
  const cutWord = error.error === 1 && /^(t|tr|tru|f|fa|fal|fals|n|nu|nul)$/.test(token);
  const openString = error.error >= 12 && error.error <= 14;
  const atEnd = error.offset >= end || ((cutWord || openString) && error.offset + error.length >= end);
  if (atEnd) return addAt(end, "truncated-json", { expected });
  const found = token.length > 1 ? quote(token) : characterAt(text, error.offset);
  addAt(error.offset, "json-syntax", { expected, found });
}

function characterAt(text: string, offset: number): string {
  const point = text.codePointAt(offset);
  return point === undefined ? "the end of the text" : quote(String.fromCodePoint(point));
}

/** The offset of the last comma before a bracket at `offset`, with nothing but white space between; -1 if there is none. */
function commaBefore(text: string, offset: number): number {
  if (text[offset] !== "]" && text[offset] !== "}") return -1;
  const before = text.slice(0, offset).trimEnd();
  return before.endsWith(",") ? before.length - 1 : -1;
}

function trailingCommas(text: string, errors: readonly ParseError[]): ReadonlySet<number> {
  const commas = new Set(errors.map((error) => commaBefore(text, error.offset)));
  commas.delete(-1);
  return commas;
}

function blank(text: string, offsets: ReadonlySet<number>): string {
  let blanked = "";
  let from = 0;
  for (const offset of offsets) {
    blanked += `${text.slice(from, offset)} `;
    from = offset + 1;
  }
  return blanked + text.slice(from);
}

function duplicateKeys(root: Node | undefined): { key: string; offset: number; path: Path }[] {
  const found: { key: string; offset: number; path: Path }[] = [];
  const visit = (node: Node | undefined, path: Path): void => {
    if (node?.type === "array")
      node.children?.forEach((item, index) => {
        visit(item, [...path, index]);
      });
    if (node?.type !== "object") return;
    const keys = new Set<string>();
    for (const property of node.children ?? []) {
      const key = String(property.children?.[0]?.value);
      if (keys.has(key)) found.push({ key, offset: property.offset, path: [...path, key] });
      keys.add(key);
      visit(property.children?.[1], [...path, key]);
    }
  };
  visit(root, []);
  return found;
}

/** Where an issue's place starts: its value, its key when the key is what is wrong, its object when it is missing. */
function offsetOf(root: Node | undefined, { code, path }: Issue): number {
  if (!root) return 0;
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (!node) continue;
    return code === "unknown-field" && node.parent ? node.parent.offset : node.offset;
  }
  return root.offset;
}

/** Lines and columns of a text, both from 1; a line ends with LF, CR or both. */
function createPositions(text: string): (offset: number) => { line: number; column: number } {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)];
    let line = starts.findLastIndex((start) => start <= offset);
    if (line === -1) line = 0;
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
