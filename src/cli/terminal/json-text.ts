import { printable } from "../../issues/index.js";

/** JSON text of a value, in ASCII where a character could act on a terminal or change the order of what is read. */
export function jsonText(value: unknown, indent?: number): string {
  // Outside of strings, JSON text has no such character.
  return JSON.stringify(value, null, indent).split("\n").map(printable).join("\n");
}
