// Made by `npm run generate` from the schemas and the comments of the sources: change those.

import * as all from "./definitions.js";
import type { JsonSchema } from "../json-schema.js";
import { standalone } from "../standalone.js";

/** The JSON Schema of `Actor`, strict. */
export const actorJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:actor", all.Actor, {
  ActorKind: all.ActorKind,
  CountryCode: all.CountryCode,
  Date: all.Date,
  Extensions: all.Extensions,
  Id: all.Id,
  Iri: all.Iri,
  LanguageTag: all.LanguageTag,
  Name: all.Name,
  Office: all.Office,
});

/** The JSON Schema of `AttributionLink`, strict. */
export const attributionLinkJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:attribution-link", all.AttributionLink, {
  Certainty: all.Certainty,
  Evidence: all.Evidence,
  EvidencePlace: all.EvidencePlace,
  Id: all.Id,
  SourcingTerm: all.SourcingTerm,
});

/** The JSON Schema of `Clause`, strict. */
export const clauseJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:clause", all.Clause, {
  Aspect: all.Aspect,
  Basis: all.Basis,
  Calendar: all.Calendar,
  Change: all.Change,
  ClauseKind: all.ClauseKind,
  Date: all.Date,
  DatePhase: all.DatePhase,
  Duration: all.Duration,
  DurationBound: all.DurationBound,
  Id: all.Id,
  IsoDuration: all.IsoDuration,
  Nearness: all.Nearness,
  Quantity: all.Quantity,
  RelativeTime: all.RelativeTime,
  Subject: all.Subject,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
  Topic: all.Topic,
  When: all.When,
});

/** The JSON Schema of `ControlAssessment`, strict. */
export const controlAssessmentJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:control-assessment", all.ControlAssessment, {
  AttributionLink: all.AttributionLink,
  Basis: all.Basis,
  Calendar: all.Calendar,
  Certainty: all.Certainty,
  ControlDegree: all.ControlDegree,
  ControlKind: all.ControlKind,
  Date: all.Date,
  DatePhase: all.DatePhase,
  Duration: all.Duration,
  DurationBound: all.DurationBound,
  EventCode: all.EventCode,
  EventStatus: all.EventStatus,
  Evidence: all.Evidence,
  EvidencePlace: all.EvidencePlace,
  Extensions: all.Extensions,
  Id: all.Id,
  IsoDuration: all.IsoDuration,
  Link: all.Link,
  LinkRelation: all.LinkRelation,
  Nearness: all.Nearness,
  RelativeTime: all.RelativeTime,
  SourceReport: all.SourceReport,
  SourcingTerm: all.SourcingTerm,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
  When: all.When,
});

/** The JSON Schema of `DiplomaticEvent`, strict. */
export const diplomaticEventJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:diplomatic-event", all.DiplomaticEvent, {
  Aspect: all.Aspect,
  AttributionLink: all.AttributionLink,
  Basis: all.Basis,
  Calendar: all.Calendar,
  Certainty: all.Certainty,
  Change: all.Change,
  Clause: all.Clause,
  ClauseKind: all.ClauseKind,
  Continuity: all.Continuity,
  ControlAssessment: all.ControlAssessment,
  ControlDegree: all.ControlDegree,
  ControlKind: all.ControlKind,
  Date: all.Date,
  DatePhase: all.DatePhase,
  Duration: all.Duration,
  DurationBound: all.DurationBound,
  Evaluation: all.Evaluation,
  EventCode: all.EventCode,
  EventStatus: all.EventStatus,
  Evidence: all.Evidence,
  EvidencePlace: all.EvidencePlace,
  Extensions: all.Extensions,
  Extent: all.Extent,
  Id: all.Id,
  IsoDuration: all.IsoDuration,
  Link: all.Link,
  LinkRelation: all.LinkRelation,
  Meeting: all.Meeting,
  MeetingForm: all.MeetingForm,
  MeetingMedium: all.MeetingMedium,
  MeetingOutcome: all.MeetingOutcome,
  Nearness: all.Nearness,
  Participant: all.Participant,
  Party: all.Party,
  PartyRole: all.PartyRole,
  Quantity: all.Quantity,
  RelativeTime: all.RelativeTime,
  RepresentationLevel: all.RepresentationLevel,
  SourceReport: all.SourceReport,
  SourcingTerm: all.SourcingTerm,
  SpeechAct: all.SpeechAct,
  Statement: all.Statement,
  Subject: all.Subject,
  TerritorialPosition: all.TerritorialPosition,
  TerritorialStance: all.TerritorialStance,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
  Topic: all.Topic,
  When: all.When,
});

