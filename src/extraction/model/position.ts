import * as z from "zod";
import {
  type Continuity,
  continuities,
  type EventStatus,
  type Extent,
  eventStatusSchema,
  extents,
  type RecordSchema,
  type TerritorialStance,
  territorialStanceSchema,
} from "../../model/index.js";
import { type ExtractedCondition, extractedConditionSchema } from "./condition.js";
import { type ExtractedTold, toldShape } from "./told.js";
import { orUnstated, type Unstated } from "./unstated.js";

/** A party's stand on territory: a claim, a demand, a recognition, a refusal. It is the holder's, and says nothing of right. */
export interface ExtractedPosition extends ExtractedTold {
  /** The id of the actor whose position it is. */
  holder: string;
  /** The ids of the territories that it concerns, at least one. */
  territories: string[];
  /** What the holder holds. */
  stance: TerritorialStance;
  /** The ids of the actors whom it addresses, or whose right it concerns. */
  toward: string[];
  /** How much of each territory it concerns. */
  extent: Extent | Unstated;
  /** How it stands to what the holder held before, where the text says so: "remains" is `unchanged`. */
  continuity: Continuity | Unstated;
  /** Whether the holder holds it already: "will recognise" is `planned`. */
  status: EventStatus;
  /** Conditions, grounds, purposes and reservations. */
  conditions: ExtractedCondition[];
  /** The id of the statement, position or meeting that it answers; `""` where it answers none. */
  repliesTo: string;
}

/** The schema of {@link ExtractedPosition}. */
export const extractedPositionSchema: RecordSchema<ExtractedPosition> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedPosition>()(
    z.strictObject({
      ...toldShape,
      holder: z.string(),
      territories: z.array(z.string()),
      stance: territorialStanceSchema,
      toward: z.array(z.string()),
      extent: orUnstated(extents),
      continuity: orUnstated(continuities),
      status: eventStatusSchema,
      conditions: z.array(extractedConditionSchema),
      repliesTo: z.string(),
    }),
  ))();
