import { areAcronym, bodyWordsOf, withoutAcronym } from "./acronyms.js";
import { alignWords } from "./align-words.js";
import { meaningOf } from "./body-words.js";
import { countryOfWord } from "./countries.js";
import { spellingKey } from "./fold.js";
import type { NameRelation } from "./name-relation.js";
import { genericWords, isDistinguishing } from "./name-words.js";
import { isNear } from "./word-match.js";

/** Scripts that the table of letters does not transliterate. */
const otherScript = /(?![A-Za-z0-9])[\p{L}]/u;

/**
 * Relates two names of bodies and organisations: in any order of words, in two languages, with or without the legal form, or as an acronym. What
 * one name has beyond the other is another body: "World Bank" and "World Bank Institute".
 */
export function relateBodyNames(left: string, right: string): NameRelation {
  const [a, b] = [bodyWordsOf(left), bodyWordsOf(right)];
  if (a.length === 0 || b.length === 0) return "unknown";
  if (a.join("") === b.join("") || a.map(spellingKey).join("") === b.map(spellingKey).join(""))
    return "equal";
  if (a.some((word) => otherScript.test(word)) !== b.some((word) => otherScript.test(word))) return "unknown";
  if (areAcronym(left, right) || isSplitOtherwise(a, b)) return "likely";
  const aligned = alignWords(a, b, haveOneMeaning);
  const [leftOnly, rightOnly] = withoutAcronym(aligned.leftOnly, aligned.rightOnly);
  const isShortened = leftOnly.length !== aligned.leftOnly.length;
  const [ofA, ofB] = [leftOnly, rightOnly].map((words) =>
    words.map(countryOfWord).find((code) => code !== undefined),
  );
  if (ofA !== undefined && ofB !== undefined && ofA !== ofB) return "different";
  if ([...leftOnly, ...rightOnly].some(isDistinguishing)) return "different";
  if (aligned.shared === 0 && !isShortened) return "different";
  const own = [...leftOnly, ...rightOnly].filter((word) => !isIncidental(word));
  if (own.length > 0) return "unknown";
  return aligned.near || isShortened || leftOnly.length + rightOnly.length > 0 ? "likely" : "equal";
}

/** Whether a name has or lacks a word as it falls. */
function isIncidental(word: string): boolean {
  return genericWords.has(word) || countryOfWord(word) !== undefined;
}

/** Whether two words mean the same, or are of one stem: "development" and "desarrollo", "economic" and "économique". */
function haveOneMeaning(word: string, other: string): boolean {
  const [meaning, another] = [meaningOf(word), meaningOf(other)];
  if (meaning !== undefined || another !== undefined) return meaning === another;
  const [a, b] = [spellingKey(word), spellingKey(other)];
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length >= leastStem && Math.max(a.length, b.length) - length <= longestEnding;
}

/** The fewest letters that two words of one stem begin with, and the most that they end in. */
const [leastStem, longestEnding] = [5, 4];

/** Whether two long names differ in one letter and in where their words end. */
function isSplitOtherwise(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.join(""), b.join("")];
  return (
    a.length !== b.length && Math.min(one.length, other.length) >= 10 && (one === other || isNear(one, other))
  );
}
