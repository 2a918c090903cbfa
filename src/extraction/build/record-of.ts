/** Every field of a record, the optional ones undefined where there is nothing to say. */
export type FieldsOf<T> = { [K in keyof Required<T>]: T[K] };

/**
 * The record of fields, without the undefined ones. It takes every field of its type, so that the compiler asks of a new one what an answer
 * says of it; nothing is `undefined`.
 */
export function recordOf<T extends object>(fields: FieldsOf<T>): T {
  // Only optional fields can be undefined.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** A list that has items; an empty one is not written. */
export function unlessEmpty<T>(items: T[]): T[] | undefined {
  return items.length > 0 ? items : undefined;
}
