// Uses every public function and every public type, as somebody's code would. `npm run check:consumers` copies this file into a
// blank project that has the published package, type-checks it there and runs it; a public name that is missing here fails.

import {
  type Actor,
  type Anchor,
  type AssessedControl,
  type AttributionLink,
  actorSchema,
  anchorEvidence,
  attributionLinkSchema,
  type CheckOptions,
  type CheckResult,
  type Clause,
  type ControlAssessment,
  checkControlAssessment,
  checkDiplomaticEvent,
  checkDiplomaticEventText,
  checkDossier,
  checkDossierText,
  checkMeeting,
  checkStatement,
  checkTerritorialPosition,
  clauseSchema,
  controlAssessmentSchema,
  type DescribeEventOptions,
  type DiplomaticEvent,
  type DiplomaticEventSchema,
  DiplomaticEventsError,
  type Dossier,
  type DossierIndex,
  type DossierRecord,
  type Duration,
  defaultLimits,
  describeEvent,
  diplomaticEventSchema,
  dossierFormat,
  dossierSchema,
  dossierStandard,
  durationSchema,
  type EventCode,
  type Evidence,
  type Extensions,
  eventCodeSchema,
  evidenceSchema,
  extensionsSchema,
  formatIssues,
  type Id,
  type Instrument,
  type Issue,
  type IssueCode,
  type IssueParams,
  indexDossier,
  instrumentSchema,
  type Limits,
  type Link,
  linkSchema,
  looseDossierStandard,
  type MatrixPosition,
  type Meeting,
  meetingSchema,
  type Name,
  nameSchema,
  type Office,
  officeSchema,
  type Party,
  type Path,
  type Provision,
  parseControlAssessment,
  parseDiplomaticEvent,
  parseDiplomaticEventText,
  parseDossier,
  parseDossierText,
  parseMeeting,
  parseStatement,
  parseTerritorialPosition,
  partySchema,
  provisionSchema,
  type Quantity,
  type Quotation,
  quantitySchema,
  type RecordKind,
  type RecordOfKind,
  type RecordSchema,
  type Reference,
  type RelativeTime,
  type Reported,
  recordKinds,
  relativeTimeSchema,
  type Severity,
  type Source,
  type SourceReport,
  type Statement,
  sourceReportSchema,
  sourceSchema,
  statementSchema,
  type TerritorialPosition,
  type Territory,
  type TerritoryCell,
  type TerritoryMatrix,
  type TerritoryRow,
  type TextSpan,
  type Timeline,
  type TimelineEntry,
  type TimelineOrder,
  type TimelinePlacement,
  type Topic,
  territorialPositionSchema,
  territorySchema,
  toHttpStatus,
  topicSchema,
  toTerritoryMatrix,
  toTimeline,
  type When,
  whenSchema,
} from "diplomatic-events";
import {
  type AnnotationEffect,
  type AnnotationIssue,
  type AnnotationIssueCode,
  type AnnotationIssueParams,
  annotationContext,
  type DescriptionBody,
  type FromWebAnnotationsOptions,
  type FromWebAnnotationsResult,
  fromWebAnnotations,
  type OffsetUnit,
  type Passage,
  type RecordBody,
  type TextPositionSelector,
  type TextQuoteSelector,
  type ToWebAnnotationsResult,
  toWebAnnotations,
  type WebAnnotation,
  type WebAnnotationOptions,
  type WebAnnotationTarget,
} from "diplomatic-events/annotation";
import {
  type DefinedSource,
  type DefineSourceOptions,
  type DossierDraft,
  defineDossier,
  defineSource,
  type Fix,
  type FixResult,
  fixDossierText,
  formatDossier,
  type Piece,
  type QuotingReport,
  type SentenceCoverage,
  type SourceCoverage,
  selectEvents,
  textCoverage,
} from "diplomatic-events/authoring";
import {
  type AccountDiscrepancy,
  type ActAxis,
  type ActPlace,
  type Alignment,
  assessmentScale,
  type CompareDossiersOptions,
  type CompareOptions,
  type Comparison,
  type ComparisonTuning,
  type ComparisonTuningOverrides,
  compareControlAssessments,
  compareDossiers,
  compareMeetings,
  compareStatements,
  compareTerritorialPositions,
  type Discrepancy,
  type DossierComparison,
  defaultTuning,
  type EventComparison,
  type EventPair,
  type Feature,
  type FeatureOutcome,
  type HolderShift,
  type IdentityThresholds,
  type IdentityVerdict,
  type IncompatiblePositions,
  type KnownRecords,
  knownRecords,
  type MeetingComparison,
  type MergeDossiersOptions,
  type Move,
  mergeDossiers,
  type PositionGroup,
  type PositionVerdict,
  type RecordPair,
  type Shift,
  type ShiftVerdict,
  type Similarity,
  type Split,
  type StanceProposition,
  type StatementComparison,
  type StatementRelation,
  speechActScale,
  stancePropositions,
  type TerritorialPositionComparison,
  type TerritoryVerdict,
  type WhoAndWhere,
} from "diplomatic-events/compare";
import {
  type ExtractedAboutDetail,
  type ExtractedActor,
  type ExtractedActorDetails,
  type ExtractedClause,
  type ExtractedClauseDetail,
  type ExtractedControl,
  type ExtractedControlDetails,
  type ExtractedDetail,
  type ExtractedDuration,
  type ExtractedInstrument,
  type ExtractedInstrumentDetails,
  type ExtractedMeeting,
  type ExtractedMeetingDetails,
  type ExtractedOrder,
  type ExtractedOrderRelation,
  type ExtractedParty,
  type ExtractedPosition,
  type ExtractedPositionDetails,
  type ExtractedProvision,
  type ExtractedProvisionDetails,
  type ExtractedQuantity,
  type ExtractedReported,
  type ExtractedReportedDetails,
  type ExtractedSpeaker,
  type ExtractedStatement,
  type ExtractedStatementDetails,
  type ExtractedSubject,
  type ExtractedTerritory,
  type ExtractedTopicDetails,
  type ExtractedVoice,
  type Extraction,
  type ExtractionEffect,
  type ExtractionIssue,
  type ExtractionIssueCode,
  type ExtractionIssueParams,
  type ExtractionResult,
  extractionInstructions,
  extractionMessage,
  extractionSchema,
  type FromExtractionOptions,
  fromExtraction,
  type GroundedRecord,
  mergeExtractions,
  repairPrompt,
  type SplitOptions,
  splitForExtraction,
  type TextPart,
  type UngroundedRecord,
} from "diplomatic-events/extraction";
import { referenceArticle, referenceDossier } from "diplomatic-events/fixtures";
import {
  actorJsonSchema,
  attributionLinkJsonSchema,
  clauseJsonSchema,
  controlAssessmentJsonSchema,
  diplomaticEventJsonSchema,
  dossierJsonSchema,
  durationJsonSchema,
  eventCodeJsonSchema,
  evidenceJsonSchema,
  extensionsJsonSchema,
  findJsonSchema,
  instrumentJsonSchema,
  type JsonSchema,
  type JsonSchemaName,
  type JsonSchemaOptions,
  jsonSchemaNames,
  linkJsonSchema,
  looseActorJsonSchema,
  looseAttributionLinkJsonSchema,
  looseClauseJsonSchema,
  looseControlAssessmentJsonSchema,
  looseDiplomaticEventJsonSchema,
  looseDossierJsonSchema,
  looseDurationJsonSchema,
  looseEventCodeJsonSchema,
  looseEvidenceJsonSchema,
  looseExtensionsJsonSchema,
  looseInstrumentJsonSchema,
  looseLinkJsonSchema,
  looseMeetingJsonSchema,
  looseNameJsonSchema,
  looseOfficeJsonSchema,
  loosePartyJsonSchema,
  looseProvisionJsonSchema,
  looseQuantityJsonSchema,
  looseRelativeTimeJsonSchema,
  looseSourceJsonSchema,
  looseSourceReportJsonSchema,
  looseStatementJsonSchema,
  looseTerritorialPositionJsonSchema,
  looseTerritoryJsonSchema,
  looseTopicJsonSchema,
  looseWhenJsonSchema,
  meetingJsonSchema,
  nameJsonSchema,
  officeJsonSchema,
  partyJsonSchema,
  provisionJsonSchema,
  quantityJsonSchema,
  relativeTimeJsonSchema,
  sourceJsonSchema,
  sourceReportJsonSchema,
  statementJsonSchema,
  territorialPositionJsonSchema,
  territoryJsonSchema,
  topicJsonSchema,
  whenJsonSchema,
} from "diplomatic-events/json-schema";
import {
  type CheckLinesOptions,
  checkLines,
  defaultLineLimit,
  type LineResult,
  type LineSource,
  type LineStream,
  type LineStreamReader,
  type ValueCheck,
} from "diplomatic-events/ndjson";
import {
  looseOpenApiComponents,
  type OpenApiComponents,
  type OpenApiSchema,
  openApiComponents,
} from "diplomatic-events/openapi";
import {
  type ComparisonReportOptions,
  comparisonHtml,
  type ReportOptions,
  reportHtml,
} from "diplomatic-events/report";
import {
  type CombinedScore,
  combineScores,
  type DossierScore,
  type FieldDifference,
  type FieldTally,
  type Figures,
  type MatchedRecords,
  type MeanFigures,
  type ScoredField,
  type ScoredType,
  type ScoreFigures,
  type ScoreOptions,
  type SourceMatch,
  scoreDossier,
  scoredFields,
  scoredTypes,
  type Tally,
  type UnmatchedRecord,
} from "diplomatic-events/score";
import {
  isControlAssessment,
  isDiplomaticEvent,
  isDossier,
  isMeeting,
  isStatement,
  isTerritorialPosition,
} from "diplomatic-events/shape";
import {
  type Cell,
  type Column,
  type ColumnType,
  type Row,
  type Table,
  type TableName,
  type ToTablesOptions,
  tables,
  toTables,
} from "diplomatic-events/tables";
import type { TimeConstraint as TimelineReason } from "diplomatic-events/time";
import {
  type AllenRelation,
  allenRelations,
  type CalendarDay,
  type ComparableDuration,
  checkEdtf,
  compareDates,
  type DateRelations,
  type DescribeTimeOptions,
  type DurationAnswer,
  type DurationTolerance,
  describeTime,
  type Edtf,
  type EdtfBounds,
  type EdtfDate,
  type EdtfEnd,
  type EdtfInterval,
  type EdtfPart,
  type EdtfRange,
  type EdtfSeason,
  type EdtfSet,
  type EdtfTime,
  type EventOrder,
  edtfPattern,
  isEdtf,
  orderEvents,
  parseEdtf,
  relateDates,
  relateDurations,
  type TimeAnswer,
  type TimeBounds,
  type TimeConstraint,
  toCalendarDay,
} from "diplomatic-events/time";
import {
  type ActorKind,
  type Aspect,
  actorKinds,
  aspects,
  type Basis,
  bases,
  type Calendar,
  type Certainty,
  type Change,
  type ClauseKind,
  type Continuity,
  type ControlDegree,
  type ControlKind,
  type Coverage,
  calendars,
  certainties,
  changes,
  clauseKinds,
  continuities,
  controlDegrees,
  controlKinds,
  coverages,
  type DatePhase,
  type DiplomaticVerb,
  type DurationBound,
  datePhases,
  diplomaticVerbs,
  durationBounds,
  type Evaluation,
  type EventStatus,
  type EvidencePlace,
  type Extent,
  evaluations,
  eventStatuses,
  evidencePlaces,
  extents,
  type InstrumentKind,
  type InstrumentStage,
  instrumentKinds,
  instrumentStages,
  type LinkRelation,
  linkRelations,
  type MeetingForm,
  type MeetingMedium,
  type MeetingOutcome,
  meetingForms,
  meetingMedia,
  meetingOutcomes,
  type Nearness,
  nearnesses,
  type PartyRole,
  type ProvisionForce,
  partyRoles,
  provisionForces,
  type RepresentationLevel,
  representationLevels,
  type SourceKind,
  type SourcingTerm,
  type SpeechAct,
  type Subject,
  type SubjectEntry,
  type SubjectGroup,
  type SuggestedAct,
  sourceKinds,
  sourcingTerms,
  speechActs,
  subjectGroups,
  subjects,
  subjectTable,
  suggestAct,
  type TerritorialStance,
  type TimePoint,
  type TimeRelation,
  territorialStances,
  timePoints,
  timeRelations,
  type Vocabulary,
  vocabulary,
} from "diplomatic-events/vocabulary";

