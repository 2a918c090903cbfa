import { countryOf, countryOfWord } from "./names/countries.js";

/** Of how many words the name of a country is looked for. */
const longestName = 3;

/** The ISO 3166-1 codes of the countries that a text names or has an adjective of, each once, in their order. */
export function countriesIn(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    // "us" is no country.
    if (word === word.toLowerCase() && word !== word.toUpperCase()) continue;
    for (let length = longestName; length > 0; length--) {
      const code = length === 1 ? countryOfWord(word) : countryOf(words.slice(at, at + length).join(" "));
      if (code === undefined) continue;
      found.add(code);
      at += length - 1;
      break;
    }
  }
  return [...found];
}
