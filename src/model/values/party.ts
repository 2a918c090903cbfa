import * as z from "zod";
import { type Certainty, certaintySchema } from "./certainty.js";
import { type Id, reference } from "./id.js";
import type { EnumSchema, RecordSchema } from "./schema.js";

/** The capacities in which somebody takes part. */
export const partyRoles = [
  /** A side in the matter. */
  "party",
  /** Provides the venue. */
  "host",
  /** Brings the sides together and carries proposals. */
  "mediator",
  /** Makes the talks possible or easier without proposals of its own. */
  "facilitator",
  /** Leads the exchange: opens it, gives the floor, puts the questions. */
  "moderator",
  /** Attends without a say. */
  "observer",
  /** Attests to the agreement. */
  "witness",
  /** Guarantees that the agreement is kept. */
  "guarantor",
] as const;

/** A term of {@link partyRoles}. */
export type PartyRole = (typeof partyRoles)[number];

/** The levels at which somebody takes part. */
export const representationLevels = [
  /** A president or monarch. */
  "head-of-state",
  /** A prime minister or chancellor. */
  "head-of-government",
  /** A minister. */
  "ministerial",
  /** A special envoy, ambassador or personal representative. */
  "envoy",
  /** Deputy ministers, directors, secretaries-general: "senior officials", "high level" without a minister. */
  "senior-officials",
  /** A delegation whose head is unnamed, or has none of the levels above. */
  "delegation",
  /** Experts: "at expert level", "technical teams". */
  "technical",
] as const;

/** A term of {@link representationLevels}. */
export type RepresentationLevel = (typeof representationLevels)[number];

/** Somebody who speaks, is spoken to, or takes part. */
export interface Party {
  /** An actor; for a speaker also a source, if the text itself is the voice. */
  who: Id;
  /** The actor they act for: a state, body or bloc. */
  onBehalfOf?: Id | undefined;
  /** Their capacity; absent means `party`. */
  role?: PartyRole | undefined;
  /** Their level. */
  level?: RepresentationLevel | undefined;
  /** How sure it is that this was the party. Record two candidates as two parties, each `possible`. */
  certainty?: Certainty | undefined;
}

/** The role of a party, also where it is absent. */
export function roleOf({ role = "party" }: Pick<Party, "role">): PartyRole {
  return role;
}

/** True for a side in the matter, which neither hosts, mediates nor looks on. */
export function isSide(party: Pick<Party, "role">): boolean {
  return roleOf(party) === "party";
}

export const partyRoleSchema: EnumSchema<PartyRole> = /* @__PURE__ */ z.enum(partyRoles);
export const representationLevelSchema: EnumSchema<RepresentationLevel> = /* @__PURE__ */ z.enum(
  representationLevels,
);

/**
 * The schema of {@link Party}.
 *
 * @example
 * ```ts
 * import { type Party, partySchema } from "diplomatic-events";
 *
 * const party: Party = partySchema.parse({ who: "foreign-minister", onBehalfOf: "ghana", level: "ministerial" });
 * console.log(party.onBehalfOf); // "ghana"
 * ```
 */
export const partySchema: RecordSchema<Party> = /* @__PURE__ */ (() =>
  z.toZod<Party>()(
    z.strictObject({
      who: reference("actor", "source"),
      onBehalfOf: z.optional(reference("actor")),
      role: z.optional(partyRoleSchema),
      level: z.optional(representationLevelSchema),
      certainty: z.optional(certaintySchema),
    }),
  ))();

/** The schema of a {@link Party} other than a speaker. It must be an actor: only a speaker can be a source. */
export const participantSchema: RecordSchema<Party> = /* @__PURE__ */ (() =>
  partySchema.extend({ who: reference("actor") }))();
