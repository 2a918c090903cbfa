import { formatted, type ValueSchema } from "./schema.js";

/**
 * The identifier of a record within its dossier: 1 to 64 letters (a–z, A–Z), digits, `-`, `_` or `.`, starting with a letter or a
 * digit. All records of a dossier, provisions and topics included, share one namespace. An id has no meaning outside its dossier.
 */
export type Id = string;

const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const expected = 'an id of up to 64 letters, digits, "-", "_" or "." such as "envoy-2"';

/** Whether a string is a well-formed {@link Id}. */
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
  "topic",
  "statement",
  "meeting",
  "territorial-position",
  "control-assessment",
] as const;

/** A kind of record that an id can name. A provision of an instrument has its own id; a topic has one if another record refers to it. */
export type RecordKind = (typeof recordKinds)[number];

/** The kinds of events: the values of their `type`. */
export const eventKinds = ["statement", "meeting", "territorial-position", "control-assessment"] as const;

const targets = new WeakMap<object, readonly RecordKind[]>();

/**
 * The schema of a field that refers to a record of one of these kinds, or of any kind if none is given. Every reference field
 * is made by it: the check for dangling references, the index and the docs find the fields that way.
 */
export function reference(...kinds: RecordKind[]): ValueSchema<Id> {
  const schema = formatted(idPattern, expected);
  targets.set(schema, kinds.length === 0 ? recordKinds : kinds);
  return schema;
}

/** The kinds of record that a field made by {@link reference} may name; undefined for any other schema. */
export function referenceTargets(schema: object): readonly RecordKind[] | undefined {
  return targets.get(schema);
}
