import * as z from "zod";
import type { RecordSchema } from "../model/index.js";
import { descriptions } from "./generated/descriptions.js";
import { type Extraction, plainExtractionSchema } from "./model/index.js";

/**
 * The schema of {@link Extraction}, for the structured output of a language model. `z.toJSONSchema` of it, which the official SDK
 * helpers of OpenAI and Anthropic call, has a description on every property, taken from the comments on the model; nothing is
 * written into zod's global registry for that.
 *
 * It keeps within the published limits of both providers: an object at the root, every property required, no recursion, no pattern
 * and no format. A record lists its optional fields under `more`, one object for each, so that the text's silence costs no tokens.
 *
 * @example
 * ```ts
 * import { extractionSchema } from "diplomatic-events/extraction";
 * import * as z from "zod";
 *
 * const { properties = {}, required } = z.toJSONSchema(extractionSchema);
 * console.log(required?.length === Object.keys(properties).length); // true
 * console.log(Object(properties["actors"]).description); // Everybody whom another record names, once each.
 * ```
 */
export const extractionSchema: RecordSchema<Extraction> = /* @__PURE__ */ (() => {
  const schema = z.toZod<Extraction>()(z.strictObject(plainExtractionSchema.shape));
  // Zod calls this for a schema that makes its own JSON Schema.
  schema._zod.toJSONSchema = () => {
    const { $schema, ...json } = z.toJSONSchema(plainExtractionSchema);
    return describe(json, "");
  };
  return schema;
})();

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Adds descriptions to a schema, to its properties and to theirs. */
function describe(schema: JsonSchema, place: string): JsonSchema {
  const own = schema.type === "object" ? descriptions[place] : undefined;
  if (own !== undefined) schema.description = own;
  for (const object of schema.anyOf ?? [schema])
    for (const [name, property] of Object.entries(Object(object).properties ?? {})) {
      const at = `${place}${name}`;
      Object.assign(Object(property), { description: descriptions[at] ?? descriptions[name] });
      describe(Object(property), `${at}/`);
      if (Object(property).items) describe(Object(property).items, `${at}/`);
    }
  return schema;
}
