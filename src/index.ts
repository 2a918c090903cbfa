/**
 * Schemas, types and functions that parse, validate, walk and compare diplomatic event data.
 *
 * @packageDocumentation
 */

// Checking
export { checkDossier, parseDossier } from "./check/dossier.js";
export { checkDossierText, parseDossierText } from "./check/dossier-text.js";
export {
  checkControlAssessment,
  checkDiplomaticEvent,
  checkMeeting,
  checkStatement,
  checkTerritorialPosition,
  parseControlAssessment,
  parseDiplomaticEvent,
  parseMeeting,
  parseStatement,
  parseTerritorialPosition,
} from "./check/events.js";
export { type CheckOptions, defaultLimits, type Limits } from "./check/options.js";
export { dossierStandard } from "./check/standard.js";
export type { Comparison, Feature, FeatureOutcome, IdentityVerdict } from "./compare/comparison.js";
// Comparing
export { compareControlAssessments } from "./compare/control-assessments.js";
export type { AccountDiscrepancy, Discrepancy } from "./compare/discrepancies.js";
export {
  type CompareDossiersOptions,
  compareDossiers,
  type DossierComparison,
} from "./compare/dossiers.js";
export type { EventComparison, EventPair, OfType } from "./compare/events.js";
export type { ComparisonContext } from "./compare/identity.js";
export type { HolderShift, IncompatiblePositions } from "./compare/incompatible-positions.js";
export { compareMeetings, type MeetingComparison } from "./compare/meetings.js";
export { mergeDossiers } from "./compare/merge.js";
export type { PositionVerdict, TerritoryVerdict } from "./compare/position-verdict.js";
export type { Alignment, RecordPair } from "./compare/record-pairs.js";
export type { Move, Shift, ShiftVerdict } from "./compare/shift.js";
export { type ActAxis, type ActPlace, assessmentScale, speechActScale } from "./compare/speech-act-scale.js";
export { type StanceProposition, stancePropositions } from "./compare/stances.js";
export type { StatementRelation } from "./compare/statement-relation.js";
export { type CompareOptions, compareStatements, type StatementComparison } from "./compare/statements.js";
export { compareTerritorialPositions, type PositionComparison } from "./compare/territorial-positions.js";
export {
  type ComparisonTuning,
  type ComparisonTuningOverrides,
  comparisonDefaults,
  type IdentityThresholds,
} from "./compare/tuning.js";
// The document and its records
export { type Dossier, dossierFormat, dossierSchema } from "./dossier.js";
// Events
export {
  type ControlAssessment,
  type ControlDegree,
  type ControlKind,
  controlAssessmentSchema,
  controlDegrees,
  controlKinds,
} from "./events/control-assessment.js";
export {
  type DiplomaticEvent,
  type DiplomaticEventSchema,
  diplomaticEventSchema,
} from "./events/diplomatic-event.js";
export {
  type Meeting,
  type MeetingForm,
  type MeetingMedium,
  type MeetingOutcome,
  meetingForms,
  meetingMedia,
  meetingOutcomes,
  meetingSchema,
} from "./events/meeting.js";
export { type SpeechAct, speechActs } from "./events/speech-act.js";
export { type Evaluation, evaluations, type Statement, statementSchema } from "./events/statement.js";
export {
  type Extent,
  extents,
  type TerritorialPosition,
  type TerritorialStance,
  territorialPositionSchema,
  territorialStances,
} from "./events/territorial-position.js";
// Walking
export {
  type DossierIndex,
  type DossierRecord,
  indexDossier,
  type Reference,
} from "./graph/dossier-index.js";
export type { RecordOfKind } from "./graph/nodes.js";
export type { TimeConstraint } from "./graph/time-constraints.js";
export { DiplomaticEventsError } from "./issues/error.js";
export { formatIssues } from "./issues/format-issues.js";
export type { CheckResult, Issue } from "./issues/issue.js";
export type { IssueCode, IssueParams, Severity } from "./issues/issue-params.js";
export type { Path } from "./issues/path.js";
export { printable } from "./issues/wording.js";
export {
  type Actor,
  type ActorKind,
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
export { type Anchor, anchorEvidence, type Quotation, type TextSpan } from "./values/anchor.js";

// Values
export {
  type AttributionLink,
  attributionLinkSchema,
  type SourceReport,
  type SourcingTerm,
  sourceReportSchema,
  sourcingTerms,
} from "./values/attribution.js";
export { type Basis, bases } from "./values/basis.js";
export { type Calendar, calendars } from "./values/calendars.js";
export { type Certainty, certainties } from "./values/certainty.js";
export { type Clause, type ClauseKind, clauseKinds, clauseSchema } from "./values/clause.js";
export { type Continuity, continuities } from "./values/continuity.js";
export { type Duration, type DurationBound, durationBounds, durationSchema } from "./values/duration.js";
export { type EventCode, eventCodeSchema } from "./values/event-code.js";
export { type Evidence, evidenceSchema } from "./values/evidence.js";
export { type Extensions, extensionsSchema } from "./values/extensions.js";
export { type Id, type RecordKind, recordKinds } from "./values/id.js";
export { type Link, type LinkRelation, linkRelations, linkSchema } from "./values/link.js";
export { type Name, nameSchema } from "./values/name.js";
export {
  type Party,
  type PartyRole,
  partyRoles,
  partySchema,
  type RepresentationLevel,
  representationLevels,
} from "./values/party.js";
export {
  type Nearness,
  nearnesses,
  type RelativeTime,
  relativeTimeSchema,
  type TimePoint,
  type TimeRelation,
  timePoints,
  timeRelations,
} from "./values/relative-time.js";
export { type EventStatus, eventStatuses, type Reported } from "./values/reported.js";
export type { RecordSchema } from "./values/schema.js";
export { type Subject, subjects } from "./values/subject.js";
export { type Aspect, aspects, type Topic, topicSchema } from "./values/topic.js";
export { type When, whenSchema } from "./values/when.js";

// Views
export { type DescribeEventOptions, describeEvent } from "./views/describe-event.js";
export type { AssessedControl, MatrixPosition } from "./views/matrix-entries.js";
export {
  type TerritoryCell,
  type TerritoryMatrix,
  type TerritoryRow,
  territoryMatrix,
} from "./views/territory-matrix.js";
export {
  type Timeline,
  type TimelineEntry,
  type TimelineOrder,
  type TimelinePlacement,
  timeline,
} from "./views/timeline.js";
