import { addInFront, bucketOf, createTextIndex, type TextIndex } from "./text-index.js";

/** Takes one place of a string after another. True when there are enough. */
type Take = (at: number) => boolean;

/** How many characters a sample has, and at every how manieth place of a text one is taken. */
const [sampleSize, sampleStep] = [8, 16];

/** A string of this length covers a sample wherever it stands. */
const sampledLength = sampleSize + sampleStep - 1;

/** So many samples are looked at for one string in any case. Where it has more, it or a part of it is all over the text. */
const fewSamples = 256;

/** How many characters the runtime's own search is trusted with: in the worst case it compares them all at each place. */
const headLength = 16;

// Work is counted in times that it takes to look at one character; the runtime's own search looks at several at once.
const costOfVisit = 8;
const charactersAtOnce = 4;

/** How often the text is read, at that speed, before it is sampled, and before all of its places are indexed. */
const [readsBeforeSamples, readsBeforeIndex] = [4, 32];

/** A longer text is never indexed at all places, which takes four bytes for each. */
const longestIndexed = 20_000_000;

/**
 * Finds strings in one text, in a time that grows with the length of the text and with that of the strings, and hardly with their product.
 *
 * The first strings are looked for by reading the text. Then it is sampled at every 16th place, and 16 places of a string are looked
 * up among the samples (after Karp and Rabin 1987). Where a text repeats itself so much that this takes long, all of its places
 * are indexed, and the rarest part of a string is looked up. Only where no part is rare, the text is read to the end
 * for one string, by the method of Knuth, Morris and Pratt (1977).
 *
 * @param expected About how many strings will be sought, as far as that is known: for several the text is sampled at once.
 * @returns The first places of a string in order, at most so many, of those that are accepted.
 */
export function createTextSearch(
  text: string,
  expected = 0,
): (sought: string, most: number, accepts: (at: number) => boolean) => number[] {
  const costOfReading = text.length / charactersAtOnce;
  let spent = expected > readsBeforeSamples ? readsBeforeSamples * costOfReading : 0;
  let samples: TextIndex | undefined;
  const indexes: TextIndex[] = [];

  /** Reads the text, as long as that is cheap. Returns where to go on, or -1 at the end. */
  const read = (sought: string, take: Take): number => {
    const head = sought.slice(0, headLength);
    let from = 0;
    while (sought.length === 1 || spent < readsBeforeIndex * costOfReading) {
      const at = text.indexOf(head, from);
      spent += ((at === -1 ? text.length : at) - from) / charactersAtOnce;
      if (at === -1 || (text.startsWith(sought, at) && take(at))) return -1;
      from = at + 1;
      spent += costOfVisit + sought.length - head.length;
    }
    return from;
  };

  /** Visits the places of the rarest part of a string. Returns where to go on, or -1 at the end. */
  const visit = (sought: string, from: number, take: Take): number => {
    if (text.length > longestIndexed) return from;
    const size = Math.min(sampleSize, sought.length);
    const index = indexes[size] ?? createTextIndex(text, size, 1);
    indexes[size] = index;
    const { offset, bucket } = rarestPart(index, sought);
    const last = sought.charCodeAt(sought.length - 1);
    let work = 0;
    for (let entry = index.first[bucket] ?? 0; entry !== 0; entry = index.next[entry] ?? 0) {
      const at = entry - 1 - offset;
      if (at < from) continue;
      work += costOfVisit;
      if (text.charCodeAt(at + sought.length - 1) === last) {
        if (text.startsWith(sought, at) && take(at)) return -1;
        work += sought.length;
      }
      if (work > readsBeforeIndex * costOfReading) return at + 1;
    }
    return -1;
  };

  return (sought, most, accepts) => {
    const found: number[] = [];
    const take = (at: number): boolean => accepts(at) && found.push(at) === most;
    if (sought.length >= sampledLength && spent >= readsBeforeSamples * costOfReading) {
      samples ??= createTextIndex(text, sampleSize, sampleStep);
      const left = readsBeforeIndex * costOfReading - spent;
      const patience = Math.max(fewSamples * costOfVisit, left);
      const places: number[] = [];
      const work = visitSamples(text, samples, sought, patience, places);
      spent += work;
      if (work <= patience) {
        places.sort((one, other) => one - other).some(take);
        return found;
      }
    }
    let from = read(sought, take);
    if (from !== -1) from = visit(sought, from, take);
    if (from !== -1) readByBorders(text, sought, from, take);
    return found;
  };
}

/** Adds the places of a string to a list, in any order. Returns the work it took, and stops when it is too much. */
function visitSamples(
  text: string,
  { first, next }: TextIndex,
  sought: string,
  patience: number,
  found: number[],
): number {
  const last = sought.charCodeAt(sought.length - 1);
  let work = 0;
  let hash = 0;
  for (let offset = sampledLength - 1; offset >= 0; offset--) {
    hash = addInFront(hash, sought.charCodeAt(offset), sampleSize);
    if (offset >= sampleStep) continue;
    for (let entry = first[bucketOf(hash, first.length)] ?? 0; entry !== 0; entry = next[entry] ?? 0) {
      const at = (entry - 1) * sampleStep - offset;
      work += costOfVisit;
      if (at >= 0 && text.charCodeAt(at + sought.length - 1) === last) {
        if (text.startsWith(sought, at)) found.push(at);
        else work += sought.length;
      }
      if (work > patience) return work;
    }
  }
  return work;
}

/** Where in a string the part begins that the text has least often. */
function rarestPart({ size, counts }: TextIndex, sought: string): { offset: number; bucket: number } {
  let rarest = { offset: 0, bucket: 0 };
  let least = Number.POSITIVE_INFINITY;
  let hash = 0;
  for (let offset = sought.length - 1; offset >= 0; offset--) {
    hash = addInFront(hash, sought.charCodeAt(offset), size);
    if (offset > sought.length - size) continue;
    const bucket = bucketOf(hash, counts.length);
    const count = counts[bucket] ?? 0;
    if (count >= least) continue;
    rarest = { offset, bucket };
    least = count;
  }
  return rarest;
}

/** Takes the places of a string from an offset on, by how much of its beginning each of its parts ends with. */
function readByBorders(text: string, sought: string, from: number, take: Take): void {
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
  for (let at = from, length = 0; at < text.length; at++) {
    length = extend(text.charCodeAt(at), length);
    if (length < sought.length) continue;
    if (take(at - length + 1)) return;
    length = borders[length - 1] ?? 0;
  }
}
