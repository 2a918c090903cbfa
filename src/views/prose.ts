import { withoutEnd } from "../values/without-end.js";

/** Words that begin a sentence with a capital and have none within it. */
const smallWords: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    (
      "a an the this that these those there it its he she they them their his her we our some any all both each every " +
      "either neither no none many several few one two three four five six seven eight nine ten another other " +
      "such what which who whose how where why whether if unless until while when as since because although despite " +
      "in on at by for from with without after before during under over between among against within not only nobody nothing " +
      "everybody everyone everything somebody something further more most"
    ).split(" "),
  ))();

/** Text on one line: every run of white space and control characters is one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/**
 * A sentence or its beginning as it stands within another: on one line, with a small first letter where the first word is one
 * that has a capital only at the beginning.
 */
export function embedded(text: string): string {
  const line = oneLine(text);
  const first = /^[A-Za-z]+(?![\p{L}'’.])/u.exec(line)?.[0] ?? "";
  const isSmall =
    smallWords.has(first.toLowerCase()) && (first.length === 1 || first !== first.toUpperCase());
  return isSmall ? first.toLowerCase() + line.slice(first.length) : line;
}

/** Text without what ends a sentence. The stop of an abbreviation such as "U.S." stays. */
export function withoutStop(text: string): string {
  const line = oneLine(text);
  if (/(?:^|[^\p{L}])(?:\p{L}\.){2}$/u.test(line)) return line;
  return withoutEnd(line, /[\s.,;:!?…。．！？；，،؟।]/u);
}

/** One sentence of parts that say something: on one line, with a capital and a full stop. */
export function sentence(...parts: readonly string[]): string {
  const text = oneLine(parts.filter((part) => part !== "").join(" ")).replace(/,(?:\s*,)+/g, ",");
  const stopped = text.endsWith(".") ? text : `${withoutEnd(text, /[\s,;:]/)}.`;
  const [first = ""] = stopped;
  return first.toUpperCase() + stopped.slice(first.length);
}

/** A term of a vocabulary as prose: without its namespace, hyphens as spaces. */
export function wordsOf(term: string): string {
  return oneLine(term.replace(/^[^:]*:/, "").replaceAll("-", " "));
}

/** "a, b and c", with semicolons where a part has commas or an "and" of its own. */
export function listOf(parts: readonly string[], conjunction: "and" | "or" = "and"): string {
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return last;
  const head = parts.slice(0, -1);
  return parts.some((part) => /, | and | or /.test(part)) && parts.length > 2
    ? `${head.join("; ")}; ${conjunction} ${last}`
    : `${head.join(", ")} ${conjunction} ${last}`;
}

/** What a table has for a term; undefined for a term that only a newer version knows. */
export function worded<T>(table: Readonly<Record<string, T>>, term: string): T | undefined {
  return Object.hasOwn(table, term) ? table[term] : undefined;
}
