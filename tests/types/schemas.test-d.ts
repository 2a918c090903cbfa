import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import * as api from "../../src/index.js";
import type { ActorKind, Evaluation, SpeechAct, Subject } from "../../src/vocabulary.js";

/** Each public schema's input and output, which principle 2 wants to be one type: the interface beside it. */
interface Described {
  dossierSchema: api.Dossier;
  sourceSchema: api.Source;
  actorSchema: api.Actor;
  officeSchema: api.Office;
  territorySchema: api.Territory;
  instrumentSchema: api.Instrument;
  provisionSchema: api.Provision;
  statementSchema: api.Statement;
  meetingSchema: api.Meeting;
  territorialPositionSchema: api.TerritorialPosition;
  controlAssessmentSchema: api.ControlAssessment;
  diplomaticEventSchema: api.DiplomaticEvent;
  sourceReportSchema: api.SourceReport;
  attributionLinkSchema: api.AttributionLink;
  evidenceSchema: api.Evidence;
  partySchema: api.Party;
  quantitySchema: api.Quantity;
  topicSchema: api.Topic;
  clauseSchema: api.Clause;
  whenSchema: api.When;
  durationSchema: api.Duration;
  relativeTimeSchema: api.RelativeTime;
  linkSchema: api.Link;
  nameSchema: api.Name;
  eventCodeSchema: api.EventCode;
  extensionsSchema: api.Extensions;
}

type Schemas = Pick<typeof api, keyof Described>;

test("every schema infers its interface as output", () => {
  expectTypeOf<{ [K in keyof Described]: z.output<Schemas[K]> }>().toEqualTypeOf<Described>();
});

test("every schema infers its interface as input", () => {
  expectTypeOf<{ [K in keyof Described]: z.input<Schemas[K]> }>().toEqualTypeOf<Described>();
});

test("every public schema is tested", () => {
  expectTypeOf<Extract<keyof typeof api, `${string}Schema`>>().toEqualTypeOf<keyof Described>();
});

test("a field keeps the methods of its zod class", () => {
  const { act, speakers, type } = api.statementSchema.shape;
  expectTypeOf(act.options).toEqualTypeOf<SpeechAct[]>();
  expectTypeOf(type).toEqualTypeOf<z.ZodLiteral<"statement">>();
  expectTypeOf(speakers.element.shape.who).toEqualTypeOf<z.ZodType<string, string>>();
  expectTypeOf(api.statementSchema.shape.evaluation.unwrap().options).toEqualTypeOf<Evaluation[]>();
  expectTypeOf(api.dossierSchema.shape.actors.element.shape.kind.options).toEqualTypeOf<ActorKind[]>();
});

test("a vocabulary with private words is no enum", () => {
  const { subject } = api.topicSchema.shape;
  expectTypeOf(subject).toEqualTypeOf<z.ZodOptional<z.ZodType<Subject, Subject>>>();
});
