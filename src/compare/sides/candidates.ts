import { append, memoize } from "../../collections/index.js";
import { iriKey } from "./iris.js";
import { acronymKeysOf, bodyWordsOf } from "./names/acronyms.js";
import { meaningOf } from "./names/body-words.js";
import { cityOf } from "./names/cities.js";
import { countryOf, countryOfWord } from "./names/countries.js";
import { foldName, spellingKey } from "./names/fold.js";
import { genericWords, smallWords, titles } from "./names/name-words.js";
import { abjad, personKey, skeletonOf } from "./names/person-key.js";
import { countryMeant } from "./names/relate-names.js";
import { placeKey } from "./names/state-words.js";
import { namesOf } from "./names-of-records.js";

/** The fields by which records are recognised, of whatever kind they are. */
export interface Recognised {
  id: string;
  kind?: string | undefined;
  name?: string | undefined;
  names?: { name: string }[] | undefined;
  title?: string | undefined;
  text?: string | undefined;
  url?: string | undefined;
  code?: string | undefined;
  country?: string | undefined;
  sameAs?: string[] | undefined;
  offices?: { title: string }[] | undefined;
  when?: { date?: string | undefined } | undefined;
}

/** A key that more records of one side than this share tells them apart too little to be looked up. */
const common = 256;

/** Pairs of records, by position, that may be one: all others are `different` or `unknown` for sure. */
export function candidatesOf(
  left: readonly Recognised[],
  right: readonly Recognised[],
): [left: number, right: number][] {
  const found = new Set<number>();
  const width = right.length;
  const [lefts, rights] = [left.map(profileOf), right.map(profileOf)];
  const frequent = new Set([...frequentWords(lefts), ...frequentWords(rights)]);
  const [ofLeft, ofRight] = [postingsOf(lefts, frequent), postingsOf(rights, frequent)];
  lookUp(lefts, frequent, ofLeft, ofRight, (a, b) => found.add(a * width + b));
  lookUp(rights, frequent, ofRight, ofLeft, (b, a) => found.add(a * width + b));
  return [...found].map((pair) => [Math.floor(pair / width), pair % width]);
}

/** The keys by which a record is found, and by which it finds others. */
interface Profile {
  readonly posted: readonly string[];
  readonly lookedUp: readonly string[];
  /** The words of its names. */
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly Phrase[];
}

/** The telling words of a name or of the title of an office. */
interface Phrase {
  readonly words: readonly string[];
  /** Whether it is written without vowels, so that its words are looked up by their consonants, too. */
  readonly isBare: boolean;
}

function frequentWords(profiles: readonly Profile[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of profiles) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].flatMap(([word, count]) => (count > common ? [word] : []));
}

/** The positions of the records that have a key. */
type Postings = ReadonlyMap<string, readonly number[]>;

function postingsOf(profiles: readonly Profile[], frequent: ReadonlySet<string>): Postings {
  const postings = new Map<string, number[]>();
  profiles.forEach(({ posted, words }, index) => {
    const keys = new Set(posted);
    for (const word of words) {
      if (frequent.has(word)) continue;
      keys.add(`bare ${skeletonOf(word)}`);
      for (const key of keysOfWord(word)) keys.add(key);
    }
    for (const key of keys) append(postings, key, index);
  });
  return postings;
}

function lookUp(
  from: readonly Profile[],
  frequent: ReadonlySet<string>,
  ofFrom: Postings,
  postings: Postings,
  add: (a: number, b: number) => void,
): void {
  const holdersOf = (key: string): readonly number[] => {
    const holders = postings.get(key) ?? [];
    const isCommon = Math.max(holders.length, ofFrom.get(key)?.length ?? 0) > common;
    return isCommon ? [] : holders;
  };
  const rarestOf = ({ words, isBare }: Phrase): readonly string[] => {
    let rarest: readonly string[] = [];
    let fewest = Number.POSITIVE_INFINITY;
    for (const word of words) {
      if (frequent.has(word)) continue;
      const keys = isBare ? [`bare ${skeletonOf(word)}`, ...keysOfWord(word)] : keysOfWord(word);
      const count = keys.reduce((sum, key) => sum + (postings.get(key)?.length ?? 0), 0);
      // A word that nobody has may be spelt otherwise; the others still find the name.
      if (count > 0 && count < fewest) [rarest, fewest] = [keys, count];
    }
    return rarest;
  };
  from.forEach(({ lookedUp, phrases }, index) => {
    // All words of the shorter of two names are in the longer, so that its rarest one finds it.
    const keys = [...lookedUp, ...phrases.flatMap(rarestOf)];
    for (const other of new Set(keys.flatMap(holdersOf))) add(index, other);
  });
}

