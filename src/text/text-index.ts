/** Where a text has the same few characters, by a hash of them. */
export interface TextIndex {
  /** How many characters are hashed together. */
  readonly size: number;
  /** At every how manieth place. */
  readonly step: number;
  /** For each hash its first entry, and for each entry the next one of that hash; 0 for none. Entry 1 is the first place. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** For each hash how many entries it has. */
  readonly counts: Int32Array;
}

/** Indexes the characters at every place of a text, or at every so manieth, which is a power of 2. */
export function createTextIndex(text: string, size: number, step: number): TextIndex {
  const entries = Math.max(0, Math.ceil((text.length - size + 1) / step));
  const buckets = 2 ** Math.min(20, Math.max(4, 33 - Math.clz32(entries)));
  const [first, counts] = [new Int32Array(buckets), new Int32Array(buckets)];
  const next = new Int32Array(entries + 1);
  const last = text.length - size;
  // From the end, so that the places of each hash are in order.
  const [bits, shift, between] = [hashBits(size), bucketShift(buckets), step - 1];
  let hash = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    hash = addInFront(hash, text.charCodeAt(at), bits);
    if ((at & between) !== 0 || at > last) continue;
    const bucket = bucketOf(hash, shift);
    const entry = at / step + 1;
    next[entry] = first[bucket] ?? 0;
    first[bucket] = entry;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return { size, step, first, next, counts };
}

/** By how many bits a hash of so many characters is moved for each: nothing is left of one that comes so many places later. */
export function hashBits(size: number): number {
  return Math.ceil(32 / size);
}

/** The hash of characters from that of those after the first. */
export function addInFront(hash: number, code: number, bits: number): number {
  return (hash << bits) ^ code;
}

/** 2^32 divided by the golden ratio, whose multiples are spread evenly (Knuth, The Art of Computer Programming, 6.4). */
const spread = 0x9e3779b1;

/** The bucket of a hash, by its highest bits; see {@link bucketShift}. */
export function bucketOf(hash: number, shift: number): number {
  return Math.imul(hash, spread) >>> shift;
}

/** By how many bits a product of 32 is shifted to be the number of a bucket. */
export function bucketShift(buckets: number): number {
  return Math.clz32(buckets) + 1;
}
