import * as z from "zod";
import { iriSchema } from "../codes/iri.js";
import { territoryCodeSchema } from "../codes/iso-3166.js";
import { type Extensions, extensionsSchema } from "../values/extensions.js";
import { type Id, idSchema, reference } from "../values/id.js";
import { type Name, nameSchema } from "../values/name.js";
import { type RecordSchema, textSchema } from "../values/schema.js";

/**
 * A place that positions are about, or where events happen. Its name and code identify it and assign it to nobody.
 * Claims and control are separate records, each with its holder or assessor.
 */
export interface Territory {
  /** The record's id. */
  id: Id;
  /** The name that the dossier uses. */
  name: string;
  /** Other names, each with its language and its users. */
  names?: Name[] | undefined;
  /** Its ISO 3166-2 or 3166-1 code, which implies no ownership. */
  code?: string | undefined;
  /** The territory that contains it geographically. */
  within?: Id | undefined;
  /** IRIs that identify the same place in other data sets. */
  sameAs?: string[] | undefined;
  /** Your own data, under namespaced keys. */
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
