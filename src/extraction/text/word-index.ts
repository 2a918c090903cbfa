import { append } from "../../collections/index.js";
import type { TextSpan } from "../../text/index.js";
import { quotedWordsOf } from "./quotation/quoted-words.js";
import type { Word } from "./word.js";

/** How many places of a phrase are looked at, and how many comparisons of words that may take. */
const mostPlaces = 100;
const mostComparisons = 200_000;

/** The words of a text, and where each stands. */
export interface WordIndex {
  text: string;
  words: readonly Word[];
  /** The indexes of the words that are written so, set aside what {@link Word.fold} sets aside. */
  places: ReadonlyMap<string, readonly number[]>;
}

/** Prepares a text for looking up quotations word by word. */
export function createWordIndex(text: string): WordIndex {
  const words = quotedWordsOf(text);
  const places = new Map<string, number[]>();
  for (const [index, { fold }] of words.entries()) append(places, fold, index);
  return { text, words, places };
}

/** The index of the first word of each place at which words follow one another, whatever punctuation is between them. */
export function findPhrase(phrase: readonly Word[], { words, places }: WordIndex): number[] {
  let rarest: readonly number[] | undefined;
  let offset = 0;
  for (const [index, { fold }] of phrase.entries()) {
    const known = places.get(fold) ?? [];
    if (rarest && known.length >= rarest.length) continue;
    [rarest, offset] = [known, index];
  }
  const found: number[] = [];
  let left = mostComparisons;
  for (const place of rarest ?? []) {
    const start = place - offset;
    let length = 0;
    while (length < phrase.length && words[start + length]?.fold === phrase[length]?.fold) length++;
    left -= length + 1;
    if (length === phrase.length && found.push(start) === mostPlaces) break;
    if (left < 0) break;
  }
  return found;
}

/** The stretch of a text from one word up to another, which it does not include. */
export function spanOf(from: number, to: number, { words }: WordIndex): TextSpan {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** The text between a word and the one before it. */
export function gapBefore(index: number, { text, words }: Pick<WordIndex, "text" | "words">): string {
  return text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? text.length);
}
