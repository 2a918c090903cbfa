import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";

/** Where lines go. */
export interface Sink {
  write(bytes: Uint8Array): Promise<void>;
  /** Puts everything in its place. Only after the last line. */
  finish(): Promise<void>;
  /**
   * Leaves what was written so far, without a line that was begun; says where, if it is not where it was to be. Leaves nothing where
   * there is no whole line, and what is finished as it is.
   */
  abandon(): Promise<string | undefined>;
}

/** A stream, which can be written to and is never ended. */
export function openStream(stream: NodeJS.WritableStream): Sink {
  return {
    write: (bytes) =>
      new Promise((resolve, reject) => {
        if (bytes.length === 0) resolve();
        else stream.write(bytes, (error) => (error ? reject(error) : resolve()));
      }),
    finish: async () => {},
    abandon: async () => undefined,
  };
}

/**
 * A file, which appears under its name only when it is finished. Until then, and for good if it never is, it is `FILE.partial`.
 * What is no ordinary file, such as a pipe with a name, is written to directly.
 */
export async function openFile(path: string): Promise<Sink> {
  const existing = await stat(path).catch(() => undefined);
  if (existing && !existing.isFile()) return fileSink(await open(path, "w"), undefined);
  // Not a link to the file, but the file itself is replaced.
  const target = existing ? await realpath(path) : path;
  const partial = `${target}.partial`;
  return fileSink(await open(partial, "w"), { partial, target });
}

function fileSink(handle: FileHandle, names: { partial: string; target: string } | undefined): Sink {
  let written = 0;
  /** Up to where there are whole lines. */
  let whole = 0;
  let state: "open" | "closed" | "finished" = "open";
  const close = async (): Promise<void> => {
    if (state !== "open") return;
    state = "closed";
    await handle.close();
  };
  return {
    write: async (bytes) => {
      for (let at = 0; at < bytes.length; ) {
        const { bytesWritten } = await handle.write(bytes, at);
        const feed = bytes.subarray(at, at + bytesWritten).lastIndexOf(0x0a);
        if (feed !== -1) whole = written + feed + 1;
        at += bytesWritten;
        written += bytesWritten;
      }
    },
    finish: async () => {
      if (names) await handle.sync();
      await close();
      if (names) await rename(names.partial, names.target);
      state = "finished";
    },
    abandon: async () => {
      if (state === "finished") return undefined;
      try {
        if (names && state === "open") await handle.truncate(whole);
      } finally {
        await close();
      }
      if (!names || whole > 0) return names?.partial;
      await rm(names.partial, { force: true });
      return undefined;
    },
  };
}
