import { hasShape, isQuiet, type Target } from "../../src/check/check.js";
import { defaultLimits } from "../../src/check/options.js";
import { createNotes } from "../../src/shape/notes.js";

/** Whether the first look finds a value in order, so that no rule is asked. */
export function isInOrder<T>(target: Target<T>, value: unknown): boolean {
  const notes = createNotes();
  return hasShape(target, value, notes) && isQuiet(target, value, notes, defaultLimits);
}
