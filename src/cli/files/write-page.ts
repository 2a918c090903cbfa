import { writeFile } from "node:fs/promises";
import { printable } from "../../issues/index.js";
import { complain, type Failure } from "../failure.js";
import type { Io } from "../io.js";
import { type Destination, resolveDestinations } from "../ndjson/destination.js";
import { refusalOf } from "../ndjson/refusal.js";
import { isWriteError, writeError } from "../ndjson/unwritable.js";
import type { Settings } from "../options.js";

/**
 * Writes a page to the file of `--output`, or prints it. Refuses a file that is one of the inputs, and one that exists unless `--force` is
 * given. Gives the exit code: 0 written, 2 not.
 */
export async function writePage(
  page: string,
  inputs: readonly string[],
  { output, force }: Settings,
  io: Io,
): Promise<number> {
  try {
    let destination: Destination | "-" | undefined;
    for (const input of inputs)
      destination = (await resolveDestinations({ input, validTo: output, force })).valid;
    if (destination === undefined || destination === "-") io.stdout.write(page);
    else await writeTo(destination, page, force);
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
async function writeTo({ path, name, special }: Destination, page: string, force: boolean): Promise<void> {
  await writeFile(path, page, { flag: force || special ? "w" : "wx" }).catch((error: unknown) => {
    throw writeError(name, error);
  });
}

/** Why the options of a page do not fit together. */
export function findPageFailure({ html, output, force, format }: Settings): Failure | undefined {
  if (html && format !== undefined)
    return { problem: "--html and --format do not go together", hint: "choose one of them" };
  if (!html && (output !== undefined || force))
    return {
      problem: `${output === undefined ? "--force" : "--output"} goes with --html`,
      hint: output === undefined ? "add --html" : `add --html, as in --html -o ${printable(output)}`,
    };
  return undefined;
}
