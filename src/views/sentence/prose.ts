import { list } from "../../issues/index.js";
import { withoutEnd } from "../../text/index.js";

/** Function words: they have a capital only at the beginning of a sentence. */
const functionWords: ReadonlySet<string> = /* @__PURE__ */ (() =>
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

/** A sentence or phrase as a part of another sentence: on one line, with a lower-case first letter if it begins with a function word. */
export function embedded(text: string): string {
  const line = oneLine(text);
  const first = /^[A-Za-z]+(?![\p{L}'’.])/u.exec(line)?.[0] ?? "";
  const isFunctionWord =
    functionWords.has(first.toLowerCase()) && (first.length === 1 || first !== first.toUpperCase());
  return isFunctionWord ? first.toLowerCase() + line.slice(first.length) : line;
}

/** A text without the punctuation at its end. The full stop of an abbreviation such as "U.S." stays. */
export function withoutStop(text: string): string {
  const line = oneLine(text);
  if (/(?:^|[^\p{L}])(?:\p{L}\.){2}$/u.test(line)) return line;
  return withoutEnd(line, /[\s.,;:!?…。．！？；，،؟।]/u);
}

/** Joins the non-empty parts to one sentence on one line, with a capital and a full stop. */
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

/** "a, b and c"; with semicolons if a part contains commas, an "and" or an "or". */
export function listOf(parts: readonly string[], conjunction: "and" | "or" = "and"): string {
  const isAmbiguous = parts.length > 2 && parts.some((part) => /, | and | or /.test(part));
  return isAmbiguous
    ? `${parts.slice(0, -1).join("; ")}; ${conjunction} ${parts.at(-1)}`
    : list(parts, conjunction);
}

/** A noun with "a" or "an". */
export function withIndefiniteArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
