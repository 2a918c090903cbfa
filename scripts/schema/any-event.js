/**
 * @typedef {import("./definitions.js").JsonSchema} JsonSchema
 * @typedef {import("./definitions.js").Definitions} Definitions
 */

/** The definition of what loose mode asks of an event whose type only a newer version knows. */
export const anyEvent = "AnyEvent";

/**
 * The definition of any other event: the fields that all events have, in the words of the first of them, and a type that is none of
 * theirs.
 *
 * @param {Definitions} definitions
 * @returns {JsonSchema}
 */
export function describeAnyEvent(definitions) {
  const definition = definitions.get(anyEvent);
  const union = [...definitions.values()].find(({ oneOf }) => oneOf);
  const events = (union?.oneOf ?? []).map(
    ({ $ref = "" }) => definitions.get($ref.replace("#/$defs/", ""))?.properties ?? {},
  );
  const [first] = events;
  if (!definition || !first) throw new Error("There are no events");
  const constants = events.map(({ type }) => (typeof type === "object" ? (type.const ?? null) : null));
  const { type } = first;
  const description = (typeof type === "object" && type.description) || "";
  const shared = Object.keys(definition.properties ?? {}).map((name) => [name, first[name]]);
  return {
    ...definition,
    properties: {
      type: { description, type: "string", not: { enum: constants } },
      ...Object.fromEntries(shared),
    },
    required: ["type", ...(definition.required ?? [])],
  };
}