function profileOf(record: Recognised): Profile {
  const names = allNames(record);
  const whole = [...fieldKeys(record), ...names.flatMap((name) => nameKeys(name, record.kind))];
  const acronyms = record.kind === "person" ? [] : names.map(acronymKeysOf);
  const [shorts, longs] = [acronyms.flatMap(({ short }) => short), acronyms.flatMap(({ full }) => full)];
  const label = (as: string, keys: readonly string[]): string[] => keys.map((key) => `${as} ${key}`);
  const isBody = record.name !== undefined && !notBodies.has(record.kind);
  const tellingOf = (name: string): readonly string[] => (isBody ? bodyWordsOf(name) : foldName(name));
  // An acronym and the name that it stands for look each other up.
  return {
    posted: [...whole, ...label("short", shorts), ...label("full", longs)],
    lookedUp: [...whole, ...label("full", shorts), ...label("short", longs)],
    words: new Set(names.flatMap((name) => [...foldName(name), ...tellingOf(name)])),
    phrases: [
      ...names.map((name) => phraseOf(name, tellingOf(name))),
      ...(record.offices ?? []).map(({ title }) => phraseOf(title, foldName(title))),
    ],
  };
}

/** Kinds of records of which the names are not those of bodies; a territory has none. */
const notBodies: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(["person", "polity", undefined]);

/** Keys of fields that two records of one thing may share. */
function fieldKeys({ kind, name, title, text, url, code, country, sameAs = [], when }: Recognised): string[] {
  const keys = [...sameAs, ...(url === undefined ? [] : [url])].map((iri) => `iri ${iriKey(iri)}`);
  const add = (label: string, value: string | undefined): void => {
    if (value !== undefined && value !== "") keys.push(`${label} ${value}`);
  };
  add("text", text);
  add("title", title);
  add("country", country ?? code);
  if (name === undefined) add("kind", `${kind} ${when?.date ?? ""}`);
  return keys;
}

/** Keys that two names of one thing may share as a whole. */
function nameKeys(name: string, kind: string | undefined): string[] {
  const joined = `joined ${placeKey(name)}`;
  if (kind === "person") return [joined];
  const city = cityOf(name);
  const country = countryOf(name) ?? (kind === "polity" ? countryMeant(name) : undefined);
  return [
    joined,
    ...(city ? [`city ${city.name}`] : []),
    ...[country, city?.capitalOf].flatMap((code) => (code === undefined ? [] : [`country ${code}`])),
  ];
}

function phraseOf(name: string, all: readonly string[]): Phrase {
  const words = all.filter((word) => !smallWords.has(word));
  const telling = words.filter(
    (word) => /^(?:\d|..)/u.test(word) && !genericWords.has(word) && !titles.has(word),
  );
  return { words: telling.length > 0 ? telling : words, isBare: abjad.test(name) };
}

function allNames(record: Recognised): string[] {
  if (record.name !== undefined) return namesOf({ ...record, name: record.name });
  return record.title === undefined ? [] : [record.title];
}

/** Keys of which two words that match share one: the word's own, and it with each letter left out. */
const keysOfWord: (word: string) => readonly string[] = /* @__PURE__ */ memoize((word) => {
  const key = spellingKey(word);
  const country = countryOfWord(word);
  const keys = [`word ${personKey(word)}`];
  const meaning = meaningOf(word);
  if (country !== undefined) keys.push(`of ${country}`);
  if (meaning !== undefined) keys.push(`meaning ${meaning}`);
  if (key.length < 4 || /\d/.test(key)) return keys;
  const near = personKey(word);
  keys.push(`near ${near}`);
  for (let at = 0; at < near.length; at++) keys.push(`near ${near.slice(0, at)}${near.slice(at + 1)}`);
  return [...new Set(keys)];
});