function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(`Expected ${what}`);
}

// Every vocabulary lists the terms of its type.
const vocabularies: {
  actorKinds: readonly ActorKind[];
  aspects: readonly Aspect[];
  bases: readonly Basis[];
  calendars: readonly Calendar[];
  certainties: readonly Certainty[];
  changes: readonly Change[];
  clauseKinds: readonly ClauseKind[];
  continuities: readonly Continuity[];
  controlDegrees: readonly ControlDegree[];
  controlKinds: readonly ControlKind[];
  coverages: readonly Coverage[];
  datePhases: readonly DatePhase[];
  durationBounds: readonly DurationBound[];
  evaluations: readonly Evaluation[];
  eventStatuses: readonly EventStatus[];
  evidencePlaces: readonly EvidencePlace[];
  extents: readonly Extent[];
  instrumentKinds: readonly InstrumentKind[];
  instrumentStages: readonly InstrumentStage[];
  linkRelations: readonly LinkRelation[];
  meetingForms: readonly MeetingForm[];
  meetingMedia: readonly MeetingMedium[];
  meetingOutcomes: readonly MeetingOutcome[];
  nearnesses: readonly Nearness[];
  partyRoles: readonly PartyRole[];
  provisionForces: readonly ProvisionForce[];
  recordKinds: readonly RecordKind[];
  representationLevels: readonly RepresentationLevel[];
  sourceKinds: readonly SourceKind[];
  sourcingTerms: readonly SourcingTerm[];
  speechActs: readonly SpeechAct[];
  subjects: readonly Subject[];
  territorialStances: readonly TerritorialStance[];
  timePoints: readonly TimePoint[];
  timeRelations: readonly TimeRelation[];
} = {
  actorKinds,
  aspects,
  bases,
  calendars,
  certainties,
  changes,
  clauseKinds,
  continuities,
  controlDegrees,
  controlKinds,
  coverages,
  datePhases,
  durationBounds,
  evaluations,
  eventStatuses,
  evidencePlaces,
  extents,
  instrumentKinds,
  instrumentStages,
  linkRelations,
  meetingForms,
  meetingMedia,
  meetingOutcomes,
  nearnesses,
  partyRoles,
  provisionForces,
  recordKinds,
  representationLevels,
  sourceKinds,
  sourcingTerms,
  speechActs,
  subjects,
  territorialStances,
  timePoints,
  timeRelations,
};
for (const [name, terms] of Object.entries(vocabularies)) expect(terms.length > 0, `terms in ${name}`);

