import * as z from "zod";
import { type DiplomaticEvent, diplomaticEventSchema } from "./events/diplomatic-event.js";
import { type Actor, actorSchema } from "./records/actor.js";
import { type Instrument, instrumentSchema } from "./records/instrument.js";
import { type Source, sourceSchema } from "./records/source.js";
import { type Territory, territorySchema } from "./records/territory.js";
import { type Extensions, extensionsSchema } from "./values/extensions.js";
import { type RecordSchema, textSchema } from "./values/schema.js";

/** The format's name and major version: the value of `format` in every dossier of this version. */
export const dossierFormat = "diplomatic-events/1";

/**
 * One JSON document: its sources, the actors, territories and instruments they mention, and the events they report. Records refer
 * to each other by id.
 */
export interface Dossier {
  /** The address of a JSON Schema of the format, for editors. */
  $schema?: string | undefined;
  /** The format and its major version. */
  format: typeof dossierFormat;
  /** A title for the dossier. */
  title?: string | undefined;
  /** The texts and recordings that report the events. */
  sources: Source[];
  /** The people, states, bodies and groups that act or speak. */
  actors: Actor[];
  /** The places that the events concern. */
  territories?: Territory[] | undefined;
  /** The texts that parties agree, propose or adopt. */
  instruments?: Instrument[] | undefined;
  /** The reported events. */
  events: DiplomaticEvent[];
  /** Your own data, under namespaced keys. */
  extensions?: Extensions | undefined;
}

/**
 * The schema of {@link Dossier}. It checks the shape alone; {@link checkDossier} also checks references, quotations and times.
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
      $schema: z.optional(textSchema),
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
