import * as z from "zod";

/** The fields of a {@link RecordSchema}: one schema each, optional if the type's field is. */
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
 * The zod schema of one of the package's interfaces: a strict object whose input and output are both `T`, with `.shape`, `.extend`
 * and zod's other methods.
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

/** The zod schema of any other value: a string, a number, a map. */
export type ValueSchema<T> = z.ZodType<T, T>;

/** The base of other schemas of strings: zod makes a new one slowly. */
const anyString: z.ZodString = /* @__PURE__ */ (() => z.string())();

/** The schema of a string that matches a pattern. Its message is complete, for callers who use the schema alone. */
export function formatted(pattern: RegExp, expected: string): z.ZodString {
  return anyString.regex(pattern, `Expected ${expected}`);
}

/** The schema of text with a visible character: no white space, control or format character up to U+FFFF. */
export const textSchema: ValueSchema<string> = /* @__PURE__ */ formatted(
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them is visible
  /[^\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]/,
  "a visible character",
);

/** The schema of a passage of a text, as the text has it: a non-empty string. */
export const passageSchema: ValueSchema<string> = /* @__PURE__ */ (() => anyString.min(1))();

/** The schema of a flag: `true` or absent. `false` is invalid, so that "no" is written in one way. */
export const markSchema: ValueSchema<true> = /* @__PURE__ */ (() => z.literal(true))();
