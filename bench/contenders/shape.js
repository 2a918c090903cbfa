// What our zod schemas ask of a value, in a form that schemas of other libraries can be written from.

/**
 * @typedef {{ kind: "object", fields: readonly Field[] }} ObjectShape
 * @typedef {{ key: string, optional: boolean, shape: Shape }} Field
 *
 * @typedef {ObjectShape
 *   | { kind: "array", item: Shape, least: number }
 *   | { kind: "text", least: number }
 *   | { kind: "pattern", pattern: RegExp }
 *   | { kind: "date" }
 *   | { kind: "words", words: readonly string[] }
 *   | { kind: "constant", value: string | true }
 *   | { kind: "number", whole: boolean, least: number, most: number }
 *   | { kind: "record", key: RegExp }
 *   | { kind: "either", options: readonly Shape[] }
 *   | { kind: "tagged", tag: string, options: readonly ObjectShape[] }} Shape `record` is of anything, `tagged` told apart by a field.
 *
 * @typedef {import("zod").core.$ZodType} Schema
 */

/**
 * Throws where a schema asks for what this does not know, so that no contender has less to do than ours.
 *
 * @param {Schema} schema
 * @returns {Shape}
 */
export function readShape(schema) {
  const { def } = /** @type {import("zod").core.$ZodTypes} */ (schema)._zod;
  switch (def.type) {
    case "object":
      return {
        kind: "object",
        fields: Object.entries(def.shape).map(([key, field]) => {
          const { def: own } = /** @type {import("zod").core.$ZodTypes} */ (field)._zod;
          const optional = own.type === "optional";
          return { key, optional, shape: readShape(optional ? own.innerType : field) };
        }),
      };
    case "array":
      return { kind: "array", item: readShape(def.element), least: boundsOf(def).least ?? 0 };
    case "string":
      return readString(def);
    case "template_literal":
      if (!schema._zod.pattern) throw new Error("a template has no pattern");
      return { kind: "pattern", pattern: schema._zod.pattern };
    case "enum":
      return { kind: "words", words: Object.values(def.entries).map(String) };
    case "literal": {
      const [value] = def.values;
      if (typeof value === "string" || value === true) return { kind: "constant", value };
      throw new Error(`no contender is told of the constant ${String(value)}`);
    }
    case "number": {
      const whole = "format" in def && def.format === "safeint";
      const { least = -Number.MAX_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER } = boundsOf(def);
      return { kind: "number", whole, least, most };
    }
    case "record": {
      const key = readShape(def.keyType);
      if (key.kind !== "pattern") throw new Error("the keys of a record have no pattern");
      return { kind: "record", key: key.pattern };
    }
    case "union": {
      const options = def.options.map(readShape);
      if (!("discriminator" in def)) return { kind: "either", options };
      const objects = options.flatMap((option) => (option.kind === "object" ? [option] : []));
      return { kind: "tagged", tag: String(def.discriminator), options: objects };
    }
    default:
      throw new Error(`no contender is told of ${def.type}`);
  }
}

/**
 * @param {import("zod").core.$ZodStringDef} def
 * @returns {Shape}
 */
function readString(def) {
  if ("format" in def && def.format === "edtf") return { kind: "date" };
  if (def.checks?.length !== 1)
    throw new Error("no contender is told of a string without check, or with two");
  const { least, pattern } = boundsOf(def);
  if (pattern) return { kind: "pattern", pattern };
  if (least === undefined) throw new Error("no contender is told of a string with this check");
  return { kind: "text", least };
}

/**
 * What a schema's checks ask of a string, a list or a number.
 *
 * @param {{ checks?: readonly import("zod").core.$ZodCheck<never>[] | undefined }} def
 */
function boundsOf({ checks = [] }) {
  /** @type {{ least?: number, most?: number, pattern?: RegExp }} */
  const bounds = {};
  for (const check of checks) {
    const { def } = /** @type {import("zod").core.$ZodChecks} */ (/** @type {unknown} */ (check))._zod;
    if (def.check === "min_length") bounds.least = def.minimum;
    else if (def.check === "greater_than" && def.inclusive) bounds.least = Number(def.value);
    else if (def.check === "less_than" && def.inclusive) bounds.most = Number(def.value);
    else if (def.check === "string_format" && def.pattern) bounds.pattern = def.pattern;
    else throw new Error(`no contender is told of the check ${def.check}`);
  }
  return bounds;
}
