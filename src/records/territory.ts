import * as z from "zod";
import { type Extensions, extensionsSchema } from "../values/extensions.js";
import { type Id, idSchema, reference } from "../values/id.js";
import { iriSchema } from "../values/iri.js";
import { territoryCodeSchema } from "../values/iso-3166.js";
import { type Name, nameSchema } from "../values/name.js";
import { type RecordSchema, textSchema } from "../values/schema.js";

/**
 * A place: one that positions are about, or where something happens. Name and code identify it and assign it to
 * nobody; no field says whose it is. That is said by positions and control assessments, each by somebody.
 */
export interface Territory {
  /** The record's id. */
  id: Id;
  /** The name by which the dossier calls it. */
  name: string;
  /** Other names, each with its language and who uses it. */
  names?: Name[] | undefined;
  /** Its code in ISO 3166-2 or ISO 3166-1, as an identifier only. */
  code?: string | undefined;
  /** The territory in which it lies, geographically. */
  within?: Id | undefined;
  /** IRIs that name the same place elsewhere. */
  sameAs?: string[] | undefined;
  /** Data of one's own. */
  extensions?: Extensions | undefined;
}

/**
 * The schema of {@link Territory}.
 *
 * @example
 * ```ts
 * import { type Territory, territorySchema } from "diplomatic-events";
 *
 * const territory: Territory = territorySchema.parse({
 *   id: "islands",
 *   name: "The two islands in the strait",
 *   names: [
 *     { name: "East Islands", usedBy: ["arcadia"] },
 *     { name: "Westmost Islands", usedBy: ["borduria"] },
 *   ],
 * });
 * console.log(territory.names?.length); // 2
 * ```
 */
export const territorySchema: RecordSchema<Territory> = /* @__PURE__ */ (() =>
  z.toZod<Territory>()(
    z.strictObject({
      id: idSchema,
      name: textSchema,
      names: z.optional(z.array(nameSchema)),
      code: z.optional(territoryCodeSchema),
      within: z.optional(reference("territory")),
      sameAs: z.optional(z.array(iriSchema)),
      extensions: z.optional(extensionsSchema),
    }),
  ))();
