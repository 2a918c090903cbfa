// The descriptions of the JSON Schema that a language model is given: the comments of the model, by the place of the property.

/**
 * @typedef {import("zod").core.JSONSchema.JSONSchema} JsonSchema
 * @typedef {ReadonlyMap<string, import("./comments.js").Described>} Comments
 */

/**
 * A table of descriptions. A key is the name of a property or, where properties of one name differ, a place such as
 * `statements/more/status`; a place that ends with a slash stands for the record itself.
 *
 * @param {JsonSchema} schema That of `Extraction`.
 * @param {Comments} comments
 * @returns {Record<string, string>}
 */
export function tabulateDescriptions(schema, comments) {
  const places = [...describe(schema, "Extraction", "", comments)];
  /** @type {Map<string, string>} */
  const byName = new Map();
  for (const [place, comment] of places) {
    const name = place.slice(place.lastIndexOf("/") + 1);
    if (name !== "" && !byName.has(name)) byName.set(name, comment);
  }
  const own = places.filter(
    ([place, comment]) => byName.get(place.slice(place.lastIndexOf("/") + 1)) !== comment,
  );
  return Object.fromEntries([...byName, ...own]);
}

/**
 * @param {JsonSchema} schema
 * @param {string} name The interface.
 * @param {string} place
 * @param {Comments} comments
 * @returns {Generator<[place: string, comment: string]>}
 */
function* describe(schema, name, place, comments) {
  const described = comments.get(name);
  if (!described) throw new Error(`no interface ${name}`);
  // A record of a list is described by itself; a value within a record, by its field.
  if (place.split("/").length < 3 && !("anyOf" in schema)) yield [place, described.comment];
  const objects = schema.anyOf ?? [schema];
  for (const { properties = {} } of /** @type {JsonSchema[]} */ (objects))
    for (const [key, property] of Object.entries(properties)) {
      const field = described.fields.get(key);
      if (!field || typeof property !== "object") throw new Error(`${name} has no field ${key}`);
      const at = `${place}${key}`;
      yield [at, field.comment];
      const inner = /** @type {JsonSchema} */ (property.items ?? property);
      if (field.of !== undefined) yield* describe(inner, field.of, `${at}/`, comments);
    }
}
