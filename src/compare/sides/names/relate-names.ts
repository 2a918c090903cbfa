import { memoize } from "../../../collections/index.js";
import { alignWords, areOfTwoCountries } from "./align-words.js";
import { relateBodyNames } from "./body-names.js";
import { cityOf } from "./cities.js";
import { countryOf, countryOfCode, countryOfWord, nearestCountry } from "./countries.js";
import {
  areInTwoScripts,
  foldName,
  haveOneSpelling,
  isUntransliterated,
  spellingKey,
  unlistedScript,
} from "./fold.js";
import type { NameKind, NameRelation } from "./name-relation.js";
import { genericWords, isDistinguishing, smallWords } from "./name-words.js";
import { relatePersonNames } from "./person-names.js";
import { isStateWord } from "./state-words.js";
import { isSplitOtherwise, matchWords } from "./word-match.js";

/** Relates two names of one kind. No relation of names makes two things surely one. */
export function relateNames(left: string, right: string, kind: NameKind): NameRelation {
  if (left === right) return "equal";
  // In alphabetical order, so that a relation is symmetric and looked up once.
  const [one, other] = left < right ? [left, right] : [right, left];
  return cached(`${kind} ${one.length} ${one}${other}`);
}

const kinds: readonly NameKind[] = ["polity", "place", "person", "body", "title"];

const cached = /* @__PURE__ */ memoize((key: string): NameRelation => {
  const [start = "", word, length] = /^(\S+) (\d+) /.exec(key) ?? [];
  const kind = kinds.find((each) => each === word) ?? "title";
  const end = start.length + Number(length);
  const [left, right] = [key.slice(start.length, end), key.slice(end)];
  if (kind === "person") return relatePersonNames(left, right);
  if (kind === "title") return relateWords(left, right, kind);
  const capitals = kind === "polity";
  const [a, b] = [countryOf(left), countryOf(right)];
  if (a !== undefined && b !== undefined) return a === b ? "equal" : "different";
  if (kind !== "body" && (a !== undefined || b !== undefined)) {
    const unknown = a === undefined ? left : right;
    const city = cityOf(unknown);
    if (capitals && city !== undefined && city.capitalOf === (a ?? b)) return "likely";
    // A script that the table does not have may name any country.
    const meant = capitals ? countryMeant(unknown) : undefined;
    if (meant === undefined ? areNear(left, right) : meant === (a ?? b)) return "likely";
    const isOpen = unlistedScript.test(unknown) || foldName(unknown).some(isUntransliterated);
    return isOpen ? "unknown" : "different";
  }
  const [city, other] = [cityOf(left), cityOf(right)];
  if (city && other) return city.name === other.name ? "equal" : "different";
  return kind === "body" ? relateBodyNames(left, right) : relateWords(left, right, kind);
});

/** The country that a polity is called by in another way than its name: by its code, an adjective, or with a slip. */
export const countryMeant: (name: string) => string | undefined = /* @__PURE__ */ memoize((name) => {
  const [word, ...more] = foldName(name);
  const adjective = word === undefined || more.length > 0 ? undefined : countryOfWord(word);
  return countryOfCode(name) ?? adjective ?? nearestCountry(name);
});

/** Whether two names are one but for a slip in a longer word: "Jamiaca". */
function areNear(left: string, right: string): boolean {
  const [a, b] = [contentOf(left).join(""), contentOf(right).join("")];
  return Math.min(a.length, b.length) >= 6 && matchWords(a, b, spellingKey) !== undefined;
}

/** Relates two names by their words, in any order. */
function relateWords(left: string, right: string, kind: NameKind): NameRelation {
  const [a, b] = [contentOf(left), contentOf(right)];
  if (a.length === 0 || b.length === 0) return "unknown";
  if (haveOneSpelling(a, b)) return "equal";
  if (areInTwoScripts(a, b)) return "unknown";
  if (isAcronym(a, b, right) || isAcronym(b, a, left) || isSplitOtherwise(a, b)) return "likely";
  const { leftOnly, rightOnly, shared, near } = alignWords(a, b);
  if (areOfTwoCountries(leftOnly, rightOnly)) return "different";
  if ([...leftOnly, ...rightOnly].some(isDistinguishing)) return "different";
  if (shared === 0) return "different";
  if (kind === "polity" && !near && (leftOnly.length === 0 || rightOnly.length === 0)) {
    // "Republic of Arcadia" and "Arcadia": states that such a word tells apart are in the table of countries.
    if ([...leftOnly, ...rightOnly].every(isStateWord)) return "equal";
  }
  const ownOf = (words: readonly string[]): string[] => words.filter((word) => !genericWords.has(word));
  const [ofLeft, ofRight] = [ownOf(leftOnly), ownOf(rightOnly)];
  if (ofLeft.length === 0 && ofRight.length === 0)
    return near || leftOnly.length + rightOnly.length > 0 ? "likely" : "equal";
  const sharedContent = ofLeft.length === 0 || ofRight.length === 0;
  // All words of the shorter name are in the longer, which says more: perhaps of something else.
  return sharedContent && shared >= 2 && !(kind === "place" && areOneWithinTheOther(left, right))
    ? "likely"
    : "unknown";
}

/** Whether one of two places, which share their words, lies in the other: "the embassy in San José". */
function areOneWithinTheOther(left: string, right: string): boolean {
  const [a, b] = [left, right].map((name) => foldName(name).some((word) => word === "in" || word === "at"));
  return a !== b;
}

function contentOf(name: string): string[] {
  const words = foldName(name);
  const content = words.filter((word) => !smallWords.has(word));
  return content.length > 0 ? content : [...words];
}

/** Whether a word has the initials of a name, with those of its articles and prepositions or without. */
function isAcronym([word = "", ...more]: readonly string[], long: readonly string[], name: string): boolean {
  if (more.length > 0 || long.length < 2 || word.length < 2) return false;
  return [long, foldName(name)].some((words) => word === words.map(([first]) => first).join(""));
}
