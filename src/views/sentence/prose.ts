import { memoizeShort } from "../../collections/index.js";
import { list } from "../../issues/index.js";
import { balanceDirection, withoutEnd } from "../../text/index.js";

/** Punctuation that ends a sentence, with any quotation marks and brackets behind it. */
const sentenceEnd = /[.?!…。！？؟।][”"’'»)\]]*$/u;

/** What {@link oneLine} may change. */
const uneven = /[^\S ]|[\p{Cc}\u202a-\u202e\u2066-\u2069]| {2}|^ | $/u;

/** Text on one line: every run of white space and control characters is one space, and nothing turns the direction of what follows. */
export function oneLine(text: string): string {
  return uneven.test(text) ? balanceDirection(text.replace(/[\s\p{Cc}]+/gu, " ").trim()) : text;
}

/** A text without the punctuation at its end. The full stop of an abbreviation such as "U.S." stays. */
export function withoutStop(text: string): string {
  const line = oneLine(text);
  if (/(?:^|[^\p{L}])(?:\p{L}\.){2}$/u.test(line)) return line;
  return withoutEnd(line, /[\s.,;:!?…。．！？；，،؟।]/u);
}

/** Joins the non-empty parts to one sentence on one line, with a capital, and a full stop where its last words have no mark of their own. */
export function sentence(...parts: readonly string[]): string {
  const text = oneLine(joinWords(parts)).replace(/,(?:\s*,)+/g, ",");
  const stopped = sentenceEnd.test(text) ? text : `${withoutEnd(text, /[\s,;:]/)}.`;
  const [first = ""] = stopped;
  return first.toUpperCase() + stopped.slice(first.length);
}

/** Joins the non-empty parts with spaces. */
export function joinWords(parts: readonly string[]): string {
  let joined = "";
  for (const part of parts) if (part !== "") joined += joined === "" ? part : ` ${part}`;
  return joined;
}

/** The words before a relation in time that no source states. */
export const byInference = "by inference ";

/** A remark in brackets at the end, which is no part of a name: no title, no date of a meeting, nobody whom a party acts for. */
const remark = /\((?!\p{Lu}|\d+ \p{Lu}|for |as )([^()]*)\)$/u;

/** Joins the non-empty phrases of a clause: remarks that follow each other share their brackets, and an inference stands behind a comma. */
export function joinPhrases(phrases: readonly string[]): string {
  let joined = "";
  for (const phrase of phrases) {
    const isRemark = phrase.startsWith("(") && remark.test(joined);
    if (isRemark) joined = joined.replace(remark, "($1; ") + phrase.slice(1);
    else if (phrase.startsWith(byInference) && joined !== "") joined += `, ${phrase}`;
    else if (phrase !== "") joined += joined === "" ? phrase : ` ${phrase}`;
  }
  return joined.replaceAll(",, ", ", ");
}

/** A subject with the non-empty phrases between it and its verb: "Arden, for the first time,". */
export function withInsertions(subject: string, phrases: readonly string[]): string {
  const found = phrases.filter((phrase) => phrase !== "");
  return found.length === 0 ? subject : `${[subject, ...found].join(", ")},`;
}

/** A term of a vocabulary as prose: without its namespace, hyphens between words as spaces ("people-to-people" and "de-escalation" stay). */
export const wordsOf: (term: string) => string = /* @__PURE__ */ memoizeShort((term) => {
  const words = term.replace(/^[^:]*:/, "").replace(/(\w+)-to-\1/g, "$1\u2011to\u2011$1");
  return oneLine(
    words
      .replace(/\b(?<!\b(?:anti|co|counter|de|mid|multi|non|post|pre|re))-/g, " ")
      .replaceAll("\u2011", "-"),
  );
}, 1000);

/** A comma, an "and" or an "or" inside a part of a list. The comma before "Jr." belongs to a name. */
const inner = /, (?!(?:Jr|Sr|I{2,3})\b)| and | or /;

/** "a, b and c"; with a comma or semicolons in a list of at least `fewest` parts if one contains a comma, an "and" or an "or", or if `isApart`. */
export function listOf(
  parts: readonly string[],
  conjunction: "and" | "or" = "and",
  fewest: 2 | 3 = 3,
  isApart = false,
): string {
  if (parts.length < 2) return parts[0] ?? "";
  const isAmbiguous = parts.length >= fewest && (isApart || parts.some((part) => inner.test(part)));
  if (isAmbiguous && parts.length === 2) return parts.join(`, ${conjunction} `);
  return isAmbiguous
    ? `${parts.slice(0, -1).join("; ")}; ${conjunction} ${parts.at(-1)}`
    : list(parts, conjunction);
}

const smallNumbers = ["two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** At most three parts, for the short name of a record: "a, b and seven others". */
export function shortList(parts: readonly string[], conjunction: "and" | "or" = "and"): string {
  const others = parts.length - 2;
  if (others < 2) return listOf(parts, conjunction);
  return listOf([...parts.slice(0, 2), `${smallNumbers[others - 2] ?? others} others`], conjunction);
}

/** The owner of a noun that follows: "Arden’s", "the Five Eyes’". */
export function possessive(name: string): string {
  return `${name}${/s$/i.test(name) ? "’" : "’s"}`;
}

/** A noun with "a" or "an". */
export function withIndefiniteArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

/** "between a and b", "among a, b and c". */
export function betweenOf(parts: readonly string[], join: (parts: readonly string[]) => string): string {
  return `${parts.length > 2 ? "among" : "between"} ${join(parts)}`;
}
