import { readUtf8 } from "../../check/index.js";
import type { Issue } from "../../issues/index.js";
import { countCodeUnits } from "../../text/index.js";

/** What putting lines together asks of chunks, which are strings or bytes. */
export interface ChunkKind<Chunk> {
  /** The offset of the next line feed, or -1. */
  findLineFeed(chunk: Chunk, from: number): number;
  part(chunk: Chunk, from: number, to?: number): Chunk;
  /** How much of it there is, in units of its own. */
  size(chunk: Chunk): number;
  /** How many of them a UTF-16 code unit takes at most. */
  unitsPerCodeUnit: number;
  countCodeUnits(chunk: Chunk): number;
  startsWithMark(chunk: Chunk): boolean;
  endsWithReturn(chunk: Chunk): boolean;
  /** The text, or why there is none. */
  read(line: Chunk): string | Issue;
  /** A place to keep the start of a line until its end comes. */
  createStore(): Store<Chunk>;
}

/** Keeps a copy of what it is given, since a source may use the memory of a chunk again. */
export interface Store<Chunk> {
  readonly size: number;
  add(part: Chunk): void;
  /** All that was added, valid until the next call of `add`; the store is empty then. */
  take(): Chunk;
}

export const strings: ChunkKind<string> = {
  findLineFeed: (chunk, from) => chunk.indexOf("\n", from),
  part: (chunk, from, to) => chunk.slice(from, to),
  size: (chunk) => chunk.length,
  unitsPerCodeUnit: 1,
  countCodeUnits: (chunk) => chunk.length,
  startsWithMark: (chunk) => chunk.startsWith("\ufeff"),
  endsWithReturn: (chunk) => chunk.endsWith("\r"),
  read: (line) => line,
  createStore: () => {
    let held = "";
    return {
      get size() {
        return held.length;
      },
      add: (part) => {
        held += part;
      },
      take: () => {
        const all = held;
        held = "";
        return all;
      },
    };
  },
};

export const bytes: ChunkKind<Uint8Array> = {
  findLineFeed: (chunk, from) => chunk.indexOf(0x0a, from),
  part: (chunk, from, to) => chunk.subarray(from, to),
  size: (chunk) => chunk.length,
  unitsPerCodeUnit: 3,
  countCodeUnits,
  startsWithMark: ([first, second, third]) => first === 0xef && second === 0xbb && third === 0xbf,
  endsWithReturn: (chunk) => chunk[chunk.length - 1] === 0x0d,
  read: (line) => readUtf8(line, (before) => ({ column: before.length + 1 })),
  createStore: createByteStore,
};

/** From this size on, memory is given back once its line is done. */
const large = 1 << 20;

function createByteStore(): Store<Uint8Array> {
  let memory = new Uint8Array(0);
  let size = 0;
  return {
    get size() {
      return size;
    },
    add: (part) => {
      if (size + part.length > memory.length) {
        const larger = new Uint8Array(Math.max(4096, 2 * memory.length, size + part.length));
        larger.set(memory.subarray(0, size));
        memory = larger;
      }
      memory.set(part, size);
      size += part.length;
    },
    take: () => {
      const all = memory.subarray(0, size);
      if (memory.length >= large) memory = new Uint8Array(0);
      size = 0;
      return all;
    },
  };
}
