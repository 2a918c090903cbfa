import * as z from "zod";
import { type Certainty, certainties, type RecordSchema } from "../../model/index.js";
import { orUnstated, type Unstated } from "./unstated.js";

/** A voice that passes something on, between the text and the one who speaks. */
export interface ExtractedVoice {
  /** The id of the actor that passes it on, or of the statement in which somebody does; `""` where the text only hedges. */
  who: string;
  /** The words of the text that mark the voice, copied: "According to", "Reportedly"; `""` where there are none. */
  cue: string;
  /** How surely this voice says it: "reportedly" and "claims" are `uncommitted`. */
  certainty: Certainty | Unstated;
}

/** The schema of {@link ExtractedVoice}. */
export const extractedVoiceSchema: RecordSchema<ExtractedVoice> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedVoice>()(
    z.strictObject({ who: z.string(), cue: z.string(), certainty: orUnstated(certainties) }),
  ))();
