import { printable } from "../../index.js";
import type { Failure } from "../failure.js";
import type { Sink } from "./sink.js";

/** Errors of writing, and what they come to. Told from those of reading, which come the same way. */
const failures = new WeakMap<object, Failure>();

/** Why something could not be written; undefined for any other error. */
export function unwritable(error: unknown): Failure | undefined {
  return typeof error === "object" && error !== null ? failures.get(error) : undefined;
}

/** An error of writing to `name`. */
export function writeError(name: string, cause: unknown): Error {
  const reason = printable(cause instanceof Error ? cause.message : String(cause));
  const error = new Error(`cannot write ${name}: ${reason}`, { cause });
  failures.set(error, {
    problem: error.message,
    hint: "check whether the disk is full, and who may write there",
  });
  return error;
}

/** A sink whose errors say what could not be written. */
export function named(name: string, sink: Sink): Sink {
  const attempt = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      throw writeError(name, error);
    }
  };
  return {
    write: (bytes) => attempt(sink.write(bytes)),
    finish: () => attempt(sink.finish()),
    abandon: () => sink.abandon(),
  };
}
