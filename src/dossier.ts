import * as z from "zod";
import { type DiplomaticEvent, diplomaticEventSchema } from "./events/diplomatic-event.js";
import { type Actor, actorSchema } from "./records/actor.js";
import { type Instrument, instrumentSchema } from "./records/instrument.js";
import { type Source, sourceSchema } from "./records/source.js";
import { type Territory, territorySchema } from "./records/territory.js";
import { type Extensions, extensionsSchema } from "./values/extensions.js";
import { type RecordSchema, textSchema } from "./values/schema.js";

/** The format's name and major version: what a dossier of this version says in `format`. */
export const dossierFormat = "diplomatic-events/1";

/** One JSON document: the sources, whom and what they speak of, and what they report. Records refer to each other by id. */
export interface Dossier {
  /** The format and its major version. */
  format: typeof dossierFormat;
  /** What the dossier is about. */
  title?: string | undefined;
  /** The texts and recordings that report. */
  sources: Source[];
  /** Who acts and speaks. */
  actors: Actor[];
  /** The places. */
  territories?: Territory[] | undefined;
  /** The texts that parties agree, propose or adopt. */
  instruments?: Instrument[] | undefined;
  /** What is reported to have happened or to be held. */
  events: DiplomaticEvent[];
  /** Data of one's own. */
  extensions?: Extensions | undefined;
}

/**
 * The schema of {@link Dossier}: its shape alone. {@link checkDossier} also checks references and quotations.
 *
 * @example
 * ```ts
 * import { type Dossier, dossierFormat, dossierSchema } from "diplomatic-events";
 *
 * const dossier: Dossier = dossierSchema.parse({ format: dossierFormat, sources: [], actors: [], events: [] });
 * console.log(dossier.format); // "diplomatic-events/1"
 * ```
 */
export const dossierSchema: RecordSchema<Dossier> = /* @__PURE__ */ (() =>
  z.toZod<Dossier>()(
    z.strictObject({
      format: z.literal(dossierFormat),
      title: z.optional(textSchema),
      sources: z.array(sourceSchema),
      actors: z.array(actorSchema),
      territories: z.optional(z.array(territorySchema)),
      instruments: z.optional(z.array(instrumentSchema)),
      events: z.array(diplomaticEventSchema),
      extensions: z.optional(extensionsSchema),
    }),
  ))();
