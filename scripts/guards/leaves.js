// The schemas of plain values as functions: `(value) => value is string | undefined`, or `(value, notes)` where its length counts. An absent
// value passes. The same value has one function, however many fields have it.

import { constantName, definitionName } from "../schema/names.js";
import { textTest } from "./text-test.js";

/**
 * @typedef {import("zod").core.$ZodType} Schema
 *
 * @typedef {object} Leaves
 * @property {import("../schema/load.js").Loaded} loaded
 * @property {ReadonlyMap<Schema, string>} names The name of the function of each exported schema.
 * @property {Map<string, string>} written The functions by their names.
 * @property {Map<string, string>} known The names of functions by their bodies.
 */

/**
 * @param {import("../schema/load.js").Loaded} loaded
 * @returns {Leaves}
 */
export function createLeaves(loaded) {
  const names = new Map(
    Object.entries(loaded.schemas).map(([name, schema]) => [schema, constantName(definitionName(name))]),
  );
  return { loaded, names, written: new Map(), known: new Map() };
}

/**
 * The name of the function of a schema, which is written where it was not yet.
 *
 * @param {Schema} schema
 * @param {Leaves} leaves
 * @param {string} place What to name it after if its schema has no name.
 * @returns {string}
 */
export function leafOf(schema, leaves, place) {
  const { loaded, names, written, known } = leaves;
  // A reference is an id.
  if (loaded.referenceTargets(schema)) return "id";
  const body = leafBody(schema, leaves, place);
  const same = known.get(body);
  if (same !== undefined) return same;
  const name = names.get(schema) ?? place;
  if (written.has(name)) throw new Error(`two different tests are named ${name}`);
  known.set(body, name);
  const type = typeOf(schema, loaded.z);
  const notes = /\bnotes\b/.test(body) ? ", notes: Notes" : "";
  written.set(
    name,
    schema instanceof loaded.z.ZodEnum
      ? `export const ${name}: (value: unknown) => value is ${type} | undefined = ${body};\n`
      : `export function ${name}(value: unknown${notes}): value is ${type} | undefined {\n${body}}\n`,
  );
  return name;
}

/**
 * What calls the function of a schema.
 *
 * @param {string} name Of the function.
 * @param {string} value
 * @param {string} notes
 * @param {Leaves} leaves
 */
export function callOf(name, value, notes, { written }) {
  return written.get(name)?.includes("notes: Notes") ? `${name}(${value}, ${notes})` : `${name}(${value})`;
}

/**
 * The module with all of the functions, once they are written.
 *
 * @param {Leaves} leaves
 */
export function leavesModule({ written }) {
  return [
    'import { isEdtf } from "../../../time/index.js";\nimport { isObject, isText, type Notes, oneOf } from "../notes.js";\n',
    ...sorted(written),
  ].join("\n");
}

/**
 * The texts of functions in the order of their names.
 *
 * @param {ReadonlyMap<string, string>} written
 */
export function sorted(written) {
  return [...written].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, text]) => text);
}

/**
 * The TypeScript type of a plain value.
 *
 * @param {Schema} schema
 * @param {typeof import("zod")} z
 * @returns {string}
 */
function typeOf(schema, z) {
  if (schema instanceof z.ZodEnum) return schema.options.map((word) => JSON.stringify(word)).join(" | ");
  if (schema instanceof z.ZodLiteral)
    return [...schema.values].map((word) => JSON.stringify(word)).join(" | ");
  if (schema instanceof z.ZodTemplateLiteral)
    return `\`${schema._zod.def.parts.map((part) => (typeof part === "string" ? part : "$" + "{string}")).join("")}\``;
  if (schema instanceof z.ZodNumber) return "number";
  if (schema instanceof z.ZodRecord) return "Record<string, unknown>";
  return "string";
}

/**
 * @param {Schema} schema
 * @param {Leaves} leaves
 * @param {string} place
 * @returns {string}
 */
function leafBody(schema, leaves, place) {
  const { z } = leaves.loaded;
  const { def } = schema._zod;
  if (schema instanceof z.ZodEnum) return `/* @__PURE__ */ oneOf(${JSON.stringify(schema.options)})`;
  if (schema instanceof z.ZodLiteral)
    return `  return ${[...schema.values].map((word) => `value === ${JSON.stringify(word)}`).join(" || ")};\n`;
  if (schema instanceof z.ZodTemplateLiteral) return patternTest(schema._zod.pattern);
  if (schema instanceof z.ZodNumber) return numberBody(schema);
  if (schema instanceof z.ZodRecord) {
    const key = leafOf(schema.keyType, leaves, `${place}Key`);
    if (!(schema.valueType instanceof z.ZodUnknown))
      throw new Error("a record of anything but unknown values");
    return `  if (!isObject(value)) return value === undefined;
  for (const key in value) if (notes.parts-- <= 0 || !${callOf(key, "key", "notes", leaves)}) return false;
  return true;
`;
  }
  if ("format" in def && def.format === "edtf")
    return '  return value === undefined || (typeof value === "string" && isEdtf(value));\n';
  if (schema instanceof z.ZodString) return stringBody(schema);
  throw new Error(`no test is known for a schema of type ${def.type}`);
}

/** @param {import("zod").ZodString} schema */
function stringBody(schema) {
  const [check, ...others] = schema._zod.def.checks ?? [];
  const def = check?._zod.def;
  if (!def || others.length > 0) throw new Error("a string without a check, or with several");
  if (numberOf(def, "min_length", "minimum") === 1)
    return "  return value === undefined || isText(value, notes);\n";
  if ("pattern" in def && def.pattern instanceof RegExp)
    return textTest(def.pattern) ?? patternTest(def.pattern);
  throw new Error(`no test is known for a string with the check ${def.check}`);
}

const visible = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at));

/**
 * A pattern that looks for one character, whichever is visible, needs no look at most strings.
 *
 * @param {RegExp} pattern
 */
function patternTest(pattern) {
  const test = `${pattern}.test(value)`;
  const isQuick = visible.every((character) => pattern.test(character));
  const either = isQuick ? `((value >= "!" && value < "\\x7f") || ${test})` : test;
  return `  return value === undefined || (isText(value, notes) && ${either});\n`;
}

/** @param {import("zod").ZodNumber} schema */
function numberBody(schema) {
  const { minValue, maxValue, format } = schema;
  if (
    minValue === null ||
    schema._zod.def.checks?.some(({ _zod: { def } }) => "inclusive" in def && !def.inclusive)
  )
    throw new Error("a number without a least value, or with one that it cannot have");
  const isWhole = format === "safeint";
  const most = isWhole ? Number.MAX_SAFE_INTEGER : maxValue;
  const whole = isWhole ? " && Number.isSafeInteger(value)" : "";
  return `  return value === undefined || (typeof value === "number" && value >= ${minValue} && value <= ${most}${whole});\n`;
}

/**
 * @param {import("zod").core.$ZodCheckDef} def
 * @param {string} check
 * @param {string} property
 * @returns {number} Below all others where the check is another.
 */
function numberOf(def, check, property) {
  return def.check === check ? Number(Reflect.get(def, property)) : Number.NEGATIVE_INFINITY;
}
