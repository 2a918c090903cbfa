import { definitions, type JsonSchema } from "../json-schema/index.js";

/**
 * The type of a column's cells.
 *
 * - `string`, `integer`, `number`, `boolean`: as in JSON.
 * - `date`: a day, `2025-05-16`.
 * - `strings`: a list of strings; in CSV, JSON text.
 * - `json`: JSON text.
 */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date" | "strings" | "json";

/** A cell. Null is what the dossier does not say. */
export type Cell = string | number | boolean | string[] | null;

/** A column of a table. */
export interface Column {
  /** Its name, in lower case with underscores. */
  name: string;
  /** The type of its cells; each may be null but those of keys. */
  type: ColumnType;
  /** What a cell says. For a field of a record, the comment of that field. */
  description: string;
  /** True in the columns that together name a row. */
  key?: true | undefined;
}

/** A column, and how its cells are read from a part of a dossier. */
export interface ColumnOf<Part> extends Column {
  read: (part: Part) => Cell;
}

/** A part of a dossier whose fields are columns. */
export interface Owner<Value extends object> {
  value: Value;
}

type FieldOf<Value extends object> = keyof Value & string;

/**
 * Columns for fields of a record, with the types and the comments that its JSON Schema has. `names` gives the names of columns that differ
 * from those of their fields, since SQL has other uses for `by`, `to` or `end`.
 */
export function fieldColumns<Value extends object>(
  definition: string,
  fields: readonly FieldOf<Value>[],
  names: { readonly [F in FieldOf<Value>]?: string } = {},
): ColumnOf<Owner<Value>>[] {
  return fields.map((field) => {
    const property = definitions[definition]?.properties?.[field];
    if (typeof property !== "object") throw new Error(`${definition} has no field ${field}`);
    const type = typeOf(property);
    return {
      name: names[field] ?? snakeCase(field),
      type,
      description: property.description ?? "",
      read: ({ value }) => toCell(value[field], type),
    };
  });
}

/** The columns of a key: what names a row within its table. */
export function keyColumn<Part>(
  name: string,
  type: "string" | "integer",
  description: string,
  read: (part: Part) => Cell,
): ColumnOf<Part> {
  return { name, type, description, key: true, read };
}

function snakeCase(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function typeOf(property: JsonSchema): ColumnType {
  const { type, items } = resolved(property);
  if (type === "boolean" || type === "integer" || type === "number") return type;
  if (type === "array")
    return typeof items === "object" && !Array.isArray(items) && isText(resolved(items)) ? "strings" : "json";
  return isText(resolved(property)) ? "string" : "json";
}

function isText({ type, anyOf = [] }: JsonSchema): boolean {
  return type === "string" || anyOf.length > 0;
}

function resolved(schema: JsonSchema): JsonSchema {
  const { $ref } = schema;
  return ($ref === undefined ? undefined : definitions[$ref.replace("#/$defs/", "")]) ?? schema;
}

function toCell(value: unknown, type: ColumnType): Cell {
  if (value === undefined || value === null) return null;
  if (type === "json") return JSON.stringify(value);
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === "number" || typeof value === "boolean") return value;
  return String(value);
}
