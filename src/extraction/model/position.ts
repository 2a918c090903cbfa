import * as z from "zod";
import {
  type Continuity,
  continuities,
  type Extent,
  extents,
  type RecordSchema,
  type SourcingTerm,
  sourcingTerms,
  type TerritorialStance,
  territorialStanceSchema,
} from "../../model/index.js";
import { detailsOf, type ExtractedDetail } from "./detail.js";
import {
  type ExtractedReported,
  type ExtractedReportedDetails,
  reportedDetails,
  reportedFields,
} from "./reported.js";
import { clauseDetail, type ExtractedClauseDetail } from "./topic.js";

/** Details of a territorial position. */
export interface ExtractedPositionDetails extends ExtractedReportedDetails, ExtractedClauseDetail {
  /** The ids of the actors that it addresses, or whose right it concerns. */
  toward: string[];
  /** How much of each territory it concerns. */
  extent: Extent;
  /** How it compares with the holder's earlier position, where the text says so: "remains" is `unchanged`. */
  continuity: Continuity;
  /** The id of the statement, position or meeting that it answers. */
  replies: string;
  /** The terms on which it was said to a reporter: "on background" is `background`. */
  term: SourcingTerm;
}

/** A party's stand on territory: a claim, a demand, a recognition, a refusal. It is the holder's, and says nothing of right. */
export interface ExtractedPosition extends ExtractedReported {
  /** The id of the actor whose position it is. */
  holder: string;
  /** The ids of the territories that it concerns, at least one. */
  territories: string[];
  /** The holder's stance. */
  stance: TerritorialStance;
  /** Further details, one object each. */
  more: ExtractedDetail<ExtractedPositionDetails>[];
}

export const extractedPositionSchema: RecordSchema<ExtractedPosition> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedPosition>()(
    z.strictObject({
      ...reportedFields,
      holder: z.string(),
      territories: z.array(z.string()),
      stance: territorialStanceSchema,
      more: detailsOf<ExtractedPositionDetails>({
        toward: z.array(z.string()),
        extent: z.enum(extents),
        continuity: z.enum(continuities),
        ...clauseDetail,
        replies: z.string(),
        term: z.enum(sourcingTerms),
        ...reportedDetails,
      }),
    }),
  ))();
