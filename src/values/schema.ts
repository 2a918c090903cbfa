import * as z from "zod";

/** The fields of a {@link RecordSchema}: one schema each, optional where the type's field is. */
export type RecordShape<T> = {
  [K in keyof T]-?: undefined extends T[K]
    ? z.ZodOptional<FieldSchema<Exclude<T[K], undefined>>>
    : FieldSchema<T[K]>;
};

/**
 * The schema of one field, with the methods of its zod class: `.options` of a vocabulary, `.element` of a list, `.shape` of a record.
 * A union of records and an open record have those of every zod schema.
 */
export type FieldSchema<T> = [T] extends [string]
  ? StringSchema<T>
  : [T] extends [readonly (infer Item)[]]
    ? z.ZodArray<FieldSchema<Item>>
    : [T] extends [object]
      ? IsUnion<T> extends true
        ? ValueSchema<T>
        : string extends keyof T
          ? ValueSchema<T>
          : RecordSchema<T>
      : ValueSchema<T>;

type StringSchema<T extends string> = string extends T
  ? ValueSchema<T>
  : IsUnion<T> extends true
    ? HasPattern<T> extends true
      ? ValueSchema<T>
      : EnumSchema<T>
    : z.ZodLiteral<T>;

type IsUnion<T, All = T> = (T extends unknown ? ([All] extends [T] ? false : true) : never) extends false
  ? false
  : true;

/** True where a string type has an open part, such as `${string}:${string}`: such keys of a record are optional. */
type HasPattern<T extends string> = true extends (
  T extends string
    ? Record<never, never> extends Record<T, 1>
      ? true
      : false
    : never
)
  ? true
  : false;

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
