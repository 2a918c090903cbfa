import { quote } from "./wording.js";

/** A value in words for a message: `the string "x"`, `an array`. */
export function describeFound(value: unknown): string {
  if (value === null) return "null";
  switch (typeof value) {
    case "string":
      return value === "" ? "an empty string" : `the string ${quote(value)}`;
    case "number":
      return Number.isFinite(value) ? `the number ${value}` : String(value);
    case "boolean":
      return String(value);
    case "undefined":
      return "nothing";
    case "object":
      return isArray(value) ? "an array" : "an object";
    default:
      return `a ${typeof value}`;
  }
}

function isArray(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    // A proxy that has been revoked does not even say what it is.
    return false;
  }
}
