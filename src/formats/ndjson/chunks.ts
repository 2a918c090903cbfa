/**
 * As much of a web `ReadableStream` as is used, so that any implementation fits: a browser's, Node's, a polyfill.
 *
 * @example
 * ```ts
 * import type { LineStream } from "diplomatic-events/ndjson";
 *
 * const stream: LineStream = new Blob(["{}\n"]).stream();
 * await stream.getReader().cancel();
 * ```
 */
export interface LineStream {
  /** Locks the stream to a reader. */
  getReader(): LineStreamReader;
}

/** As much of a `ReadableStreamDefaultReader` as is used. */
export interface LineStreamReader {
  /** The next chunk. */
  read(): Promise<{
    /** Whether there is none left. */
    done: boolean;
    /** The chunk. */
    value?: Uint8Array | string | undefined;
  }>;
  /** Says that no more is wanted. */
  cancel(): Promise<void>;
  /** Leaves the stream to others. */
  releaseLock(): void;
}

/**
 * What lines are read from: a text or its bytes in UTF-8, whole or in chunks. A web stream, a Node `Readable` and an array of
 * chunks will do, and any other iterable. Chunks may end anywhere, also within a character; they are all strings or all bytes.
 *
 * @example
 * ```ts
 * import type { LineSource } from "diplomatic-events/ndjson";
 *
 * const sources: LineSource[] = ["{}\n{}", new Uint8Array(), ["{", "}\n"], new Blob(["{}\n"]).stream()];
 * console.log(sources.length); // 4
 * ```
 */
export type LineSource =
  | string
  | Uint8Array
  | Iterable<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>
  | LineStream;

/** The chunks of a source. Whoever stops early gives the source back. Throws a `TypeError` for what is no source. */
export function openChunks(source: LineSource): Iterable<unknown> | AsyncIterable<unknown> {
  // Both are iterable themselves, letter by letter and byte by byte.
  if (typeof source === "string" || ArrayBuffer.isView(source)) return [source];
  if (typeof source === "object" && source !== null) {
    if (Symbol.asyncIterator in source || Symbol.iterator in source) return source;
    if ("getReader" in source) return readStream(source);
  }
  throw new TypeError("Expected a string, bytes, a stream or an iterable of chunks to read lines from");
}

/** Not every browser's streams are iterable. */
async function* readStream(stream: LineStream): AsyncGenerator<unknown, void, undefined> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    ended = true;
  } catch (error) {
    // The stream has failed by itself, so that there is nothing to cancel.
    ended = true;
    throw error;
  } finally {
    if (!ended) await reader.cancel();
    reader.releaseLock();
  }
}
