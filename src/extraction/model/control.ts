import * as z from "zod";
import {
  type ControlDegree,
  type ControlKind,
  controlDegreeSchema,
  controlKinds,
  type RecordSchema,
} from "../../model/index.js";
import { detailsOf, type ExtractedDetail } from "./detail.js";
import {
  type ExtractedReported,
  type ExtractedReportedDetails,
  reportedDetails,
  reportedFields,
} from "./reported.js";

/** Details of a control assessment. */
export interface ExtractedControlDetails extends ExtractedReportedDetails {
  /** The id of the actor said to hold the territories. */
  controller: string;
  /** In what way. */
  kind: ControlKind;
  /** How much of each territory. */
  degree: ControlDegree;
}

/** Who holds ground, in the view of the innermost voice, or of the text where there is none. It says nothing of right. */
export interface ExtractedControl extends ExtractedReported {
  /** The ids of the territories that it concerns, at least one, each for itself. */
  territories: string[];
  /** Further details, one object each. */
  more: ExtractedDetail<ExtractedControlDetails>[];
}

export const extractedControlSchema: RecordSchema<ExtractedControl> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedControl>()(
    z.strictObject({
      ...reportedFields,
      territories: z.array(z.string()),
      more: detailsOf<ExtractedControlDetails>({
        controller: z.string(),
        kind: z.enum(controlKinds),
        degree: controlDegreeSchema,
        ...reportedDetails,
      }),
    }),
  ))();
