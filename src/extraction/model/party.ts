import * as z from "zod";
import {
  type PartyRole,
  partyRoles,
  type RecordSchema,
  type RepresentationLevel,
  representationLevels,
} from "../../model/index.js";

/** Somebody who speaks. */
export interface ExtractedSpeaker {
  /** The id of the actor; the word `text` where nobody in the text says it, so that the text itself does. */
  who: string;
  /** The id of the state, organisation or bloc for which they speak; in an official text, that of their office or body, or of the text. Else `""`. */
  for: string;
}

/** Somebody who takes part in a meeting or is a party of an instrument. */
export interface ExtractedParty extends ExtractedSpeaker {
  /** The id of the actor. */
  who: string;
  /** The id of the state, body or bloc for which they act; `""` where the text does not say. */
  for: string;
  /** Their role and their level, where the text says so. */
  as: (PartyRole | RepresentationLevel)[];
}

export const extractedSpeakerSchema: RecordSchema<ExtractedSpeaker> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedSpeaker>()(z.strictObject({ who: z.string(), for: z.string() })))();

export const extractedPartySchema: RecordSchema<ExtractedParty> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedParty>()(
    z.strictObject({
      who: z.string(),
      for: z.string(),
      as: z.array(z.enum([...partyRoles, ...representationLevels])),
    }),
  ))();
