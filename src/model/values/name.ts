import * as z from "zod";
import { languageTagSchema } from "../codes/language.js";
import { type Id, reference } from "./id.js";
import { type RecordSchema, textSchema } from "./schema.js";

/** A name of an actor or a territory. Rival names stand side by side, each with its users. */
export interface Name {
  /** The name as written, in its own script. It may be a metonym: "Kyiv" for the government of Ukraine. */
  name: string;
  /** The language of the name, as a BCP 47 tag. */
  language?: string | undefined;
  /** The actors or sources that use the name. */
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
