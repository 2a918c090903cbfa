import { mapSchemas } from "./map-schemas.js";

/**
 * @typedef {import("./definitions.js").JsonSchema} JsonSchema
 * @typedef {import("./definitions.js").Definitions} Definitions
 */

/** The definition of what is asked of an event whose type only a newer version knows. */
export const anyEvent = "AnyEvent";

/**
 * The definitions that loose mode asks for: unknown fields, unknown words and events of unknown types pass.
 *
 * @param {Definitions} strict With that of `anyEvent`.
 * @returns {Definitions}
 */
export function loosenDefinitions(strict) {
  return new Map(
    [...strict].map(([name, definition]) => {
      if (name === anyEvent) return [name, describeAnyEvent(definition, strict)];
      if (definition.oneOf)
        return [name, { ...definition, oneOf: [...definition.oneOf, { $ref: `#/$defs/${anyEvent}` }] }];
      return [name, loosen(definition)];
    }),
  );
}

/**
 * @param {JsonSchema} schema
 * @returns {JsonSchema}
 */
function loosen(schema) {
  const { enum: words, anyOf, additionalProperties, properties, ...rest } = schema;
  // A list of words, or one that also takes words of one's own: the words remain as a help for editors.
  if (words) return { ...rest, examples: words };
  if (anyOf) return { ...rest, type: "string", examples: anyOf.flatMap((choice) => choice.enum ?? []) };
  return {
    ...rest,
    ...(properties && { properties: mapSchemas(properties, loosen) }),
    ...(additionalProperties !== undefined && additionalProperties !== false && { additionalProperties }),
  };
}

/**
 * The fields that every event has, in the words of the first of them, and a type that is none of theirs.
 *
 * @param {JsonSchema} definition
 * @param {Definitions} strict
 * @returns {JsonSchema}
 */
function describeAnyEvent(definition, strict) {
  const union = [...strict.values()].find(({ oneOf }) => oneOf);
  const events = (union?.oneOf ?? []).map(
    ({ $ref = "" }) => strict.get($ref.replace("#/$defs/", ""))?.properties ?? {},
  );
  const [first = {}] = events;
  const types = events.map(({ type }) => Object(type).const);
  const shared = Object.keys(definition.properties ?? {}).map((name) => [name, loosen(Object(first[name]))]);
  const { description } = Object(first["type"]);
  const type = { description, type: "string", not: { enum: types } };
  return {
    ...loosen(definition),
    properties: { type, ...Object.fromEntries(shared) },
    required: ["type", ...(definition.required ?? [])],
  };
}
