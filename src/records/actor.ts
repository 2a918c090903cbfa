import * as z from "zod";
import { dateSchema } from "../values/date.js";
import { type Extensions, extensionsSchema } from "../values/extensions.js";
import { type Id, idSchema, reference } from "../values/id.js";
import { iriSchema } from "../values/iri.js";
import { countryCodeSchema } from "../values/iso-3166.js";
import { type Name, nameSchema } from "../values/name.js";
import { type EnumSchema, type RecordSchema, textSchema } from "../values/schema.js";

/** What an actor is. The kind takes no side in a dispute about status. */
export const actorKinds = [
  /** A state or would-be state, and its government. */
  "polity",
  /** An organ of a polity or organisation: a ministry, a presidential office, a parliament. */
  "body",
  /** An intergovernmental or other organisation, an alliance, a party. */
  "organisation",
  /** A human being. */
  "person",
  /** People sent to a meeting for somebody. */
  "delegation",
  /** Forces under arms, of a state or not. */
  "armed-force",
  /** A news medium, or several named together. */
  "media",
  /** Somebody whom the source does not name. */
  "unnamed",
] as const;

/** A term of {@link actorKinds}. */
export type ActorKind = (typeof actorKinds)[number];

/** An office that an actor holds or held. */
export interface Office {
  /** The office's title: "President". */
  title: string;
  /** The actor of which it is an office. */
  of?: Id | undefined;
  /** Since when, an EDTF date. */
  from?: string | undefined;
  /** Until when, an EDTF date. */
  to?: string | undefined;
}

/** Somebody who acts or speaks. */
export interface Actor {
  /** The record's id. */
  id: Id;
  /** What the actor is. */
  kind: ActorKind;
  /** The name by which the dossier calls the actor. */
  name: string;
  /** Other names, metonyms included. */
  names?: Name[] | undefined;
  /** The country code of ISO 3166-1, for a polity that has one. */
  country?: string | undefined;
  /** The offices the actor holds or held. */
  offices?: Office[] | undefined;
  /** The actor to which this one belongs. */
  partOf?: Id | undefined;
  /** IRIs that name the same actor elsewhere. */
  sameAs?: string[] | undefined;
  /** Data of one's own. */
  extensions?: Extensions | undefined;
}

export const actorKindSchema: EnumSchema<ActorKind> = /* @__PURE__ */ z.enum(actorKinds);

/**
 * The schema of {@link Office}.
 *
 * @example
 * ```ts
 * import { type Office, officeSchema } from "diplomatic-events";
 *
 * const office: Office = officeSchema.parse({ title: "Minister of Foreign Affairs", of: "peru", from: "2024" });
 * console.log(office.of); // "peru"
 * ```
 */
export const officeSchema: RecordSchema<Office> = /* @__PURE__ */ (() =>
  z.toZod<Office>()(
    z.strictObject({
      title: textSchema,
      of: z.optional(reference("actor")),
      from: z.optional(dateSchema),
      to: z.optional(dateSchema),
    }),
  ))();

/**
 * The schema of {@link Actor}.
 *
 * @example
 * ```ts
 * import { type Actor, actorSchema } from "diplomatic-events";
 *
 * const actor: Actor = actorSchema.parse({
 *   id: "japan",
 *   kind: "polity",
 *   name: "Japan",
 *   names: [{ name: "Tokyo" }],
 *   country: "JP",
 * });
 * console.log(actor.name); // "Japan"
 * ```
 */
export const actorSchema: RecordSchema<Actor> = /* @__PURE__ */ (() =>
  z.toZod<Actor>()(
    z.strictObject({
      id: idSchema,
      kind: actorKindSchema,
      name: textSchema,
      names: z.optional(z.array(nameSchema)),
      country: z.optional(countryCodeSchema),
      offices: z.optional(z.array(officeSchema)),
      partOf: z.optional(reference("actor")),
      sameAs: z.optional(z.array(iriSchema)),
      extensions: z.optional(extensionsSchema),
    }),
  ))();
