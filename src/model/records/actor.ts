import * as z from "zod";
import { iriSchema } from "../codes/iri.js";
import { countryCodeSchema } from "../codes/iso-3166.js";
import { dateSchema } from "../time/date.js";
import { type Extensions, extensionsSchema } from "../values/extensions.js";
import { type Id, idSchema, reference } from "../values/id.js";
import { type Name, nameSchema } from "../values/name.js";
import { type EnumSchema, type RecordSchema, textSchema } from "../values/schema.js";

/** The kinds of actor. A kind takes no side in a dispute about status. */
export const actorKinds = [
  /** A state or would-be state, and its government. */
  "polity",
  /** An organ of a polity or organisation: a ministry, a presidential office, a parliament. */
  "body",
  /** An intergovernmental or other organisation, an alliance, a party. */
  "organisation",
  /** A human being. */
  "person",
  /** Several actors that speak or act as one, without an organisation: "allies and partners", "both sides". */
  "group",
  /** People sent to a meeting on behalf of an actor. */
  "delegation",
  /** Armed forces, of a state or of any other group. */
  "armed-force",
  /** A news medium, or several named together. */
  "media",
  /** Somebody the source leaves unnamed: "a senior official". */
  "unnamed",
] as const;

/** A term of {@link actorKinds}. */
export type ActorKind = (typeof actorKinds)[number];

/** An office that an actor holds or held. */
export interface Office {
  /** The office's title: "President". */
  title: string;
  /** The state, body or organisation that it belongs to. */
  of?: Id | undefined;
  /** The start of the term, in EDTF. */
  from?: string | undefined;
  /** The end of the term, in EDTF. */
  to?: string | undefined;
}

/** A person, state, body or group that acts or speaks. */
export interface Actor {
  /** The record's id. */
  id: Id;
  /** The kind of actor. */
  kind: ActorKind;
  /** The name that the dossier uses. */
  name: string;
  /** Other names, including metonyms. */
  names?: Name[] | undefined;
  /** The ISO 3166-1 alpha-2 country code, for a polity that has one. */
  country?: string | undefined;
  /** The offices the actor holds or held. */
  offices?: Office[] | undefined;
  /** The larger actor this one belongs to. */
  partOf?: Id | undefined;
  /** The actors of a `group`, as far as the source names them. */
  members?: Id[] | undefined;
  /** IRIs that identify the same actor in other data sets. */
  sameAs?: string[] | undefined;
  /** Your own data, under namespaced keys. */
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
      members: z.optional(z.array(reference("actor"))),
      sameAs: z.optional(z.array(iriSchema)),
      extensions: z.optional(extensionsSchema),
    }),
  ))();
