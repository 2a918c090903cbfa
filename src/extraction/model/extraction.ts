import * as z from "zod";
import type { RecordSchema } from "../../model/index.js";
import { type ExtractedActor, extractedActorSchema } from "./actor.js";
import { type ExtractedControl, extractedControlSchema } from "./control.js";
import { type ExtractedMeeting, extractedMeetingSchema } from "./meeting.js";
import { type ExtractedOrder, extractedOrderSchema } from "./order.js";
import { type ExtractedPosition, extractedPositionSchema } from "./position.js";
import { type ExtractedStatement, extractedStatementSchema } from "./statement.js";
import { type ExtractedTerritory, extractedTerritorySchema } from "./territory.js";

/** What a text tells: who says what, who meets whom, who holds which position on which territory. Only what the text says. */
export interface Extraction {
  /** Everybody whom the rest names, once each. */
  actors: ExtractedActor[];
  /** Every place that the rest names, once each. */
  territories: ExtractedTerritory[];
  /** The calls, talks, rounds and visits. */
  meetings: ExtractedMeeting[];
  /** What is said. */
  statements: ExtractedStatement[];
  /** Who holds what about which territory. */
  positions: ExtractedPosition[];
  /** Who is said to hold which ground. */
  controlAssessments: ExtractedControl[];
  /** What came before or after what, where the text says so by words and not by dates. */
  order: ExtractedOrder[];
}

/** The schema of {@link Extraction} without descriptions. */
export const plainExtractionSchema: RecordSchema<Extraction> = /* @__PURE__ */ (() =>
  z.toZod<Extraction>()(
    z.strictObject({
      actors: z.array(extractedActorSchema),
      territories: z.array(extractedTerritorySchema),
      meetings: z.array(extractedMeetingSchema),
      statements: z.array(extractedStatementSchema),
      positions: z.array(extractedPositionSchema),
      controlAssessments: z.array(extractedControlSchema),
      order: z.array(extractedOrderSchema),
    }),
  ))();
