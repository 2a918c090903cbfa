// The schemas of objects, of lists and of unions of objects as functions that check them part by part. What zod would make of a schema
// at run time by `z.compile` is made here once, so that it needs no `new Function`, no time at the first call, and no zod.

import { callOf, leafOf, sorted } from "./leaves.js";

/**
 * @typedef {import("zod").core.$ZodType} Schema
 * @typedef {import("./leaves.js").Leaves} Leaves
 *
 * @typedef {(value: string) => string} Failing The condition that a value fails the test of a schema. An absent one passes all but
 *   that of a literal: who needs a value asks for it besides.
 *
 * @typedef {object} Kind What is made of the schemas.
 * @property {(name: string) => string} name What the function of a schema is called.
 * @property {string} parameter The second parameter of each function, with its type.
 * @property {string} argument Its name.
 * @property {(schema: Schema) => string} returns The type that a function returns.
 * @property {(schema: Schema) => Failing | undefined} [reference] The test of a reference, or of a list of them; undefined for a
 *   schema that is neither.
 * @property {(schema: import("zod").ZodEnum) => string | undefined} [vocabulary] The function that tests the words of a list that the
 *   model exports; undefined where it exports none.
 * @property {(schema: Schema, name: string) => Judged} judged What is done with an object besides.
 * @property {(item: Schema) => string} list The function that tests a list of such items.
 *
 * @typedef {object} Judged
 * @property {ReadonlySet<string>} fields The fields that are kept.
 * @property {string} type The type of the object.
 * @property {string} start What is done before the fields are read, as lines of code,
 * @property {string} end and after.
 * @property {boolean} [readsOn] True for an object whose other fields are read even where one fails.
 *
 * @typedef {{ kind: Kind, leaves: Leaves, written: Map<string, string> }} Writer
 */

/**
 * @param {Leaves} leaves
 * @param {Kind} kind
 * @returns {string} A function for each object of a dossier and each union of objects.
 */
export function writeObjects(leaves, kind) {
  const writer = { kind, leaves, written: new Map() };
  const { dossierSchema } = leaves.loaded.schemas;
  if (!dossierSchema) throw new Error("there is no schema of a dossier");
  failing(dossierSchema, writer, "");
  return sorted(writer.written).join("\n");
}

/**
 * When a value fails the test of a schema, which is written where it was not yet.
 *
 * @param {Schema} schema
 * @param {Writer} writer
 * @param {string} place What to name the test after if its schema has no name.
 * @returns {Failing}
 */
function failing(schema, writer, place) {
  const { kind, leaves } = writer;
  const { z } = leaves.loaded;
  const reference = kind.reference?.(schema);
  if (reference !== undefined) return reference;
  if (schema instanceof z.ZodLiteral) return (value) => `${value} !== ${JSON.stringify(schema.value)}`;
  if (schema instanceof z.ZodEnum) {
    const vocabulary = kind.vocabulary?.(schema);
    if (vocabulary !== undefined) return (value) => `!${vocabulary}(${value})`;
  }
  if (schema instanceof z.ZodUnion && !(schema instanceof z.ZodDiscriminatedUnion)) {
    const options = schema.options.map((option, at) => failing(option, writer, `${place}${at}`));
    return (value) => options.map((option) => option(value)).join(" && ");
  }
  if (!(schema instanceof z.ZodArray)) {
    const name = testOf(schema, writer, place);
    const leaf = name.replace(/^leaves[.]/, "");
    return (value) =>
      name === leaf
        ? `!${name}(${value}, ${kind.argument})`
        : `!leaves.${callOf(leaf, value, kind.argument, leaves)}`;
  }
  const { element } = schema;
  const least = leastItems(schema);
  const rest = [kind.argument, testOf(element, writer, place), ...(least > 0 ? [least] : [])].join(", ");
  return (value) => `!${kind.list(element)}(${value}, ${rest})`;
}

/**
 * How many items a list has at least.
 *
 * @param {import("zod").core.$ZodArray} schema
 */
export function leastItems(schema) {
  return (schema._zod.def.checks ?? []).reduce(
    (most, { _zod: { def } }) =>
      def.check === "min_length" ? Math.max(most, Number(Reflect.get(def, "minimum"))) : most,
    0,
  );
}

/**
 * The name of the function that tests a schema, which is written where it was not yet.
 *
 * @param {Schema} schema
 * @param {Writer} writer
 * @param {string} place
 * @returns {string}
 */
