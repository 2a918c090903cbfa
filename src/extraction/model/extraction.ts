import * as z from "zod";
import type { RecordSchema } from "../../model/index.js";
import { type ExtractedActor, extractedActorSchema } from "./actor.js";
import { type ExtractedControl, extractedControlSchema } from "./control.js";
import {
  type ExtractedInstrument,
  type ExtractedProvision,
  extractedInstrumentSchema,
  extractedProvisionSchema,
} from "./instrument.js";
import { type ExtractedMeeting, extractedMeetingSchema } from "./meeting.js";
import { type ExtractedPosition, extractedPositionSchema } from "./position.js";
import { type ExtractedStatement, extractedStatementSchema } from "./statement.js";
import { type ExtractedTerritory, extractedTerritorySchema } from "./territory.js";

/** The records of a text: who says what, who meets whom, what is agreed, who holds which position. Only what the text says. */
export interface Extraction {
  /** Everybody whom another record names, once each. */
  actors: ExtractedActor[];
  /** Every place that another record names, once each. */
  territories: ExtractedTerritory[];
  /** The treaties, plans, resolutions and other texts that are agreed, proposed or adopted. */
  instruments: ExtractedInstrument[];
  /** The provisions of these instruments. */
  provisions: ExtractedProvision[];
  /** The calls, talks, rounds and visits. */
  meetings: ExtractedMeeting[];
  /** Everything that is said. */
  statements: ExtractedStatement[];
  /** Who holds what about which territory. */
  positions: ExtractedPosition[];
  /** Who is said to hold which ground. */
  controls: ExtractedControl[];
}

/** The schema of {@link Extraction} without descriptions. */
export const plainExtractionSchema: RecordSchema<Extraction> = /* @__PURE__ */ (() =>
  z.toZod<Extraction>()(
    z.strictObject({
      actors: z.array(extractedActorSchema),
      territories: z.array(extractedTerritorySchema),
      instruments: z.array(extractedInstrumentSchema),
      provisions: z.array(extractedProvisionSchema),
      meetings: z.array(extractedMeetingSchema),
      statements: z.array(extractedStatementSchema),
      positions: z.array(extractedPositionSchema),
      controls: z.array(extractedControlSchema),
    }),
  ))();
