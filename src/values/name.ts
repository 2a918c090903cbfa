import * as z from "zod";
import { type Id, reference } from "./id.js";
import { languageTagSchema } from "./language.js";
import { type RecordSchema, textSchema } from "./schema.js";

/** One of the names of an actor or a territory. Rival names sit side by side, each with who uses it. */
export interface Name {
  /** The name as written, in its own script. A metonym counts: "Kyiv" for the government of Ukraine. */
  name: string;
  /** The language of the name, a BCP 47 tag. */
  language?: string | undefined;
  /** Who uses the name: actors or sources. */
  usedBy?: Id[] | undefined;
}

/**
 * The schema of {@link Name}.
 *
 * @example
 * ```ts
 * import { type Name, nameSchema } from "diplomatic-events";
 *
 * const name: Name = nameSchema.parse({ name: "Golfo San Matías", language: "es" });
 * console.log(name.language); // "es"
 * ```
 */
export const nameSchema: RecordSchema<Name> = /* @__PURE__ */ (() =>
  z.toZod<Name>()(
    z.strictObject({
      name: textSchema,
      language: z.optional(languageTagSchema),
      usedBy: z.optional(z.array(reference("actor", "source"))),
    }),
  ))();
