import * as z from "zod";
import type { RecordSchema } from "../model/index.js";
import { extractionDescription } from "./generated/json-schema.js";
import { type Extraction, plainExtractionSchema } from "./model/extraction.js";

/**
 * The schema of {@link Extraction}, for the structured output of a language model. `z.toJSONSchema` of it, which the official SDK
 * helpers of OpenAI and Anthropic call, has a description on every property, taken from the comments on the model; nothing is
 * written into zod's global registry for that.
 *
 * It keeps to what the strict modes of both providers accept: an object at the root, every property required, no union, nothing
 * nullable, no recursion, no pattern and no format. What the text does not say is `""`, an empty list, or the word `unstated`.
 *
 * @example
 * ```ts
 * import { extractionSchema } from "diplomatic-events/extraction";
 * import * as z from "zod";
 *
 * const { properties = {}, required } = z.toJSONSchema(extractionSchema);
 * console.log(required?.length === Object.keys(properties).length); // true
 * console.log(Object(properties["actors"]).description); // Everybody whom the rest names, once each.
 * ```
 */
export const extractionSchema: RecordSchema<Extraction> = /* @__PURE__ */ (() => {
  const schema = z.toZod<Extraction>()(z.strictObject(plainExtractionSchema.shape));
  // What zod provides for schemas that know their JSON Schema better. A copy, since zod adds to what it is given.
  schema._zod.toJSONSchema = () => ({ ...extractionDescription });
  return schema;
})();
