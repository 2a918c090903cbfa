import * as z from "zod";
import { type Clause, clauseSchema } from "../values/clause.js";
import { type Id, idSchema } from "../values/id.js";
import { type Party, participantSchema } from "../values/party.js";
import { type Reported, reportedShape } from "../values/reported.js";
import { type EnumSchema, type RecordSchema, textSchema } from "../values/schema.js";
import { type Topic, topicShape } from "../values/topic.js";

/** What an instrument is called by its parties or its source. */
export const instrumentKinds = [
  /** A memorandum of understanding or the like. */
  "memorandum",
  /** A treaty, convention, covenant or protocol. */
  "treaty",
  /** An agreement, accord, arrangement or deal of any other name. */
  "agreement",
  /** A plan, roadmap, framework or set of principles. */
  "plan",
  /** A resolution or decision of a body. */
  "resolution",
  /** A diplomatic note or letter. */
  "note",
] as const;

/** A term of {@link instrumentKinds}. */
export type InstrumentKind = (typeof instrumentKinds)[number];

/** How far an instrument has come. Who disputes that is said by statements about it. */
export const instrumentStages = [
  /** Somebody has put it forward. */
  "proposed",
  /** Its wording is agreed. */
  "text-agreed",
  /** Negotiators have initialled its wording. */
  "initialled",
  /** It is signed or adopted. */
  "signed",
  /** Its parties have consented to be bound. */
  "ratified",
  /** It applies. */
  "in-force",
  /** It applies no more. */
  "ended",
] as const;

/** A term of {@link instrumentStages}. */
export type InstrumentStage = (typeof instrumentStages)[number];

/** How a provision binds. */
export const provisionForces = [
  /** "shall", "undertakes to". */
  "obligatory",
  /** "may include", "should". */
  "possible",
] as const;

/** A term of {@link provisionForces}. */
export type ProvisionForce = (typeof provisionForces)[number];

/** A part of an instrument: what it provides. It has an id of its own, so that other records can refer to it. */
export interface Provision extends Topic {
  /** The provision's id. */
  id: Id;
  /** What is provided, in words. */
  text: string;
  /** Conditions, grounds, purposes and reservations. */
  clauses?: Clause[] | undefined;
  /** How it binds, as the reports put it. */
  force?: ProvisionForce | undefined;
}

/** A memorandum, treaty, plan, resolution or note, as reported. */
export interface Instrument extends Reported {
  /** The record's id. */
  id: Id;
  /** What it is called. */
  kind: InstrumentKind;
  /** Its title. */
  title?: string | undefined;
  /** Its parties, and its witnesses, mediators and guarantors by `role`. */
  parties?: Party[] | undefined;
  /** How far it has come; `when` is when it came to that. */
  stage?: InstrumentStage | undefined;
  /** Which of several versions it is, as the source calls it. */
  version?: string | undefined;
  /** What it provides. */
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
      id: idSchema,
      text: textSchema,
      clauses: z.optional(z.array(clauseSchema)),
      force: z.optional(provisionForceSchema),
      ...topicShape,
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
