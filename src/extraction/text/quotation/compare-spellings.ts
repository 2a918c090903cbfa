import type { SourceText } from "../source-text.js";
import type { Worded } from "../word.js";
import { sentenceStartsAt } from "./omitted-words.js";
import { spellingOf } from "./quoted-words.js";

/**
 * How a word of a quotation is written beside one of the text that has the same fold: alike; in another form, as a capital at the start
 * or a name without its accent; without the accent of a word in a quotation that has none at all; or so that it is another word, as
 * "us" for "US" or "pagará" for "pagara".
 */
export type Spelling = "alike" | "form" | "unaccented" | "other";

/** Compares words of a quotation with those of the text that have the same fold; both by their indexes. */
export type CompareSpellings = (quoted: number, word: number) => Spelling;

/** {@link CompareSpellings} for a quotation. */
export function createSpellingComparison(quotation: Worded, source: SourceText): CompareSpellings {
  const index = source.wordIndex();
  const isUnaccented = !/[\p{Script=Latin}\p{Script=Greek}]\p{M}/u.test(quotation.text.normalize("NFD"));
  const isCapitals = isAllCapitals(quotation.text);
  return (quoted, word) => {
    const found = spelling(quotation, quoted);
    const expected = spelling(index, word);
    if (found === expected) return "alike";
    const [lower, expectedLower] = [found.toLowerCase(), expected.toLowerCase()];
    if (lower === expectedLower) {
      const isAcronym =
        (isAllCapitals(found) && expected === expectedLower) || (isAllCapitals(expected) && found === lower);
      return isAcronym && !isCapitals ? "other" : "form";
    }
    if (lower.replaceAll("ё", "е") === expectedLower.replaceAll("ё", "е")) return "form";
    const isName = index.words[word]?.capital && !sentenceStartsAt(word, source) && source.language !== "de";
    // Many leave the accent of a capital out.
    const isCapital = /^\p{Lu}/u.test(expected) && found.slice(1) === expected.slice(1);
    if (isName || (isCapital && /^[A-Z]/.test(found))) return "form";
    return isUnaccented ? "unaccented" : "other";
  };
}

/** Whether the text has a word as a quotation spells it, in some place: "ou" in a text that has "où" as well. */
export function standsInText(quoted: number, quotation: Worded, source: SourceText): boolean {
  const index = source.wordIndex();
  const found = spelling(quotation, quoted).toLowerCase();
  const places = index.places.get(quotation.words[quoted]?.fold ?? "") ?? [];
  return places.some((place) => spelling(index, place).toLowerCase() === found);
}

function spelling({ text, words }: Worded, at: number): string {
  const { start = 0, end = 0 } = words[at] ?? {};
  return spellingOf(text.slice(start, end));
}

function isAllCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(text) && text === text.toUpperCase();
}
