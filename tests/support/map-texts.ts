import * as z from "zod";

/** A text that only a field for words of any kind accepts: no id, date, address or word of a vocabulary looks like it. */
const anyWords = "<b> & “words”";

/**
 * A copy of a value with every string changed that its schema leaves open: the fields are those that accept any words, so a new
 * one is covered by itself.
 */
export function mapTexts(schema: object, value: unknown, change: (text: string) => string): unknown {
  if (schema instanceof z.ZodOptional) return mapTexts(inner(schema.unwrap()), value, change);
  if (typeof value === "string") {
    const isOpen = schema instanceof z.ZodType && schema.safeParse(anyWords).success;
    return isOpen ? change(value) : value;
  }
  if (Array.isArray(value)) {
    const item = schema instanceof z.ZodArray ? inner(schema.element) : anything;
    return value.map((each) => mapTexts(item, each, change));
  }
  if (typeof value !== "object" || value === null) return value;
  const shape = shapeFor(schema, value);
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, mapTexts(shape[key] ?? anything, field, change)]),
  );
}

const anything: object = z.unknown();

function inner(schema: unknown): object {
  return typeof schema === "object" && schema !== null ? schema : anything;
}

function shapeFor(schema: object, value: object): Readonly<Record<string, object>> {
  if (schema instanceof z.ZodObject) return schema.shape;
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return {};
  const option = schema.options.find((each) => each instanceof z.ZodObject && each.safeParse(value).success);
  return option instanceof z.ZodObject ? option.shape : {};
}
