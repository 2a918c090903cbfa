import * as z from "zod";
import { type ActorKind, actorKindSchema, type RecordSchema } from "../../model/index.js";

/** Somebody who acts, speaks, is spoken to, takes part or passes something on. */
export interface ExtractedActor {
  /** A short id of your own, such as `a1`: letters, digits, `-`, `_`. No two records have the same. */
  id: string;
  /** What the actor is. */
  kind: ActorKind;
  /** The fullest name that the text has; for somebody unnamed, the words by which the text calls them. */
  name: string;
  /** Other words by which the text calls the actor, copied: short forms, and capitals that stand for governments. */
  aliases: string[];
  /** The office that the text says the actor holds: "President"; `""` where it says none. */
  office: string;
  /** The id of the actor of which that is an office, or to which this one belongs; `""` where the text says none. */
  memberOf: string;
}

/** The schema of {@link ExtractedActor}. */
export const extractedActorSchema: RecordSchema<ExtractedActor> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedActor>()(
    z.strictObject({
      id: z.string(),
      kind: actorKindSchema,
      name: z.string(),
      aliases: z.array(z.string()),
      office: z.string(),
      memberOf: z.string(),
    }),
  ))();
