import * as z from "zod";
import { type Clause, clauseSchema } from "../values/clause.js";
import { type Continuity, continuitySchema } from "../values/continuity.js";
import { type Id, idSchema, reference } from "../values/id.js";
import { type Reported, reportedShape } from "../values/reported.js";
import type { EnumSchema, RecordSchema } from "../values/schema.js";

/** The stances a party can take on a territory. None implies that the party is right. */
export const territorialStances = [
  /** Claims the territory as its own. */
  "claims-sovereignty",
  /** Claims to have annexed the territory. */
  "claims-annexation",
  /** Accepts another party's right to it, or recognises it as a state. */
  "recognises",
  /** Refuses to accept another party's right to it, or to recognise it as a state. */
  "refuses-recognition",
  /** Supports another party's sovereignty over it, or its integrity, as a principle. Accepting a right that was open is `recognises`. */
  "upholds",
  /** Demands that somebody withdraw from it. */
  "demands-withdrawal",
  /** Refuses to withdraw from it. */
  "refuses-withdrawal",
  /** Gives up a claim to it. */
  "renounces",
  /** Offers to give it up, or to make another concession on it. */
  "offers",
  /** Expressly leaves the question open. */
  "reserves",
] as const;

/** A term of {@link territorialStances}. */
export type TerritorialStance = (typeof territorialStances)[number];

/** How much of each territory a position concerns. */
export const extents = [
  /** All of it. */
  "whole",
  /** A part of it. */
  "part",
  /** A border or line in it. */
  "line",
] as const;

/** A term of {@link extents}. */
export type Extent = (typeof extents)[number];

/**
 * A party's position on territory, as reported. Add a statement about it only where the occasion, the wording or a reply
 * matters.
 */
export interface TerritorialPosition extends Reported {
  /** The record's id. */
  id: Id;
  /** The event type. */
  type: "territorial-position";
  /** The actor whose position it is. */
  holder: Id;
  /** The territories it concerns. */
  territories: Id[];
  /** The holder's stance. */
  stance: TerritorialStance;
  /** The actors it addresses, or whose right it concerns. */
  toward?: Id[] | undefined;
  /** How much of each territory it concerns. */
  extent?: Extent | undefined;
  /** Its conditions, grounds, purposes and reservations. */
  clauses?: Clause[] | undefined;
  /** How it compares with the holder's earlier position, according to the source. */
  continuity?: Continuity | undefined;
}

export const territorialStanceSchema: EnumSchema<TerritorialStance> = /* @__PURE__ */ z.enum(
  territorialStances,
);
export const extentSchema: EnumSchema<Extent> = /* @__PURE__ */ z.enum(extents);

/**
 * The schema of {@link TerritorialPosition}.
 *
 * @example
 * ```ts
 * import { type TerritorialPosition, territorialPositionSchema } from "diplomatic-events";
 *
 * const position: TerritorialPosition = territorialPositionSchema.parse({
 *   id: "recognition",
 *   type: "territorial-position",
 *   holder: "arcadia",
 *   territories: ["x"],
 *   stance: "recognises",
 *   status: "planned",
 *   clauses: [{ kind: "unless", text: "Y lifts the blockade" }],
 *   reports: [{ source: "press-conference" }],
 * });
 * console.log(position.status); // "planned"
 * ```
 */
export const territorialPositionSchema: RecordSchema<TerritorialPosition> = /* @__PURE__ */ (() =>
  z.toZod<TerritorialPosition>()(
    z.strictObject({
      id: idSchema,
      type: z.literal("territorial-position"),
      holder: reference("actor"),
      territories: z.array(reference("territory")).min(1),
      stance: territorialStanceSchema,
      toward: z.optional(z.array(reference("actor"))),
      extent: z.optional(extentSchema),
      clauses: z.optional(z.array(clauseSchema)),
      continuity: z.optional(continuitySchema),
      ...reportedShape,
    }),
  ))();
