import { literal } from "./write.js";

/** @typedef {import("./write.js").Dialect} Dialect */

const json = JSON.stringify;

/** @type {Dialect} */
export const valibot = {
  object: (fields) =>
    `v.strictObject(${literal(fields.map(({ key, optional, name }) => ({ key, code: optional ? `v.optional(${name})` : name })))})`,
  array: (item, least) =>
    least > 0 ? `v.pipe(v.array(${item}), v.minLength(${least}))` : `v.array(${item})`,
  text: (least) => `v.pipe(v.string(), v.minLength(${least}))`,
  pattern: (pattern) => `v.pipe(v.string(), v.regex(${pattern}))`,
  date: () => "v.pipe(v.string(), v.check(isEdtf))",
  words: (words) => `v.picklist(${json(words)})`,
  constant: (value) => `v.literal(${json(value)})`,
  number: (least, most, whole) =>
    `v.pipe(v.number(), ${whole ? "v.safeInteger(), " : ""}v.minValue(${least}), v.maxValue(${most}))`,
  record: (key) => `v.record(v.pipe(v.string(), v.regex(${key})), v.unknown())`,
  either: (options) => `v.union([${options.join(", ")}])`,
  tagged: (tag, options) => `v.variant(${json(tag)}, [${options.join(", ")}])`,
};

/** @type {Dialect} */
export const arktype = {
  object: (fields) =>
    `type(${literal([
      { key: "+", code: '"reject"' },
      ...fields.map(({ key, optional, name }) => ({ key: optional ? `${key}?` : key, code: name })),
    ])})`,
  array: (item, least) => `${item}.array()${least > 0 ? `.atLeastLength(${least})` : ""}`,
  text: (least) => `type.string.atLeastLength(${least})`,
  pattern: (pattern) => `type(${pattern})`,
  date: () => "type.string.narrow((text) => isEdtf(text))",
  words: (words) => `type.enumerated(${words.map((word) => json(word)).join(", ")})`,
  constant: (value) => `type.unit(${json(value)})`,
  number: (least, most, whole) => `type("${least} <= number${whole ? ".integer" : ""} <= ${most}")`,
  record: (key) => `type.Record(type(${key}), "unknown").onUndeclaredKey("reject")`,
  either: (options) => `type.or(${options.join(", ")})`,
  tagged: (_, options) => `type.or(${options.join(", ")})`,
};

/** @type {Dialect} */
export const typebox = {
  object: (fields) =>
    `Type.Object(${literal(fields.map(({ key, optional, name }) => ({ key, code: optional ? `Type.Optional(${name})` : name })))}, { additionalProperties: false })`,
  array: (item, least) => `Type.Array(${item}${least > 0 ? `, { minItems: ${least} }` : ""})`,
  text: (least) => `Type.String({ minLength: ${least} })`,
  pattern: (pattern) => `Type.String({ pattern: ${pattern} })`,
  date: () => 'Type.String({ format: "edtf" })',
  words: (words) => `Type.Enum(${json(words)})`,
  constant: (value) => `Type.Literal(${json(value)})`,
  number: (least, most, whole) =>
    `Type.${whole ? "Integer" : "Number"}({ minimum: ${least}, maximum: ${most} })`,
  record: (key) =>
    `Type.Record(Type.String({ pattern: ${json(key.source)} }), Type.Unknown(), { additionalProperties: false })`,
  either: (options) => `Type.Union([${options.join(", ")}])`,
  tagged: (_, options) => `Type.Union([${options.join(", ")}])`,
  tagFirst: true,
};

/** JSON Schema; objects and lists of words are definitions, which Ajv compiles to functions of their own. @type {Dialect} */
export const ajv = {
  object: (fields) =>
    `define({ type: "object", additionalProperties: false, required: ${json(fields.filter(({ optional }) => !optional).map(({ key }) => key))}, properties: ${literal(fields.map(({ key, name }) => ({ key, code: name })))} })`,
  array: (items, least) => `{ type: "array", items: ${items}${least > 0 ? `, minItems: ${least}` : ""} }`,
  text: (least) => `{ type: "string", minLength: ${least} }`,
  pattern: (pattern) => `{ type: "string", pattern: ${json(pattern.source)} }`,
  date: () => '{ type: "string", format: "edtf" }',
  words: (words) => `{ enum: ${json(words)} }`,
  constant: (value) => `{ const: ${json(value)} }`,
  number: (least, most, whole) =>
    `{ type: "${whole ? "integer" : "number"}", minimum: ${least}, maximum: ${most} }`,
  record: (key) => `{ type: "object", propertyNames: { pattern: ${json(key.source)} } }`,
  either: (options) => `{ anyOf: [${options.join(", ")}] }`,
  tagged: (tag, options) =>
    `{ type: "object", required: [${json(tag)}], discriminator: { propertyName: ${json(tag)} }, oneOf: [${options.join(", ")}] }`,
};
