import { printable } from "../../issues/index.js";
import type { Failure } from "../terms/index.js";
import { refusalOf } from "./refusal.js";

const writeErrors = new WeakSet<object>();

/** Whether an error is one of writing: those of reading come the same way. */
function isWriteError(error: unknown): error is Error {
  return error instanceof Error && writeErrors.has(error);
}

/** An error of writing to `name`. */
export function writeError(name: string, cause: unknown): Error {
  const reason = printable(cause instanceof Error ? cause.message : String(cause));
  const error = new Error(`cannot write ${name}: ${reason}`, { cause });
  writeErrors.add(error);
  return error;
}

/** Why an output is refused or cannot be written; undefined for another error. */
export function unwritten(error: unknown): Failure | undefined {
  const refused = refusalOf(error);
  if (refused || !isWriteError(error)) return refused;
  return { problem: error.message, hint: "check whether the disk is full, and who may write there" };
}
