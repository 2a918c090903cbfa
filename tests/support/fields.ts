import * as z from "zod";
import type { Dossier } from "../../src/index.js";
import {
  dossierSchema,
  type NodeName,
  nodeNames,
  recordKinds,
  referenceTargets,
  schemaAt,
  type Visitor,
  walk,
} from "../../src/model/index.js";
import { maximal } from "./maximal-dossier.js";

/** A field of a part of a dossier, as "statement.act". */
export type FieldName = `${NodeName}.${string}`;

type Path = readonly (string | number)[];

/** Two dossiers that differ in one field alone. */
export interface Edit {
  before: Dossier;
  after: Dossier;
}

/** The schema of each field that the model has. */
const schemas: ReadonlyMap<FieldName, z.ZodType> = new Map(
  [...nodeNames].flatMap(([schema, name]) =>
    schema instanceof z.ZodObject
      ? Object.entries(schema.shape).flatMap(([key, field]): [FieldName, z.ZodType][] =>
          field instanceof z.ZodType ? [[`${name}.${key}`, field]] : [],
        )
      : [],
  ),
);

/** Each field that the model has, but for those that tell what the record or document is. */
export const fieldNames: readonly FieldName[] = [...schemas]
  .filter(([, schema]) => !(schema instanceof z.ZodLiteral))
  .map(([name]) => name);

/** Whether a field names records. */
export function isReference(name: FieldName): boolean {
  const schema = innerOf(name);
  return referenceTargets(schema instanceof z.ZodArray ? schema.element : Object(schema)) !== undefined;
}

/** The keys of the texts in free words, and of the marks, that reported records have beside their reports. */
export const textKeys: readonly string[] = keysOf("statement.content");
export const markKeys: readonly string[] = keysOf("statement.negated");

function keysOf(like: FieldName): string[] {
  const others: readonly string[] = [
    "dossier",
    "source",
    "actor",
    "territory",
    "name",
    "office",
    "report",
    "attribution",
    "evidence",
  ];
  const found = [...schemas.keys()]
    .filter((name) => innerOf(name) === innerOf(like))
    .map((name) => name.split("."));
  return [...new Set(found.flatMap(([part = "", key = ""]) => (others.includes(part) ? [] : key)))];
}

/** The schema of a field's value where it has one. */
function innerOf(name: FieldName): unknown {
  const schema = schemas.get(name);
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

/** Where the dossier of all fields sets each of them. */
const places: ReadonlyMap<string, readonly Path[]> = findPlaces();

function findPlaces(): Map<string, Path[]> {
  const found = new Map<string, Path[]>();
  const visitor: Visitor = Object.fromEntries(
    [...nodeNames.values()].map((name) => [
      name,
      (node: object, { path }: { path: Path }): void => {
        for (const key of Object.keys(node)) {
          const field = `${name}.${key}`;
          found.set(field, [...(found.get(field) ?? []), [...path, key]]);
        }
      },
    ]),
  );
  walk(dossierSchema, maximal, [visitor]);
  return found;
}

/**
 * Changes of a field: at each place where the dossier of all fields has it, amid all others and with only what is required beside it, it is
 * left out or gets another value.
 */
export function* editsOf(name: FieldName): Generator<Edit> {
  const inner = innerOf(name);
  for (const path of places.get(name) ?? [])
    for (const isAmidOthers of [true, false]) {
      const before = isAmidOthers ? maximal : dossierSchema.parse(prune(dossierSchema, maximal, path));
      if (inner !== schemas.get(name)) yield { before, after: withValue(before, path, undefined) };
      const value = otherThan(inner, valueAt(before, path));
      if (value !== undefined) yield { before, after: withValue(before, path, value) };
    }
}

/** What is required of a value, and all of the part at the path. */
function prune(schema: unknown, value: unknown, path: Path | undefined): unknown {
  if (path?.length === 0) return value;
  const found = schema instanceof z.ZodType ? schemaAt(schema, value, []) : undefined;
  if (found instanceof z.ZodArray && Array.isArray(value))
    return value.map((item, at) => prune(found.element, item, path?.[0] === at ? path.slice(1) : undefined));
  if (!(found instanceof z.ZodObject)) return value;
  return Object.fromEntries(
    Object.entries(Object(value)).flatMap(([key, part]) => {
      const field: unknown = found.shape[key];
      const isKept = found === dossierSchema || !(field instanceof z.ZodOptional) || path?.[0] === key;
      return isKept ? [[key, prune(field, part, path?.[0] === key ? path.slice(1) : undefined)]] : [];
    }),
  );
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => Object(value)[key], root);
}

function withValue(before: Dossier, path: Path, value: unknown): Dossier {
  const after = structuredClone(before);
  const owner: object = Object(valueAt(after, path.slice(0, -1)));
  const key = path.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(owner, key);
  else Reflect.set(owner, key, value);
  return after;
}

const ids = recordKinds.flatMap((kind) =>
  (places.get(`${kind}.id`) ?? []).map((path) => ({ kind, id: valueAt(maximal, path) })),
);

/** Another value of a schema; undefined where that is the affair of fields within it. */
function otherThan(schema: unknown, value: unknown): unknown {
  const kinds = schema instanceof z.ZodType ? referenceTargets(schema) : undefined;
  if (kinds) return ids.find(({ kind, id }) => id !== value && kinds.includes(kind))?.id;
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const item = otherThan(schema.element, value[0]);
    return item === undefined ? [] : [item];
  }
  if (schema instanceof z.ZodEnum) return schema.options.find((option) => option !== value);
  if (typeof value === "number") return value / 2;
  if (typeof value === "string" && !(schema instanceof z.ZodLiteral)) return `${value} and others`;
  return undefined;
}
