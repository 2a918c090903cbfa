import { type Failure, reasonOf } from "../terms/index.js";

const failures = new WeakMap<object, Failure>();

/** An error that keeps a run from writing its output, with its hint. */
export function refusal(failure: Failure, cause?: unknown): Error {
  const error = new Error(failure.problem, { cause });
  failures.set(error, failure);
  return error;
}

/** An error of writing to `name`: those of reading come the same way. */
export function writeError(name: string, cause: unknown): Error {
  const problem = `cannot write ${name}: ${reasonOf(cause)}`;
  return refusal({ problem, hint: "check whether the disk is full, and who may write there" }, cause);
}

/** Writes to `name`. An error that is no refusal becomes one of writing. */
export async function writing<T>(name: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw unwritten(error) ? error : writeError(name, error);
  }
}

/** Why an output is refused or cannot be written; undefined for another error. */
export function unwritten(error: unknown): Failure | undefined {
  return error instanceof Error ? failures.get(error) : undefined;
}
