/** What stops a text from being a date: where, as an offset in UTF-16 code units, and what should stand there. */
export interface Problem {
  position: number;
  expected: string;
}

/** A text, how far it has been read, and the first thing found wrong. */
export interface Reader {
  readonly text: string;
  at: number;
  problem?: Problem;
}

/** Notes a problem and returns undefined, as does every reading function that could not go on. */
export function fail(reader: Reader, position: number, expected: string): undefined {
  reader.problem ??= { position, expected };
}

/** Reads a word if it is next. */
export function take(reader: Reader, word: string): boolean {
  if (!reader.text.startsWith(word, reader.at)) return false;
  reader.at += word.length;
  return true;
}

/** Reads as many of the characters as there are, at most `limit`. */
export function takeAll(
  reader: Reader,
  characters: string,
  limit: number = Number.POSITIVE_INFINITY,
): string {
  const start = reader.at;
  while (reader.at - start < limit && isOneOf(reader.text[reader.at], characters)) reader.at += 1;
  return reader.text.slice(start, reader.at);
}

function isOneOf(character: string | undefined, characters: string): boolean {
  return character !== undefined && characters.includes(character);
}

/** Reads exactly so many of the characters. */
export function takeExactly(
  reader: Reader,
  characters: string,
  count: number,
  expected: string,
): string | undefined {
  const taken = takeAll(reader, characters, count);
  return taken.length === count ? taken : fail(reader, reader.at, expected);
}

/** Reads a two-digit number within bounds. */
export function takeNumber(reader: Reader, last: number, what: string): number | undefined {
  const start = reader.at;
  const expected = last === 0 ? `${what} of 00 after the hour 24` : `${what} from 00 to ${last}`;
  const digits = takeExactly(reader, "0123456789", 2, expected);
  if (digits === undefined) return undefined;
  return Number(digits) <= last ? Number(digits) : fail(reader, start, expected);
}
