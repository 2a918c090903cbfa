import * as z from "zod";
import {
  type InstrumentKind,
  type InstrumentStage,
  instrumentKinds,
  instrumentStages,
  type ProvisionForce,
  provisionForces,
  type RecordSchema,
} from "../../model/index.js";
import { detailsOf, type ExtractedDetail } from "./detail.js";
import { type ExtractedParty, extractedPartySchema } from "./party.js";
import {
  type ExtractedOrder,
  type ExtractedReported,
  type ExtractedReportedDetails,
  orderSchema,
  reportedDetails,
  reportedFields,
} from "./reported.js";
import {
  clauseDetail,
  type ExtractedClauseDetail,
  type ExtractedSubject,
  type ExtractedTopicDetails,
  subjectSchema,
  topicDetails,
} from "./topic.js";

/** Details of an instrument. */
export interface ExtractedInstrumentDetails extends ExtractedReportedDetails {
  /** The title that the text gives it. */
  title: string;
  /** The stage that it has reached. */
  stage: InstrumentStage;
  /** The text's name for this version, where there are several. */
  version: string;
}

/** A treaty, memorandum, plan, resolution, decree or note that the text speaks of. */
export interface ExtractedInstrument extends ExtractedReported {
  /** The kind of instrument. */
  kind: InstrumentKind;
  /** Its parties: the states and organisations that it binds, also where others act for them. */
  parties: ExtractedParty[];
  /** Further details, one object each. */
  more: ExtractedDetail<ExtractedInstrumentDetails>[];
}

/** Details of a provision. */
export interface ExtractedProvisionDetails extends ExtractedTopicDetails, ExtractedClauseDetail {
  /** How far it binds. */
  force: ProvisionForce;
  /** Its place in time beside another record. */
  order: ExtractedOrder;
}

/** One provision of an instrument. */
export interface ExtractedProvision extends ExtractedReported {
  /** The id of the instrument. */
  of: string;
  /** The provision in one short sentence; of what is forbidden, the deed without "not". */
  text: string;
  /** The subject that it is about. */
  subject: ExtractedSubject;
  /** Further details, one object each. */
  more: ExtractedDetail<ExtractedProvisionDetails>[];
}

export const extractedInstrumentSchema: RecordSchema<ExtractedInstrument> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedInstrument>()(
    z.strictObject({
      ...reportedFields,
      kind: z.enum(instrumentKinds),
      parties: z.array(extractedPartySchema),
      more: detailsOf<ExtractedInstrumentDetails>({
        title: z.string(),
        stage: z.enum(instrumentStages),
        version: z.string(),
        ...reportedDetails,
      }),
    }),
  ))();

export const extractedProvisionSchema: RecordSchema<ExtractedProvision> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedProvision>()(
    z.strictObject({
      ...reportedFields,
      of: z.string(),
      text: z.string(),
      subject: subjectSchema,
      more: detailsOf<ExtractedProvisionDetails>({
        force: z.enum(provisionForces),
        order: orderSchema,
        ...topicDetails,
        ...clauseDetail,
      }),
    }),
  ))();
