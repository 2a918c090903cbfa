import * as z from "zod";
import { type Clause, clauseSchema } from "../values/clause.js";
import { type Continuity, continuitySchema } from "../values/continuity.js";
import { type Id, idSchema, reference } from "../values/id.js";
import { type Reported, reportedShape } from "../values/reported.js";
import type { EnumSchema, RecordSchema } from "../values/schema.js";

/** What a party holds about a territory. None of them says that it is so. */
export const territorialStances = [
  /** Holds that it is the holder's own. */
  "claims-sovereignty",
  /** Holds that the holder has made it the holder's own. */
  "claims-annexation",
  /** Accepts somebody's right to it, or it as a state. */
  "recognises",
  /** Does not accept somebody's right to it, or it as a state. */
  "refuses-recognition",
  /** Requires somebody to leave it. */
  "demands-withdrawal",
  /** Will not leave it. */
  "refuses-withdrawal",
  /** Gives up a claim to it. */
  "renounces",
  /** Is ready to give it, or something about it, to somebody. */
  "offers",
  /** Leaves the question open expressly. */
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

/** A party's stand on territory, as reported. A statement about it is added only where occasion, words or a reply matter. */
export interface TerritorialPosition extends Reported {
  /** The record's id. */
  id: Id;
  /** Tells it from the other events. */
  type: "territorial-position";
  /** The actor whose position it is. */
  holder: Id;
  /** The territories it concerns. */
  territories: Id[];
  /** What the holder holds. */
  stance: TerritorialStance;
  /** The actors whom it addresses, or whose right it concerns. */
  toward?: Id[] | undefined;
  /** How much of each territory it concerns. */
  extent?: Extent | undefined;
  /** Conditions, grounds, purposes and reservations. */
  clauses?: Clause[] | undefined;
  /** How it stands to what the holder held before, as the source puts it. */
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
