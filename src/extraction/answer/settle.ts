import * as z from "zod";
import { type Path, shorten } from "../../issues/index.js";
import { termForWord } from "../../vocabulary/index.js";
import type { ReportIssue } from "../issues/index.js";

/** What is needed to read the shape of an answer. */
export interface SettleContext {
  report: ReportIssue;
  /** The word of a list that was probably meant. */
  closest: (word: string, words: readonly string[]) => string | undefined;
}

/** Where each item of a list stood in the answer: some may have been left out. */
const origins = new WeakMap<object, readonly Path[]>();

/** The place in the answer of an item of a settled list, from the list on. */
export function originOf(items: readonly unknown[], index: number): Path {
  return origins.get(items)?.[index] ?? [index];
}

const impossible = Symbol("impossible");

/**
 * A value in the shape of its schema: missing fields are empty, values of the wrong type and unknown words are left out, all reported.
 * Undefined where a field is wrong that the record requires.
 */
export function settle<T>(
  schema: z.ZodType<T>,
  value: unknown,
  path: Path,
  context: SettleContext,
): T | undefined {
  const settled = settleAs(schema, value, path, context);
  return isOf(schema, settled) ? settled : undefined;
}

/** Whether a value has the shape of a schema. Unlike parsing, it makes no copy. */
function isOf<T>(schema: z.ZodType<T>, value: unknown): value is T {
  return schema.safeParse(value).success;
}

function settleAs(schema: unknown, value: unknown, path: Path, context: SettleContext): unknown {
  if (schema instanceof z.ZodObject) return settleObject(schema, value, path, context);
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodUnion)
    return settleDetails(schema.element, value, path, context);
  if (schema instanceof z.ZodArray) return settleList(schema, value, path, context);
  if (schema instanceof z.ZodEnum) return settleWord(schema.options, value, path, context);
  if (schema instanceof z.ZodBoolean) return settlePlain("boolean", false, value, path, context);
  return settlePlain("string", "", value, path, context);
}

function settleObject(schema: z.ZodObject, value: unknown, path: Path, context: SettleContext): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    context.report("wrong-type", path, { expected: "an object", found: nameType(value) });
    return impossible;
  }
  const settled: Record<string, unknown> = {};
  let isWhole = true;
  for (const [field, inner] of Object.entries(schema.shape)) {
    const given: unknown = Object.hasOwn(value, field) ? Reflect.get(value, field) : undefined;
    // A model that is not held to the schema may write null for an empty field.
    settled[field] = settleAs(inner, given ?? undefined, [...path, field], context);
    const lacking = settled[field] === impossible;
    if (lacking && (given === undefined || given === null || given === ""))
      context.report("missing-part", [...path, field], { field });
    else if (given === undefined) context.report("missing-field", [...path, field], { field });
    isWhole &&= !lacking;
  }
  reportUnknown(Object.keys(schema.shape), value, path, context);
  return isWhole ? settled : impossible;
}

function reportUnknown(
  known: readonly string[],
  value: object,
  path: Path,
  { report, closest }: SettleContext,
): void {
  for (const field of Object.keys(value))
    if (!known.includes(field))
      report("unknown-field", [...path, field], { field, nearest: closest(field, known) });
}

/** Details as objects with one field each, also where the answer has several fields in one object, or one object for all. */
function settleDetails(
  { options }: z.ZodUnion,
  value: unknown,
  path: Path,
  context: SettleContext,
): unknown[] {
  const schemas = new Map(
    options.flatMap((option) => (option instanceof z.ZodObject ? Object.entries(option.shape) : [])),
  );
  const settled: unknown[] = [];
  const places: Path[] = [];
  for (const [place, item] of itemsOf("object", value, path, context)) {
    if (typeof item !== "object" || item === null || Array.isArray(item)) {
      context.report("wrong-type", [...path, ...place], { expected: "an object", found: nameType(item) });
      continue;
    }
    const count = Object.keys(item).filter((name) => schemas.has(name)).length;
    if (count > 1) {
      const found = `an object with ${count} fields`;
      context.report("reshaped-value", [...path, ...place], { expected: "an object for each detail", found });
    }
    for (const [name, schema] of schemas) {
      const given: unknown = Object.hasOwn(item, name) ? Reflect.get(item, name) : undefined;
      if (given === undefined || given === null || given === "") continue;
      const detail = settleAs(schema, given, [...path, ...place, name], context);
      if (detail === impossible) continue;
      settled.push({ [name]: detail });
      places.push([...place, name]);
    }
    reportUnknown([...schemas.keys()], item, [...path, ...place], context);
  }
  origins.set(settled, places);
  return settled;
}

/** The items of a list with their places in it. One that stands by itself is a list of one. */
export function itemsOf(
  type: "object" | "string",
  value: unknown,
  path: Path,
  { report }: Pick<SettleContext, "report">,
): (readonly [place: Path, item: unknown])[] {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [[index], item]);
  if (value === undefined) return [];
  const isItem = typeof value === type && value !== null;
  report(isItem ? "reshaped-value" : "wrong-type", path, { expected: "a list", found: nameType(value) });
  return isItem && value !== "" ? [[[], value]] : [];
}

function settleList(schema: z.ZodArray, value: unknown, path: Path, context: SettleContext): unknown[] {
  const settled = [];
  const places: Path[] = [];
  const type = schema.element instanceof z.ZodObject ? "object" : "string";
  for (const [place, item] of itemsOf(type, value, path, context)) {
    const one = settleItem(schema.element, item, [...path, ...place], context);
    if (one === impossible) continue;
    settled.push(one);
    places.push(place);
  }
  origins.set(settled, places);
  return settled;
}

/** An item of a list. A value that is neither a string nor an object is left out. */
function settleItem(schema: unknown, item: unknown, path: Path, context: SettleContext): unknown {
  if (typeof item === "string" || schema instanceof z.ZodObject) return settleAs(schema, item, path, context);
  context.report("wrong-type", path, { expected: "a string", found: nameType(item) });
  return impossible;
}

function settleWord(words: readonly unknown[], value: unknown, path: Path, context: SettleContext): unknown {
  const known = words.filter((word) => typeof word === "string");
  const open = known.includes("unstated") ? "unstated" : impossible;
  if (value === undefined || value === "") return open;
  if (typeof value !== "string") {
    context.report("wrong-type", path, { expected: "a string", found: nameType(value) });
    return open;
  }
  if (known.includes(value)) return value;
  const expected = known.find((word) => evenWord(word) === evenWord(value));
  if (expected !== undefined) {
    context.report("respelled-word", path, { found: value, expected });
    return expected;
  }
  context.report("unknown-word", path, {
    found: shorten(value),
    words: known,
    nearest: termForWord(value, known) ?? context.closest(value, known),
  });
  return open;
}

function evenWord(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]+/g, "-");
}

function settlePlain(
  type: "string" | "boolean",
  absent: unknown,
  value: unknown,
  path: Path,
  context: SettleContext,
): unknown {
  if (value === undefined) return absent;
  if (typeof value === type) return value;
  if (Array.isArray(value) && value.length === 1 && typeof value[0] === type) {
    context.report("reshaped-value", path, { expected: `a ${type}`, found: nameType(value) });
    return value[0];
  }
  context.report("wrong-type", path, { expected: `a ${type}`, found: nameType(value) });
  return absent;
}

function nameType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
