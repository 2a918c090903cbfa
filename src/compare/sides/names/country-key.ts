import { foldName, spellingKey } from "./fold.js";

/** The key of a country's name: its words in one, under which spellings are equal. */
export function countryKey(name: string): string {
  return joinedKey(foldName(name));
}

/** {@link countryKey} of words that are folded already. */
export function joinedKey(words: readonly string[]): string {
  return spellingKey(words.join(""));
}
