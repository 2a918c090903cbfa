import { foldName, spellingKey } from "./fold.js";
import type { NameRelation } from "./name-relation.js";
import { nameParticles, titles } from "./name-words.js";
import { matchWords, personKey, skeletonOf, type WordMatch } from "./word-match.js";

/** Alphabets that leave vowels out. */
const abjad = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Scripts in which each character is a syllable or word, so that one other is another name. */
const syllabic = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Relates two personal names: in any order, with or without titles, middle names and particles, with initials, romanised one way or
 * another, or with a slip of one letter in a longer word. Two that each have a word of their own are two people.
 */
export function relatePersonNames(left: string, right: string): NameRelation {
  const [a, b] = [partsOf(left), partsOf(right)];
  if (a.length === 0 || b.length === 0) return "unknown";
  if (a.join("") === b.join("") || a.map(spellingKey).join("") === b.map(spellingKey).join(""))
    return "equal";
  if (syllabic.test(left) && syllabic.test(right)) return "different";
  if (/[^a-z\d]/.test(a.join("")) !== /[^a-z\d]/.test(b.join(""))) return "unknown";
  if (abjad.test(left) !== abjad.test(right)) return relateSkeletons(a, b);
  if (areGenerationsTurned(left, right)) return "different";
  const { leftOnly, rightOnly, matches } = alignParts(a, b);
  if (leftOnly.length > 0 && rightOnly.length > 0)
    return matches.length === 0 || isClear(leftOnly, rightOnly) ? "different" : "unknown";
  const whole = matches.filter((match) => match !== "initial").length;
  if (whole === 0) return "unknown";
  if (matches.filter((match) => match === "near").length > Math.max(1, matches.length / 2)) {
    // Two slips in two words are too many, unless the words are long.
    if (a.some((word) => word.length < 6)) return "unknown";
  }
  const isSame = matches.every((match) => match === "same") && leftOnly.length + rightOnly.length === 0;
  return isSame ? "equal" : "likely";
}

/** Whether two names have two whole words in common, such as a given name and a family name. */
export function shareFullName(left: string, right: string): boolean {
  const [a, b] = [partsOf(left), partsOf(right)];
  return a.filter((word) => word.length > 2 && b.includes(word)).length > 1;
}

/** Whether what each name has alone tells: more than initials. */
function isClear(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => word.length > 1) && b.some((word) => word.length > 1);
}

function partsOf(name: string): string[] {
  // "JC Juncker": two initials in one.
  const words = foldName(name).flatMap((word) =>
    !abjad.test(name) && !titles.has(word) && /^[bcdfghjklmnpqrstvwxz]{2}$/.test(word) ? [...word] : [word],
  );
  const known = words.filter((word) => !titles.has(word) && !nameParticles.has(word));
  const parts = known.length > 0 ? known : [...words];
  return [...new Set(parts)];
}

/** Whether one is called the other's father: "Salman bin Muhammad" and "Muhammad bin Salman". */
function areGenerationsTurned(left: string, right: string): boolean {
  const [a, b] = [descentOf(left), descentOf(right)];
  const isOne = (one: string, other: string): boolean => matchWords(one, other, personKey) !== undefined;
  return (
    a !== undefined &&
    b !== undefined &&
    isOne(a.child, b.father) &&
    isOne(a.father, b.child) &&
    !isOne(a.child, b.child)
  );
}

function descentOf(name: string): { child: string; father: string } | undefined {
  const words = foldName(name).filter((word) => !titles.has(word));
  const at = words.findIndex((word) => /^(?:bin|ibn|ben|bint)$/.test(word));
  const child = words.slice(0, Math.max(at, 0)).findLast((word) => !nameParticles.has(word));
  const father = words.slice(at + 1).find((word) => !nameParticles.has(word));
  return child === undefined || father === undefined ? undefined : { child, father };
}

function alignParts(
  a: readonly string[],
  b: readonly string[],
): { leftOnly: string[]; rightOnly: string[]; matches: WordMatch[] } {
  const rest = [...b];
  const matches: WordMatch[] = [];
  let left = [...a];
  for (const kind of ["same", "near", "initial"] as const) {
    left = left.filter((word) => {
      const at = rest.findIndex((other) => matchWords(word, other, personKey) === kind);
      if (at < 0) return true;
      rest.splice(at, 1);
      matches.push(kind);
      return false;
    });
  }
  return { leftOnly: left, rightOnly: rest, matches };
}

/** Relates a name that is written without vowels to one with them. */
function relateSkeletons(a: readonly string[], b: readonly string[]): NameRelation {
  const [one, other] = [a, b].map((parts) => parts.map(skeletonOf).filter((part) => part.length > 1));
  if (!one || !other) return "unknown";
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const rest = [...many];
  const missing = few.filter((part) => {
    const at = rest.indexOf(part);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  if (few.length < 2) return missing.length === 0 ? "unknown" : "different";
  return missing.length === 0 ? "likely" : missing.length === few.length ? "different" : "unknown";
}
