import { distance } from "fastest-levenshtein";
import { countryOf, countryOfWord } from "./countries.js";
import { foldName, haveOneSpelling } from "./fold.js";
import { areOneName } from "./given-names.js";
import { relateKorean } from "./korean-names.js";
import type { NameRelation } from "./name-relation.js";
import { nameParticles, smallWords, titles } from "./name-words.js";
import { abjad, personKey, skeletonOf } from "./person-key.js";
import { matchWords, type WordMatch } from "./word-match.js";

/** Scripts in which each character is a syllable or word, so that one other is another name. */
const syllabic = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * How two parts of personal names are related: as words are, in all consonants, or as forms of one given name in two languages.
 */
type PartMatch = WordMatch | "vowels" | "form";

/**
 * Relates two personal names: in any order, with or without titles, middle names and particles, with initials, romanised one way or
 * another, in the forms of two languages, or with a slip of one letter in a longer word. Two that each have a word of their own are two people.
 */
export function relatePersonNames(left: string, right: string): NameRelation {
  const [one, other] = [officeOf(left), officeOf(right)];
  if (one && other) return relateOfficeNames(one, other);
  const [a, b] = [partsOf(left), partsOf(right)];
  // An office names whoever holds it.
  if (one || other || a.length === 0 || b.length === 0) return "unknown";
  if (haveOneSpelling(a, b)) return "equal";
  if (syllabic.test(left) && syllabic.test(right)) return "different";
  if (/[^a-z\d]/.test(a.join("")) !== /[^a-z\d]/.test(b.join(""))) return "unknown";
  if (abjad.test(left) !== abjad.test(right)) return relateSkeletons(a, b);
  const korean = relateKorean(left, right, a, b);
  if (korean !== undefined) return korean;
  if (areGenerationsTurned(left, right)) return "different";
  return relateParts(joinSplit(a, b), joinSplit(b, a));
}

function relateParts(a: readonly string[], b: readonly string[]): NameRelation {
  const { leftOnly, rightOnly, matches } = alignParts(a, b);
  if (leftOnly.length > 0 && rightOnly.length > 0)
    return matches.length === 0 || isClear(leftOnly, rightOnly) ? "different" : "unknown";
  const count = (...kinds: PartMatch[]): number => matches.filter((match) => kinds.includes(match)).length;
  if (count("same", "near", "vowels") === 0) return "unknown";
  if (count("near") > Math.max(1, matches.length / 2)) {
    // Two slips in two words are too many, unless the words are long.
    if (a.some((word) => word.length < 6)) return "unknown";
  }
  const isSame = count("same") === matches.length && leftOnly.length + rightOnly.length === 0;
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

function partsOf(given: string): string[] {
  // "Kim Jong-su 김종수": one name in two scripts.
  const latin = given.replaceAll(/[\p{Script=Hangul}\p{Script=Han}]+/gu, "");
  const name = /[a-z]/i.test(latin) ? latin : given;
  const words = withoutOffice(foldName(name)).flatMap((word) => {
    // "JC Juncker": two initials in one.
    if (!abjad.test(name) && !titles.has(word) && /^[bcdfghjklmnpqrstvwxz]{2}$/.test(word)) return [...word];
    // "Abdelmajid": "Abd al-Majid"
    const [, servant] = /^abd[aeiou]l(.{4,})$/.exec(word) ?? [];
    return servant === undefined ? [word] : ["abd", servant];
  });
  const known = words.filter((word) => !titles.has(word) && !nameParticles.has(word));
  return known.length > 0 ? known : words;
}

/** The words without the country before a title: "Norwegian Foreign Minister Anna Berg". */
function withoutOffice(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => titles.has(word));
  const isCountry = (word: string): boolean => (countryOf(word) ?? countryOfWord(word)) !== undefined;
  return at > 0 && words.slice(0, at).every(isCountry) ? words.slice(at) : words;
}

/** An office of a country in the place of a name: "the President of Chad". */
interface Office {
  readonly titles: string;
  readonly country: string;
}

function officeOf(name: string): Office | undefined {
  const words = foldName(name).filter((word) => word !== "the");
  const at = words.findIndex((word) => !titles.has(word));
  if (at < 1 || !smallWords.has(words[at] ?? "")) return undefined;
  const country = countryOf(words.slice(at + 1).join(" "));
  return country === undefined ? undefined : { titles: words.slice(0, at).sort().join(" "), country };
}

