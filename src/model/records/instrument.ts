import * as z from "zod";
import { type SourceReport, sourceReportSchema } from "../values/attribution.js";
import { type Clause, clauseSchema } from "../values/clause.js";
import { type Id, idSchema } from "../values/id.js";
import { type Party, participantSchema } from "../values/party.js";
import { type Reported, reportedShape } from "../values/reported.js";
import { type EnumSchema, type RecordSchema, textSchema } from "../values/schema.js";
import { type Topic, topicShape } from "../values/topic.js";

/** The kinds of instrument, as its parties or its source call it. */
export const instrumentKinds = [
  /** A memorandum of understanding or the like. */
  "memorandum",
  /** A treaty, convention, covenant or protocol. */
  "treaty",
  /** An agreement, accord, arrangement or deal under any other name. */
  "agreement",
  /** A plan, roadmap, framework or set of principles. */
  "plan",
  /** A resolution or decision of a body. */
  "resolution",
  /** A diplomatic note or letter. */
  "note",
  /** An act of a legislature, or a bill. */
  "law",
  /** An order, decree or regulation of an executive: it binds those whom it governs. */
  "order",
] as const;

/** A term of {@link instrumentKinds}. */
export type InstrumentKind = (typeof instrumentKinds)[number];

/** The stages of an instrument. Record a dispute about its stage as a statement about it. */
export const instrumentStages = [
  /** Not yet put forward. */
  "draft",
  /** Put forward. */
  "proposed",
  /** The sides negotiate its wording. */
  "under-negotiation",
  /** Its wording is agreed. */
  "text-agreed",
  /** Initialled by negotiators. */
  "initialled",
  /** Signed or adopted. */
  "signed",
  /** Issued, with no need of a signature: an order, a decree, a note, a joint statement. */
  "issued",
  /** Its parties have consented to be bound. */
  "ratified",
  /** In force. */
  "in-force",
  /** Expired, terminated or replaced. */
  "ended",
] as const;

/** A term of {@link instrumentStages}. */
export type InstrumentStage = (typeof instrumentStages)[number];

/** How far a provision binds. */
export const provisionForces = [
  /** It binds: "shall", "undertakes to". */
  "obligatory",
  /** It permits or recommends: "may include", "should". */
  "possible",
  /** It forbids: "shall not", "no party may". `text` and the topic say what is forbidden. */
  "prohibited",
] as const;

/** A term of {@link provisionForces}. */
export type ProvisionForce = (typeof provisionForces)[number];

/** One provision of an instrument. It has its own id, so that other records can refer to it. */
export interface Provision extends Topic {
  /** The provision's id. */
  id: Id;
  /** The provision in words. */
  text: string;
  /** Its conditions, grounds, purposes and reservations. */
  clauses?: Clause[] | undefined;
  /** How far it binds, as the reports put it. */
  force?: ProvisionForce | undefined;
  /** The reports of this provision alone; those of its instrument if absent. */
  reports?: SourceReport[] | undefined;
}

/** A memorandum, treaty, plan, resolution or note, as reported. */
export interface Instrument extends Reported {
  /** The record's id. */
  id: Id;
  /** The kind of instrument. */
  kind: InstrumentKind;
  /** Its title. */
  title?: string | undefined;
  /** Its parties; `role` marks witnesses, mediators and guarantors. */
  parties?: Party[] | undefined;
  /** The stage that it reached at the time in `when`. */
  stage?: InstrumentStage | undefined;
  /** The source's name for this version, if there are several. */
  version?: string | undefined;
  /** Its provisions. */
  provisions?: Provision[] | undefined;
}

export const instrumentKindSchema: EnumSchema<InstrumentKind> = /* @__PURE__ */ z.enum(instrumentKinds);
export const instrumentStageSchema: EnumSchema<InstrumentStage> = /* @__PURE__ */ z.enum(instrumentStages);
export const provisionForceSchema: EnumSchema<ProvisionForce> = /* @__PURE__ */ z.enum(provisionForces);

/**
 * The schema of {@link Provision}.
 *
 * @example
 * ```ts
 * import { type Provision, provisionSchema } from "diplomatic-events";
 *
 * const provision: Provision = provisionSchema.parse({
 *   id: "p2",
 *   text: "Heavy weapons are withdrawn.",
 *   force: "obligatory",
 *   subject: "withdrawal",
 *   by: ["side-a", "side-b"],
 * });
 * console.log(provision.force); // "obligatory"
 * ```
 */
export const provisionSchema: RecordSchema<Provision> = /* @__PURE__ */ (() =>
  z.toZod<Provision>()(
    z.strictObject({
      ...topicShape,
      id: idSchema,
      text: textSchema,
      clauses: z.optional(z.array(clauseSchema)),
      force: z.optional(provisionForceSchema),
      reports: z.optional(z.array(sourceReportSchema)),
    }),
  ))();

/**
 * The schema of {@link Instrument}.
 *
 * @example
 * ```ts
 * import { type Instrument, instrumentSchema } from "diplomatic-events";
 *
 * const instrument: Instrument = instrumentSchema.parse({
 *   id: "accord",
 *   kind: "agreement",
 *   parties: [{ who: "government" }, { who: "movement" }, { who: "union", role: "guarantor" }],
 *   stage: "initialled",
 *   reports: [{ source: "communique" }],
 * });
 * console.log(instrument.stage); // "initialled"
 * ```
 */
export const instrumentSchema: RecordSchema<Instrument> = /* @__PURE__ */ (() =>
  z.toZod<Instrument>()(
    z.strictObject({
      id: idSchema,
      kind: instrumentKindSchema,
      title: z.optional(textSchema),
      parties: z.optional(z.array(participantSchema)),
      stage: z.optional(instrumentStageSchema),
      version: z.optional(textSchema),
      provisions: z.optional(z.array(provisionSchema)),
      ...reportedShape,
    }),
  ))();
