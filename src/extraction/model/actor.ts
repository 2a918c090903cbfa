import * as z from "zod";
import { type ActorKind, actorKindSchema, type RecordSchema } from "../../model/index.js";
import { detailsOf, type ExtractedDetail } from "./detail.js";

/** Details of an actor. */
export interface ExtractedActorDetails {
  /** Other words by which the text calls the actor, copied: short forms, and capitals that stand for governments. */
  also: string[];
  /** The office that the text says the actor holds: "President". */
  office: string;
  /** The id of the actor to which the office or the actor belongs. */
  of: string;
  /** The ids of the actors of which a group consists. */
  members: string[];
}

/** Somebody who acts, speaks, is spoken to, takes part or passes something on. */
export interface ExtractedActor {
  /** A short id of its own, such as `a1`: letters, digits, `-`, `_`. */
  id: string;
  /** The kind of actor. */
  kind: ActorKind;
  /** The fullest name that the text has; for somebody unnamed, who they are: "a reporter". */
  name: string;
  /** Further details, one object each. */
  more: ExtractedDetail<ExtractedActorDetails>[];
}

export const extractedActorSchema: RecordSchema<ExtractedActor> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedActor>()(
    z.strictObject({
      id: z.string(),
      kind: actorKindSchema,
      name: z.string(),
      more: detailsOf<ExtractedActorDetails>({
        also: z.array(z.string()),
        office: z.string(),
        of: z.string(),
        members: z.array(z.string()),
      }),
    }),
  ))();
