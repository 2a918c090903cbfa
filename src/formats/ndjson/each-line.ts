import { asBytes } from "../../check/index.js";
import { bytes, strings } from "./chunk-kind.js";
import { type LineSource, openChunks } from "./chunks.js";
import { createClock, giveWay } from "./give-way.js";
import { createSplitter, type Line, type Splitter } from "./split-lines.js";

/**
 * Judges each line of a source, one after the other; long work gives way to other tasks. Reads on only when all lines of a chunk are
 * used; whoever stops early gives the source back. Throws what the source throws, and a `TypeError` for a chunk that is neither string
 * nor bytes, or for both kinds in one source.
 */
export async function* eachLine<Result>(
  source: LineSource,
  { limit, firstLine }: { limit: number; firstLine: number },
  judge: (line: Line) => Result,
): AsyncGenerator<Result, void, undefined> {
  let texts: Splitter<string> | undefined;
  let binaries: Splitter<Uint8Array> | undefined;
  const linesOf = (chunk: unknown): Iterable<Line> => {
    if (typeof chunk === "string" && !binaries) {
      texts ??= createSplitter(strings, limit, firstLine);
      return texts.add(chunk);
    }
    if (ArrayBuffer.isView(chunk) && !texts) {
      binaries ??= createSplitter(bytes, limit, firstLine);
      return binaries.add(asBytes(chunk));
    }
    const found = typeof chunk === "string" || ArrayBuffer.isView(chunk) ? "both" : typeof chunk;
    throw new TypeError(`Expected chunks that are all strings or all bytes, found ${found}`);
  };
  const isDue = createClock();
  for await (const chunk of openChunks(source)) {
    for (const line of linesOf(chunk)) {
      if (isDue()) await giveWay();
      yield judge(line);
    }
  }
  for (const line of (texts ?? binaries)?.finish() ?? []) yield judge(line);
}
