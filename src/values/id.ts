import { formatted, type ValueSchema } from "./schema.js";

/**
 * The name of a record within its dossier: 1 to 64 letters (a–z), digits, `-`, `_` or `.`, starting with a letter or a
 * digit. All records of a dossier, provisions included, share one namespace. Ids carry no meaning across dossiers.
 */
export type Id = string;

const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const expected = 'an id of up to 64 letters, digits, "-", "_" or "." such as "kherson"';

/** Whether a string is an id. */
export function isId(text: string): boolean {
  return idPattern.test(text);
}

/** The schema of {@link Id}. */
export const idSchema: ValueSchema<Id> = /* @__PURE__ */ formatted(idPattern, expected);

/** The kinds of record that an id can name. */
export const recordKinds = [
  "source",
  "actor",
  "territory",
  "instrument",
  "provision",
  "statement",
  "meeting",
  "territorial-position",
  "control-assessment",
] as const;

/** A kind of record that an id can name; a provision is part of an instrument but has an id of its own. */
export type RecordKind = (typeof recordKinds)[number];

const targets = new WeakMap<object, readonly RecordKind[]>();

/**
 * The schema of a field that names a record of one of these kinds, of any kind when none is given. The only way to make
 * such a field: the dangling check, the index and the docs find reference fields by it.
 */
export function reference(...kinds: RecordKind[]): ValueSchema<Id> {
  const schema = formatted(idPattern, expected);
  targets.set(schema, kinds.length === 0 ? recordKinds : kinds);
  return schema;
}

/** The kinds that a field made by {@link reference} may name; undefined for any other schema. */
export function referenceTargets(schema: object): readonly RecordKind[] | undefined {
  return targets.get(schema);
}
