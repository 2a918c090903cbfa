import * as z from "zod";

/** The fields of a {@link RecordSchema}: one schema each, optional where the type's field is. */
export type RecordShape<T> = {
  [K in keyof T]-?: undefined extends T[K]
    ? z.ZodOptional<z.ZodType<Exclude<T[K], undefined>, Exclude<T[K], undefined>>>
    : z.ZodType<T[K], T[K]>;
};

/**
 * The zod schema of one of the package's interfaces: a strict object with `.shape`, `.extend` and all else that
 * zod gives, whose input and output are both `T`.
 *
 * @example
 * ```ts
 * import { linkSchema } from "diplomatic-events";
 *
 * console.log(Object.keys(linkSchema.shape)); // ["rel", "to", "basis"]
 * ```
 */
export type RecordSchema<T> = z.ZodObject<RecordShape<T>, z.core.$strict>;

/** The zod schema of a vocabulary. */
export type EnumSchema<T extends string> = z.ZodEnum<{ [K in T]: K }>;

/** The zod schema of a value that is neither an object nor a vocabulary. */
export type ValueSchema<T> = z.ZodType<T, T>;

/** A string of a stated form. The message is complete, so that it also serves who uses the schema alone. */
export function formatted(pattern: RegExp, expected: string): z.ZodString {
  return z.string().regex(pattern, `Expected ${expected}`);
}

/** A string that says something. */
export const textSchema: ValueSchema<string> = /* @__PURE__ */ (() => z.string().min(1))();

/** A mark that is there or not: never `false`, so that there is one way to say "no". */
export const markSchema: ValueSchema<true> = /* @__PURE__ */ (() => z.literal(true))();
