export { isCountryCode, nearestCountry } from "./codes/country-codes.js";
export { findAddressRisk } from "./codes/iri.js";
export { isWellFormedTag, languageSubtags, languageTagForm } from "./codes/language.js";
export { isLanguageCode, nearestLanguage } from "./codes/language-codes.js";
export { type Dossier, dossierFormat, dossierSchema } from "./dossier.js";
export {
  type DossierIndex,
  type DossierRecord,
  indexDossier,
  isKnownEvent,
  type Reference,
} from "./dossier-index.js";
export {
  type ControlAssessment,
  type ControlDegree,
  type ControlKind,
  controlAssessmentSchema,
  controlDegreeSchema,
  controlDegrees,
  controlKinds,
} from "./events/control-assessment.js";
export {
  anyEventSchema,
  type DiplomaticEvent,
  type DiplomaticEventSchema,
  diplomaticEventSchema,
} from "./events/diplomatic-event.js";
export {
  type Meeting,
  type MeetingForm,
  type MeetingMedium,
  type MeetingOutcome,
  meetingFormSchema,
  meetingForms,
  meetingMedia,
  meetingOutcomes,
  meetingSchema,
} from "./events/meeting.js";
export { type SpeechAct, speechActSchema, speechActs } from "./events/speech-act.js";
export { type Evaluation, evaluations, type Statement, statementSchema } from "./events/statement.js";
export {
  type Extent,
  extents,
  type TerritorialPosition,
  type TerritorialStance,
  territorialPositionSchema,
  territorialStanceSchema,
  territorialStances,
} from "./events/territorial-position.js";
export { isPluralName, withArticle } from "./grammar-of-names.js";
export { identifiedTopics } from "./identified-topics.js";
export { isJsonObject, type JsonObject } from "./json-object.js";
export { type NodeName, type Nodes, nodeNames, type RecordOfKind } from "./nodes.js";
export {
  type Actor,
  type ActorKind,
  actorKindSchema,
  actorKinds,
  actorSchema,
  type Office,
  officeSchema,
} from "./records/actor.js";
export {
  type Instrument,
  type InstrumentKind,
  type InstrumentStage,
  instrumentKinds,
  instrumentSchema,
  instrumentStages,
  type Provision,
  type ProvisionForce,
  provisionForces,
  provisionSchema,
} from "./records/instrument.js";
export {
  type Coverage,
  coverages,
  type Source,
  type SourceKind,
  sourceKinds,
  sourceSchema,
} from "./records/source.js";
export { type Territory, territorySchema } from "./records/territory.js";
export { eachRecord, isEventType, unreadableKinds } from "./records.js";
export { renameReferences } from "./rename-references.js";
export { schemaAt } from "./schema-at.js";
export { type Duration, durationSchema, isoDurationSchema } from "./time/duration.js";
export { type DurationBound, durationBounds } from "./time/duration-bounds.js";
export { edtfPattern } from "./time/edtf-pattern.js";
export { type Nearness, nearnesses, type RelativeTime, relativeTimeSchema } from "./time/relative-time.js";
export { type TimePoint, type TimeRelation, timePoints, timeRelations } from "./time/time-relations.js";
export { type DatePhase, datePhases, type When, whenSchema } from "./time/when.js";
export { eachUnknownText } from "./unknown-texts.js";
export {
  type AttributionLink,
  attributionLinkSchema,
  type SourceReport,
  type SourcingTerm,
  sourceReportSchema,
  sourcingTerms,
} from "./values/attribution.js";
export { type Basis, bases } from "./values/basis.js";
export { type Certainty, certainties } from "./values/certainty.js";
export {
  type Clause,
  type ClauseKind,
  clauseKindSchema,
  clauseKinds,
  clauseSchema,
} from "./values/clause.js";
export { type Continuity, continuities } from "./values/continuity.js";
export { type EventCode, eventCodeSchema } from "./values/event-code.js";
export { type Evidence, type EvidencePlace, evidencePlaces, evidenceSchema } from "./values/evidence.js";
export { type Extensions, extensionsSchema, namespacedKey } from "./values/extensions.js";
export {
  eventKinds,
  type Id,
  isId,
  type RecordKind,
  recordKinds,
  reference,
  referenceTargets,
} from "./values/id.js";
export { type Link, type LinkRelation, linkRelations, linkSchema } from "./values/link.js";
export { type Name, nameSchema } from "./values/name.js";
export {
  isSide,
  type Party,
  type PartyRole,
  partyRoles,
  partySchema,
  type RepresentationLevel,
  representationLevels,
  roleOf,
} from "./values/party.js";
export { type Quantity, quantitySchema } from "./values/quantity.js";
export { type EventStatus, eventStatuses, eventStatusSchema, type Reported } from "./values/reported.js";
export {
  type EnumSchema,
  type RecordSchema,
  type RecordShape,
  textSchema,
  type ValueSchema,
} from "./values/schema.js";
export { type Subject, subjects } from "./values/subject.js";
export {
  type Aspect,
  aspects,
  type Change,
  changes,
  type Topic,
  topicSchema,
} from "./values/topic.js";
export { type Place, type Visitor, walk } from "./walk.js";
