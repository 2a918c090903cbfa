import type { Path } from "../../issues/index.js";
import { isInexact } from "./inexact-numbers.js";

/** The paths of which an outline is to tell the places, as a tree of their keys. */
export type PathTree = Map<string | number, PathTree>;

/** A value of a JSON text: where it and its key start, and what of it was asked for. */
export interface JsonNode {
  at: number;
  keyAt: number;
  children: Map<string | number, JsonNode>;
}

/** Something about a JSON text that its value does not tell. */
export type JsonProblem =
  | { kind: "trailing-comma"; at: number }
  | { kind: "duplicate-key"; at: number; key: string; path: Path }
  | { kind: "inexact-number"; at: number; literal: string; path: Path }
  | { kind: "syntax" | "truncated"; at: number; expected: string };

/** Where things stand in a JSON text, as far as its grammar holds. */
export interface JsonOutline {
  root: JsonNode;
  problems: JsonProblem[];
}

interface Open {
  /** The key by which it stands in its container. */
  key: string | number;
  close: "}" | "]";
  /** The keys of an object so far. */
  keys: Set<string> | undefined;
  /** How many items an array has so far. */
  size: number;
  /** What was asked for within it, and where that is put. */
  wanted: PathTree | undefined;
  node: JsonNode | undefined;
}

const scalar = /true|false|null|-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
// The same, cut off by the end of the text.
const cutScalar =
  /(?:t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-|-?(?:0|[1-9][0-9]*)(?:[.]|(?:[.][0-9]+)?[eE][+-]?))$/y;
const cutEscape = /\\(?:u[0-9a-fA-F]{0,3})?$/y;

const aValue = "a value";
const anEscape = 'one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX';
const cuts: ReadonlyMap<string, RegExp> = /* @__PURE__ */ new Map([
  [aValue, cutScalar],
  [anEscape, cutEscape],
]);

/**
 * Reads the grammar of RFC 8259, without recursion and without making the value: that is left to `JSON.parse`. Goes on
 * after a trailing comma and a duplicate key, ends at the first thing that is no JSON. Once there are more than `most` problems, no
 * further duplicate key is noted. Keeps only the places of `wanted`, so that memory stays small whatever the text. With `skips`, for
 * a text whose problems are known, passes over all else without reading its grammar.
 */
export function outlineJson(text: string, most: number, wanted: PathTree, skips = false): JsonOutline {
  const problems: JsonProblem[] = [];
  const open: Open[] = [];
  let root: JsonNode = { at: 0, keyAt: 0, children: new Map() };
  let key: string | number = "";
  let keyAt = 0;
  let at = 0;

  const skipSpace = (): string | undefined => {
    while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "\t") at++;
    return text[at];
  };
  const fail = (expected: string): JsonOutline => {
    const cut = cuts.get(expected);
    const truncated = at === text.length || (cut !== undefined && isHere(cut));
    problems.push({ kind: truncated ? "truncated" : "syntax", at, expected });
    return { root, problems };
  };
  const isHere = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
  const pass = (pattern: RegExp): boolean => {
    const passed = isHere(pattern);
    if (passed) at = pattern.lastIndex;
    return passed;
  };
  const pathHere = (): Path => [...open.map((container) => container.key), key].slice(1);
  /** Passes a string; otherwise says what was expected where it stopped. */
  const passString = (): string | undefined => {
    for (at++; text[at] !== '"'; ) {
      const character = text[at];
      if (character === undefined) return "the closing quotation mark of a string";
      if (character < " ") return "control characters in a string to be escaped";
      if (character !== "\\") at++;
      else if (!pass(escapeSequence)) return anEscape;
    }
    at++;
    return undefined;
  };
  /** Reads what stands before a value in its container: a key and a colon in an object. */
  const passKey = (parent: Open): string | undefined => {
    if (parent.close === "]") {
      key = parent.size++;
      skipSpace();
      keyAt = at;
      return undefined;
    }
    if (skipSpace() !== '"') return "a key in double quotes";
    keyAt = at;
    const wrong = passString();
    if (wrong !== undefined) return wrong;
    const name = String(JSON.parse(text.slice(keyAt, at)));
    key = name;
    if (!skips && parent.keys?.has(name) && problems.length <= most) {
      problems.push({ kind: "duplicate-key", at: keyAt, key: name, path: pathHere() });
    }
    parent.keys?.add(name);
    if (skipSpace() !== ":") return "a colon";
    at++;
    return undefined;
  };

  for (;;) {
    const first = skipSpace();
    const parent = open.at(-1);
    const within = parent ? parent.wanted?.get(key) : wanted;
    const node = within && { at, keyAt: parent ? keyAt : at, children: new Map<string | number, JsonNode>() };
    if (node && parent) parent.node?.children.set(key, node);
    else if (node) root = node;

    if (skips && !within && (first === "{" || first === "[")) at = endOfContainer(text, at);
    else if (first === "{" || first === "[") {
      const [close, keys] = first === "{" ? (["}", new Set<string>()] as const) : (["]", undefined] as const);
      const container: Open = { key, close, keys, size: 0, wanted: within, node };
      open.push(container);
      at++;
      if (skipSpace() !== container.close) {
        const wrong = passKey(container);
        if (wrong !== undefined) return fail(wrong);
        continue;
      }
    } else if (first === '"') {
      const wrong = passString();
      if (wrong !== undefined) return fail(wrong);
    } else {
      const start = at;
      const passed = pass(scalar);
      // A number may go on where the text ends.
      if (!passed || text[at] === "." || text[at] === "e" || text[at] === "E") {
        const end = at;
        at = start;
        if (!passed || isHere(cutScalar)) return fail(aValue);
        at = end;
      }
      const literal = text.slice(start, at);
      if (isInexact(literal)) problems.push({ kind: "inexact-number", at: start, literal, path: pathHere() });
    }

    // After a value: close what ends here, up to the next value.
    for (;;) {
      const next = skipSpace();
      const container = open.at(-1);
      if (!container) return next === undefined ? { root, problems } : fail("the end of the text");
      if (next === container.close) {
        at++;
        open.pop();
        continue;
      }
      if (next !== ",") return fail(`a comma or ${quoteClose(container)}`);
      const comma = at++;
      if (skipSpace() === container.close) {
        problems.push({ kind: "trailing-comma", at: comma });
        continue;
      }
      const wrong = passKey(container);
      if (wrong !== undefined) return fail(wrong);
      break;
    }
  }
}

/** Where a container of a valid text ends that starts at an offset. */
function endOfContainer(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quotationMark) {
      do at = text.indexOf('"', at + 1);
      while (isEscaped(text, at));
    } else if (unit === openBrace || unit === openBracket) depth++;
    else if ((unit === closeBrace || unit === closeBracket) && --depth === 0) return at + 1;
  }
  return text.length;
}

const [quotationMark, openBracket, closeBracket, openBrace, closeBrace] = [34, 91, 93, 123, 125];

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === 92) backslashes++;
  return backslashes % 2 === 1;
}

function quoteClose({ close }: Open): string {
  return close === "}" ? "a closing brace" : "a closing bracket";
}
