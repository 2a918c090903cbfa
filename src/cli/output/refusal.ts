import type { Failure } from "../terms/index.js";

const refusals = new WeakMap<object, Failure>();

/** An error that keeps a run from starting, with its hint. Nothing has been written yet. */
export function refusal(failure: Failure): Error {
  const error = new Error(failure.problem);
  refusals.set(error, failure);
  return error;
}

/** The failure behind an error that {@link refusal} made. */
export function refusalOf(error: unknown): Failure | undefined {
  return error instanceof Error ? refusals.get(error) : undefined;
}
