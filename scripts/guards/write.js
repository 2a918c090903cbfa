// A schema as a function: `(value, notes) => boolean`. What zod would make of it at run time by `z.compile` is made here once, so
// that it needs no `new Function`, no time at the first call, and no zod.

import { constantName, definitionName } from "../schema/names.js";
import { textTest } from "./text-test.js";
import { wordTest } from "./word-test.js";

/**
 * @typedef {import("zod").core.$ZodType} Schema
 * @typedef {object} Writer
 * @property {typeof import("zod")} z
 * @property {ReadonlyMap<Schema, string>} names The name of the function of each exported schema.
 * @property {Map<string, string>} written The functions by their names.
 * @property {Map<string, string>} leaves The names of functions on plain values by their bodies.
 * @property {typeof import("../../src/values/id.js").referenceTargets} referenceTargets
 * @property {readonly string[]} recordKinds
 */

/**
 * @param {import("../schema/load.js").Loaded} loaded
 * @returns {string} A module that exports a function for each object of a dossier and each union of objects.
 */
export function writeGuards({ z, schemas, referenceTargets, recordKinds }) {
  const names = new Map(
    Object.entries(schemas).map(([name, schema]) => [schema, constantName(definitionName(name))]),
  );
  /** @type {Writer} */
  const writer = { z, names, written: new Map(), leaves: new Map(), referenceTargets, recordKinds };
  const dossier = schemas["dossierSchema"];
  if (!dossier) throw new Error("there is no schema of a dossier");
  guardOf(dossier, writer, "");
  const functions = [...writer.written].sort(([left], [right]) => (left < right ? -1 : 1));
  return [
    "// Made by `npm run generate` from the schemas: change those.\n",
    'import { isEdtf } from "../../values/edtf.js";\nimport type { RecordKind } from "../../values/id.js";\nimport { isObject, isText, itemsWithin, type Notes, noteReference } from "../notes.js";\n',
    kindBits(recordKinds),
    ...functions.map(([, text]) => text),
  ].join("\n");
}

/** @param {readonly string[]} recordKinds */
function kindBits(recordKinds) {
  const bits = recordKinds.map((kind, at) => `  ${JSON.stringify(kind)}: ${2 ** at},\n`);
  return `/** Each kind of record as a bit, so that several kinds are one number. */
export const kindBits: Readonly<Record<RecordKind, number>> = {\n${bits.join("")}};\n`;
}

/**
 * The name of the function of a schema, which is written where it was not yet.
 *
 * @param {Schema} schema
 * @param {Writer} writer
 * @param {string} place What to name it after if its schema has no name.
 * @returns {string}
 */
function guardOf(schema, writer, place) {
  const { z, names, written } = writer;
  const name = names.get(schema);
  if (schema instanceof z.ZodArray) return listGuard(schema, writer, place);
  if (schema instanceof z.ZodObject || schema instanceof z.ZodDiscriminatedUnion) {
    if (name === undefined)
      throw new Error("the schema of an object or of a union of objects has to be exported");
    if (!written.has(name)) {
      // Before its parts, which may need it.
      written.set(name, "");
      const body =
        schema instanceof z.ZodObject ? objectBody(schema, writer, name) : taggedBody(schema, writer);
      written.set(name, `export function ${name}(value: unknown, notes: Notes): boolean {\n${body}}\n`);
    }
    return name;
  }
  const body = leafBody(schema, writer, place);
  const known = writer.leaves.get(body);
  if (known !== undefined) return known;
  const own = name ?? nameOfReference(schema, writer) ?? place;
  if (written.has(own)) throw new Error(`two different tests are named ${own}`);
  writer.leaves.set(body, own);
  const notes = /\bnotes\b/.test(body) ? "notes" : "_notes";
  written.set(own, `function ${own}(value: unknown, ${notes}: Notes): boolean {\n${body}}\n`);
  return own;
}

/**
 * What the test of a reference is named after: the kinds of record that it may name.
 *
 * @param {Schema} schema
 * @param {Writer} writer
 */
function nameOfReference(schema, { referenceTargets, recordKinds }) {
  const kinds = referenceTargets(schema);
  if (!kinds) return undefined;
  const words = kinds.length === recordKinds.length ? ["any"] : kinds;
  return `reference-to-${words.join("-or-")}`.replaceAll(/-(.)/g, (_, first) => first.toUpperCase());
}

/**
 * @param {import("zod").core.$ZodArray} schema
 * @param {Writer} writer
 * @param {string} place
 */
