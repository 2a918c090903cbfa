import { createIssue, type Issue } from "../../issues/index.js";
import type { ChunkKind } from "./chunk-kind.js";

/** A line with its number: its text without its end, or why there is none. */
export type Line = { number: number; text: string } | { number: number; issue: Issue };

/** Puts chunks together to lines. Holds no more than one line, and of one that is too long its first part only. */
export interface Splitter<Chunk> {
  /** The lines that end in the chunk. To be used up before the next chunk. */
  add(chunk: Chunk): Iterable<Line>;
  /** What stands after the last end of line, where something does. */
  finish(): Iterable<Line>;
}

/** Room for what a line has beyond its text: a byte order mark before it and a carriage return behind. */
const surroundings = 2;

/**
 * Lines end with LF, or CR and LF. Those of white space are left out and counted. A byte order mark at the start of line 1 is
 * the text's, and left out.
 *
 * @param limit How long a line may be, in UTF-16 code units.
 * @param firstNumber The number of the first line.
 */
export function createSplitter<Chunk>(
  kind: ChunkKind<Chunk>,
  limit: number,
  firstNumber: number,
): Splitter<Chunk> {
  /** More than this is too long for sure, and need not be kept to be told so. */
  const most = (Math.max(0, limit) + surroundings) * kind.unitsPerCodeUnit;
  const store = kind.createStore();
  let number = firstNumber - 1;
  /** How much of a line that is too long is gone, in code units; undefined within any other line. */
  let gone: number | undefined;
  let endedWithReturn = false;

  const skip = (part: Chunk): void => {
    gone = (gone ?? 0) + kind.countCodeUnits(part);
    if (kind.size(part) > 0) endedWithReturn = kind.endsWithReturn(part);
  };

  /** Adds to the line whose end has not come. */
  const hold = (part: Chunk): void => {
    if (gone === undefined && store.size + kind.size(part) <= most) {
      if (kind.size(part) > 0) store.add(part);
      return;
    }
    let rest = part;
    if (gone === undefined) {
      // With as much of the part as makes a byte order mark whole.
      store.add(kind.part(part, 0, kind.unitsPerCodeUnit));
      rest = kind.part(part, kind.unitsPerCodeUnit);
      const start = store.take();
      skip(start);
      if (number === 0 && kind.startsWithMark(start)) gone = (gone ?? 0) - 1;
    }
    skip(rest);
  };

  const finishLine = (last: Chunk): Line | undefined => {
    if (store.size > 0 || gone !== undefined || kind.size(last) > most) {
      hold(last);
      if (gone === undefined) return readLine(store.take());
      const length = gone - Number(endedWithReturn);
      gone = undefined;
      endedWithReturn = false;
      number++;
      return { number, issue: tooLong(length, limit) };
    }
    return readLine(last);
  };

  const readLine = (line: Chunk): Line | undefined => {
    number++;
    const read = kind.read(line);
    if (typeof read !== "string") return { number, issue: read };
    const from = number === 1 && read.startsWith("\ufeff") ? 1 : 0;
    const to = read.endsWith("\r") ? read.length - 1 : read.length;
    const text = to - from === read.length ? read : read.slice(from, to);
    if (text.length > limit) return { number, issue: tooLong(text.length, limit) };
    return isBlank(text) ? undefined : { number, text };
  };

  return {
    *add(chunk) {
      let from = 0;
      for (let to = kind.findLineFeed(chunk, 0); to !== -1; to = kind.findLineFeed(chunk, from)) {
        const line = finishLine(kind.part(chunk, from, to));
        from = to + 1;
        if (line) yield line;
      }
      hold(kind.part(chunk, from));
    },
    *finish() {
      if (store.size === 0 && gone === undefined) return;
      const line = finishLine(kind.part(store.take(), 0));
      if (line) yield line;
    },
  };
}

function tooLong(length: number, limit: number): Issue {
  return { ...createIssue("too-long", [], { length, limit }), column: 1 };
}

/** White space as JSON has it. */
function isBlank(text: string): boolean {
  return text.charCodeAt(0) !== 0x7b && /^[ \t\r]*$/.test(text);
}
