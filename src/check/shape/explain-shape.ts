import * as z from "zod";
import { memoize } from "../../collections/index.js";
import { describeFound, type Path, quote, withArticle } from "../../issues/index.js";
import { anyEventSchema, nodeNames, referenceTargets, schemaAt, textSchema } from "../../model/index.js";
import { closest } from "../../text/index.js";
import { correctDate, readEdtf } from "../../time/index.js";
import { termForWord } from "../../vocabulary/index.js";
import { type Collector, isAnyObject, readProperty } from "../collector.js";
import type { CheckOptions } from "../options.js";
import { fieldHome } from "./field-home.js";

type ZodIssue = z.core.$ZodIssue;

/** What came of {@link explainShape}: the objects of which a field is wrong, as opposed to missing nothing or too much. */
export type Broken = Set<object>;

/** From a place in a value to the same place in what is checked. */
type Placing = (local: Path) => Path;

/** The id of the one record with a name. */
type IdOf = (name: string) => string | undefined;

/** Says all that is wrong with the shape of `value`. */
export function explainShape(
  schema: z.ZodType,
  value: unknown,
  place: Placing,
  mode: CheckOptions["mode"],
  collector: Collector,
  broken: Broken,
  idOf: IdOf,
): void {
  const { error } = schema.safeParse(value);
  for (const issue of error?.issues ?? []) {
    if (collector.full()) return;
    if (explain(issue, schema, value, place, mode === "loose", collector, idOf))
      breakAlong(value, issue.path, broken);
    else if (issue.code === "invalid_union" && "options" in issue) {
      // An event of a type that only a newer version knows: what all events have is asked of it, too.
      const path = issue.path.slice(0, -1).map(toKey);
      const event = path.reduce(readProperty, value);
      explainShape(
        anyEventSchema,
        event,
        (local) => place([...path, ...local]),
        mode,
        collector,
        broken,
        idOf,
      );
    }
  }
}

/** Says all that is wrong with the shape of some items of a list. zod parses each by itself, so that the work ends with the limit on issues. */
export function explainItems(
  schema: z.ZodType,
  items: readonly unknown[],
  isSought: (item: unknown) => boolean,
  list: string,
  mode: CheckOptions["mode"],
  collector: Collector,
  broken: Broken,
  idOf: IdOf,
): void {
  for (let index = 0; index < items.length && !collector.full(); index++) {
    const item = items[index];
    if (isSought(item))
      explainShape(schema, item, (local) => [list, index, ...local], mode, collector, broken, idOf);
  }
}

/** Marks every object from the root to where an issue is. */
function breakAlong(root: unknown, path: readonly PropertyKey[], broken: Broken): void {
  let value = root;
  for (const key of [undefined, ...path]) {
    if (key !== undefined) value = readProperty(value, toKey(key));
    if (isAnyObject(value)) broken.add(value);
  }
}

/** Adds the issue in our own words; false when it leaves the fields of its object usable. */
function explain(
  issue: ZodIssue,
  schema: z.ZodType,
  root: unknown,
  place: Placing,
  loose: boolean,
  collector: Collector,
  idOf: IdOf,
): boolean {
  const local = issue.path.map(toKey);
  const path = place(local);
  const value = local.reduce(readProperty, root);
  const demoted = loose ? "warning" : undefined;

  const parent = local.slice(0, -1).reduce(readProperty, root);
  const field = local.at(-1);
  const isMissing = value === undefined && issue.code !== "invalid_key";
  if (isMissing && typeof field === "string" && isAnyObject(parent)) {
    collector.add("missing-field", path, { field, ...(isTag(issue) && { words: allowedWords(issue) }) });
    return true;
  }

  if (isMissing || isForeign(value)) {
    // The guard has said so, unless the value has changed since.
    collector.add("not-json", path, { found: describeFound(value) });
    return true;
  }

  switch (issue.code) {
    case "unrecognized_keys": {
      const advise = adviseOn(schemaAt(schema, root, local));
      for (const key of issue.keys) {
        if (collector.full()) return false;
        collector.add("unknown-field", [...path, key], { field: key, ...advise(key) }, demoted);
      }
      return false;
    }
    case "invalid_type":
      collector.add("wrong-type", path, {
        expected: nameType(issue.expected),
        found: describeFound(value),
        instead: writeAs(schemaAt(schema, root, local), value),
      });
      return true;
    case "invalid_value":
    case "invalid_union":
      return explainWord(issue, value, path, demoted, collector);
    case "invalid_key":
      collector.add("malformed-string", path, {
        found: String(path.at(-1)),
        expected: expectation(issue.issues[0]),
      });
      return true;
    case "too_small":
      if (issue.origin === "number") break;
      collector.add("empty-value", path, { what: issue.origin === "array" ? "array" : "string" });
      return true;
    case "invalid_format":
      if (issue.format === "edtf" && typeof value === "string") {
        const read = readEdtf(value);
        if ("problem" in read)
          collector.add("malformed-date", path, {
            found: value,
            ...read.problem,
            instead: correctDate(value),
          });
        return true;
      }
      if (schemaAt(schema, root, local) === textSchema) {
        collector.add("empty-value", path, { what: value === "" ? "string" : "blank" });
        return true;
      }
      collector.add("malformed-string", path, {
        found: String(value),
        expected: expectation(issue),
        nearest: referenceTargets(schemaAt(schema, root, local) ?? schema) && idOf(String(value)),
      });
      return true;
  }
  collector.add("out-of-range", path, { expected: range(issue), found: describeFound(value) });
  return true;
}

