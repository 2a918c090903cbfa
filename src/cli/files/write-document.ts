import { writeFile } from "node:fs/promises";
import { complain, type Failure } from "../failure.js";
import type { Io } from "../io.js";
import { type Destination, resolveDestinations } from "../ndjson/destination.js";
import { refusalOf } from "../ndjson/refusal.js";
import { isWriteError, writeError } from "../ndjson/unwritable.js";
import type { Settings } from "../options.js";
import type { Output } from "../output.js";

/** The form of a document for readers, as the options choose it. */
type DocumentForm = "text" | "json" | "markdown" | "html";

/** Where a document goes, for its colours and its width: a file is no terminal. */
export function documentOutput({ output }: Settings, { stdout }: Io): Output {
  return output === undefined ? stdout : { write: () => {} };
}

/**
 * Writes a document to the file of `--output`, or prints it. Refuses a file that is one of the inputs, and one that exists unless `--force` is
 * given. Gives the exit code: 0 written, 2 not.
 */
export async function writeDocument(
  text: string,
  inputs: readonly string[],
  { output, force }: Settings,
  io: Io,
): Promise<number> {
  try {
    let destination: Destination | "-" | undefined;
    for (const input of inputs)
      destination = (await resolveDestinations({ input, validTo: output, force })).valid;
    if (destination === undefined || destination === "-") io.stdout.write(text);
    else await writeTo(destination, text, force);
    return 0;
  } catch (error) {
    const refused = refusalOf(error);
    if (refused) return complain(io, refused);
    if (!isWriteError(error)) throw error;
    return complain(io, {
      problem: error.message,
      hint: "check whether the disk is full, and who may write there",
    });
  }
}

/** Without `force`, a file that has come to exist since is kept. */
async function writeTo({ path, name, special }: Destination, text: string, force: boolean): Promise<void> {
  await writeFile(path, text, { flag: force || special ? "w" : "wx" }).catch((error: unknown) => {
    throw writeError(name, error);
  });
}

/** Why the options of a document do not fit together. */
export function findDocumentFailure({ html, output, force, format }: Settings): Failure | undefined {
  if (html && format !== undefined && format !== "html")
    return { problem: `--html and --format ${format} do not go together`, hint: "choose one of them" };
  if (output === undefined && force)
    return { problem: "--force goes with --output", hint: "add --output FILE, or leave --force out" };
  return undefined;
}

/** The form that `--html` and `--format` choose. */
export function documentForm({ html, format }: Settings): DocumentForm {
  if (html || format === "html") return "html";
  return format === "json" || format === "markdown" ? format : "text";
}
