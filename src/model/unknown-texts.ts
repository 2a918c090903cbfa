import * as z from "zod";
import type { Path } from "../issues/index.js";
import { isJsonObject } from "./json-object.js";
import { resolveSchema } from "./schema-at.js";

/**
 * Visits every string in the parts of a value that its schema does not know: in loose mode, the fields and the types of event that only
 * a newer version defines. Any of them may be a reference. Extensions are known.
 */
export function eachUnknownText(
  schema: object | undefined,
  value: unknown,
  visit: (text: string, path: Path) => void,
  path: Path = [],
): void {
  const known = resolveSchema(schema, value);
  const enter = (part: unknown, key: string | number, next: object | undefined): void =>
    eachUnknownText(next, part, visit, [...path, key]);
  if (known === undefined && typeof value === "string") visit(value, path);
  else if (Array.isArray(value)) {
    if (known !== undefined && !(known instanceof z.ZodArray)) return;
    const item = known?.element;
    value.forEach((part: unknown, index) => {
      enter(part, index, item);
    });
  } else if (isJsonObject(value)) {
    if (known !== undefined && !(known instanceof z.ZodObject)) return;
    const shape: Readonly<Record<string, object>> = known?.shape ?? {};
    for (const [key, part] of Object.entries(value))
      enter(part, key, Object.hasOwn(shape, key) ? shape[key] : undefined);
  }
}
