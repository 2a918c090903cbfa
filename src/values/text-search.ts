import { createFinder } from "./find-words.js";

/** Looks for many strings in one text without reading all of it for each. */
export interface TextSearch {
  /** As `text.indexOf(sought, from)`. */
  indexOf(sought: string, from: number): number;
  /** Where a string stands that stands in the text once; -1 where it stands nowhere, or more than once. */
  onlyIndexOf(sought: string): number;
}

/** How many characters of a word the table of a text goes by. */
const piece = 4;

/** How many times as long as reading a text on for a string it takes to make its table. */
const costOfTable = 32;

/** As many places of a word are looked at; where there are more, reading on is no slower. */
const mostPlaces = 64;

/**
 * A search that reads the text for the first strings and, once that has cost as much as a table of its words does, makes the table
 * and looks only where a word of the string stands.
 */
export function createTextSearch(text: string): TextSearch {
  let table: Table | undefined;
  let read = 0;
  let finder: { sought: string; findFrom: (from: number) => number } | undefined;
  const readOn = (sought: string, from: number): number => {
    if (finder?.sought !== sought) finder = { sought, findFrom: createFinder(text, sought) };
    const at = finder.findFrom(from);
    read += (at === -1 ? text.length : at) - from;
    return at;
  };
  return {
    indexOf: (sought, from) => {
      const word = read < costOfTable * text.length ? -1 : wordWithin(sought);
      if (word === -1) return readOn(sought, from);
      table ??= createTable(text);
      return find(text, table, sought, from, word);
    },
    onlyIndexOf: (sought) => {
      const word = read < costOfTable * text.length ? -1 : wordWithin(sought);
      if (word !== -1) {
        table ??= createTable(text);
        return findOnly(text, table, sought, word);
      }
      const at = readOn(sought, 0);
      return at === -1 || readOn(sought, at + 1) === -1 ? at : -1;
    },
  };
}

/** The words of a text by what the start of each is turned into. */
interface Table {
  /** For each number the index of its first word; -1 where there is none. */
  readonly first: readonly number[];
  /** Where each word begins, from the last to the first. */
  readonly starts: readonly number[];
  /** For each word the index of the next one with the same number; -1 after the last. */
  readonly next: readonly number[];
  readonly shift: number;
}

function createTable(text: string): Table {
  const bits = Math.min(16, Math.max(4, 30 - Math.clz32(text.length)));
  const shift = 32 - bits;
  const first = new Array<number>(2 ** bits).fill(-1);
  const starts: number[] = [];
  const next: number[] = [];
  // From the end, so that each list of words is in order.
  for (let at = text.length - piece; at > 0; at -= 1) {
    if (text.charCodeAt(at - 1) > space) continue;
    const number = numberOf(text, at, shift);
    next.push(first[number] ?? -1);
    first[number] = starts.push(at) - 1;
  }
  return { first, starts, next, shift };
}

/** What stands before a word: a space, or one of the control characters below it, such as a line break. */
const space = 32;

/** Where in a string a word begins that has a space before it and the characters that the table goes by; -1 if none does. */
function wordWithin(sought: string): number {
  for (let at = 1; at <= sought.length - piece; at += 1) if (sought.charCodeAt(at - 1) <= space) return at;
  return -1;
}

/** 2^32 divided by the golden ratio: what it multiplies is spread over all bits (Knuth, The Art of Computer Programming, 6.4). */
const spread = 0x9e3779b1;

function numberOf(text: string, at: number, shift: number): number {
  const first = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 8);
  const last = (text.charCodeAt(at + 2) << 16) | (text.charCodeAt(at + 3) << 24);
  return Math.imul(first ^ last, spread) >>> shift;
}

function find(text: string, table: Table, sought: string, from: number, within: number): number {
  const { starts, next } = table;
  let places = 0;
  for (let word = firstOf(table, sought, within); word !== -1; word = next[word] ?? -1) {
    const at = (starts[word] ?? 0) - within;
    if (at < from) continue;
    if (text.startsWith(sought, at)) return at;
    places += 1;
    if (places === mostPlaces) return createFinder(text, sought)(at + 1);
  }
  return -1;
}

function findOnly(text: string, table: Table, sought: string, within: number): number {
  const { starts, next } = table;
  let only = -1;
  let places = 0;
  for (let word = firstOf(table, sought, within); word !== -1; word = next[word] ?? -1) {
    const at = (starts[word] ?? 0) - within;
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
  return first[numberOf(sought, within, shift)] ?? -1;
}
