import * as z from "zod";
import { type Path, shorten } from "../../issues/index.js";
import { actOfVerb } from "../../model/index.js";
import type { ReportIssue } from "../issues/extraction-issue.js";
import { unstated } from "../model/unstated.js";

/** What is needed to read the shape of an answer. */
export interface SettleContext {
  report: ReportIssue;
  /** The word of a list that was probably meant. */
  closest: (word: string, words: readonly string[]) => string | undefined;
}

/** Where each item of a list stood in the answer: some may have been left out. */
const origins = new WeakMap<object, readonly number[]>();

/** The index in the answer of an item of a settled list. */
export function originOf(items: readonly unknown[], index: number): number {
  return origins.get(items)?.[index] ?? index;
}

const impossible = Symbol("impossible");

/**
 * A value as its schema wants it: what is missing as unstated, what is of the wrong type or unknown left out, all reported.
 * Undefined where something is wrong that it cannot do without.
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
  for (const [field, inner] of Object.entries(schema.shape)) {
    const given: unknown = Object.hasOwn(value, field) ? Reflect.get(value, field) : undefined;
    // A model that is not held to the schema may write null for what is unstated.
    settled[field] = settleAs(inner, given ?? undefined, [...path, field], context);
    const lacking = settled[field] === impossible;
    if (lacking && (given === undefined || given === null || given === ""))
      context.report("missing-part", [...path, field], { field });
    else if (given === undefined) context.report("missing-field", [...path, field], { field });
    if (lacking) return impossible;
  }
  for (const field of Object.keys(value))
    if (!Object.hasOwn(schema.shape, field)) context.report("unknown-field", [...path, field], { field });
  return settled;
}

function settleList(schema: z.ZodArray, value: unknown, path: Path, context: SettleContext): unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    context.report("wrong-type", path, { expected: "a list", found: nameType(value) });
    return [];
  }
  const settled = [];
  const indexes = [];
  for (const [index, item] of value.entries()) {
    const one = settleItem(schema.element, item, [...path, index], context);
    if (one === impossible) continue;
    settled.push(one);
    indexes.push(index);
  }
  origins.set(settled, indexes);
  return settled;
}

/** An item of a list. One that is no string is no unstated string, but nothing. */
function settleItem(schema: unknown, item: unknown, path: Path, context: SettleContext): unknown {
  if (typeof item === "string" || schema instanceof z.ZodObject) return settleAs(schema, item, path, context);
  context.report("wrong-type", path, { expected: "a string", found: nameType(item) });
  return impossible;
}

function settleWord(words: readonly unknown[], value: unknown, path: Path, context: SettleContext): unknown {
  const known = words.filter((word) => typeof word === "string");
  const open = known.includes(unstated) ? unstated : impossible;
  if (value === undefined || value === "") return known.includes("actual") ? "actual" : open;
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
    nearest: actOfVerb(value, known) ?? context.closest(value, known),
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
  context.report("wrong-type", path, { expected: `a ${type}`, found: nameType(value) });
  return absent;
}

function nameType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