// Values and records, each through its schema.
const evidence: Evidence = evidenceSchema.parse({ exact: "would reopen the crossing" });
const link: AttributionLink = attributionLinkSchema.parse({ who: "ministry", term: "on-the-record" });
const report: SourceReport = sourceReportSchema.parse({
  source: "readout",
  via: [link],
  evidence: [evidence],
});
const party: Party = partySchema.parse({ who: "minister", onBehalfOf: "laos" });
const duration: Duration = durationSchema.parse({ iso: "P14D", bound: "at-most" });
const relative: RelativeTime = relativeTimeSchema.parse({ relation: "after", to: "talks", offset: "P14D" });
const when: When = whenSchema.parse({ duration, relative: [relative], asWritten: "within 14 days" });
const quantity: Quantity = quantitySchema.parse({ asWritten: "40 trucks", amount: 40, unit: "truck" });
const topic: Topic = topicSchema.parse({ subject: "transport", by: ["laos"], when, quantities: [quantity] });
const clause: Clause = clauseSchema.parse({ kind: "if", text: "the talks go on", about: [topic] });
const eventLink: Link = linkSchema.parse({ rel: "part-of", to: "talks" });
const eventCode: EventCode = eventCodeSchema.parse({ scheme: "cameo", version: "1.1b3", code: "036" });
const extensions: Extensions = extensionsSchema.parse({ "acme:priority": 3 });
const name: Name = nameSchema.parse({ name: "Laos", language: "en" });
const office: Office = officeSchema.parse({ title: "Minister", of: "laos" });
const actor: Actor = actorSchema.parse({ id: "laos", kind: "polity", name: "Laos", names: [name] });
const minister: Actor = { id: "minister", kind: "person", name: "The minister", offices: [office] };
const ministry: Actor = { id: "ministry", kind: "body", name: "The ministry", partOf: "laos" };
const source: Source = sourceSchema.parse({
  id: "readout",
  kind: "readout",
  text: "Laos would reopen the crossing if the talks go on, the ministry said.",
  extensions,
});
const territory: Territory = territorySchema.parse({ id: "crossing", name: "The crossing" });
const provision: Provision = provisionSchema.parse({
  id: "p1",
  text: "The crossing reopens.",
  subject: "transport",
});
const instrument: Instrument = instrumentSchema.parse({
  id: "note",
  kind: "note",
  provisions: [provision],
  reports: [{ source: "readout" }],
});

