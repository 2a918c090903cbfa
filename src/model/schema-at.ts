import * as z from "zod";
import type { Path } from "../issues/index.js";

/** The schema of the value at `path` in `value`; undefined if the schema has no such path. */
export function schemaAt(root: object, value: unknown, path: Path): object | undefined {
  let schema: object | undefined = root;
  let part = value;
  for (const key of path) {
    schema = resolveSchema(schema, part);
    if (schema instanceof z.ZodObject)
      schema = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
    else if (schema instanceof z.ZodArray) schema = schema.element;
    else return undefined;
    part = child(part, key);
  }
  return resolveSchema(schema, part);
}

/** Unwraps optional fields, and chooses the member of a discriminated union by the value's tag. */
export function resolveSchema(schema: object | undefined, value: unknown): object | undefined {
  if (schema instanceof z.ZodOptional) return resolveSchema(schema.unwrap(), value);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator } = schema.def;
  const tag = child(value, discriminator);
  return schema.options.find((option) => {
    const literal: unknown = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
    return literal instanceof z.ZodLiteral && literal.value === tag;
  });
}

function child(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
