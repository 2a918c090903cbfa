/** The work that a guard may still do, so that every value takes bounded time. */
export interface Notes {
  /** How many items of arrays and members of extensions are left. */
  parts: number;
  /** How long a string may be, in UTF-16 code units. */
  readonly text: number;
}

/** What is looked at unless another limit is set: more than any document of ordinary size has. */
export const ordinary = { parts: 5_000_000, text: 100_000_000 } as const;

/** Empty notes. */
export function createNotes({ parts, text }: Readonly<Pick<Notes, "parts" | "text">> = ordinary): Notes {
  return { parts, text };
}

/** Whether a value is an object as JSON has them, of this realm or another, and not one of a class. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || isRoot(prototype);
}

/** Whether a value has fields to look at: for a look at one of them before {@link isObject}. */
export function hasFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Whether a value is the prototype of the plain objects of another realm: it has none itself, as no array or class has. */
function isRoot(prototype: unknown): boolean {
  return typeof prototype === "object" && Object.getPrototypeOf(prototype) === null;
}

/** Whether a value is a string that says something. */
export function isText(value: unknown, { text }: Notes): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= text;
}

/** The length of an array; -1 where that is more than may be looked at. */
export function itemsWithin({ length }: readonly unknown[], notes: Notes): number {
  notes.parts -= length;
  return notes.parts < 0 ? -1 : length;
}