// Events, each checked and parsed by its own functions.
const statement: Statement = parseStatement({
  id: "pledge",
  type: "statement",
  speakers: [party],
  act: "commit",
  content: "Laos will reopen the crossing.",
  about: [topic],
  clauses: [clause],
  links: [eventLink],
  codes: [eventCode],
  reports: [report],
});
const meeting: Meeting = parseMeeting({
  id: "talks",
  type: "meeting",
  form: "negotiation",
  participants: [party],
  reports: [{ source: "readout" }],
});
const position: TerritorialPosition = parseTerritorialPosition({
  id: "position",
  type: "territorial-position",
  holder: "laos",
  territories: ["crossing"],
  stance: "reserves",
  reports: [{ source: "readout" }],
});
const assessment: ControlAssessment = parseControlAssessment({
  id: "assessment",
  type: "control-assessment",
  territories: ["crossing"],
  degree: "contested",
  reports: [{ source: "readout" }],
});
const event: DiplomaticEvent = parseDiplomaticEvent(meeting);
expect(event.type === "meeting", "an event that is told apart by its type");
expect(checkStatement(statement).ok, "a valid statement");
expect(checkMeeting(meeting).ok, "a valid meeting");
expect(checkTerritorialPosition(position).ok, "a valid position");
expect(checkControlAssessment(assessment).ok, "a valid assessment");
expect(checkDiplomaticEvent(position).ok, "a valid event");

// The document.
const dossier: Dossier = parseDossier({
  format: dossierFormat,
  sources: [source],
  actors: [actor, minister, ministry],
  territories: [territory],
  instruments: [instrument],
  events: [statement, meeting, position, assessment],
});
expect(parseDossierText(JSON.stringify(dossier)).events.length === 4, "the same dossier from its text");
expect(!checkDiplomaticEventText("{").ok, "a text that ends too soon");
expect(
  parseDiplomaticEventText(JSON.stringify(referenceDossier.events[0])).id === referenceDossier.events[0]?.id,
  "an event from its text",
);
const limits: Partial<Limits> = { issues: defaultLimits.issues };
const options: CheckOptions = { mode: "loose", limits };
const result: CheckResult<Dossier> = checkDossier(referenceDossier, options);
expect(result.ok && result.value === referenceDossier, "the reference dossier itself");

// Issues.
const { issues } = checkDossierText("{}");
const [issue] = issues;
const code: IssueCode | undefined = issue?.code;
const severity: Severity | undefined = issue?.severity;
const path: Path | undefined = issue?.path;
const params: IssueParams["missing-field"] = { field: "format" };
const missing = issues.filter(
  (one: Issue) => one.code === "missing-field" && one.params.field === params.field,
);
expect(code === "missing-field" && severity === "error" && path !== undefined, "an issue as data");
expect(missing.length === 1 && formatIssues(issues).includes("/format"), "the missing field by name");
try {
  parseStatement({});
  expect(false, "an error");
} catch (error) {
  expect(
    error instanceof DiplomaticEventsError && error.issues.length > 0,
    "the error class with its issues",
  );
}

// Walking.
const index: DossierIndex = indexDossier(dossier);
const id: Id = "laos";
const record: DossierRecord | undefined = index.get(id);
const byKind: RecordOfKind["actor"] | undefined = index.actor(id);
const references: readonly Reference[] = index.referencesTo(id);
expect(record === byKind && references.length > 0, "the actor, and who refers to it");
expect(index.statementsBy("laos").length === 1, "the statement of the actor");

// Views.
const { entries }: Timeline = toTimeline(referenceDossier);
const second: TimelineEntry | undefined = entries[1];
const placing: readonly TimelineReason[] = second?.constraints ?? [];
expect(placing.length > 0, "what places an entry");
const placement: TimelinePlacement | undefined = second?.placedBy;
const orderToPrevious: TimelineOrder | undefined = second?.orderToPrevious;
expect(placement === "relation" && orderToPrevious === "open", "an entry in its place");
const { rows }: TerritoryMatrix = toTerritoryMatrix(dossier);
const row: TerritoryRow | undefined = rows[0];
const cell: TerritoryCell | undefined = row?.cells[0];
const held: MatrixPosition | undefined = cell?.positions[0];
const control: AssessedControl | undefined = row?.control[0];
expect(cell?.actor === "laos" && held?.stance === "reserves", "a position in its cell");
expect(control?.assessors.join() === "readout", "an assessment with its assessor");