function listGuard(schema, writer, place) {
  const least = (schema._zod.def.checks ?? []).reduce(
    (most, { _zod: { def } }) => Math.max(most, numberOf(def, "min_length", "minimum")),
    0,
  );
  const item = guardOf(schema._zod.def.element, writer, place);
  const name = `${item}List${least === 0 ? "" : least}`;
  writer.written.set(
    name,
    `function ${name}(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < ${least}) return false;
  for (let at = 0; at < length; at++) if (!${item}(value[at], notes)) return false;
  return true;
}
`,
  );
  return name;
}

/**
 * @param {import("zod").ZodObject} schema
 * @param {Writer} writer
 * @param {string} name
 */
function objectBody(schema, writer, name) {
  const { z } = writer;
  let required = 0;
  const cases = Object.entries(schema.shape).map(([key, field]) => {
    const isOptional = field instanceof z.ZodOptional;
    const place = `${name}${key.replace(/^./, (first) => first.toUpperCase())}`;
    const guard = guardOf(isOptional ? field.unwrap() : field, writer, place);
    const fails = `!${guard}(field, notes)`;
    const mark = isOptional ? "" : `        found |= ${2 ** required};\n`;
    if (!isOptional) required++;
    return `      case ${JSON.stringify(key)}:
        if (${isOptional ? `field !== undefined && ${fails}` : fails}) return false;
${mark}        break;
`;
  });
  if (required > 30) throw new Error("more required fields than bits");
  return `  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
${cases.join("")}      default:
        return false;
    }
  }
  return found === ${2 ** required - 1};
`;
}

/**
 * @param {import("zod").ZodDiscriminatedUnion} schema
 * @param {Writer} writer
 */
function taggedBody(schema, writer) {
  const { discriminator } = schema.def;
  const cases = schema.options.map((option) => {
    const tag = option instanceof writer.z.ZodObject ? option.shape[discriminator] : undefined;
    if (!(tag instanceof writer.z.ZodLiteral)) throw new Error("a member of a union has no tag");
    return `    case ${JSON.stringify(tag.value)}:\n      return ${guardOf(option, writer, "")}(value, notes);\n`;
  });
  return `  if (!isObject(value)) return false;
  switch (value[${JSON.stringify(discriminator)}]) {
${cases.join("")}    default:
      return false;
  }
`;
}

/**
 * @param {Schema} schema
 * @param {Writer} writer
 * @param {string} place
 * @returns {string}
 */
function leafBody(schema, writer, place) {
  const { z, referenceTargets, recordKinds } = writer;
  const { def } = schema._zod;
  const kinds = referenceTargets(schema);
  if (kinds) {
    const bits = kinds.reduce((sum, kind) => sum + 2 ** recordKinds.indexOf(kind), 0);
    return `  return typeof value === "string" && id(value, notes) && noteReference(value, ${bits}, notes);\n`;
  }
  if (schema instanceof z.ZodEnum) return wordTest(schema.options.map(String));
  if (schema instanceof z.ZodLiteral)
    return `  return ${[...schema.values].map((word) => `value === ${JSON.stringify(word)}`).join(" || ")};\n`;
  if (schema instanceof z.ZodTemplateLiteral) return patternTest(schema._zod.pattern);
  if (schema instanceof z.ZodUnion) {
    const guards = schema.options.map((option, at) => guardOf(option, writer, `${place}${at}`));
    return `  return ${guards.map((guard) => `${guard}(value, notes)`).join(" || ")};\n`;
  }
  if (schema instanceof z.ZodNumber) return numberBody(schema);
  if (schema instanceof z.ZodRecord) {
    const key = guardOf(schema.keyType, writer, `${place}Key`);
    if (!(schema.valueType instanceof z.ZodUnknown))
      throw new Error("a record of anything but unknown values");
    return `  if (!isObject(value)) return false;
  for (const key in value) if (notes.parts-- <= 0 || !${key}(key, notes)) return false;
  return true;
`;
  }
  if ("format" in def && def.format === "edtf")
    return '  return typeof value === "string" && isEdtf(value);\n';
  if (schema instanceof z.ZodString) return stringBody(schema);
  throw new Error(`no test is known for a schema of type ${def.type}`);
}

/** @param {import("zod").ZodString} schema */
function stringBody(schema) {
  const [check, ...others] = schema._zod.def.checks ?? [];
  const def = check?._zod.def;
  if (!def || others.length > 0) throw new Error("a string without a check, or with several");
  if (numberOf(def, "min_length", "minimum") === 1) return "  return isText(value, notes);\n";
  if ("pattern" in def && def.pattern instanceof RegExp)
    return textTest(def.pattern) ?? patternTest(def.pattern);
  throw new Error(`no test is known for a string with the check ${def.check}`);
}

/** @param {RegExp} pattern */
function patternTest(pattern) {
  return `  return isText(value, notes) && ${pattern}.test(value);\n`;
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
  return `  return typeof value === "number" && value >= ${minValue} && value <= ${most}${whole};\n`;
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