function testOf(schema, writer, place) {
  const { kind, leaves, written } = writer;
  const { z } = leaves.loaded;
  const isObject = schema instanceof z.ZodObject || schema instanceof z.ZodDiscriminatedUnion;
  const name = leaves.names.get(schema);
  if (isObject && name === undefined)
    throw new Error("the schema of an object or of a union of objects has to be exported");
  const leaf = isObject ? undefined : `leaves.${leafOf(schema, leaves, place)}`;
  const judged = kind.judged(schema, name ?? place);
  if (leaf !== undefined && judged.end === "") return leaf;
  const own = kind.name(name ?? place);
  if (!written.has(own)) {
    // Before its parts, which may need it.
    written.set(own, "");
    const body =
      schema instanceof z.ZodObject
        ? objectBody(schema, writer, name ?? place, judged)
        : schema instanceof z.ZodDiscriminatedUnion
          ? taggedBody(schema, writer)
          : `  if (value === undefined || !leaves.${callOf(leafOf(schema, leaves, place), "value", kind.argument, leaves)}) return value === undefined;\n${judged.end}  return true;\n`;
    const parameter = new RegExp(`\\b${kind.argument}\\b`).test(body) ? kind.parameter : `_${kind.parameter}`;
    written.set(
      own,
      `export function ${own}(value: unknown, ${parameter}): ${kind.returns(schema)} {\n${body}}\n`,
    );
  }
  return own;
}

/**
 * @param {import("zod").ZodObject} schema
 * @param {Writer} writer
 * @param {string} name
 * @param {Judged} judged
 */
function objectBody(schema, writer, name, judged) {
  const { z } = writer.leaves.loaded;
  const failure = judged.readsOn ? "fits = false" : "return false";
  /** @type {string[]} */
  const required = [];
  const cases = new Map();
  for (const [key, field] of Object.entries(schema.shape)) {
    const isOptional = field instanceof z.ZodOptional;
    const place = `${name}${key.replace(/^./, (first) => first.toUpperCase())}`;
    const type = isOptional ? field.unwrap() : field;
    const fails = failing(type, writer, place)("field");
    const needsValue = isOptional && type instanceof z.ZodLiteral;
    const isKept = judged.fields.has(key);
    if (!isOptional) required.push(isKept ? key : `value[${JSON.stringify(key)}]`);
    const body = `        if (${needsValue ? `field !== undefined && ${fails}` : fails}) ${failure};
${isKept ? `        ${key} = field;\n` : ""}        break;
`;
    // Fields of one test share it.
    cases.set(body, `${cases.get(body) ?? ""}      case ${JSON.stringify(key)}:\n`);
  }
  const locals = [...judged.fields].map(
    (key) => `  let ${key}: ${judged.type}[${JSON.stringify(key)}] | undefined;\n`,
  );
  const fits = judged.readsOn ? "  let fits = true;\n" : "";
  const missing = required.map((value) => `${value} === undefined`).join(" || ");
  const ending =
    missing !== "" && judged.end === "" && !judged.readsOn
      ? `  return !(${missing});\n`
      : `${missing && `  if (${missing}) return false;\n`}${judged.end}  return ${judged.readsOn ? "fits" : "true"};\n`;
  return `  if (!isObject(value)) return value === undefined;
${judged.start}${fits}${locals.join("")}  for (const key in value) {
    const field = value[key];
    switch (key) {
${[...cases].map(([body, keys]) => keys + body).join("")}      default:
        ${failure};
    }
  }
${ending}`;
}

/**
 * @param {import("zod").ZodDiscriminatedUnion} schema
 * @param {Writer} writer
 */
function taggedBody(schema, writer) {
  const { discriminator } = schema.def;
  const cases = schema.options.map((option) => {
    const tag = option instanceof writer.leaves.loaded.z.ZodObject ? option.shape[discriminator] : undefined;
    if (!(tag instanceof writer.leaves.loaded.z.ZodLiteral))
      throw new Error("a member of a union has no tag");
    return `    case ${JSON.stringify(tag.value)}:\n      return ${testOf(option, writer, "")}(value, ${writer.kind.argument});\n`;
  });
  return `  if (!hasFields(value)) return false;
  switch (value[${JSON.stringify(discriminator)}]) {
${cases.join("")}    default:
      return false;
  }
`;
}