const telling: DescribeEventOptions = { source: true };
expect(describeEvent(meeting, dossier, telling).includes("held talks"), "a meeting in words");

// Evidence.
const sought: Quotation = { exact: "Reportedly" };
const anchor: Anchor = anchorEvidence(referenceArticle, sought);
const span: TextSpan | undefined = anchor.status === "exact" ? anchor : undefined;
expect(
  span !== undefined && referenceArticle.slice(span.start, span.end) === "Reportedly",
  "a quotation's place",
);

// Schemas keep their shapes.
const schemas: {
  statement: RecordSchema<Statement>;
  meeting: RecordSchema<Meeting>;
  position: RecordSchema<TerritorialPosition>;
  assessment: RecordSchema<ControlAssessment>;
  dossier: RecordSchema<Dossier>;
  event: DiplomaticEventSchema;
  extensions: typeof extensionsSchema;
} = {
  statement: statementSchema,
  meeting: meetingSchema,
  position: territorialPositionSchema,
  assessment: controlAssessmentSchema,
  dossier: dossierSchema,
  event: diplomaticEventSchema,
  extensions: extensionsSchema,
};
const { shape } = schemas.statement;
expect(shape.act.safeParse("thank").success, "a field of a schema");
const reported: Pick<Reported, "reports"> = { reports: [report] };
expect(schemas.statement.pick({ reports: true }).safeParse(reported).success, "a part of a schema");
expect(
  schemas.event.safeParse(statement).success && !schemas.dossier.safeParse({}).success,
  "schemas that judge",
);
for (const standard of [dossierStandard, looseDossierStandard])
  expect(standard["~standard"].version === 1, "a Standard Schema");
expect(toHttpStatus([]) === 200, "the status of a check");

// Shapes without zod.
const untyped: unknown = referenceDossier;
expect(isDossier(untyped) && untyped.events.every(isDiplomaticEvent), "the shape of a dossier");
const byShape = [isStatement, isMeeting, isTerritorialPosition, isControlAssessment].map(
  (guard) => referenceDossier.events.filter((event) => guard(event)).length,
);
expect(
  byShape.every((count) => count > 0),
  "events of each shape",
);

// Time.
const read: CheckResult<Edtf> = checkEdtf("2025-05-16?/..");
expect(read.ok && read.value.type === "interval" && isEdtf("2025"), "a date that is read");
const date: Edtf = parseEdtf("1985-04-12T23:20:30Z");
const dateParts: (EdtfDate | EdtfSeason | EdtfInterval | EdtfSet)[] = [date];
const part: EdtfPart | undefined = date.type === "date" ? date.year : undefined;
const time: EdtfTime | undefined = date.type === "date" ? date.time : undefined;
const edges: EdtfBounds = date;
const end: EdtfEnd = "open";
const range: EdtfRange = { type: "range" };
const calendarDate: CalendarDay = toCalendarDay(edges.earliest ?? 0);
expect(dateParts.length === 1 && part?.value === 1985 && time?.hour === 23, "the parts of a date");
expect(calendarDate.month === 4 && end === "open" && range.type === "range", "a calendar day");
expect(edtfPattern.test("2025-05"), "a pattern for other languages");
const timeRelation: AllenRelation | undefined = allenRelations[0];
const related: DateRelations = relateDates("2024", "2025");
const answer: TimeAnswer = related.before;
expect(timeRelation === "before" && answer === "no" && related.meets === "yes", "how two dates lie");
expect(compareDates("2024", "2025") === -1, "dates in order");
const tolerance: DurationTolerance = { about: 0.5 };
const lengthOfTime: ComparableDuration = { iso: "PT1H", bound: "about" };
const fit: DurationAnswer = relateDurations(lengthOfTime, { iso: "PT80M" }, tolerance);
expect(fit === "compatible", "two lengths of time");
const order: EventOrder = orderEvents(referenceDossier);
const bounds: TimeBounds = order.bounds("call");
const reasons: readonly TimeConstraint[] = order.constraintsOf("call");
expect(bounds.earliestStart === undefined && reasons.length > 0, "the order of events");
const naming: DescribeTimeOptions = { name: () => "the call" };
const words = describeTime(
  { relative: [{ relation: "before", to: "call", nearness: "immediately" }] },
  naming,
);
expect(words === "immediately before the call", "a time in words");

// Lines. Without `await` at the top, which CommonJS does not have.
const lineSource: LineSource = [JSON.stringify(dossier), "\n{}"];
const lineOptions: CheckLinesOptions = { limits: { text: defaultLineLimit } };
const meetingCheck: ValueCheck<Meeting> = checkMeeting;
const lineReader: LineStreamReader = {
  read: async () => ({ done: true }),
  cancel: async () => {},
  releaseLock: () => {},
};
const lineStream: LineStream = { getReader: () => lineReader };
const readLines = async (): Promise<void> => {
  const lines: LineResult[] = [];
  for await (const line of checkLines(lineSource, lineOptions)) lines.push(line);
  expect(lines.map(({ ok }) => ok).join() === "true,false", "the results of two lines");
  for await (const line of checkLines(JSON.stringify(meeting), { check: meetingCheck }))
    expect(line.ok && line.value.form === "negotiation", "a meeting in a line");
  for await (const _ of checkLines(lineStream)) expect(false, "no line");
};
void readLines();

