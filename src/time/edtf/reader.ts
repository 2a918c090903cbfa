/** The reason why a text is not a date. */
export interface Problem {
  /** The offset of the first error, in UTF-16 code units. */
  position: number;
  /** The expected text at that offset, in words. */
  expected: string;
}

/** The state of parsing a text. */
export interface Reader {
  readonly text: string;
  /** The offset of the next character. */
  at: number;
  /** The first problem found. */
  problem?: Problem;
}

/** Records a problem, unless there already is one. Returns undefined, as every parsing function does after a problem. */
export function fail(reader: Reader, position: number, expected: string): undefined {
  reader.problem ??= { position, expected };
}

/** Reads `word` if it comes next. */
export function take(reader: Reader, word: string): boolean {
  if (!reader.text.startsWith(word, reader.at)) return false;
  reader.at += word.length;
  return true;
}

/** Reads a run of the given characters, at most `limit` of them. */
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

/** Reads exactly `count` of the given characters, else fails. */
export function takeExactly(
  reader: Reader,
  characters: string,
  count: number,
  expected: string,
): string | undefined {
  const taken = takeAll(reader, characters, count);
  return taken.length === count ? taken : fail(reader, reader.at, expected);
}

/** Reads a two-digit number from 00 to `last`, else fails. */
export function takeNumber(reader: Reader, last: number, what: string): number | undefined {
  const start = reader.at;
  const expected = last === 0 ? `${what} of 00 after the hour 24` : `${what} from 00 to ${last}`;
  const digits = takeExactly(reader, "0123456789", 2, expected);
  if (digits === undefined) return undefined;
  return Number(digits) <= last ? Number(digits) : fail(reader, start, expected);
}
