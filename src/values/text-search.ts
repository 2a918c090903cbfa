import { createFinder } from "./find-words.js";

/** Looks for many strings in one text without reading all of it for each. */
export interface TextSearch {
  /** As `text.indexOf(sought, from)`. */
  indexOf(sought: string, from: number): number;
  /** Where a string stands that stands in the text once; -1 where it stands nowhere, or more than once. */
  onlyIndexOf(sought: string): number;
}

/** How many characters, from the start of a word on, the table of a text goes by: enough to tell "the talks" from "the text". */
const piece = 8;

/** How many times as long as reading a text on for a string it takes to make its table. */
const costOfTable = 16;

/** As many places of a word are looked at; where there are more, reading on is no slower. */
const mostPlaces = 64;

/**
 * A search that reads the text for the first strings and, once that has cost as much as a table of its words does, makes the table
 * and looks only where a word of the string stands.
 *
 * @param expected About how many strings will be sought, as far as that is known: for many the table is made at once.
 */
export function createTextSearch(text: string, expected = 0): TextSearch {
  let table: Table | undefined;
  let left = expected < costOfTable ? costOfTable * text.length : 0;
  let finder: { sought: string; findFrom: (from: number) => number } | undefined;
  const readOn = (sought: string, from: number): number => {
    if (finder?.sought !== sought) finder = { sought, findFrom: createFinder(text, sought) };
    const at = finder.findFrom(from);
    left -= (at === -1 ? text.length : at) - from;
    return at;
  };
  return {
    indexOf: (sought, from) => {
      const word = left > 0 ? -1 : wordWithin(sought);
      if (word === -1) return readOn(sought, from);
      table ??= createTable(text);
      return find(text, table, sought, from, word);
    },
    onlyIndexOf: (sought) => {
      const word = left > 0 ? -1 : wordWithin(sought);
      if (word !== -1) {
        table ??= createTable(text);
        return findOnly(text, table, sought, word);
      }
      const at = readOn(sought, 0);
      return at === -1 || readOn(sought, at + 1) === -1 ? at : -1;
    },
  };
}

/** Where the words of a text begin, by what the start of each is turned into. No word begins at 0, which stands for none. */
interface Table {
  /** For each number the first word. */
  readonly first: Int32Array;
  /** For each word the next one with the same number. */
  readonly next: Int32Array;
  readonly shift: number;
}

function createTable(text: string): Table {
  const bits = Math.min(16, Math.max(4, 30 - Math.clz32(text.length)));
  const shift = 32 - bits;
  const first = new Int32Array(2 ** bits);
  const next = new Int32Array(text.length);
  // From the end, so that each list of words is in order.
  let start = 0;
  let code = text.charCodeAt(text.length - 1);
  for (let at = text.length - 1; at > 0; at--) {
    start = withCharacter(start, code);
    code = text.charCodeAt(at - 1);
    if (code > space) continue;
    const number = numberOf(start, shift);
    next[at] = first[number] ?? 0;
    first[number] = at;
  }
  return { first, next, shift };
}

/** What stands before a word: a space, or one of the control characters below it, such as a line break. */
const space = 32;

/** Where in a string a word begins that has a space before it and the characters that the table goes by; -1 if none does. */
function wordWithin(sought: string): number {
  for (let at = 1; at <= sought.length - piece; at++) if (sought.charCodeAt(at - 1) <= space) return at;
  return -1;
}

/** The characters from one on, of which this is put in front: of the eighth after it nothing is left in 32 bits. */
function withCharacter(start: number, code: number): number {
  return (start << 4) ^ code;
}

/** 2^32 divided by the golden ratio: what it multiplies is spread over all bits (Knuth, The Art of Computer Programming, 6.4). */
const spread = 0x9e3779b1;

function numberOf(start: number, shift: number): number {
  return Math.imul(start, spread) >>> shift;
}

function find(text: string, table: Table, sought: string, from: number, within: number): number {
  const { next } = table;
  let places = 0;
  for (let word = firstOf(table, sought, within); word !== 0; word = next[word] ?? 0) {
    const at = word - within;
    if (at < from) continue;
    if (text.startsWith(sought, at)) return at;
    places += 1;
    if (places === mostPlaces) return createFinder(text, sought)(at + 1);
  }
  return -1;
}

function findOnly(text: string, table: Table, sought: string, within: number): number {
  const { next } = table;
  let only = -1;
  let places = 0;
  for (let word = firstOf(table, sought, within); word !== 0; word = next[word] ?? 0) {
    const at = word - within;
    if (at >= 0 && text.startsWith(sought, at)) {
      if (only !== -1) return -1;
      only = at;
    }
    places += 1;
    if (places < mostPlaces) continue;
    const findFrom = createFinder(text, sought);
    const other = findFrom(at + 1);
    if (only === -1) return other === -1 || findFrom(other + 1) === -1 ? other : -1;
    return other === -1 ? only : -1;
  }
  return only;
}

/** The first word of the text that may be the one at `within`. */
function firstOf({ first, shift }: Table, sought: string, within: number): number {
  let start = 0;
  for (let at = within + piece - 1; at >= within; at--) start = withCharacter(start, sought.charCodeAt(at));
  return first[numberOf(start, shift)] ?? 0;
}