/** The JSON Schema of `Dossier`, strict. */
export const dossierJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:dossier", all.Dossier, {
  Actor: all.Actor,
  ActorKind: all.ActorKind,
  Aspect: all.Aspect,
  AttributionLink: all.AttributionLink,
  Basis: all.Basis,
  Calendar: all.Calendar,
  Certainty: all.Certainty,
  Change: all.Change,
  Clause: all.Clause,
  ClauseKind: all.ClauseKind,
  Continuity: all.Continuity,
  ControlAssessment: all.ControlAssessment,
  ControlDegree: all.ControlDegree,
  ControlKind: all.ControlKind,
  CountryCode: all.CountryCode,
  Coverage: all.Coverage,
  Date: all.Date,
  DatePhase: all.DatePhase,
  DiplomaticEvent: all.DiplomaticEvent,
  Duration: all.Duration,
  DurationBound: all.DurationBound,
  Evaluation: all.Evaluation,
  EventCode: all.EventCode,
  EventStatus: all.EventStatus,
  Evidence: all.Evidence,
  EvidencePlace: all.EvidencePlace,
  Extensions: all.Extensions,
  Extent: all.Extent,
  Id: all.Id,
  Instrument: all.Instrument,
  InstrumentKind: all.InstrumentKind,
  InstrumentStage: all.InstrumentStage,
  Iri: all.Iri,
  IsoDuration: all.IsoDuration,
  LanguageTag: all.LanguageTag,
  Link: all.Link,
  LinkRelation: all.LinkRelation,
  Meeting: all.Meeting,
  MeetingForm: all.MeetingForm,
  MeetingMedium: all.MeetingMedium,
  MeetingOutcome: all.MeetingOutcome,
  Name: all.Name,
  Nearness: all.Nearness,
  Office: all.Office,
  Participant: all.Participant,
  Party: all.Party,
  PartyRole: all.PartyRole,
  Provision: all.Provision,
  ProvisionForce: all.ProvisionForce,
  Quantity: all.Quantity,
  RelativeTime: all.RelativeTime,
  RepresentationLevel: all.RepresentationLevel,
  Source: all.Source,
  SourceKind: all.SourceKind,
  SourceReport: all.SourceReport,
  SourcingTerm: all.SourcingTerm,
  SpeechAct: all.SpeechAct,
  Statement: all.Statement,
  Subject: all.Subject,
  TerritorialPosition: all.TerritorialPosition,
  TerritorialStance: all.TerritorialStance,
  Territory: all.Territory,
  TerritoryCode: all.TerritoryCode,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
  Topic: all.Topic,
  Url: all.Url,
  When: all.When,
});

/** The JSON Schema of `Duration`, strict. */
export const durationJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:duration", all.Duration, {
  Basis: all.Basis,
  DurationBound: all.DurationBound,
  IsoDuration: all.IsoDuration,
});

/** The JSON Schema of `EventCode`, strict. */
export const eventCodeJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:event-code", all.EventCode, {});

/** The JSON Schema of `Evidence`, strict. */
export const evidenceJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:evidence", all.Evidence, {
  EvidencePlace: all.EvidencePlace,
});

/** The JSON Schema of `Extensions`, strict. */
export const extensionsJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:extensions", all.Extensions, {});

/** The JSON Schema of `Instrument`, strict. */
export const instrumentJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:instrument", all.Instrument, {
  Aspect: all.Aspect,
  AttributionLink: all.AttributionLink,
  Basis: all.Basis,
  Calendar: all.Calendar,
  Certainty: all.Certainty,
  Change: all.Change,
  Clause: all.Clause,
  ClauseKind: all.ClauseKind,
  Date: all.Date,
  DatePhase: all.DatePhase,
  Duration: all.Duration,
  DurationBound: all.DurationBound,
  EventCode: all.EventCode,
  EventStatus: all.EventStatus,
  Evidence: all.Evidence,
  EvidencePlace: all.EvidencePlace,
  Extensions: all.Extensions,
  Id: all.Id,
  InstrumentKind: all.InstrumentKind,
  InstrumentStage: all.InstrumentStage,
  IsoDuration: all.IsoDuration,
  Link: all.Link,
  LinkRelation: all.LinkRelation,
  Nearness: all.Nearness,
  Participant: all.Participant,
  PartyRole: all.PartyRole,
  Provision: all.Provision,
  ProvisionForce: all.ProvisionForce,
  Quantity: all.Quantity,
  RelativeTime: all.RelativeTime,
  RepresentationLevel: all.RepresentationLevel,
  SourceReport: all.SourceReport,
  SourcingTerm: all.SourcingTerm,
  Subject: all.Subject,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
  Topic: all.Topic,
  When: all.When,
});

