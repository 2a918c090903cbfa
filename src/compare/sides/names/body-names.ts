import { areAcronym, bodyWordsOf, withoutAcronym } from "./acronyms.js";
import { alignWords, areOfTwoCountries } from "./align-words.js";
import { areTranslated, haveOneMeaning } from "./body-translation.js";
import {
  isAgency,
  isDirection,
  isEuropean,
  isInstitution,
  isKindOfBody,
  isOfUnitedNations,
  isUnion,
  meaningOf,
} from "./body-words.js";
import { countryOf, countryOfWord } from "./countries.js";
import { areInTwoScripts, foldName, haveOneSpelling } from "./fold.js";
import { knownAcronyms } from "./known-acronyms.js";
import type { NameRelation } from "./name-relation.js";
import { genericWords, isDistinguishing } from "./name-words.js";
import { isSplitOtherwise } from "./word-match.js";

/**
 * Relates two names of bodies and organisations: in any order of words, in two languages, with or without the legal form, or as an acronym. What
 * one name has beyond the other is another body: "World Bank" and "World Bank Institute".
 */
export function relateBodyNames(left: string, right: string): NameRelation {
  const written = relateAsWritten(left, right);
  if (written === "equal" || written === "likely") return written;
  const [one, other] = [withoutInitials(left), withoutInitials(right)];
  const areApart = one.initials !== "" && other.initials !== "" && one.initials !== other.initials;
  return areApart ? written : relateAsWritten(one.name, other.name);
}

function relateAsWritten(left: string, right: string): NameRelation {
  const [a, b] = [bodyWordsOf(left), bodyWordsOf(right)];
  if (a.length === 0 || b.length === 0) return "unknown";
  if (haveOneSpelling(a, b)) return "equal";
  if (areInTwoScripts(a, b)) return "unknown";
  if (areAcronym(left, right) || isSplitOtherwise(a, b)) return "likely";
  const aligned = alignWords(a, b, haveOneMeaning);
  const [leftOnly, rightOnly] = withoutAcronym(aligned.leftOnly, aligned.rightOnly);
  const isShortened = leftOnly.length !== aligned.leftOnly.length;
  if (areOfTwoCountries(leftOnly, rightOnly)) return "different";
  if ([...leftOnly, ...rightOnly].some((word) => isDistinguishing(word) || isDirection(word)))
    return "different";
  const { shared } = aligned;
  if (shared === 0 && !isShortened) return "different";
  const both = a.filter((word) => !aligned.leftOnly.includes(word));
  const [ownLeft, ownRight] = [ownOf(leftOnly, both), ownOf(rightOnly, both)];
  const own = [...ownLeft, ...ownRight];
  // "Social Democratic Party" and "Democratic Social Party", without a preposition that turns the words
  const isTurned = a.join("") !== b.join("") && foldName(left).length === foldName(right).length;
  if (own.length === 0)
    return aligned.near || isTurned || isShortened || leftOnly.length + rightOnly.length > 0
      ? "likely"
      : "equal";
  // "Black September" and "Black September Organization"
  const isNamed = a.some((word) => !leftOnly.includes(word) && isTelling(word));
  if (isNamed && own.every(isKindOfBody)) return "likely";
  // "Sula" and "Sula Foundation", but not "Sula Bank Foundation"
  const isBare = Math.min(ownLeft.length, ownRight.length) === 0 && !both.some(isInstitution);
  if (isNamed && isBare && own.every(isInstitution)) return "likely";
  // In two languages, words that the table does not have may mean the same.
  const isOpen = own.every((word) => meaningOf(word) === undefined);
  const most = Math.max(ownLeft.length, ownRight.length);
  const isEnough = shared >= leastShared && shared / (shared + most) >= leastShare;
  return isOpen && isEnough && areTranslated(left, right, a, b) ? "likely" : "unknown";
}

/** How many words two names in two languages share at least, and which share of the longer name. */
const [leastShared, leastShare] = [2, 0.5];

/** The words of one name alone that may make it another body's than one with the words that both have. */
function ownOf(words: readonly string[], both: readonly string[]): readonly string[] {
  const meanings = new Set(both.map(meaningOf));
  const isOfAgency = both.some(isEuropean) && both.some(isAgency);
  const own = words.filter((word) => {
    const meaning = meaningOf(word);
    // "Scientific Research Institute" and "Research Institute", "European Union Agency" and "European Agency"
    const isRepeated = (meaning !== undefined && meanings.has(meaning)) || (isOfAgency && isUnion(word));
    return !isIncidental(word) && !isRepeated;
  });
  // An organ of the United Nations is known without them.
  return both.length > 1 && own.filter(isOfUnitedNations).length > 1
    ? own.filter((word) => !isOfUnitedNations(word))
    : own;
}

/** Whether a word is one that few bodies have in their names. */
function isTelling(word: string): boolean {
  return word.length > 2 && meaningOf(word) === undefined && !isIncidental(word);
}

/** Whether a name has or lacks a word as it falls. */
function isIncidental(word: string): boolean {
  return genericWords.has(word) || countryOfWord(word) !== undefined;
}

/** A name without the initials of a person in it, "V.V. Ardov Institute", and these. The "U.S. Army" keeps its country. */
function withoutInitials(given: string): { name: string; initials: string } {
  let initials = "";
  const name = given.replaceAll(
    /(?<!\p{L})(\p{Lu})\. ?(\p{Lu})\.? ?(?=\p{Lu}\p{Ll})/gu,
    (all, first: string, second: string) => {
      const [letters = ""] = foldName(first + second);
      if (knownAcronyms.has(letters) || countryOf(letters) !== undefined) return all;
      initials += letters;
      return "";
    },
  );
  return { name, initials };
}
