import * as z from "zod";
import {
  type ControlDegree,
  type ControlKind,
  controlDegreeSchema,
  controlKinds,
  type RecordSchema,
} from "../../model/index.js";
import { type ExtractedTold, toldShape } from "./told.js";
import { orUnstated, type Unstated } from "./unstated.js";

/** Who holds ground, in the view of the innermost voice of the chain, or of the text where there is none. It says nothing of right. */
export interface ExtractedControl extends ExtractedTold {
  /** The ids of the territories that it concerns, at least one, each for itself. */
  territories: string[];
  /** The id of the actor said to hold them; `""` where the text names nobody. */
  controller: string;
  /** In what way. */
  kind: ControlKind | Unstated;
  /** How much of each territory. */
  degree: ControlDegree;
}

/** The schema of {@link ExtractedControl}. */
export const extractedControlSchema: RecordSchema<ExtractedControl> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedControl>()(
    z.strictObject({
      ...toldShape,
      territories: z.array(z.string()),
      controller: z.string(),
      kind: orUnstated(controlKinds),
      degree: controlDegreeSchema,
    }),
  ))();
