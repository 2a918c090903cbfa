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
   * First two numbers for each bucket, its first place and how many it has; from `origin` on for each place the next one of its bucket, in
   * the order of the text. A place is given by where in this table it stands; 0 is none. (Of a short text, a table takes longer to
   * allocate than to fill, so that it is one.)
   */
  readonly table: Int32Array;
}

/** The buckets stay in the processor's cache. */
const mostBits = 16;

export function createQGramIndex(text: string, q: number, step: number): QGramIndex {
  const places = Math.max(0, Math.ceil((text.length - q + 1) / step));
  // Two to four times as many buckets as places.
  const bits = Math.min(mostBits, Math.max(4, 33 - Math.clz32(places)));
  const [shift, origin, width] = [32 - bits, 2 << bits, bitsOfUnit(q)];
  const table = new Int32Array(origin + places);
  let place = origin + places - 1;
  let start = (places - 1) * step;
  let hash = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    hash = (hash << width) ^ text.charCodeAt(at);
    if (at > start) continue;
    const bucket = bucketOf(hash, shift);
    table[place] = table[bucket] ?? 0;
    table[bucket] = place--;
    table[bucket + 1] = (table[bucket + 1] ?? 0) + 1;
    start -= step;
  }
  return { q, step, shift, origin, table };
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
  const places: number[] = [];
  let hash = 0;
  for (let at = offset + step + q - 2; at >= offset; at--) {
    hash = (hash << width) ^ sought.charCodeAt(at);
    if (at >= offset + step) continue;
    const bucket = bucketOf(hash, shift);
    let place = table[bucket] ?? 0;
    if (place === 0) continue;
    effort.done += costOfPlace * (table[bucket + 1] ?? 0);
    if (effort.done > effort.limit) return undefined;
    for (; place !== 0; place = table[place] ?? 0) {
      const from = (place - origin) * step - at;
      if (from < 0 || text.charCodeAt(from + last) !== lastUnit) continue;
      effort.done += last;
      if (standsAt(text, sought, from) && places.push(from) === most && step === 1) return places;
      if (effort.done > effort.limit) return undefined;
    }
  }
  if (step === 1 || places.length < 2) return places;
  return places.sort((one, other) => one - other).slice(0, most);
}

/** Comparing a slice is several times as fast as `startsWith`. */
export function standsAt(text: string, sought: string, at: number): boolean {
  return text.slice(at, at + sought.length) === sought;
}

/** A q-gram of so few places is rare enough. */
const fewPlaces = 4;

/** The offset of a q-gram of a string that has few places, or else the fewest. */
export function findRare(sought: string, { q, shift, table }: QGramIndex): number {
  const width = bitsOfUnit(q);
  let rarest = 0;
  let least = table.length;
  let hash = 0;
  for (let at = sought.length - 1; at >= 0 && least > fewPlaces; at--) {
    hash = (hash << width) ^ sought.charCodeAt(at);
    if (at > sought.length - q) continue;
    const count = table[bucketOf(hash, shift) + 1] ?? 0;
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
  return (Math.imul(hash, spread) >>> shift) << 1;
}
