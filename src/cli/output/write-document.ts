import { writeFile } from "node:fs/promises";
import { nameOf, standardInput } from "../files/index.js";
import type { Output } from "../terminal/index.js";
import { complain, type Failure, type Io, reasonOf, type Settings } from "../terms/index.js";
import { type Destination, resolveDestinations } from "./destination.js";
import { unwritten, writing } from "./errors.js";

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
    const failure = unwritten(error);
    if (!failure) throw error;
    return complain(io, failure);
  }
}

/** Without `force`, a file that has come to exist since is kept. */
async function writeTo({ path, name, special }: Destination, text: string, force: boolean): Promise<void> {
  await writing(name, () => writeFile(path, text, { flag: force || special ? "w" : "wx" }));
}

/** Replaces the text of a file. Gives the exit code. */
export async function replaceText(file: string, text: string, io: Io): Promise<number> {
  if (file === standardInput)
    return complain(io, {
      problem: "--write needs a file, not the standard input",
      hint: "name the file, or leave --write out",
    });
  try {
    await writeFile(file, text);
    return 0;
  } catch (error) {
    const hint = "check who may write there, and whether the disk is full";
    return complain(io, { problem: `${nameOf(file)}: it cannot be written (${reasonOf(error)})`, hint });
  }
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