function relateOfficeNames(one: Office, other: Office): NameRelation {
  if (one.country !== other.country) return "different";
  return one.titles === other.titles ? "equal" : "unknown";
}

/** Joins neighbouring words that the other name writes as one: "Mohammad-Reza" and "Mohammadreza". */
function joinSplit(words: readonly string[], others: readonly string[]): string[] {
  const keys = new Set(others.map(personKey));
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word = "", next = ""] = words.slice(at, at + 2);
    const isSplit =
      Math.min(word.length, next.length) > 1 &&
      keys.has(personKey(word + next)) &&
      !keys.has(personKey(word));
    joined.push(isSplit ? word + next : word);
    if (isSplit) at++;
  }
  return joined;
}

/** Whether one is called the other's father: "Salman bin Muhammad" and "Muhammad bin Salman". */
function areGenerationsTurned(left: string, right: string): boolean {
  const [a, b] = [descentOf(left), descentOf(right)];
  const isOne = (one: string, other: string): boolean => matchWords(one, other, personKey) !== undefined;
  return (
    a !== undefined &&
    b !== undefined &&
    !isOne(a.child, b.child) &&
    (isOne(a.child, b.father) || isOne(a.father, b.child))
  );
}

function descentOf(name: string): { child: string; father: string } | undefined {
  const words = foldName(name);
  const at = words.findIndex((word) => /^(?:bin|ibn|ben|bint)$/.test(word));
  const child = words.slice(0, Math.max(at, 0)).findLast((word) => !nameParticles.has(word));
  const father = words.slice(at + 1).find((word) => !nameParticles.has(word));
  return child === undefined || father === undefined ? undefined : { child, father };
}

function alignParts(
  a: readonly string[],
  b: readonly string[],
): { leftOnly: string[]; rightOnly: string[]; matches: PartMatch[] } {
  const rest = [...b];
  const matches: PartMatch[] = [];
  let left = [...a];
  const pair = (kind: PartMatch, isPair: (word: string, other: string) => boolean): void => {
    left = left.filter((word) => {
      const at = rest.findIndex((other) => isPair(word, other));
      if (at < 0) return true;
      rest.splice(at, 1);
      matches.push(kind);
      return false;
    });
  };
  pair("same", (word, other) => matchWords(word, other, personKey) === "same");
  pair("vowels", differInVowels);
  pair("near", (word, other) => matchWords(word, other, personKey) === "near");
  pair("form", areOneName);
  pair("initial", (word, other) => matchWords(word, other, personKey) === "initial");
  return { leftOnly: left, rightOnly: rest, matches };
}

/** The fewest consonants of a word that tell a name: "Mahmud" and "Muhammad" have three. */
const tellingConsonants = 4;

/**
 * Whether two words differ in one vowel, or in several where their consonants tell the name. In the last vowel women and men of one
 * surname differ.
 */
function differInVowels(a: string, b: string): boolean {
  const [one, other] = [personKey(a), personKey(b)];
  const consonantsOf = (key: string): string => key.replaceAll(/[aiu]/g, "");
  const [consonants, others] = [consonantsOf(one), consonantsOf(other)];
  const [start, end] = [one, other].map((key) => key.replace(/(?<![aiu])[aiu]+$/, ""));
  if (consonants !== others || start === end) return false;
  return consonants.length >= tellingConsonants || (consonants.length > 1 && distance(one, other) === 1);
}

/** The fewest consonants by which two names in two kinds of alphabet are known to be one. */
const leastConsonants = 3;

/** Relates a name that is written without vowels to one with them. */
function relateSkeletons(a: readonly string[], b: readonly string[]): NameRelation {
  const skeletonsOf = (parts: readonly string[]): string[] =>
    parts.map(skeletonOf).filter((part) => part !== "");
  const [one, other] = [skeletonsOf(a), skeletonsOf(b)];
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const rest = [...many];
  const missing = few.filter((part) => {
    const at = rest.indexOf(part);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  const isWhole = few.length > 1 && few.join("").length >= leastConsonants;
  if (missing.length === 0) return isWhole ? "likely" : "unknown";
  // Words may be split in two ways, and the surname may stand first.
  const whole = many.join("");
  const turns = few.map((_, at) => [...few.slice(at), ...few.slice(0, at)].join(""));
  if (whole.length > leastConsonants && turns.includes(whole)) return "likely";
  return missing.length === few.length ? "different" : "unknown";
}
