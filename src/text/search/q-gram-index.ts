/** Where a text has its q-grams, the substrings of `q` code units, by a hash of each. */
export interface QGramIndex {
  readonly q: number;
  /** The distance of the places that are indexed: 1 for every place. */
  readonly step: number;
  /** By how many bits a hash is shifted to get its bucket. */
  readonly shift: number;
  /** Where the places begin in the table. */
  readonly origin: number;
  /**
   * First for each bucket its first place; from `origin` on for each place the next one of its bucket, in the order of the text. A place
   * is given by where in this table it stands; 0 is none. (Of a short text, a table takes longer to allocate than to fill, so that it is
   * one.)
   */
  readonly table: Int32Array;
  /** How many places each bucket has, where every place is indexed. */
  readonly counts: Int32Array | undefined;
}

/** The buckets stay in the processor's cache. */
const mostBits = 16;

export function createQGramIndex(text: string, q: number, step: number): QGramIndex {
  const places = Math.max(0, Math.ceil((text.length - q + 1) / step));
  // Four to eight times as many buckets as places.
  const bits = Math.min(mostBits, Math.max(4, 34 - Math.clz32(places)));
  const [shift, origin, width] = [32 - bits, 1 << bits, bitsOfUnit(q)];
  const table = new Int32Array(origin + places);
  const counts = step === 1 ? new Int32Array(origin) : undefined;
  let hash = 0;
  let unread = text.length;
  for (let place = places - 1; place >= 0; place--) {
    const start = place * step;
    for (let at = Math.min(unread, start + q) - 1; at >= start; at--)
      hash = (hash << width) ^ text.charCodeAt(at);
    unread = start;
    const bucket = bucketOf(hash, shift);
    table[origin + place] = table[bucket] ?? 0;
    table[bucket] = origin + place;
    if (counts) counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return { q, step, shift, origin, table, counts };
}

/** The work of a search, in code units read, and the most that it may do. */
export interface Effort {
  done: number;
  limit: number;
}

/** Looking at a place takes as long as reading so many code units one after another. */
export const costOfPlace = 16;

/**
 * Looks up a string by its q-gram at an offset; where the index has not every place, by the q-grams at as many offsets as places are
 * apart, of which one is indexed.
 *
 * @returns Its first places in order, at most so many; nothing where that takes more work than the limit.
 */
export function lookUp(
  text: string,
  { q, step, shift, origin, table }: QGramIndex,
  sought: string,
  offset: number,
  most: number,
  effort: Effort,
): number[] | undefined {
  const last = sought.length - 1;
  const lastUnit = sought.charCodeAt(last);
  const width = bitsOfUnit(q);
  let places: number[] | undefined;
  let hash = 0;
  let { done } = effort;
  for (let at = offset + step + q - 2; at >= offset; at--) {
    hash = (hash << width) ^ sought.charCodeAt(at);
    if (at >= offset + step) continue;
    for (let place = table[bucketOf(hash, shift)] ?? 0; place !== 0; place = table[place] ?? 0) {
      done += costOfPlace;
      if (done > effort.limit) {
        effort.done = done;
        return undefined;
      }
      const from = (place - origin) * step - at;
      if (from < 0 || text.charCodeAt(from + last) !== lastUnit) continue;
      done += last;
      if (!standsAt(text, sought, from)) continue;
      // Made with the one place that there mostly is, a list takes little memory.
      if (places === undefined) places = [from];
      else places.push(from);
      if (step === 1 && places.length === most) return places;
    }
  }
  effort.done = done;
  if (places === undefined) return [];
  if (step === 1 || places.length < 2) return places;
  return places.sort((one, other) => one - other).slice(0, most);
}

/** How many places {@link lookUpOnly} may look at; a comparison of the string counts as several. */
const [mostLooks, looksOfComparison] = [64, 16];

/**
 * The one place of a string that covers a sample wherever it stands, found without a list; -1 where it has several or none, or where that
 * takes more than little work.
 */
export function lookUpOnly(
  text: string,
  { q, step, shift, origin, table }: QGramIndex,
  sought: string,
): number {
  const last = sought.length - 1;
  const lastUnit = sought.charCodeAt(last);
  const width = bitsOfUnit(q);
  let only = -1;
  let looks = mostLooks;
  let hash = 0;
  for (let at = step + q - 2; at >= 0; at--) {
    hash = (hash << width) ^ sought.charCodeAt(at);
    if (at >= step) continue;
    for (let place = table[bucketOf(hash, shift)] ?? 0; place !== 0; place = table[place] ?? 0) {
      if (--looks < 0) return -1;
      const from = (place - origin) * step - at;
      if (from < 0 || text.charCodeAt(from + last) !== lastUnit) continue;
      looks -= looksOfComparison;
      if (!standsAt(text, sought, from)) continue;
      if (only !== -1) return -1;
      only = from;
    }
  }
  return only;
}

/** Comparing a slice is several times as fast as `startsWith`. */
export function standsAt(text: string, sought: string, at: number): boolean {
  return text.slice(at, at + sought.length) === sought;
}

/** A q-gram of so few places is rare enough. */
const fewPlaces = 4;

/** The offset of a q-gram of a string that has few places, or else the fewest. */
export function findRare(sought: string, { q, shift, table, counts }: QGramIndex): number {
  const width = bitsOfUnit(q);
  let rarest = 0;
  let least = table.length;
  let hash = 0;
  for (let at = sought.length - 1; at >= 0 && least > fewPlaces; at--) {
    hash = (hash << width) ^ sought.charCodeAt(at);
    if (at > sought.length - q) continue;
    const count = counts?.[bucketOf(hash, shift)] ?? 0;
    if (count >= least) continue;
    rarest = at;
    least = count;
  }
  return rarest;
}

/** By how many bits a hash is moved for each code unit: after q of them, nothing is left of the first. */
function bitsOfUnit(q: number): number {
  return Math.ceil(32 / q);
}

/** 2^32 divided by the golden ratio, whose multiples are spread evenly (Knuth, The Art of Computer Programming, 6.4). */
const spread = 0x9e3779b1;

function bucketOf(hash: number, shift: number): number {
  return Math.imul(hash, spread) >>> shift;
}
