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
export function createNotes(): Notes {
  return { ...ordinary };
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

/** Whether a value is a string that is not empty, and not too long to be looked at. */
export function isText(value: unknown, { text }: Notes): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= text;
}

/** Whether a value is absent or a list of at least `least` items that fit. */
export function isList<T, N extends Notes>(
  value: unknown,
  notes: N,
  fits: (item: unknown, notes: N) => item is T | undefined,
  least = 0,
): value is T[] | undefined {
  if (!Array.isArray(value)) return value === undefined;
  const { length } = value;
  notes.parts -= length;
  if (notes.parts < 0 || length < least) return false;
  for (let at = 0; at < length; at++) if (value[at] === undefined || !fits(value[at], notes)) return false;
  return true;
}

/** A test for the words of a list; an absent value passes. */
export function oneOf<Word extends string>(
  words: readonly Word[],
): (value: unknown) => value is Word | undefined {
  const known: ReadonlySet<unknown> = new Set([undefined, ...words]);
  return (value): value is Word | undefined => known.has(value);
}
