import { bytes, strings } from "./chunk-kind.js";
import { type LineSource, openChunks } from "./chunks.js";
import { createSplitter, type Line, type Splitter } from "./split-lines.js";

/**
 * What `judge` makes of each line of a source, one after the other. Reads on only when all lines of a chunk are used; whoever
 * stops early gives the source back. Throws what the source throws, and a `TypeError` for a chunk that is neither string nor
 * bytes, or one after the other.
 */
export async function* eachLine<Result>(
  source: LineSource,
  { limit, firstLine }: { limit: number; firstLine: number },
  judge: (line: Line) => Result,
): AsyncGenerator<Result, void, undefined> {
  let texts: Splitter<string> | undefined;
  let binaries: Splitter<Uint8Array> | undefined;
  for await (const chunk of openChunks(source)) {
    if (typeof chunk === "string" && !binaries) {
      texts ??= createSplitter(strings, limit, firstLine);
      for (const line of texts.add(chunk)) yield judge(line);
    } else if (ArrayBuffer.isView(chunk) && !texts) {
      binaries ??= createSplitter(bytes, limit, firstLine);
      for (const line of binaries.add(asBytes(chunk))) yield judge(line);
    } else {
      const found = typeof chunk === "string" || ArrayBuffer.isView(chunk) ? "both" : typeof chunk;
      throw new TypeError(`Expected chunks that are all strings or all bytes, found ${found}`);
    }
  }
  for (const line of (texts ?? binaries)?.finish() ?? []) yield judge(line);
}

/** The bytes of any view: a `Buffer`, a `DataView`, an array of another realm. */
function asBytes(view: ArrayBufferView): Uint8Array {
  return view instanceof Uint8Array ? view : new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
