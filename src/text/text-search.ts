import {
  addInFront,
  bucketOf,
  bucketShift,
  createTextIndex,
  hashBits,
  type TextIndex,
} from "./text-index.js";

/** The first places of a string in a text, in order, at most so many. */
export type TextSearch = (sought: string, most: number) => number[];

/** How many characters a sample has, and at every how manieth place of a text one is taken. */
const [sampleSize, sampleStep] = [8, 8];

/** A string of this length covers a sample wherever it stands. */
const sampledLength = sampleSize + sampleStep - 1;

/** How many characters the runtime's own search is trusted with: in the worst case it compares them all at each place. */
const headLength = 16;

/** Looking at one place takes as long as the runtime's own search takes for so many characters, and comparing a character this long. */
const [costOfPlace, costOfCharacter] = [32, 4];

/** How often the text is read before it is sampled, and before all of its places are indexed. */
const [readsBeforeSamples, readsBeforeIndex] = [4, 32];

/** So many places are looked at for one string in any case. */
const fewPlaces = 256;

/** A longer text is never indexed at all places, which takes four bytes for each. */
const longestIndexed = 20_000_000;

/**
 * Finds strings in one text, in a time that grows with the length of the text and with that of the strings, and hardly with their product.
 *
 * The first strings are looked for by reading the text. Then it is sampled at every 8th place, and 8 places of a string are looked
 * up among the samples (after Karp and Rabin 1987). Short strings, and those that have too many samples, are looked up by their rarest
 * part in an index of all places. Only where no part is rare, the text is read to the end by the method of Knuth, Morris and Pratt (1977).
 *
 * @param expected About how many strings will be sought, as far as that is known: for several the text is sampled at once.
 */
export function createTextSearch(text: string, expected = 0): TextSearch {
  const untilSamples = readsBeforeSamples * text.length;
  const untilIndex = readsBeforeIndex * text.length;
  /** Work in characters read. */
  let spent = expected > readsBeforeSamples ? untilSamples : 0;
  let samples: TextIndex | undefined;
  const indexes: TextIndex[] = [];

  // Each way returns nothing when it has taken too long.
  const read = (sought: string, most: number, until: number): number[] | undefined => {
    const head = sought.length > headLength ? sought.slice(0, headLength) : sought;
    const places: number[] = [];
    for (let from = 0; spent < until; ) {
      const at = text.indexOf(head, from);
      spent += (at === -1 ? text.length : at) - from;
      if (at === -1 || (text.startsWith(sought, at) && places.push(at) === most)) return places;
      spent += costOfPlace + costOfCharacter * (sought.length - head.length);
      from = at + 1;
    }
    return undefined;
  };

  /** Looks up one part of a string for each place of a sample within it, from an offset on. */
  const lookUp = (
    sought: string,
    most: number,
    until: number,
    { size, step, first, next }: TextIndex,
    offset: number,
  ): number[] | undefined => {
    const { length } = sought;
    const last = sought.charCodeAt(length - 1);
    const places: number[] = [];
    const [bits, shift] = [hashBits(size), bucketShift(first.length)];
    let work = spent;
    let hash = 0;
    for (let at = offset + step + size - 2; at >= offset; at--) {
      hash = addInFront(hash, sought.charCodeAt(at), bits);
      if (at >= offset + step) continue;
      for (let entry = first[bucketOf(hash, shift)] ?? 0; entry !== 0; entry = next[entry] ?? 0) {
        const place = (entry - 1) * step - at;
        work += costOfPlace;
        if (place >= 0 && text.charCodeAt(place + length - 1) === last) {
          // Comparing a part is several times as fast as `startsWith`.
          if (text.slice(place, place + length) !== sought) work += costOfCharacter * length;
          else if (places.push(place) === most && step === 1) return places;
        }
        if (work > until) {
          spent = work;
          return undefined;
        }
      }
    }
    spent = work;
    // The places of one sample are in order.
    if (step === 1 || places.length < 2) return places;
    return places.sort((one, other) => one - other).slice(0, most);
  };

  const sample = (sought: string, most: number): number[] | undefined => {
    samples ??= createTextIndex(text, sampleSize, sampleStep);
    const until = Math.max(untilIndex, spent + fewPlaces * costOfPlace);
    return lookUp(sought, most, until, samples, 0);
  };

  const index = (sought: string, most: number): number[] | undefined => {
    if (text.length > longestIndexed) return undefined;
    const size = sought.length < sampleSize ? 2 : sampleSize;
    const all = indexes[size] ?? createTextIndex(text, size, 1);
    indexes[size] = all;
    return lookUp(sought, most, spent + untilIndex, all, rarestPart(all, sought));
  };

  return (sought, most) => {
    const isLong = sought.length >= sampledLength;
    if (sought.length === 1) return read(sought, most, Number.POSITIVE_INFINITY) ?? [];
    return (
      read(sought, most, isLong ? untilSamples : untilIndex) ??
      (isLong ? sample(sought, most) : undefined) ??
      index(sought, most) ??
      readByBorders(text, sought, most)
    );
  };
}

/** Where in a string the part begins that the text has least often. */
function rarestPart({ size, counts }: TextIndex, sought: string): number {
  const [bits, shift] = [hashBits(size), bucketShift(counts.length)];
  let rarest = 0;
  let least = Number.POSITIVE_INFINITY;
  let hash = 0;
  for (let offset = sought.length - 1; offset >= 0; offset--) {
    hash = addInFront(hash, sought.charCodeAt(offset), bits);
    const count = counts[bucketOf(hash, shift)] ?? 0;
    if (offset > sought.length - size || count >= least) continue;
    rarest = offset;
    least = count;
  }
  return rarest;
}

/** Finds a string by how much of its beginning each of its parts ends with. */
function readByBorders(text: string, sought: string, most: number): number[] {
  const borders = new Uint32Array(sought.length);
  const extend = (code: number, length: number): number => {
    let known = length;
    while (known > 0 && code !== sought.charCodeAt(known)) known = borders[known - 1] ?? 0;
    return code === sought.charCodeAt(known) ? known + 1 : known;
  };
  for (let at = 1, length = 0; at < sought.length; at++) {
    length = extend(sought.charCodeAt(at), length);
    borders[at] = length;
  }
  const places: number[] = [];
  for (let at = 0, length = 0; at < text.length && places.length < most; at++) {
    length = extend(text.charCodeAt(at), length);
    if (length < sought.length) continue;
    places.push(at - length + 1);
    length = borders[length - 1] ?? 0;
  }
  return places;
}