const actPlaces: readonly Readonly<ActPlace>[] = [speechActScale.demand, assessmentScale.positive];
const axis: ActAxis | undefined = actPlaces[0]?.axis;
const proposition: Readonly<StanceProposition> = stancePropositions.offers;
const weights: ComparisonTuning = defaultTuning;
const thresholds: IdentityThresholds = weights.thresholds;
const tuning: ComparisonTuningOverrides = { thresholds: { nearDays: thresholds.nearDays } };
const comparing: CompareOptions = { left: referenceDossier, tuning };
expect(axis === "will" && proposition.of === "toward", "tables of acts and stances");
const events = indexDossier(referenceDossier);
const [welcome, hope] = [events.statement("welcome-talks"), events.statement("right-track")];
const [round, talk] = [events.meeting("istanbul-round"), events.meeting("call")];
const [wanted, refused] = ["withdrawal-demand", "withdrawal-refusal"].map((id) =>
  events.territorialPosition(id),
);
if (!welcome || !hope || !round || !talk || !wanted || !refused)
  throw new Error("the reference dossier has them");
const statements: StatementComparison = compareStatements(welcome, hope, comparing);
const relation: StatementRelation = statements.relation;
const shift: Shift | undefined = statements.shift;
const moves: Move[] = shift?.moved ?? [];
const shiftVerdict: ShiftVerdict | undefined = shift?.verdict;
expect(relation === "shifted" && shiftVerdict === "hardened" && moves.length === 1, "two statements");
const meetings: MeetingComparison = compareMeetings(round, talk, comparing);
const differences: Discrepancy[] = meetings.discrepancies;
const features: Feature[] = meetings.features;
const outcome: FeatureOutcome | undefined = features[0]?.outcome;
const sameness: IdentityVerdict = meetings.verdict;
const assessments: Comparison<IdentityVerdict> = compareControlAssessments(assessment, assessment);
expect(assessments.verdict === "same", "an assessment and itself");
expect(sameness !== "same" && outcome !== undefined && differences.length > 0, "two meetings");
const positions: TerritorialPositionComparison = compareTerritorialPositions(wanted, refused, comparing);
const byTerritory: TerritoryVerdict[] = positions.byTerritory;
const overall: Comparison<PositionVerdict> = positions;
expect(overall.verdict === "incompatible" && byTerritory.length === 4, "two positions");
const retold = { ...referenceDossier, title: "Retold" };
const similarity: Similarity = (one, other) => Number(one === other);
const howToCompare: CompareDossiersOptions = { tuning, similarity, known: knownRecords(referenceDossier) };
const accounts: DossierComparison = compareDossiers(referenceDossier, retold, howToCompare);
const pairs: EventPair[] = accounts.pairs;
const compared: EventComparison | undefined = pairs[0]?.comparison;
const ofMeeting: MeetingComparison | undefined = compared?.type === "meeting" ? compared : undefined;
const apart: AccountDiscrepancy[] = accounts.discrepancies;
const splits: Split[] = accounts.splits;
const rivals: IncompatiblePositions[] = accounts.incompatible;
const rivalGroups: PositionGroup[] = rivals.flatMap((rival) => rival.groups);
const holders: HolderShift[] = accounts.shifts;
const alignment: Alignment = accounts.alignment;
const actorPairs: RecordPair[] = alignment.actors;
expect(
  accounts.verdict === "agree" && apart.length === 0 && holders.length + splits.length === 0,
  "two accounts",
);
expect(ofMeeting?.verdict === "same" && actorPairs.length > 0 && rivalGroups.length > 0, "what is which");
const howToMerge: MergeDossiersOptions = { alignment };
const merged: Dossier = mergeDossiers(referenceDossier, retold, howToMerge);
expect(merged.events.length === referenceDossier.events.length, "one dossier of two");

// Schemas for other tools.
const strictJsonSchemas: JsonSchema[] = [
  actorJsonSchema,
  attributionLinkJsonSchema,
  clauseJsonSchema,
  controlAssessmentJsonSchema,
  diplomaticEventJsonSchema,
  dossierJsonSchema,
  durationJsonSchema,
  eventCodeJsonSchema,
  evidenceJsonSchema,
  extensionsJsonSchema,
  instrumentJsonSchema,
  linkJsonSchema,
  meetingJsonSchema,
  nameJsonSchema,
  officeJsonSchema,
  partyJsonSchema,
  provisionJsonSchema,
  quantityJsonSchema,
  relativeTimeJsonSchema,
  sourceReportJsonSchema,
  sourceJsonSchema,
  statementJsonSchema,
  territorialPositionJsonSchema,
  territoryJsonSchema,
  topicJsonSchema,
  whenJsonSchema,
];
const looseJsonSchemas: JsonSchema[] = [
  looseActorJsonSchema,
  looseAttributionLinkJsonSchema,
  looseClauseJsonSchema,
  looseControlAssessmentJsonSchema,
  looseDiplomaticEventJsonSchema,
  looseDossierJsonSchema,
  looseDurationJsonSchema,
  looseEventCodeJsonSchema,
  looseEvidenceJsonSchema,
  looseExtensionsJsonSchema,
  looseInstrumentJsonSchema,
  looseLinkJsonSchema,
  looseMeetingJsonSchema,
  looseNameJsonSchema,
  looseOfficeJsonSchema,
  loosePartyJsonSchema,
  looseProvisionJsonSchema,
  looseQuantityJsonSchema,
  looseRelativeTimeJsonSchema,
  looseSourceReportJsonSchema,
  looseSourceJsonSchema,
  looseStatementJsonSchema,
  looseTerritorialPositionJsonSchema,
  looseTerritoryJsonSchema,
  looseTopicJsonSchema,
  looseWhenJsonSchema,
];
const jsonSchemaName: JsonSchemaName = "dossier";
const jsonSchemaOptions: JsonSchemaOptions = { mode: "loose" };
expect(
  jsonSchemaNames.every((name) => strictJsonSchemas.some((schema) => schema === findJsonSchema(name))) &&
    looseJsonSchemas.length === jsonSchemaNames.length,
  "a JSON Schema for each name",
);
expect(findJsonSchema(jsonSchemaName, jsonSchemaOptions) === looseDossierJsonSchema, "a loose JSON Schema");
const components: OpenApiComponents = openApiComponents;
expect(looseOpenApiComponents.schemas["AnyEvent"] !== undefined, "the components of loose mode");
const component: OpenApiSchema | undefined = components.schemas["DiplomaticEvent"];
expect(component?.discriminator?.propertyName === "type", "components of OpenAPI");

