import { describeDefinition, describeField, describeTargets } from "./describe.js";
import { definitionName, schemaName } from "./names.js";
import { portableString } from "./portable-string.js";

/**
 * @typedef {import("../../src/formats/json-schema/json-schema.js").JsonSchema} JsonSchema
 * @typedef {Map<string, JsonSchema>} Definitions By name; each refers to others as `#/$defs/Name`.
 */

/** Too short to be worth a name. */
const inline = new Set(["passageSchema", "markSchema"]);

/**
 * The definition of every schema of the model: its shape from zod, its words from the comments.
 *
 * @param {import("./load.js").Loaded} loaded
 * @param {import("../model/source.js").Model} model
 * @param {ReadonlyMap<string, unknown[]>} examples Values by the name of their schema; the first is shown.
 * @returns {Definitions}
 */
export function readDefinitions({ z, schemas, referenceTargets }, model, examples) {
  // One's own, so that zod's global registry, which is the user's, plays no part.
  /** @type {import("zod").core.$ZodRegistry<{ id: string }>} */
  const registry = z.registry();
  for (const [name, schema] of Object.entries(schemas))
    if (!inline.has(name)) registry.add(schema, { id: definitionName(name) });
  const allKinds = model.vocabularies.get("recordKinds")?.terms.map(({ term }) => term) ?? [];

  const { schemas: made } = z.toJSONSchema(registry, {
    metadata: registry,
    uri: (id) => `#/$defs/${id}`,
    override: ({ zodSchema, jsonSchema }) => {
      if (referenceTargets(zodSchema)) become(jsonSchema, { $ref: "#/$defs/Id" });
      else if (typeof jsonSchema.pattern === "string") become(jsonSchema, portableString(jsonSchema.pattern));
      const id = registry.get(zodSchema)?.id;
      if (id === undefined || !(zodSchema instanceof z.ZodObject)) return;
      for (const [field, schema] of Object.entries(zodSchema.shape)) {
        const { properties } = jsonSchema;
        const property = properties?.[field];
        if (!properties || typeof property !== "object") continue;
        const { kinds, isList } = targetsWithin(schema, z, referenceTargets);
        const parts = [describeField(id, field, model), kinds && describeTargets(kinds, isList, allKinds)];
        const description = parts.filter((part) => part).join(" ");
        const described = { ...property, description };
        // Required fields that share a schema, such as that of any text, share what zod makes of it.
        if (Object.values(schemas).includes(schema)) properties[field] = described;
        else become(property, described);
      }
    },
  });

  const named = Object.keys(schemas)
    .filter((schema) => !inline.has(schema))
    .map((schema) => ({ schema, name: definitionName(schema) }))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
  return new Map(
    named.map(({ schema, name }) => {
      /** @type {JsonSchema} */
      const { $schema: _, $id: __, ...shape } = made[name] ?? {};
      const [choice] = shape.oneOf ?? [];
      // What is one of several is shown by an example of the first.
      const shown = choice ? schemaName(String(choice.$ref?.replace("#/$defs/", ""))) : schema;
      const example = examples.get(shown)?.slice(0, 1);
      const words = { title: name, description: describeDefinition(name, schema, model) };
      return [name, inOrder({ ...words, ...shape, ...(example && { examples: example }) })];
    }),
  );
}

/**
 * What the ids of a field may name, where it holds ids of records.
 *
 * @param {import("zod").core.$ZodType} schema
 * @param {typeof import("zod")} z
 * @param {typeof import("../../src/model/values/id.js").referenceTargets} referenceTargets
 * @returns {{ kinds: readonly string[] | undefined, isList: boolean }}
 */
function targetsWithin(schema, z, referenceTargets) {
  if (schema instanceof z.ZodOptional) return targetsWithin(schema.unwrap(), z, referenceTargets);
  if (schema instanceof z.ZodArray) return { kinds: referenceTargets(schema.element), isList: true };
  return { kinds: referenceTargets(schema), isList: false };
}

/**
 * @param {object} target
 * @param {object} content
 */
function become(target, content) {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  Object.assign(target, content);
}

/** The keywords in the order in which people read them; the others follow. */
const order = ["$ref", "title", "description", "type", "const", "enum"];

/**
 * @param {JsonSchema} schema
 * @returns {JsonSchema}
 */
function inOrder(schema) {
  const rank = (/** @type {string} */ key) => (order.includes(key) ? order.indexOf(key) : order.length);
  const inRank = (/** @type {object} */ keyed) =>
    Object.fromEntries(Object.entries(keyed).sort(([left], [right]) => rank(left) - rank(right)));
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    name,
    typeof property === "boolean" ? property : inRank(property),
  ]);
  const sorted = inRank(schema);
  return schema.properties ? { ...sorted, properties: Object.fromEntries(properties) } : sorted;
}
