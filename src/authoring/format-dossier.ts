import stringify from "json-stringify-pretty-compact";
import * as z from "zod";
import { type Dossier, dossierSchema, isJsonObject, schemaAt } from "../model/index.js";

/** The longest line that holds a whole object or list. */
const maxLength = 100;

/**
 * The JSON text of a dossier in one canonical form, so that a difference between two versions shows what was changed: fields in the order of
 * the format, an object or a list on one line where it fits 100 columns. Fields that the format lacks come last, in their own order.
 *
 * @param dossier A dossier, valid or not.
 *
 * @example
 * ```ts
 * import { formatDossier } from "diplomatic-events/authoring";
 *
 * const text = formatDossier({ events: [], actors: [], sources: [], format: "diplomatic-events/1" });
 * console.log(text.trim()); // {"format": "diplomatic-events/1", "sources": [], "actors": [], "events": []}
 * ```
 */
export function formatDossier(dossier: Dossier): string {
  return `${stringify(inOrder(dossierSchema, dossier), { maxLength })}\n`;
}

/** A copy with the fields of each object in the order of its schema. */
function inOrder(schema: object | undefined, value: unknown): unknown {
  const own = schema && schemaAt(schema, value, []);
  if (own instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => inOrder(own.element, item));
  if (!(own instanceof z.ZodObject) || !isJsonObject(value)) return value;
  const { shape } = own;
  const keys = Object.keys(shape).filter((key) => Object.hasOwn(value, key));
  const others = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  // Not by assignment, which "__proto__" would escape.
  return Object.fromEntries([...keys, ...others].map((key) => [key, inOrder(shape[key], value[key])]));
}
