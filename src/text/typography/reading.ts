import { partitionPoint } from "../../collections/index.js";
/** A text in an evened form, with the way between its offsets and those of the text as written. */
export interface Reading {
  text: string;
  /** Where in the text as written the character at an offset begins; -1 within what is one character there. */
  begin(at: number): number;
  /** Where in the text as written the character before an offset ends; -1 within what is one character there. */
  end(at: number): number;
  /** The offset that an offset of the text as written leads to; -1 within one character. */
  find(origin: number): number;
}

/** Writes a {@link Reading} from the start of a text to its end. */
export interface ReadingWriter {
  /** Has `shape` stand for a passage of the text. All between two such passages stays as it is. */
  replace(from: number, to: number, shape: string): void;
  finish(): Reading;
}

/** The text as it is. */
export function asWritten(text: string): Reading {
  const same = (at: number): number => at;
  return { text, begin: same, end: same, find: same };
}

/** A reading of a reading: {@link Reading} of what `inner` was made from. */
export function readThrough(outer: Reading, inner: Reading): Reading {
  const through = (first: (at: number) => number, then: (at: number) => number) => (at: number) => {
    const between = first(at);
    return between === -1 ? -1 : then(between);
  };
  return {
    text: outer.text,
    begin: through(outer.begin, inner.begin),
    end: through(outer.end, inner.end),
    find: through(inner.find, outer.find),
  };
}

export function createReadingWriter(original: string): ReadingWriter {
  // The breaks: where passages begin, in the reading and in the original. One of the same length in both is read unit by unit.
  const places = [0];
  const origins = [0];
  let text = "";
  let copied = 0;
  return {
    replace: (from, to, shape) => {
      text += original.slice(copied, from);
      if (shape.length !== to - from) {
        places.push(text.length, text.length + shape.length);
        origins.push(from, to);
      }
      text += shape;
      copied = to;
    },
    finish: () => {
      if (copied === 0) return asWritten(original);
      text += original.slice(copied);
      places.push(text.length);
      origins.push(original.length);
      return createReading(text, places, origins);
    },
  };
}

function createReading(text: string, places: readonly number[], origins: readonly number[]): Reading {
  /** Maps an offset that lies in a passage. */
  const map = (at: number, passage: number, from: readonly number[], to: readonly number[]): number => {
    const [first = 0, next = first] = [from[passage], from[passage + 1]];
    const [start = 0, end = start] = [to[passage], to[passage + 1]];
    if (at === first) return start;
    if (next - first === end - start) return start + at - first;
    return at === next ? end : -1;
  };
  return {
    text,
    begin: (at) => map(at, firstAbove(places, at) - 1, places, origins),
    end: (at) => (at === 0 ? 0 : map(at, firstAbove(places, at - 1) - 1, places, origins)),
    find: (origin) => {
      const passage = firstAbove(origins, origin) - 1;
      const at = map(origin, passage, origins, places);
      // White space that became one space, or nothing, is before what follows.
      const isSpace = at === -1 && text[places[passage] ?? 0] === " ";
      return isSpace || places[passage] === places[passage + 1] ? (places[passage + 1] ?? 0) : at;
    },
  };
}

/** The first index of a sorted list whose value is greater. */
function firstAbove(sorted: readonly number[], value: number): number {
  return partitionPoint(sorted.length, (at) => (sorted[at] ?? 0) <= value);
}
