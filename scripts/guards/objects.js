// The schemas of objects, of lists and of unions of objects as functions that check them part by part. What zod would make of a schema
// at run time by `z.compile` is made here once, so that it needs no `new Function`, no time at the first call, and no zod.

import { leafOf, sorted } from "./leaves.js";

/**
 * @typedef {import("zod").core.$ZodType} Schema
 * @typedef {import("./leaves.js").Leaves} Leaves
 *
 * @typedef {object} Kind What is made of the schemas.
 * @property {(name: string) => string} name What the function of a schema is called.
 * @property {string} parameter The second parameter of each function, with its type.
 * @property {string} argument Its name.
 * @property {(schema: Schema) => string} returns The type that a function returns.
 * @property {(schema: Schema) => string | undefined} reference What calls the test of a reference, up to the parenthesis; undefined
 *   for a schema that is none.
 * @property {(schema: Schema, name: string) => Judged} judged What is done with an object besides.
 * @property {(item: Schema) => string | undefined} refuse What asks whether a list goes on behind an item that fails, up to the
 *   parenthesis; undefined where it never does.
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
 * @returns {string} A function for each object of a dossier, each list and each union of objects.
 */
export function writeObjects(leaves, kind) {
  const writer = { kind, leaves, written: new Map() };
  const { dossierSchema } = leaves.loaded.schemas;
  if (!dossierSchema) throw new Error("there is no schema of a dossier");
  testOf(dossierSchema, writer, "");
  return sorted(writer.written).join("\n");
}

/**
 * What calls the test of a schema, up to the parenthesis; the test is written where it was not yet.
 *
 * @param {Schema} schema
 * @param {Writer} writer
 * @param {string} place What to name it after if its schema has no name.
 * @returns {string}
 */
function testOf(schema, writer, place) {
  const { z } = writer.leaves.loaded;
  if (schema instanceof z.ZodArray) return listTest(schema, writer, place);
  const reference = writer.kind.reference(schema);
  if (reference !== undefined) return reference;
  const isObject = schema instanceof z.ZodObject || schema instanceof z.ZodDiscriminatedUnion;
  const name = writer.leaves.names.get(schema);
  if (isObject && name === undefined)
    throw new Error("the schema of an object or of a union of objects has to be exported");
  const leaf = isObject ? undefined : `leaves.${leafOf(schema, writer.leaves, place)}(`;
  const judged = writer.kind.judged(schema, name ?? place);
  if (leaf !== undefined && judged.end === "") return leaf;
  const own = writer.kind.name(name ?? place);
  if (!writer.written.has(own)) {
    // Before its parts, which may need it.
    writer.written.set(own, "");
    const body =
      schema instanceof z.ZodObject
        ? objectBody(schema, writer, name ?? place, judged)
        : schema instanceof z.ZodDiscriminatedUnion
          ? taggedBody(schema, writer)
          : `  if (!${leaf}value, ${writer.kind.argument})) return false;\n${judged.end}  return true;\n`;
    writer.written.set(own, functionOf(`export function ${own}`, schema, writer, body));
  }
  return `${own}(`;
}

/**
 * @param {string} start
 * @param {Schema} schema
 * @param {Writer} writer
 * @param {string} body
 */
function functionOf(start, schema, { kind }, body) {
  return `${start}(value: unknown, ${kind.parameter}): ${kind.returns(schema)} {\n${body}}\n`;
}

/**
 * @param {import("zod").core.$ZodArray} schema
 * @param {Writer} writer
 * @param {string} place
 */
function listTest(schema, writer, place) {
  const least = (schema._zod.def.checks ?? []).reduce(
    (most, { _zod: { def } }) =>
      def.check === "min_length" ? Math.max(most, Number(Reflect.get(def, "minimum"))) : most,
    0,
  );
  const item = testOf(schema._zod.def.element, writer, place);
  const { argument } = writer.kind;
  const nameOfList = writer.kind.name(listName(schema, writer, place, least));
  const refuse = writer.kind.refuse(schema._zod.def.element);
  const fails = `!${item}value[at], ${argument})${refuse === undefined ? "" : ` && !${refuse}value[at])`}`;
  writer.written.set(
    nameOfList,
    functionOf(
      `function ${nameOfList}`,
      schema,
      writer,
      `  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, ${argument});
  if (length < ${least}) return false;
  for (let at = 0; at < length; at++) if (${fails}) return false;
  return true;
`,
    ),
  );
  return `${nameOfList}(`;
}

/**
 * @param {import("zod").core.$ZodArray} schema
 * @param {Writer} writer
 * @param {string} place
 * @param {number} least
 */
function listName(schema, { leaves }, place, least) {
  const { element } = schema._zod.def;
  const kinds = leaves.loaded.referenceTargets(element);
  const item = leaves.names.get(element) ?? (kinds ? nameOfKinds(kinds, leaves) : place);
  return `${item}List${least === 0 ? "" : least}`;
}

/**
 * @param {readonly string[]} kinds
 * @param {Leaves} leaves
 */
function nameOfKinds(kinds, { loaded }) {
  const words = kinds.length === loaded.recordKinds.length ? ["any"] : kinds;
  return `reference-to-${words.join("-or-")}`.replaceAll(/-(.)/g, (_, first) => first.toUpperCase());
}

/**
 * @param {import("zod").ZodObject} schema
 * @param {Writer} writer
 * @param {string} name
 * @param {Judged} judged
 */
function objectBody(schema, writer, name, judged) {
  const { z } = writer.leaves.loaded;
  const { argument } = writer.kind;
  const failure = judged.readsOn ? "fits = false" : "return false";
  let required = 0;
  /** @type {string[]} */
  const kept = [];
  const cases = Object.entries(schema.shape).map(([key, field]) => {
    const isOptional = field instanceof z.ZodOptional;
    const place = `${name}${key.replace(/^./, (first) => first.toUpperCase())}`;
    const fails = `!${testOf(isOptional ? field.unwrap() : field, writer, place)}field, ${argument})`;
    const isKept = judged.fields.has(key);
    const mark = isKept
      ? `        ${key} = field;\n`
      : isOptional
        ? ""
        : `        found |= ${2 ** required};\n`;
    if (!isOptional && isKept) kept.push(key);
    else if (!isOptional) required++;
    return `      case ${JSON.stringify(key)}:
        if (${isOptional ? `field !== undefined && ${fails}` : fails}) ${failure};
${mark}        break;
`;
  });
  if (required > 30) throw new Error("more required fields than bits");
  const locals = [...judged.fields].map(
    (key) => `  let ${key}: ${judged.type}[${JSON.stringify(key)}] | undefined;\n`,
  );
  const missing = kept.map((key) => `${key} === undefined`);
  if (required > 0) missing.push(`found !== ${2 ** required - 1}`);
  const fits = judged.readsOn ? "  let fits = true;\n" : "";
  return `  if (!isObject(value)) return false;
${judged.start}${fits}${locals.join("")}${required > 0 ? "  let found = 0;\n" : ""}  for (const key in value) {
    const field = value[key];
    switch (key) {
${cases.join("")}      default:
        ${failure};
    }
  }
${missing.length > 0 ? `  if (${missing.join(" || ")}) return false;\n` : ""}${judged.end}  return ${judged.readsOn ? "fits" : "true"};
`;
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
    return `    case ${JSON.stringify(tag.value)}:\n      return ${testOf(option, writer, "")}value, ${writer.kind.argument});\n`;
  });
  return `  if (!hasFields(value)) return false;
  switch (value[${JSON.stringify(discriminator)}]) {
${cases.join("")}    default:
      return false;
  }
`;
}
