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

/** Indexes the characters at every place of a text, or at every so manieth. */
export function createTextIndex(text: string, size: number, step: number): TextIndex {
  const entries = Math.max(0, Math.ceil((text.length - size + 1) / step));
  const buckets = 2 ** Math.min(20, Math.max(4, 33 - Math.clz32(entries)));
  const [first, counts] = [new Int32Array(buckets), new Int32Array(buckets)];
  const next = new Int32Array(entries + 1);
  // From the end, so that the places of each hash are in order.
  let hash = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    hash = addInFront(hash, text.charCodeAt(at), size);
    if (at % step !== 0 || at + size > text.length) continue;
    const bucket = bucketOf(hash, buckets);
    const entry = at / step + 1;
    next[entry] = first[bucket] ?? 0;
    first[bucket] = entry;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return { size, step, first, next, counts };
}

/** The hash of characters from that of those after the first. It keeps nothing of a character so many places later. */
export function addInFront(hash: number, code: number, size: number): number {
  return (hash << Math.ceil(32 / size)) ^ code;
}

/** 2^32 divided by the golden ratio, whose multiples are spread evenly (Knuth, The Art of Computer Programming, 6.4). */
const spread = 0x9e3779b1;

export function bucketOf(hash: number, buckets: number): number {
  return Math.imul(hash, spread) >>> (Math.clz32(buckets) + 1);
}
