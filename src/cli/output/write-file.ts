import { writeFile } from "node:fs/promises";
import { printable } from "../../issues/index.js";
import { nameOf, standardInput } from "../files/index.js";
import { complain, type Failure, type Io } from "../terms/index.js";

/** Replaces the text of a file. Gives the exit code. */
export async function replaceText(file: string, text: string, io: Io): Promise<number> {
  if (file === standardInput) return complain(io, cannotWriteInput);
  try {
    await writeFile(file, text);
    return 0;
  } catch (error) {
    const reason = printable(error instanceof Error ? error.message : String(error));
    const hint = "check who may write there, and whether the disk is full";
    return complain(io, { problem: `${nameOf(file)}: it cannot be written (${reason})`, hint });
  }
}

const cannotWriteInput: Failure = {
  problem: "--write needs a file, not the standard input",
  hint: "name the file, or leave --write out",
};
