import { randomBytes } from "node:crypto";
import { type FileHandle, link, open, rename, rm } from "node:fs/promises";
import { isCode } from "../terms/index.js";
import { type Destination, sharedOutput } from "./destination.js";
import { writing } from "./errors.js";

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

/** A part of a name that nobody can guess, so that nobody can put a link there beforehand. One run uses one. */
export function createToken(): string {
  return randomBytes(12).toString("hex");
}

/**
 * A file, which appears under its name only when it is finished. Until then, and for good if it never is, it is `FILE.TOKEN.partial`,
 * which is created and never followed if it is there. What is no ordinary file, such as a pipe with a name, is written to directly.
 */
export async function openFile(destination: Destination, token: string): Promise<Sink> {
  const { name } = destination;
  const sink = await writing(name, () => openPartial(destination, token));
  return {
    write: (bytes) => writing(name, () => sink.write(bytes)),
    finish: () => writing(name, () => sink.finish()),
    abandon: () => sink.abandon(),
  };
}

async function openPartial({ name, path, existing, special }: Destination, token: string): Promise<Sink> {
  if (special) return fileSink(await open(path, "w"), undefined);
  const partial = `${path}.${token}.partial`;
  try {
    // Nobody but the owner reads what will replace a private file.
    const handle = await open(partial, "wx", existing ? 0o600 : 0o666);
    return fileSink(handle, { partial, path, name, existing });
  } catch (error) {
    // The token is new, so the other output has this name: in another case, for example.
    if (isCode(error, "EEXIST")) throw sharedOutput(name);
    throw error;
  }
}

type Names = Pick<Destination, "name" | "path" | "existing"> & { partial: string };

function fileSink(handle: FileHandle, names: Names | undefined): Sink {
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
      if (names?.existing) await copyRights(handle, names.existing);
      if (names) await handle.sync();
      await close();
      if (names) await place(names);
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

/** Gives a file the mode and, as far as the process may, the owner of the one that it replaces. */
async function copyRights(
  handle: FileHandle,
  { mode, uid, gid }: NonNullable<Destination["existing"]>,
): Promise<void> {
  await handle.chown(uid, gid).catch(() => undefined);
  await handle.chmod(mode);
}

/** Puts a finished file under its name. Where there was none, one that has come since stays. */
async function place({ partial, path, existing }: Names): Promise<void> {
  if (existing) return rename(partial, path);
  try {
    await link(partial, path);
  } catch (error) {
    if (isCode(error, "EEXIST")) throw new Error("another program has created it since", { cause: error });
    // A file system without links: the name is taken first.
    await (await open(path, "wx")).close();
    return rename(partial, path);
  }
  await rm(partial);
}
