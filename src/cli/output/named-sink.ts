import type { Sink } from "./sink.js";
import { writeError } from "./unwritable.js";

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