/** The JSON Schema of `Link`, strict. */
export const linkJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:link", all.Link, {
  Basis: all.Basis,
  Id: all.Id,
  LinkRelation: all.LinkRelation,
});

/** The JSON Schema of `Meeting`, strict. */
export const meetingJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:meeting", all.Meeting, {
  Aspect: all.Aspect,
  AttributionLink: all.AttributionLink,
  Basis: all.Basis,
  Calendar: all.Calendar,
  Certainty: all.Certainty,
  Change: all.Change,
  Clause: all.Clause,
  ClauseKind: all.ClauseKind,
  Date: all.Date,
  DatePhase: all.DatePhase,
  Duration: all.Duration,
  DurationBound: all.DurationBound,
  EventCode: all.EventCode,
  EventStatus: all.EventStatus,
  Evidence: all.Evidence,
  EvidencePlace: all.EvidencePlace,
  Extensions: all.Extensions,
  Id: all.Id,
  IsoDuration: all.IsoDuration,
  Link: all.Link,
  LinkRelation: all.LinkRelation,
  MeetingForm: all.MeetingForm,
  MeetingMedium: all.MeetingMedium,
  MeetingOutcome: all.MeetingOutcome,
  Nearness: all.Nearness,
  Participant: all.Participant,
  PartyRole: all.PartyRole,
  Quantity: all.Quantity,
  RelativeTime: all.RelativeTime,
  RepresentationLevel: all.RepresentationLevel,
  SourceReport: all.SourceReport,
  SourcingTerm: all.SourcingTerm,
  Subject: all.Subject,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
  Topic: all.Topic,
  When: all.When,
});

/** The JSON Schema of `Name`, strict. */
export const nameJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:name", all.Name, {
  Id: all.Id,
  LanguageTag: all.LanguageTag,
});

/** The JSON Schema of `Office`, strict. */
export const officeJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:office", all.Office, {
  Date: all.Date,
  Id: all.Id,
});

/** The JSON Schema of `Party`, strict. */
export const partyJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:party", all.Party, {
  Certainty: all.Certainty,
  Id: all.Id,
  PartyRole: all.PartyRole,
  RepresentationLevel: all.RepresentationLevel,
});

/** The JSON Schema of `Provision`, strict. */
export const provisionJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:provision", all.Provision, {
  Aspect: all.Aspect,
  AttributionLink: all.AttributionLink,
  Basis: all.Basis,
  Calendar: all.Calendar,
  Certainty: all.Certainty,
  Change: all.Change,
  Clause: all.Clause,
  ClauseKind: all.ClauseKind,
  Date: all.Date,
  DatePhase: all.DatePhase,
  Duration: all.Duration,
  DurationBound: all.DurationBound,
  Evidence: all.Evidence,
  EvidencePlace: all.EvidencePlace,
  Id: all.Id,
  IsoDuration: all.IsoDuration,
  Nearness: all.Nearness,
  ProvisionForce: all.ProvisionForce,
  Quantity: all.Quantity,
  RelativeTime: all.RelativeTime,
  SourceReport: all.SourceReport,
  SourcingTerm: all.SourcingTerm,
  Subject: all.Subject,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
  Topic: all.Topic,
  When: all.When,
});

/** The JSON Schema of `Quantity`, strict. */
export const quantityJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:quantity", all.Quantity, {
  DurationBound: all.DurationBound,
});

/** The JSON Schema of `RelativeTime`, strict. */
export const relativeTimeJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:relative-time", all.RelativeTime, {
  Basis: all.Basis,
  DurationBound: all.DurationBound,
  Id: all.Id,
  IsoDuration: all.IsoDuration,
  Nearness: all.Nearness,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
});

/** The JSON Schema of `Source`, strict. */
export const sourceJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:source", all.Source, {
  Coverage: all.Coverage,
  Date: all.Date,
  Extensions: all.Extensions,
  Id: all.Id,
  LanguageTag: all.LanguageTag,
  SourceKind: all.SourceKind,
  Url: all.Url,
});