const extractedActorDetails: ExtractedDetail<ExtractedActorDetails>[] = [{ office: "minister" }];
const extractedActor: ExtractedActor = {
  ...{ id: "a1", kind: "person", name: "Anna Berg", more: extractedActorDetails },
};
const extractedSpeaker: ExtractedSpeaker = { who: "a1", for: "" };
const extractedReported: ExtractedReported = {
  id: "s1",
  quotes: ["Anna Berg, the minister, thanked the hosts"],
};
const extractedSubject: ExtractedSubject = "talks";
const extractedQuantity: ExtractedQuantity = { words: "two days", unit: "day" };
const extractedClause: ExtractedClause = {
  kind: "if",
  text: "they agree",
  about: [extractedSubject],
  deed: "talk",
  by: [],
  toward: [],
  on: [],
};
const extractedStatement: ExtractedStatement = {
  ...extractedReported,
  ...{ speakers: [extractedSpeaker], act: "thank", content: "Berg thanks the hosts.", about: [], more: [] },
};
const extractedVoice: ExtractedVoice = { who: "", cue: "Reportedly", certainty: "uncommitted" };
const extractedOrder: ExtractedOrder = { relation: "shortly-after", to: "m1" };
const extractedRelation: ExtractedOrderRelation = extractedOrder.relation;
const extractedDuration: ExtractedDuration = { iso: "PT2H", words: "two-hour" };
const extractedDetails: [
  Partial<ExtractedReportedDetails>,
  Partial<ExtractedTopicDetails & ExtractedAboutDetail>,
  ExtractedClauseDetail,
  Partial<ExtractedStatementDetails>,
  Partial<ExtractedMeetingDetails>,
  Partial<ExtractedPositionDetails>,
  Partial<ExtractedControlDetails>,
  Partial<ExtractedInstrumentDetails>,
  Partial<ExtractedProvisionDetails>,
] = [
  { via: extractedVoice, order: extractedOrder },
  { about: extractedSubject, quantity: extractedQuantity },
  { clause: extractedClause },
  { negated: true },
  { duration: extractedDuration },
  { extent: "whole" },
  { kind: "control" },
  { stage: "signed" },
  { force: "obligatory" },
];
const extractedParties: ExtractedParty[] = [];
const extractedTerritories: ExtractedTerritory[] = [];
const extractedInstruments: ExtractedInstrument[] = [];
const extractedProvisions: ExtractedProvision[] = [];
const extractedMeetings: ExtractedMeeting[] = [];
const extractedPositions: ExtractedPosition[] = [];
const extractedControls: ExtractedControl[] = [];
const extraction: Extraction = extractionSchema.parse({
  ...{ actors: [extractedActor], territories: extractedTerritories, meetings: extractedMeetings },
  ...{ instruments: extractedInstruments, provisions: extractedProvisions, statements: [extractedStatement] },
  ...{ positions: extractedPositions, controls: extractedControls },
});
const whoAndWhere: WhoAndWhere = { actors: [{ id: "berg", kind: "person", name: "Anna Berg" }] };
const known: KnownRecords = knownRecords(whoAndWhere);
const thanks = "Anna Berg, the minister, thanked the hosts.";
const fromOptions: FromExtractionOptions = { source: { id: "note", kind: "document", text: thanks }, known };
const extracted: ExtractionResult = fromExtraction(extraction, fromOptions);
const extractionIssues: ExtractionIssue[] = extracted.issues;
const effects: ExtractionEffect[] = extractionIssues.map(({ effect }) => effect);
const extractionCode: ExtractionIssueCode & keyof ExtractionIssueParams = "quote-not-found";
const inDossier: GroundedRecord[] = extracted.grounded;
const notInDossier: UngroundedRecord[] = extracted.ungrounded;
expect(
  inDossier[0]?.id === "berg" && inDossier.length === 2 && notInDossier.length === 0 && effects.length === 0,
  "an answer of which all is in the dossier",
);
const splitting: SplitOptions = { size: 100 };
const textParts: TextPart[] = splitForExtraction(thanks, splitting);
const joined = mergeExtractions(
  textParts.map((part) => ({ part, answer: extraction })),
  fromOptions,
);
expect(joined.dossier.events.length === 1 && repairPrompt(joined.issues) === "", "an answer in one part");
expect(extractionMessage(fromOptions.source).endsWith("hosts."), "a message with the text");
expect(extractionCode.length > 0 && extractedRelation.endsWith("after"), "words of an extraction");
expect(extractedDetails.length === 9 && extractedParties.length === 0, "details of an extraction");
expect(extractionInstructions.includes("quote"), "instructions");

