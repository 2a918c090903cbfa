// Made by `npm run generate` from the schemas and the comments of the sources: change those.

import { AnyEvent } from "./any-event.js";
import * as all from "./definitions.js";
import type { JsonSchema } from "../json-schema.js";
import { looseStandalone } from "../standalone.js";

/** The JSON Schema of `Actor`, loose. */
export const looseActorJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:actor", all.Actor, {
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

/** The JSON Schema of `AttributionLink`, loose. */
export const looseAttributionLinkJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:attribution-link", all.AttributionLink, {
  Certainty: all.Certainty,
  Evidence: all.Evidence,
  EvidencePlace: all.EvidencePlace,
  Id: all.Id,
  SourcingTerm: all.SourcingTerm,
});

/** The JSON Schema of `Clause`, loose. */
export const looseClauseJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:clause", all.Clause, {
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
  TimeOfDay: all.TimeOfDay,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
  Topic: all.Topic,
  When: all.When,
});

/** The JSON Schema of `ControlAssessment`, loose. */
export const looseControlAssessmentJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:control-assessment", all.ControlAssessment, {
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
  TimeOfDay: all.TimeOfDay,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
  When: all.When,
});

/** The JSON Schema of `DiplomaticEvent`, loose. */
export const looseDiplomaticEventJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:diplomatic-event", all.DiplomaticEvent, {
  AnyEvent,
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
  TimeOfDay: all.TimeOfDay,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
  Topic: all.Topic,
  When: all.When,
});

/** The JSON Schema of `Dossier`, loose. */
export const looseDossierJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:dossier", all.Dossier, {
  Actor: all.Actor,
  ActorKind: all.ActorKind,
  AnyEvent,
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
  TimeOfDay: all.TimeOfDay,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
  Topic: all.Topic,
  Url: all.Url,
  When: all.When,
});

/** The JSON Schema of `Duration`, loose. */
export const looseDurationJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:duration", all.Duration, {
  Basis: all.Basis,
  DurationBound: all.DurationBound,
  IsoDuration: all.IsoDuration,
});

/** The JSON Schema of `EventCode`, loose. */
export const looseEventCodeJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:event-code", all.EventCode, {});

/** The JSON Schema of `Evidence`, loose. */
export const looseEvidenceJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:evidence", all.Evidence, {
  EvidencePlace: all.EvidencePlace,
});

/** The JSON Schema of `Extensions`, loose. */
export const looseExtensionsJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:extensions", all.Extensions, {});

/** The JSON Schema of `Instrument`, loose. */
export const looseInstrumentJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:instrument", all.Instrument, {
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
  TimeOfDay: all.TimeOfDay,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
  Topic: all.Topic,
  When: all.When,
});

/** The JSON Schema of `Link`, loose. */
export const looseLinkJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:link", all.Link, {
  Basis: all.Basis,
  Id: all.Id,
  LinkRelation: all.LinkRelation,
});

/** The JSON Schema of `Meeting`, loose. */
export const looseMeetingJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:meeting", all.Meeting, {
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
  TimeOfDay: all.TimeOfDay,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
  Topic: all.Topic,
  When: all.When,
});

/** The JSON Schema of `Name`, loose. */
export const looseNameJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:name", all.Name, {
  Id: all.Id,
  LanguageTag: all.LanguageTag,
});

/** The JSON Schema of `Office`, loose. */
export const looseOfficeJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:office", all.Office, {
  Date: all.Date,
  Id: all.Id,
});

/** The JSON Schema of `Party`, loose. */
export const loosePartyJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:party", all.Party, {
  Certainty: all.Certainty,
  Id: all.Id,
  PartyRole: all.PartyRole,
  RepresentationLevel: all.RepresentationLevel,
});

/** The JSON Schema of `Provision`, loose. */
export const looseProvisionJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:provision", all.Provision, {
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
  TimeOfDay: all.TimeOfDay,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
  Topic: all.Topic,
  When: all.When,
});

/** The JSON Schema of `Quantity`, loose. */
export const looseQuantityJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:quantity", all.Quantity, {
  DurationBound: all.DurationBound,
});

/** The JSON Schema of `RelativeTime`, loose. */
export const looseRelativeTimeJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:relative-time", all.RelativeTime, {
  Basis: all.Basis,
  DurationBound: all.DurationBound,
  Id: all.Id,
  IsoDuration: all.IsoDuration,
  Nearness: all.Nearness,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
});

/** The JSON Schema of `Source`, loose. */
export const looseSourceJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:source", all.Source, {
  Coverage: all.Coverage,
  Date: all.Date,
  Extensions: all.Extensions,
  Id: all.Id,
  LanguageTag: all.LanguageTag,
  SourceKind: all.SourceKind,
  Url: all.Url,
});

/** The JSON Schema of `SourceReport`, loose. */
export const looseSourceReportJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:source-report", all.SourceReport, {
  AttributionLink: all.AttributionLink,
  Basis: all.Basis,
  Certainty: all.Certainty,
  Evidence: all.Evidence,
  EvidencePlace: all.EvidencePlace,
  Id: all.Id,
  SourcingTerm: all.SourcingTerm,
});

/** The JSON Schema of `Statement`, loose. */
export const looseStatementJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:statement", all.Statement, {
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
  TimeOfDay: all.TimeOfDay,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
  Topic: all.Topic,
  When: all.When,
});

/** The JSON Schema of `TerritorialPosition`, loose. */
export const looseTerritorialPositionJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:territorial-position", all.TerritorialPosition, {
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
  TimeOfDay: all.TimeOfDay,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
  Topic: all.Topic,
  When: all.When,
});

/** The JSON Schema of `Territory`, loose. */
export const looseTerritoryJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:territory", all.Territory, {
  Extensions: all.Extensions,
  Id: all.Id,
  Iri: all.Iri,
  LanguageTag: all.LanguageTag,
  Name: all.Name,
  TerritoryCode: all.TerritoryCode,
});

/** The JSON Schema of `Topic`, loose. */
export const looseTopicJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:topic", all.Topic, {
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
  TimeOfDay: all.TimeOfDay,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
  When: all.When,
});

/** The JSON Schema of `When`, loose. */
export const looseWhenJsonSchema: JsonSchema = /* @__PURE__ */ looseStandalone("urn:diplomatic-events:1:loose:when", all.When, {
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
  TimeOfDay: all.TimeOfDay,
  TimePoint: all.TimePoint,
  TimeRelation: all.TimeRelation,
});
