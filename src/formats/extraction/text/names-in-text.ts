import { withoutEnd } from "../../../values/without-end.js";
import { hasWords, type SourceText, wordsOf } from "./source-text.js";
import type { Word } from "./word.js";

/** Words that are part of many names and tell none from another. */
const particles: ReadonlySet<string> = new Set(
  "van von der den de da di do du la le el al bin ibn ben abu san dos das the of and y e of".split(" "),
);

/** What kind of place or state something is: a word that its name may have or not. */
const placeKinds: ReadonlySet<string> = new Set(
  "region oblast province governorate district city town state republic federation kingdom territory territories island islands peninsula strait valley".split(
    " ",
  ),
);

/** How names of countries become adjectives, and names plural, in English and in other languages that add to the end of a word. */
const endings: ReadonlySet<string> = new Set("s n an ian i ns ans ians ese ish es".split(" "));

/** Whether the text names a person by a word of the name that is no part of somebody else's. The family name is enough. */
export function namesPerson(name: string, source: SourceText): boolean {
  if (hasWords(name, source)) return true;
  const own = wordsOf(name).filter(({ fold }) => !particles.has(fold));
  const folds = new Set(own.map(({ fold }) => fold));
  return own.some((word) =>
    [...source.places].some(
      ([fold, places]) =>
        isForm(fold, word.fold, source) && places.some((at) => standsAlone(at, word, folds, source.words)),
    ),
  );
}

/** A word that another capitalised word follows, which is none of the name, belongs to somebody else's: "Anna" in "Anna Berg". */
function standsAlone(
  at: number,
  { capital }: Word,
  folds: ReadonlySet<string>,
  words: readonly Word[],
): boolean {
  const here = words[at];
  const next = words[at + 1];
  if (!here || (capital && !here.capital)) return false;
  return !(next?.capital && next.start - here.end === 1) || folds.has(next.fold);
}

/** Whether the text has each word of a name, whether or not they stand together; "Russia" is named by "Russian", too. */
export function namesThing(name: string, source: SourceText): boolean {
  if (hasWords(name, source) || hasInitials(name, source)) return true;
  const words = wordsOf(name).map(({ fold }) => fold);
  const telling = words.filter((word) => !particles.has(word) && !placeKinds.has(word));
  const sought = telling.length > 0 ? telling : words;
  const known = [...source.places.keys()];
  return sought.length > 0 && sought.every((word) => known.some((fold) => isForm(fold, word, source)));
}

/** "U.S." or "UN" for a name of several words. */
function hasInitials(name: string, source: SourceText): boolean {
  const initials = wordsOf(name)
    .filter(({ capital }) => capital)
    .map(({ fold }) => fold[0] ?? "");
  if (initials.length < 2) return false;
  const joined = source.places.get(initials.join("")) ?? [];
  return hasWords(initials.join(" "), source) || joined.some((at) => isCapitals(at, source));
}

function isCapitals(at: number, { text, words }: SourceText): boolean {
  const word = words[at];
  return word !== undefined && /^\p{Lu}+$/u.test(text.slice(word.start, word.end));
}

/**
 * Whether a word of the text is a form of a word of a name. In English that is the word, its plural or its adjective, or in long names
 * another spelling of the last letter; in other languages the end of a name may also be declined.
 */
function isForm(word: string, name: string, { language }: SourceText): boolean {
  if (word === name) return true;
  if (name.length < 4 || word.length < 4) return false;
  if (word.startsWith(name) && endings.has(word.slice(name.length))) return true;
  // Ukraine, Ukrainian; Italy, Italian; Germany, German.
  const stem = withoutEnd(name, /[aeoy]/);
  if (stem.length >= 4 && word.startsWith(stem) && (word === stem || endings.has(word.slice(stem.length))))
    return true;
  if (name.length < 5) return false;
  const shared = sharedStart(word, name);
  const declines = language !== "" && language !== "en";
  if (declines) return shared >= name.length - 1 && word.length - shared <= 3;
  return (
    name.length >= 7 &&
    shared >= Math.min(name.length, word.length) &&
    Math.abs(name.length - word.length) === 1
  );
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