const meanings: Vocabulary = vocabulary;
const meaningOfThanks: string = meanings.speechActs.thank;
const firstVerb: DiplomaticVerb | undefined = diplomaticVerbs[0];
const suggestion: SuggestedAct | undefined = suggestAct("Norway offered to host the talks.");
const truce: SubjectEntry = subjectTable.ceasefire;
const groups: readonly SubjectGroup[] = subjectGroups;
expect(meaningOfThanks.length > 0 && firstVerb !== undefined, "words with their meaning");
expect(suggestion?.verb.act === "offer" && groups.includes(truce.group), "an act and a group");

const defineOptions: DefineSourceOptions = { offsets: true };
const truceNews: DefinedSource<"news", never, never> = defineSource(
  "news",
  { kind: "news-article", text: "Norland\u2019s envoy welcomed the truce. It rained." },
  defineOptions,
);
const piece: Piece = "Norland's envoy … the truce";
const quoting: QuotingReport<"news"> = truceNews.quote(piece);
const draft: DossierDraft<"news", "envoy", never, never, never, "welcome"> = {
  sources: truceNews,
  actors: { envoy: { kind: "person", name: "The envoy" } },
  events: {
    welcome: { act: "welcome", speakers: "envoy", content: "The truce is welcome.", reports: quoting },
  },
};
const written: Dossier = selectEvents(defineDossier(draft), ["welcome"]);
const [newsCoverage]: SourceCoverage[] = textCoverage(written);
const rained: SentenceCoverage | undefined = newsCoverage?.sentences[1];
const repaired: FixResult = fixDossierText(formatDossier(written).replace('"start": 0', '"start": 1'));
const repairs: Fix[] = repaired.fixes;
expect(newsCoverage?.share === 0.5 && rained?.records.length === 0, "a sentence without a record");

const reportOptions: ReportOptions = { title: "A truce", issues: [] };
expect(reportHtml(written, reportOptions).includes("<mark"), "a report with its evidence marked");
const comparisonReport: ComparisonReportOptions = { leftTitle: "A truce", rightTitle: "The same truce" };
expect(comparisonHtml(written, written, comparisonReport).includes("agree"), "a report of two accounts");
const scoreOptions: ScoreOptions = { fields: scoredFields };
const scored: DossierScore = scoreDossier(written, written, scoreOptions);
const overScores: CombinedScore = combineScores([scored]);
const together: ScoreFigures = overScores.micro;
const means: MeanFigures = overScores.macro;
const ofTypes: Record<ScoredType, Tally> = together.byType;
const ofFields: Record<ScoredField, FieldTally> = together.fields;
const meanOfEvents: Figures = means.events;
const unmatched: UnmatchedRecord[] = [...scored.missed, ...scored.spurious];
const fieldDifferences: FieldDifference[] = scored.differences;
const [scoredPair]: MatchedRecords[] = scored.matches;
const [scoredSource]: SourceMatch[] = scored.sources;
expect(unmatched.length + fieldDifferences.length === 0 && scoredPair?.overlap === 1, "a score of itself");
expect(ofTypes.statement.f1 === 1 && ofFields.act.f1 === 1 && meanOfEvents.f1 === 1, "figures");
expect(scoredSource?.gold === "news" && scoredTypes.includes("statement"), "sources and types of a score");
expect(repairs[0]?.fixed === 0 && repaired.text === formatDossier(written), "offsets repaired");

const annotationOptions: WebAnnotationOptions = { base: "https://example.org/d", offsets: "utf-16" };
const annotated: ToWebAnnotationsResult = toWebAnnotations(written, annotationOptions);
const webAnnotations: WebAnnotation[] = annotated.annotations;
const annotationTarget: WebAnnotationTarget | undefined = webAnnotations[1]?.target[0];
const textSelector: TextQuoteSelector | TextPositionSelector | undefined = annotationTarget?.selector[0];
const annotationBody: DescriptionBody | RecordBody | undefined = webAnnotations[1]?.body[0];
const offsetUnit: OffsetUnit = "utf-16";
const readingOptions: FromWebAnnotationsOptions = { offsets: offsetUnit };
const readBack: FromWebAnnotationsResult = fromWebAnnotations(webAnnotations, readingOptions);
const passages: Passage[] = readBack.passages;
const annotationIssues: AnnotationIssue[] = readBack.issues;
const annotationEffects: AnnotationEffect[] = annotationIssues.map(({ effect }) => effect);
const annotationCode: AnnotationIssueCode & keyof AnnotationIssueParams = "offsets-disagree";
expect(
  readBack.checked.ok && passages.length === 0 && annotationEffects.length === 0,
  "annotations there and back",
);
expect(
  annotationContext.length === 2 && annotationBody !== undefined && textSelector !== undefined,
  "parts of an annotation",
);
expect(annotationCode.length > 0, "a code of annotations");

const tableOptions: ToTablesOptions = { key: () => "only" };
const tableName: TableName = "events";
const eventRows: Row[] = toTables([written], tableOptions)[tableName];
const eventTable: Table | undefined = tables.find(({ name }) => name === tableName);
const firstColumn: Column | undefined = eventTable?.columns[0];
const columnType: ColumnType | undefined = firstColumn?.type;
const firstCell: Cell | undefined = eventRows[0]?.["dossier"];
expect(columnType === "string" && firstCell === "only", "a row of a table");
