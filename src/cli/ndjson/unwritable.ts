import { printable } from "../../issues/index.js";

const writeErrors = new WeakSet<object>();

/** Whether an error is one of writing: those of reading come the same way. */
export function isWriteError(error: unknown): error is Error {
  return error instanceof Error && writeErrors.has(error);
}

/** An error of writing to `name`. */
export function writeError(name: string, cause: unknown): Error {
  const reason = printable(cause instanceof Error ? cause.message : String(cause));
  const error = new Error(`cannot write ${name}: ${reason}`, { cause });
  writeErrors.add(error);
  return error;
}
