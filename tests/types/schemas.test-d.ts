import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type * as api from "../../src/index.js";

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

test("a schema gives out its interface", () => {
  expectTypeOf<{ [K in keyof Described]: z.output<Schemas[K]> }>().toEqualTypeOf<Described>();
});

test("a schema takes in its interface", () => {
  expectTypeOf<{ [K in keyof Described]: z.input<Schemas[K]> }>().toEqualTypeOf<Described>();
});

test("no public schema is left out", () => {
  expectTypeOf<Extract<keyof typeof api, `${string}Schema`>>().toEqualTypeOf<keyof Described>();
});