/** The JSON Schema of `SourceReport`, strict. */
export const sourceReportJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:source-report", all.SourceReport, {
  AttributionLink: all.AttributionLink,
  Basis: all.Basis,
  Certainty: all.Certainty,
  Evidence: all.Evidence,
  EvidencePlace: all.EvidencePlace,
  Id: all.Id,
  SourcingTerm: all.SourcingTerm,
});

/** The JSON Schema of `Statement`, strict. */
export const statementJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:statement", all.Statement, {
  Aspect: all.Aspect,
  AttributionLink: all.AttributionLink,
  Basis: all.Basis,
  Calendar: all.Calendar,
  Certainty: all.Certainty,
  Change: all.Change,
  Clause: all.Clause,
  ClauseKind: all.ClauseKind,
  Continuity: all.Continuity,
  Date: all.Date,
  DatePhase: all.DatePhase,
  Duration: all.Duration,
  DurationBound: all.DurationBound,
  Evaluation: all.Evaluation,
  EventCode: all.EventCode,
  EventStatus: all.EventStatus,
  Evidence: all.Evidence,
  EvidencePlace: all.EvidencePlace,
  Extensions: all.Extensions,
  Id: all.Id,
  IsoDuration: all.IsoDuration,
  Link: all.Link,
  LinkRelation: all.LinkRelation,
  Nearness: all.Nearness,
  Participant: all.Participant,
  Party: all.Party,
  PartyRole: all.PartyRole,
  Quantity: all.Quantity,
  RelativeTime: all.RelativeTime,
  RepresentationLevel: all.RepresentationLevel,
  SourceReport: all.SourceReport,
  SourcingTerm: all.SourcingTerm,
  SpeechAct: all.SpeechAct,
  Subject: all.Subject,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
  Topic: all.Topic,
  When: all.When,
});

/** The JSON Schema of `TerritorialPosition`, strict. */
export const territorialPositionJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:territorial-position", all.TerritorialPosition, {
  Aspect: all.Aspect,
  AttributionLink: all.AttributionLink,
  Basis: all.Basis,
  Calendar: all.Calendar,
  Certainty: all.Certainty,
  Change: all.Change,
  Clause: all.Clause,
  ClauseKind: all.ClauseKind,
  Continuity: all.Continuity,
  Date: all.Date,
  DatePhase: all.DatePhase,
  Duration: all.Duration,
  DurationBound: all.DurationBound,
  EventCode: all.EventCode,
  EventStatus: all.EventStatus,
  Evidence: all.Evidence,
  EvidencePlace: all.EvidencePlace,
  Extensions: all.Extensions,
  Extent: all.Extent,
  Id: all.Id,
  IsoDuration: all.IsoDuration,
  Link: all.Link,
  LinkRelation: all.LinkRelation,
  Nearness: all.Nearness,
  Quantity: all.Quantity,
  RelativeTime: all.RelativeTime,
  SourceReport: all.SourceReport,
  SourcingTerm: all.SourcingTerm,
  Subject: all.Subject,
  TerritorialStance: all.TerritorialStance,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
  Topic: all.Topic,
  When: all.When,
});

/** The JSON Schema of `Territory`, strict. */
export const territoryJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:territory", all.Territory, {
  Extensions: all.Extensions,
  Id: all.Id,
  Iri: all.Iri,
  LanguageTag: all.LanguageTag,
  Name: all.Name,
  TerritoryCode: all.TerritoryCode,
});

/** The JSON Schema of `Topic`, strict. */
export const topicJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:topic", all.Topic, {
  Aspect: all.Aspect,
  Basis: all.Basis,
  Calendar: all.Calendar,
  Change: all.Change,
  Date: all.Date,
  DatePhase: all.DatePhase,
  Duration: all.Duration,
  DurationBound: all.DurationBound,
  Id: all.Id,
  IsoDuration: all.IsoDuration,
  Nearness: all.Nearness,
  Quantity: all.Quantity,
  RelativeTime: all.RelativeTime,
  Subject: all.Subject,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
  When: all.When,
});

/** The JSON Schema of `When`, strict. */
export const whenJsonSchema: JsonSchema = /* @__PURE__ */ standalone("urn:diplomatic-events:1:when", all.When, {
  Basis: all.Basis,
  Calendar: all.Calendar,
  Date: all.Date,
  DatePhase: all.DatePhase,
  Duration: all.Duration,
  DurationBound: all.DurationBound,
  Id: all.Id,
  IsoDuration: all.IsoDuration,
  Nearness: all.Nearness,
  RelativeTime: all.RelativeTime,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
});
