import { isDeepStrictEqual } from "node:util";

/**
 * @typedef {import("../../src/formats/json-schema/json-schema.js").JsonSchema} JsonSchema
 */

/** What is looked at. Another keyword is an error, so that nothing is passed over. */
const keywords = [
  ...["$ref", "type", "const", "enum", "not", "pattern", "minLength", "minItems", "minimum", "maximum"],
  ...["properties", "required", "additionalProperties", "propertyNames", "items", "oneOf", "anyOf"],
];

/** What says something to people only, or names something. */
const silent = ["$schema", "$id", "$defs", "title", "description", "examples"];

/**
 * What the later of two JSON Schemas may turn down that the earlier one took: nothing, when the list is empty. It errs on the side of
 * finding: another pattern, say, is always listed. What an open object may hold under a key, or with a word, that only the later
 * schema names is not looked at, since nothing was said of it.
 *
 * @param {JsonSchema} before
 * @param {JsonSchema} after
 * @returns {string[]} One line each, with the place.
 */
export function narrowings(before, after) {
  /** What was found of two definitions, wherever they meet again. @type {Map<string, string[]>} */
  const seen = new Map();

  /** @param {JsonSchema | boolean} one @param {JsonSchema | boolean} other @returns {string[]} */
  const compare = (one, other) => {
    const key = JSON.stringify([refOf(one), refOf(other)]);
    const known = refOf(one) && refOf(other) ? seen.get(key) : undefined;
    const found = known ?? compareResolved(resolve(before, one), resolve(after, other), compare);
    seen.set(key, found);
    return found;
  };
  return compare(before, after);
}

/**
 * @typedef {(one: JsonSchema | boolean, other: JsonSchema | boolean) => string[]} Compare
 */

/**
 * @param {JsonSchema | boolean} from
 * @param {JsonSchema | boolean} to
 * @param {Compare} compare
 * @returns {string[]}
 */
function compareResolved(from, to, compare) {
  if (to === true || from === false) return [];
  if (to === false) return [": nothing is taken any more"];
  if (from === true) return isOpen(to) ? [] : [": no longer takes anything"];
  const choices = from.oneOf ?? from.anyOf;
  if (choices) return choices.flatMap((one) => compare(one, to));
  const alternatives = to.oneOf ?? to.anyOf;
  if (alternatives) return fewest(alternatives.map((other) => compare(from, other)));
  return [...compareValues(from, to).map((found) => `: ${found}`), ...compareParts(from, to, compare)];
}

/** @param {JsonSchema} schema */
function isOpen(schema) {
  return !Object.keys(schema).some((key) => keywords.includes(key));
}

/**
 * One of the alternatives has to take it all. If none does, the one that comes nearest was meant.
 *
 * @param {readonly string[][]} found What each turns down.
 * @returns {string[]}
 */
function fewest(found) {
  return found.reduce(
    (best, one) => (one.length < best.length ? one : best),
    found[0] ?? [": no choice is left"],
  );
}

/**
 * @param {JsonSchema} from
 * @param {JsonSchema} to
 * @returns {string[]}
 */
function compareValues(from, to) {
  const taken = valuesOf(from);
  if (taken)
    return taken.filter((value) => !fits(value, to)).map((value) => `${JSON.stringify(value)} is gone`);
  const found = [];
  if (valuesOf(to)) found.push("only some values are taken");
  const types = typesOf(from) ?? ["any type"];
  for (const type of types) if (!takesType(to, type)) found.push(`${type} is taken no more`);
  if (to.pattern !== undefined && to.pattern !== from.pattern) found.push("another pattern");
  if (to.not !== undefined && !sameExclusion(from.not, to.not)) found.push("another exclusion");
  for (const least of /** @type {const} */ (["minLength", "minItems", "minimum"]))
    if ((to[least] ?? Number.NEGATIVE_INFINITY) > (from[least] ?? Number.NEGATIVE_INFINITY))
      found.push(`a higher ${least}`);
  if ((to.maximum ?? Number.POSITIVE_INFINITY) < (from.maximum ?? Number.POSITIVE_INFINITY))
    found.push("a lower maximum");
  return found;
}

/**
 * Whether a value of a list is taken, in which there are only words and marks.
 *
 * @param {unknown} value
 * @param {JsonSchema} schema
 * @returns {boolean}
 */
function fits(value, schema) {
  const { pattern, not } = schema;
  const isText = typeof value === "string";
  const wanted = valuesOf(schema);
  if (wanted && !wanted.some((other) => isDeepStrictEqual(value, other))) return false;
  if (!takesType(schema, typeof value)) return false;
  if (pattern !== undefined && isText && !new RegExp(pattern, "u").test(value)) return false;
  return not === undefined || typeof not === "boolean" || !isText || !fits(value, not);
}

/**
 * @param {JsonSchema} from
 * @param {JsonSchema} to
 * @param {Compare} compare
 * @returns {string[]}
 */
function compareParts(from, to, compare) {
  const required = (to.required ?? []).filter((name) => !from.required?.includes(name));
  const found = required.map((name) => `/${name}: is required`);
  /** @param {string} step @param {JsonSchema | boolean | undefined} one @param {JsonSchema | boolean | undefined} other */
  const descend = (step, one = true, other = true) => {
    found.push(...compare(one, other).map((line) => `/${step}${line}`));
  };
  for (const [name, property] of Object.entries(from.properties ?? {})) {
    const later = to.properties?.[name] ?? to.additionalProperties;
    if (later === false) found.push(`/${name}: is gone`);
    else descend(name, property, later);
  }
  descend("*", from.additionalProperties, to.additionalProperties);
  descend("(key)", from.propertyNames, to.propertyNames);
  if (Array.isArray(from.items) || Array.isArray(to.items))
    throw new Error("a list of items is not known here");
  descend("0", from.items, to.items);
  return found;
}

/**
 * @param {JsonSchema} root
 * @param {JsonSchema | boolean} schema
 * @returns {JsonSchema | boolean}
 */
function resolve(root, schema) {
  if (typeof schema === "boolean") return schema;
  const odd = Object.keys(schema).find((key) => !keywords.includes(key) && !silent.includes(key));
  if (odd !== undefined) throw new Error(`the keyword ${odd} is not known here`);
  if (schema.$ref === undefined) return schema;
  const definition = root.$defs?.[schema.$ref.replace("#/$defs/", "")];
  if (definition === undefined) throw new Error(`${schema.$ref} leads nowhere`);
  return resolve(root, definition);
}

/** @param {JsonSchema | boolean} schema */
function refOf(schema) {
  return typeof schema === "boolean" ? undefined : schema.$ref;
}

/**
 * Words that a loose schema keeps out, since it has a place of their own for them, may become more.
 *
 * @param {JsonSchema["not"]} before
 * @param {JsonSchema["not"]} after
 */
function sameExclusion(before, after) {
  if (typeof before !== "object" || typeof after !== "object") return false;
  if (before.enum && after.enum) return before.enum.every((word) => after.enum?.includes(word));
  return isDeepStrictEqual(before, after);
}

/**
 * @param {JsonSchema} schema
 * @returns {readonly unknown[] | undefined}
 */
function valuesOf({ const: only, enum: several }) {
  return only === undefined ? several : [only];
}

/**
 * @param {JsonSchema} schema
 * @returns {readonly string[] | undefined}
 */
function typesOf({ type }) {
  return type === undefined ? undefined : [type].flat();
}

/**
 * @param {JsonSchema} schema
 * @param {string} type
 */
function takesType(schema, type) {
  const types = typesOf(schema);
  return !types || types.includes(type) || (type === "integer" && types.includes("number"));
}
