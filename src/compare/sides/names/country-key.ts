import { foldName, spellingKey } from "./fold.js";

/** The key of a country's name: its words in one, under which spellings are equal. */
export function countryKey(name: string): string {
  return joinedKey(foldName(name));
}

/** {@link countryKey} of words that are folded already. The Arabic article is left out. */
export function joinedKey(words: readonly string[]): string {
  const telling = words.length > 1 ? words.filter((word) => word !== "al") : words;
  return spellingKey(telling.join(""));
}
