import { append, memoize } from "../../collections/index.js";
import { iriKey } from "./iris.js";
import { acronymsOf } from "./names/acronyms.js";
import { meaningOf } from "./names/body-words.js";
import { cityOf } from "./names/cities.js";
import { countryOf, countryOfWord, nearestCountry } from "./names/countries.js";
import { foldName, spellingKey } from "./names/fold.js";
import { genericWords, smallWords, titles } from "./names/name-words.js";
import { personKey } from "./names/person-key.js";
import { abjad, skeletonOf } from "./names/skeleton.js";
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
  const [ofLeft, ofRight] = [postingsOf(left), postingsOf(right)];
  lookUp(left, ofLeft, ofRight, (a, b) => found.add(a * width + b));
  lookUp(right, ofRight, ofLeft, (b, a) => found.add(a * width + b));
  return [...found].map((pair) => [Math.floor(pair / width), pair % width]);
}

/** The positions of the records that have a key. */
type Postings = ReadonlyMap<string, readonly number[]>;

function postingsOf(records: readonly Recognised[]): Postings {
  const postings = new Map<string, number[]>();
  records.forEach((record, index) => {
    for (const key of new Set([...wholeKeys(record), ...shortKeys(record, false), ...wordKeys(record)]))
      append(postings, key, index);
  });
  return postings;
}

function lookUp(
  from: readonly Recognised[],
  ofFrom: Postings,
  postings: Postings,
  add: (a: number, b: number) => void,
): void {
  const holdersOf = (key: string): readonly number[] => {
    const holders = postings.get(key) ?? [];
    const isCommon = Math.max(holders.length, ofFrom.get(key)?.length ?? 0) > common;
    return isCommon ? [] : holders;
  };
  from.forEach((record, index) => {
    const others = new Set<number>([...wholeKeys(record), ...shortKeys(record, true)].flatMap(holdersOf));
    // All words of the shorter of two names are in the longer, so that its rarest one finds it.
    for (const { name, words } of phrasesOf(record)) {
      let rarest: readonly string[] = [];
      let fewest = Number.POSITIVE_INFINITY;
      for (const word of words) {
        const keys = abjad.test(name) ? [`bare ${skeletonOf(word)}`, ...keysOfWord(word)] : keysOfWord(word);
        const count = keys.reduce((sum, key) => sum + (postings.get(key)?.length ?? 0), 0);
        // A word that nobody has may be spelt otherwise; the others still find the name.
        if (count > 0 && count < fewest) [rarest, fewest] = [keys, count];
      }
      for (const key of rarest) for (const other of holdersOf(key)) others.add(other);
    }
    for (const other of others) add(index, other);
  });
}

/** Keys that two records of one thing may share as a whole. */
function wholeKeys(record: Recognised): string[] {
  const { kind, title, text, url, code, country, sameAs = [], when } = record;
  const keys = [...sameAs, ...(url === undefined ? [] : [url])].map((iri) => `iri ${iriKey(iri)}`);
  const add = (label: string, value: string | undefined): void => {
    if (value !== undefined && value !== "") keys.push(`${label} ${value}`);
  };
  add("text", text);
  add("title", title);
  add("country", country ?? code);
  if (record.name === undefined) add("kind", `${kind} ${when?.date ?? ""}`);
  for (const name of allNames(record)) {
    add("joined", placeKey(name));
    add("country", countryOf(name) ?? (kind === "polity" ? nearestCountry(name) : undefined));
    const city = cityOf(name);
    add("city", city?.name);
    add("country", city?.capitalOf);
  }
  return keys;
}

/** Keys by which an acronym and the name that it stands for find each other; each kind looks up the other. */
function shortKeys(record: Recognised, isLookUp: boolean): string[] {
  return allNames(record).flatMap((name) => {
    const { letters, initials } = acronymsOf(name);
    return [
      ...letters.map((each) => `${isLookUp ? "full" : "short"} ${each}`),
      ...initials.map((each) => `${isLookUp ? "short" : "full"} ${each}`),
    ];
  });
}

/** Keys of all words of a record's names. */
function wordKeys(record: Recognised): string[] {
  return allNames(record).flatMap((name) =>
    foldName(name).flatMap((word) => [...keysOfWord(word), `bare ${skeletonOf(word)}`]),
  );
}

/** The names of a record and the titles of its offices, each as the words by which it is looked up. */
function phrasesOf(record: Recognised): { name: string; words: string[] }[] {
  const phrases = [...allNames(record), ...(record.offices ?? []).map(({ title }) => title)];
  return phrases.map((name) => ({ name, words: contentOf(name) }));
}

function contentOf(name: string): string[] {
  const words = foldName(name).filter((word) => !smallWords.has(word));
  const telling = words.filter(
    (word) => /^(?:\d|..)/u.test(word) && !genericWords.has(word) && !titles.has(word),
  );
  return telling.length > 0 ? telling : words;
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