/** A value that is not one of a list: a word of a vocabulary, a tag of a union, or a mark that can only be true. */
function explainWord(
  issue: ZodIssue & { code: "invalid_value" | "invalid_union" },
  value: unknown,
  path: Path,
  demoted: "warning" | undefined,
  collector: Collector,
): boolean {
  const words = allowedWords(issue);
  if (typeof value !== "string" || words.length === 0) {
    const expected = words.length > 0 ? "a string" : "true";
    collector.add("wrong-type", path, { expected, found: describeFound(value) });
    return true;
  }
  const open = issue.code === "invalid_union" && issue.errors.length > 0;
  const longer = words.filter((word) => word.split("-").includes(value.toLowerCase()));
  const nearest =
    termForWord(value, words) ?? closest(value, words) ?? (longer.length === 1 ? longer[0] : undefined);
  collector.add("unknown-word", path, { found: value, words, open, nearest }, demoted);
  return demoted === undefined;
}

/** Whether a field tells one kind of object from another: the format of a dossier, the type of an event. */
function isTag(issue: ZodIssue): boolean {
  return issue.code === "invalid_value" ? issue.values.length === 1 : "options" in issue;
}

/** How to write a value as the array or the object that a schema asks for; undefined where an object needs more than one field. */
function writeAs(schema: object | undefined, value: unknown): string | undefined {
  if (isAnyObject(value) && schema instanceof z.ZodArray)
    return schema.element instanceof z.ZodObject ? "[{ … }]" : undefined;
  if (typeof value !== "string") return undefined;
  if (schema instanceof z.ZodArray) {
    const item = schema.element instanceof z.ZodObject ? writeAs(schema.element, value) : quote(value);
    return item && `[${item}]`;
  }
  if (!(schema instanceof z.ZodObject)) return undefined;
  const required = Object.keys(schema.shape).filter(
    (field) => !(schema.shape[field] instanceof z.ZodOptional),
  );
  const [field] = required;
  return field === undefined || required.length > 1 ? undefined : `{ ${quote(field)}: ${quote(value)} }`;
}

/** Whether a value is of no JSON type, objects aside. */
function isForeign(value: unknown): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  return typeof value === "function" || typeof value === "symbol" || typeof value === "bigint";
}

/** How many wrong keys of one kind of object are remembered: who makes a mistake makes it in many records. */
const mostRemembered = 100;

interface Advice {
  /** Whether the object has a field for extensions. */
  readonly extensible: boolean;
  /** The field of the object that a wrong key was probably meant to be. */
  readonly nearest: string | undefined;
  /** The fields of an object that has none for other data. */
  readonly fields: readonly string[] | undefined;
  /** Where else in the model the key is a field. */
  readonly home: string | undefined;
}

/** Fields that are commonly written by another name. */
const otherNames: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map([
    ["start", "date"],
    ["end", "date"],
    ["quote", "exact"],
    ["quotation", "exact"],
  ]))();

/** Advises on an unknown key of an object, by the schema of the object. */
const adviseOn: (schema: object | undefined) => (key: string) => Advice = /* @__PURE__ */ memoize((schema) =>
  memoize((key) => {
    const fields = fieldsOf(schema);
    const other = otherNames.get(key);
    const near = closest(key, fields) ?? fields.find((field) => field === other);
    const node = schema && nodeNames.get(schema);
    const ownHome = node && near === undefined ? fieldHome(node, key) : undefined;
    const isOther = node && near === undefined && ownHome === undefined && other !== undefined;
    const home = isOther ? fieldHome(node, other) : ownHome;
    const nearest = home && isOther ? other : near;
    const extensible = fields.includes("extensions");
    return { extensible, nearest, home, fields: extensible ? undefined : fields };
  }, mostRemembered),
);

function fieldsOf(schema: object | undefined): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function allowedWords(issue: ZodIssue): string[] {
  if (issue.code === "invalid_value") return issue.values.filter((word) => typeof word === "string");
  if (issue.code !== "invalid_union") return [];
  if ("options" in issue) return (issue.options ?? []).filter((word) => typeof word === "string");
  return issue.errors.flat().flatMap(allowedWords);
}

function expectation(issue: ZodIssue | undefined): string {
  return issue?.message.replace(/^Expected /, "") ?? "another string";
}

function range(issue: ZodIssue): string {
  if (issue.code === "too_small") return `${issue.minimum} or more`;
  if (issue.code === "too_big") return `${issue.maximum} or less`;
  return "another value";
}

function nameType(type: string): string {
  if (type === "int") return "a whole number";
  if (type === "record") return "an object";
  return withArticle(type);
}

function toKey(key: PropertyKey): string | number {
  return typeof key === "symbol" ? String(key) : key;
}
