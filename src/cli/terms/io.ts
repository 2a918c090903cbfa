import type { Output } from "../terminal/index.js";
import type { NdjsonSettings } from "./ndjson-settings.js";

/** What a command is run with, so that a test can run it without a process. `process` is one. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean | undefined };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Checks the lines of a file on threads of the process, and gives the exit code. Throws what cannot be read or written. */
  readonly checkLines?: ((file: string, settings: NdjsonSettings) => Promise<number>) | undefined;
}
