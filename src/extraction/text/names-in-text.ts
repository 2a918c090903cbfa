import { wordSet } from "../../collections/index.js";
import { withoutEnd } from "../../text/index.js";
import { calendarNamesOf } from "./dates/expressions/calendar-names.js";
import { joins } from "./sentences.js";
import { hasWords, placesOf, type SourceText, tokenize } from "./source-text.js";
import type { Word } from "./word.js";

/** Words that are part of many names and tell none from another. */
const particles: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "van von der den de da di do du la le el al bin ibn ben abu san dos das the of and y e of",
);

/** What kind of place or state something is: a word that its name may have or not. */
const placeKinds: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "region oblast province governorate district city town state republic federation kingdom territory territories island islands peninsula strait valley",
);

/** How names of countries become adjectives, and names plural, in English and in other languages that add to the end of a word. */
const endings: ReadonlySet<string> = /* @__PURE__ */ wordSet("s n an ian i ns ans ians ese ish es");

/** Whether the text names a person by a word of the name that is no part of somebody else's. The family name is enough. */
export function namesPerson(name: string, source: SourceText): boolean {
  if (hasWords(name, source)) return true;
  const own = tokenize(name).filter(({ fold }) => !particles.has(fold));
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
  const words = tokenize(name).map(({ fold }) => fold);
  const telling = words.filter((word) => !particles.has(word) && !placeKinds.has(word));
  const sought = telling.length > 0 ? telling : words;
  const known = [...source.places.keys()];
  return sought.length > 0 && sought.every((word) => known.some((fold) => isForm(fold, word, source)));
}

/**
 * Whether the text has the title of an office in words that stand together, in any order: "Minister for Foreign Affairs" for a
 * foreign minister. A title directly before a name that is none of its holder's is somebody else's.
 */
export function namesOffice(title: string, names: readonly string[], source: SourceText): boolean {
  const telling = tokenize(title).filter(({ fold }) => !particles.has(fold));
  const sought = telling.length > 0 ? telling : tokenize(title);
  const own = new Set(names.flatMap((name) => tokenize(name).map(({ fold }) => fold)));
  const [first, ...rest] = sought;
  if (!first) return false;
  if (unspacedWords(title, source)) return true;
  return [...source.places].some(
    ([fold, places]) =>
      isForm(fold, first.fold, source) && places.some((at) => standsTogether(at, rest, own, source)),
  );
}

/** In scripts without spaces words are found as characters. */
function unspacedWords(title: string, source: SourceText): boolean {
  return placesOf(title, source).length === 0 && hasWords(title, source);
}

/** Whether the other words of a title stand around one of them, with nothing but particles between. */
function standsTogether(
  at: number,
  others: readonly Word[],
  own: ReadonlySet<string>,
  source: SourceText,
): boolean {
  const { words } = source;
  const open = [...others];
  let [from, to] = [at, at];
  const take = (index: number): boolean => {
    const fold = words[index]?.fold ?? "";
    const found = open.findIndex((word) => isForm(fold, word.fold, source));
    if (found !== -1) open.splice(found, 1);
    return found !== -1;
  };
  for (const step of [1, -1] as const)
    for (let next = at + step, skipped = 0; open.length > 0 && skipped < 4; next += step)
      if (take(next)) {
        from = Math.min(from, next);
        to = Math.max(to, next);
        skipped = 0;
      } else if (joins(step === 1 ? next : next + 1, source) && titleParticles.has(words[next]?.fold ?? ""))
        skipped++;
      else break;
  return open.length === 0 && !belongsToAnother(from, to, own, source);
}

/** "President Holm" where the office is to be Anna Berg's; "Presidents Holm and Berg" have it both. */
function belongsToAnother(from: number, to: number, own: ReadonlySet<string>, source: SourceText): boolean {
  const { words, text } = source;
  const last = words[to];
  const next = words[to + 1];
  let name = to + 1;
  while (honorifics.has(words[name]?.fold ?? "")) name++;
  if (name > to + 1) return !own.has(words[name]?.fold ?? "") && !own.has(words[name + 1]?.fold ?? "");
  if (!last || !next?.capital || own.has(next.fold) || last.fold.endsWith("s")) return false;
  if (own.has(words[to + 2]?.fold ?? "") || own.has(words[from - 1]?.fold ?? "")) return false;
  const { months, weekdays } = calendarNamesOf(source.language);
  return (
    last.capital &&
    /^\s$/.test(text.slice(last.end, next.start)) &&
    !months.has(next.fold) &&
    !weekdays.has(next.fold)
  );
}

/** Forms of address between a title and a name: "Prime Minister of Norland H.E. Mr. Jon Berg". */
const honorifics: ReadonlySet<string> = /* @__PURE__ */ wordSet("h e mr mrs ms dr sir hon");

/** Words that may stand between the words of a title. */
const titleParticles: ReadonlySet<string> = new Set([
  ...particles,
  ...wordSet("for s to und für des dos pour"),
]);

/** "U.S." or "UN" for a name of several words. */
function hasInitials(name: string, source: SourceText): boolean {
  const initials = tokenize(name)
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
