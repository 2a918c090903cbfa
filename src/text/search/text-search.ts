import { findByBorders } from "./knuth-morris-pratt.js";
import {
  costOfPlace,
  createQGramIndex,
  type Effort,
  findRare,
  lookUp,
  lookUpOnly,
  type QGramIndex,
  standsAt,
} from "./q-gram-index.js";

/** A text in which strings are sought. */
export interface TextSearch {
  /** The first places of a string, in order, at most so many. */
  find(sought: string, most: number): number[];
  /** The place of a string that stands in no other; -1 where it has several or none. */
  findOnly(sought: string): number;
}

/** The length of samples; those of a long text stand side by side, as short ones may be frequent in it. */
const sampleLength = 6;

/** A text of this length is long. */
const longText = 65_536;

/** How far apart samples begin, for long strings and for others. */
const [wide, narrow] = [16, 8];

/** The lengths of the q-grams of every place. Long ones are rare also in a text of few different letters. */
const indexedLengths = [32, 8, 2] as const;

/** The runtime's search may compare all it is given at each place, so that it is given this much of a string. */
const headLength = 8;

/** How many times the text is read before it is sampled for long strings, and before it is indexed for others. */
const [readsBeforeSamples, readsBeforeIndex] = [2, 4];

/** Looking up samples may cost as much as reading the text so many times, and looking up one string at every place. */
const [readsOfSamples, readsOfLookUp] = [3, 4];

/** Work that costs less than making an index, in code units read. */
const littleWork = 16_384;

/** A longer text is never indexed at every place, which takes four bytes for each. */
const longestIndexed = 20_000_000;

/**
 * Finds many strings in one text, in a time that grows with the sum of the lengths, hardly with their product:
 *
 * 1. The first strings are found by reading the text.
 * 2. Then samples of the text are indexed. Wherever a string stands, one of its first substrings is a sample (Sutinen and Tarhio 1996).
 * 3. Short strings, and those that begin with what the text has often, are found by their rarest part in an index of every place.
 * 4. Where no part is rare, the text is read to the end.
 *
 * @param expected About how many strings will be sought: for several the text is sampled at once.
 */
export function createTextSearch(text: string, expected = 0): TextSearch {
  const reads = (count: number): number => count * text.length;
  const indexes = new Map<number, QGramIndex>();
  const effort: Effort = { done: expected > readsBeforeSamples ? reads(readsBeforeSamples) : 0, limit: 0 };

  const lengthAt = (distance: number): number => (text.length < longText ? sampleLength : distance);
  /** A string of this length covers a sample wherever it stands. */
  const coveringLength = (distance: number): number => distance + lengthAt(distance) - 1;

  const indexOf = (q: number, step: number): QGramIndex => {
    const known = indexes.get(q * step);
    if (known) return known;
    const index = createQGramIndex(text, q, step);
    indexes.set(q * step, index);
    return index;
  };

  // Each way returns nothing where it takes too long.
  const lookUpSamples = (sought: string, most: number): number[] | undefined => {
    if (sought.length < coveringLength(narrow)) return undefined;
    const step = sought.length < coveringLength(wide) ? narrow : wide;
    effort.limit = Math.max(reads(readsOfSamples), effort.done + littleWork);
    return lookUp(text, indexOf(lengthAt(step), step), sought, 0, most, effort);
  };

  const lookUpRare = (sought: string, most: number): number[] | undefined => {
    const q = indexedLengths.find((length) => length <= sought.length);
    if (q === undefined || text.length > longestIndexed) return undefined;
    const index = indexOf(q, 1);
    const limit = Math.max(reads(readsOfLookUp), littleWork);
    return lookUp(text, index, sought, findRare(sought, index), most, { done: 0, limit });
  };

  const find: TextSearch["find"] = (sought, most) => {
    if (sought.length === 1) return readFor(text, sought, most, Number.POSITIVE_INFINITY, effort) ?? [];
    const isLong = sought.length >= coveringLength(wide);
    const limit = isLong ? reads(readsBeforeSamples) : Math.max(reads(readsBeforeIndex), littleWork);
    return (
      readFor(text, sought, most, limit, effort) ??
      lookUpSamples(sought, most) ??
      lookUpRare(sought, most) ??
      findByBorders(text, sought, most)
    );
  };

  return {
    find,
    findOnly: (sought) => {
      const isLong = sought.length >= coveringLength(wide);
      if (isLong && effort.done >= reads(readsBeforeSamples)) {
        const only = lookUpOnly(text, indexOf(lengthAt(wide), wide), sought);
        if (only !== -1) return only;
      }
      const [only = -1, other] = find(sought, 2);
      return other === undefined ? only : -1;
    },
  };
}

/** Reads a text for the first places of a string, at most so many; nothing where all effort together would exceed the limit. */
function readFor(
  text: string,
  sought: string,
  most: number,
  limit: number,
  effort: Effort,
): number[] | undefined {
  if (effort.done >= limit) return undefined;
  const head = sought.slice(0, headLength);
  const places: number[] = [];
  for (let from = 0; effort.done < limit; ) {
    const at = text.indexOf(head, from);
    effort.done += (at === -1 ? text.length : at) - from + costOfPlace;
    if (at === -1 || (standsAt(text, sought, at) && places.push(at) === most)) return places;
    effort.done += sought.length - head.length;
    from = at + 1;
  }
  return undefined;
}
