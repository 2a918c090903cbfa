// Uses every public function and every public type, as somebody's code would. `npm run check:consumers` copies this file into a
// blank project that has the published package, type-checks it there and runs it; a public name that is missing here fails.

import * as root from "diplomatic-events";
import * as annotation from "diplomatic-events/annotation";
import * as authoring from "diplomatic-events/authoring";
import * as compare from "diplomatic-events/compare";
import * as extract from "diplomatic-events/extraction";
import * as fixtures from "diplomatic-events/fixtures";
import * as jsonSchema from "diplomatic-events/json-schema";
import * as ndjson from "diplomatic-events/ndjson";
import * as openapi from "diplomatic-events/openapi";
import * as report from "diplomatic-events/report";
import * as score from "diplomatic-events/score";
import * as shape from "diplomatic-events/shape";
import * as tables from "diplomatic-events/tables";
import * as time from "diplomatic-events/time";
import * as vocabulary from "diplomatic-events/vocabulary";

function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(`Expected ${what}`);
}

// Every vocabulary lists the terms of its type.
const vocabularies = [
  vocabulary.actorKinds satisfies readonly vocabulary.ActorKind[],
  vocabulary.aspects satisfies readonly vocabulary.Aspect[],
  vocabulary.bases satisfies readonly vocabulary.Basis[],
  vocabulary.calendars satisfies readonly vocabulary.Calendar[],
  vocabulary.certainties satisfies readonly vocabulary.Certainty[],
  vocabulary.changes satisfies readonly vocabulary.Change[],
  vocabulary.clauseKinds satisfies readonly vocabulary.ClauseKind[],
  vocabulary.continuities satisfies readonly vocabulary.Continuity[],
  vocabulary.controlDegrees satisfies readonly vocabulary.ControlDegree[],
  vocabulary.controlKinds satisfies readonly vocabulary.ControlKind[],
  vocabulary.coverages satisfies readonly vocabulary.Coverage[],
  vocabulary.datePhases satisfies readonly vocabulary.DatePhase[],
  vocabulary.durationBounds satisfies readonly vocabulary.DurationBound[],
  vocabulary.evaluations satisfies readonly vocabulary.Evaluation[],
  vocabulary.eventStatuses satisfies readonly vocabulary.EventStatus[],
  vocabulary.evidencePlaces satisfies readonly vocabulary.EvidencePlace[],
  vocabulary.extents satisfies readonly vocabulary.Extent[],
  vocabulary.instrumentKinds satisfies readonly vocabulary.InstrumentKind[],
  vocabulary.instrumentStages satisfies readonly vocabulary.InstrumentStage[],
  vocabulary.linkRelations satisfies readonly vocabulary.LinkRelation[],
  vocabulary.meetingForms satisfies readonly vocabulary.MeetingForm[],
  vocabulary.meetingMedia satisfies readonly vocabulary.MeetingMedium[],
  vocabulary.meetingOutcomes satisfies readonly vocabulary.MeetingOutcome[],
  vocabulary.nearnesses satisfies readonly vocabulary.Nearness[],
  vocabulary.partyRoles satisfies readonly vocabulary.PartyRole[],
  vocabulary.provisionForces satisfies readonly vocabulary.ProvisionForce[],
  root.recordKinds satisfies readonly root.RecordKind[],
  vocabulary.representationLevels satisfies readonly vocabulary.RepresentationLevel[],
  vocabulary.sourceKinds satisfies readonly vocabulary.SourceKind[],
  vocabulary.sourcingTerms satisfies readonly vocabulary.SourcingTerm[],
  vocabulary.speechActs satisfies readonly vocabulary.SpeechAct[],
  vocabulary.subjects satisfies readonly vocabulary.Subject[],
  vocabulary.territorialStances satisfies readonly vocabulary.TerritorialStance[],
  vocabulary.timePoints satisfies readonly vocabulary.TimePoint[],
  vocabulary.timeRelations satisfies readonly vocabulary.TimeRelation[],
];
for (const terms of vocabularies) expect(terms.length > 0, "terms");

// Values and records, each through its schema.
const evidence: root.Evidence = root.evidenceSchema.parse({ exact: "would reopen the crossing" });
const link: root.AttributionLink = root.attributionLinkSchema.parse({
  who: "ministry",
  term: "on-the-record",
});
const sourceReport: root.SourceReport = root.sourceReportSchema.parse({
  source: "readout",
  via: [link],
  evidence: [evidence],
});
const party: root.Party = root.partySchema.parse({ who: "minister", onBehalfOf: "laos" });
const duration: root.Duration = root.durationSchema.parse({ iso: "P14D", bound: "at-most" });
const relative: root.RelativeTime = root.relativeTimeSchema.parse({
  relation: "after",
  to: "talks",
  offset: "P14D",
});
const when: root.When = root.whenSchema.parse({
  duration,
  relative: [relative],
  asWritten: "within 14 days",
});
const quantity: root.Quantity = root.quantitySchema.parse({
  asWritten: "40 trucks",
  amount: 40,
  unit: "truck",
});
const topic: root.Topic = root.topicSchema.parse({
  subject: "transport",
  by: ["laos"],
  when,
  quantities: [quantity],
});
const clause: root.Clause = root.clauseSchema.parse({ kind: "if", text: "the talks go on", about: [topic] });
const eventLink: root.Link = root.linkSchema.parse({ rel: "part-of", to: "talks" });
const eventCode: root.EventCode = root.eventCodeSchema.parse({
  scheme: "cameo",
  version: "1.1b3",
  code: "036",
});
const extensions: root.Extensions = root.extensionsSchema.parse({ "acme:priority": 3 });
const name: root.Name = root.nameSchema.parse({ name: "Laos", language: "en" });
const office: root.Office = root.officeSchema.parse({ title: "Minister", of: "laos" });
const actor: root.Actor = root.actorSchema.parse({ id: "laos", kind: "polity", name: "Laos", names: [name] });
const minister: root.Actor = { id: "minister", kind: "person", name: "The minister", offices: [office] };
const ministry: root.Actor = { id: "ministry", kind: "body", name: "The ministry", partOf: "laos" };
const source: root.Source = root.sourceSchema.parse({
  id: "readout",
  kind: "readout",
  text: "Laos would reopen the crossing if the talks go on, the ministry said.",
  extensions,
});
const territory: root.Territory = root.territorySchema.parse({ id: "crossing", name: "The crossing" });
const provision: root.Provision = root.provisionSchema.parse({
  id: "p1",
  text: "The crossing reopens.",
  subject: "transport",
});
const instrument: root.Instrument = root.instrumentSchema.parse({
  id: "note",
  kind: "note",
  provisions: [provision],
  reports: [{ source: "readout" }],
});

// Events, each checked and parsed by its own functions.
const statement: root.Statement = root.parseStatement({
  id: "pledge",
  type: "statement",
  speakers: [party],
  act: "commit",
  content: "Laos will reopen the crossing.",
  about: [topic],
  clauses: [clause],
  links: [eventLink],
  codes: [eventCode],
  reports: [sourceReport],
});
const meeting: root.Meeting = root.parseMeeting({
  id: "talks",
  type: "meeting",
  form: "negotiation",
  participants: [party],
  reports: [{ source: "readout" }],
});
const position: root.TerritorialPosition = root.parseTerritorialPosition({
  id: "position",
  type: "territorial-position",
  holder: "laos",
  territories: ["crossing"],
  stance: "reserves",
  reports: [{ source: "readout" }],
});
const assessment: root.ControlAssessment = root.parseControlAssessment({
  id: "assessment",
  type: "control-assessment",
  territories: ["crossing"],
  degree: "contested",
  reports: [{ source: "readout" }],
});
const event: root.DiplomaticEvent = root.parseDiplomaticEvent(meeting);
expect(event.type === "meeting", "an event that is told apart by its type");
expect(root.checkStatement(statement).ok, "a valid statement");
expect(root.checkMeeting(meeting).ok, "a valid meeting");
expect(root.checkTerritorialPosition(position).ok, "a valid position");
expect(root.checkControlAssessment(assessment).ok, "a valid assessment");
expect(root.checkDiplomaticEvent(position).ok, "a valid event");

// The document.
const dossier: root.Dossier = root.parseDossier({
  format: root.dossierFormat,
  sources: [source],
  actors: [actor, minister, ministry],
  territories: [territory],
  instruments: [instrument],
  events: [statement, meeting, position, assessment],
});
expect(root.parseDossierText(JSON.stringify(dossier)).events.length === 4, "the same dossier from its text");
expect(!root.checkDiplomaticEventText("{").ok, "a text that ends too soon");
expect(
  root.parseDiplomaticEventText(JSON.stringify(fixtures.referenceDossier.events[0])).id ===
    fixtures.referenceDossier.events[0]?.id,
  "an event from its text",
);
const limits: Partial<root.Limits> = { issues: root.defaultLimits.issues };
const options: root.CheckOptions = { mode: "loose", limits };
const result: root.CheckResult<root.Dossier> = root.checkDossier(fixtures.referenceDossier, options);
expect(result.ok && result.value === fixtures.referenceDossier, "the reference dossier itself");

// Issues.
const { issues } = root.checkDossierText("{}");
const [issue] = issues;
const code: root.IssueCode | undefined = issue?.code;
const severity: root.Severity | undefined = issue?.severity;
const path: root.Path | undefined = issue?.path;
const params: root.IssueParams["missing-field"] = { field: "format" };
const missing = issues.filter(
  (one: root.Issue) => one.code === "missing-field" && one.params.field === params.field,
);
expect(code === "missing-field" && severity === "error" && path !== undefined, "an issue as data");
expect(missing.length === 1 && root.formatIssues(issues).includes("/format"), "the missing field by name");
try {
  root.parseStatement({});
  expect(false, "an error");
} catch (error) {
  expect(
    error instanceof root.DiplomaticEventsError && error.issues.length > 0,
    "the error class with its issues",
  );
}

// Walking.
const index: root.DossierIndex = root.indexDossier(dossier);
const id: root.Id = "laos";
const record: root.DossierRecord | undefined = index.get(id);
const byKind: root.RecordOfKind["actor"] | undefined = index.actor(id);
const references: readonly root.Reference[] = index.referencesTo(id);
expect(record === byKind && references.length > 0, "the actor, and who refers to it");
expect(index.statementsBy("laos").length === 1, "the statement of the actor");

// Views.
const { entries }: root.Timeline = root.toTimeline(fixtures.referenceDossier);
const second: root.TimelineEntry | undefined = entries[1];
const placing: readonly time.TimeConstraint[] = second?.constraints ?? [];
expect(placing.length > 0, "what places an entry");
const placement: root.TimelinePlacement | undefined = second?.placedBy;
const orderToPrevious: root.TimelineOrder | undefined = second?.orderToPrevious;
expect(placement === "relation" && orderToPrevious === "open", "an entry in its place");
const { rows }: root.TerritoryMatrix = root.toTerritoryMatrix(dossier);
const row: root.TerritoryRow | undefined = rows[0];
const cell: root.TerritoryCell | undefined = row?.cells[0];
const held: root.MatrixPosition | undefined = cell?.positions[0];
const control: root.AssessedControl | undefined = row?.control[0];
expect(cell?.actor === "laos" && held?.stance === "reserves", "a position in its cell");
expect(control?.assessors.join() === "readout", "an assessment with its assessor");

const telling: root.DescribeEventOptions = { source: true };
expect(root.describeEvent(meeting, dossier, telling).includes("held talks"), "a meeting in words");

// Evidence.
const sought: root.Quotation = { exact: "Reportedly" };
const anchor: root.Anchor = root.anchorEvidence(fixtures.referenceArticle, sought);
const span: root.TextSpan | undefined = anchor.status === "exact" ? anchor : undefined;
expect(
  span !== undefined && fixtures.referenceArticle.slice(span.start, span.end) === "Reportedly",
  "a quotation's place",
);

// Schemas keep their shapes.
const schemas: {
  statement: root.RecordSchema<root.Statement>;
  meeting: root.RecordSchema<root.Meeting>;
  position: root.RecordSchema<root.TerritorialPosition>;
  assessment: root.RecordSchema<root.ControlAssessment>;
  dossier: root.RecordSchema<root.Dossier>;
  event: root.DiplomaticEventSchema;
  extensions: typeof root.extensionsSchema;
} = {
  statement: root.statementSchema,
  meeting: root.meetingSchema,
  position: root.territorialPositionSchema,
  assessment: root.controlAssessmentSchema,
  dossier: root.dossierSchema,
  event: root.diplomaticEventSchema,
  extensions: root.extensionsSchema,
};
const { act } = schemas.statement.shape;
expect(act.safeParse("thank").success, "a field of a schema");
const reported: Pick<root.Reported, "reports"> = { reports: [sourceReport] };
expect(schemas.statement.pick({ reports: true }).safeParse(reported).success, "a part of a schema");
expect(
  schemas.event.safeParse(statement).success && !schemas.dossier.safeParse({}).success,
  "schemas that judge",
);
for (const standard of [root.dossierStandard, root.looseDossierStandard])
  expect(standard["~standard"].version === 1, "a Standard Schema");
expect(root.toHttpStatus([]) === 200, "the status of a check");

// Shapes without zod.
const untyped: unknown = fixtures.referenceDossier;
expect(shape.isDossier(untyped) && untyped.events.every(shape.isDiplomaticEvent), "the shape of a dossier");
const byShape = [
  shape.isStatement,
  shape.isMeeting,
  shape.isTerritorialPosition,
  shape.isControlAssessment,
].map((guard) => fixtures.referenceDossier.events.filter((event) => guard(event)).length);
expect(
  byShape.every((count) => count > 0),
  "events of each shape",
);

// Time.
const read: root.CheckResult<time.Edtf> = time.checkEdtf("2025-05-16?/..");
expect(read.ok && read.value.type === "interval" && time.isEdtf("2025"), "a date that is read");
const date: time.Edtf = time.parseEdtf("1985-04-12T23:20:30Z");
const dateParts: (time.EdtfDate | time.EdtfSeason | time.EdtfInterval | time.EdtfSet)[] = [date];
const part: time.EdtfPart | undefined = date.type === "date" ? date.year : undefined;
const clock: time.EdtfTime | undefined = date.type === "date" ? date.time : undefined;
const edges: time.EdtfBounds = date;
const end: time.EdtfEnd = "open";
const range: time.EdtfRange = { type: "range" };
const calendarDate: time.CalendarDay = time.toCalendarDay(edges.earliest ?? 0);
expect(dateParts.length === 1 && part?.value === 1985 && clock?.hour === 23, "the parts of a date");
expect(calendarDate.month === 4 && end === "open" && range.type === "range", "a calendar day");
expect(time.edtfPattern.test("2025-05"), "a pattern for other languages");
const timeRelation: time.AllenRelation | undefined = time.allenRelations[0];
const related: time.DateRelations = time.relateDates("2024", "2025");
const answer: time.TimeAnswer = related.before;
expect(timeRelation === "before" && answer === "no" && related.meets === "yes", "how two dates lie");
expect(time.compareDates("2024", "2025") === -1, "dates in order");
const tolerance: time.DurationTolerance = { about: 0.5 };
const lengthOfTime: time.ComparableDuration = { iso: "PT1H", bound: "about" };
const fit: time.DurationAnswer = time.relateDurations(lengthOfTime, { iso: "PT80M" }, tolerance);
expect(fit === "compatible", "two lengths of time");
const order: time.EventOrder = time.orderEvents(fixtures.referenceDossier);
const bounds: time.TimeBounds = order.bounds("call");
const reasons: readonly time.TimeConstraint[] = order.constraintsOf("call");
expect(bounds.earliestStart === undefined && reasons.length > 0, "the order of events");
const naming: time.DescribeTimeOptions = { name: () => "the call" };
const words = time.describeTime(
  { relative: [{ relation: "before", to: "call", nearness: "immediately" }] },
  naming,
);
expect(words === "immediately before the call", "a time in words");

// Lines. Without `await` at the top, which CommonJS does not have.
const lineSource: ndjson.LineSource = [JSON.stringify(dossier), "\n{}"];
const lineOptions: ndjson.CheckLinesOptions = { limits: { text: ndjson.defaultLineLimit } };
const meetingCheck: ndjson.ValueCheck<root.Meeting> = root.checkMeeting;
const lineReader: ndjson.LineStreamReader = {
  read: async () => ({ done: true }),
  cancel: async () => {},
  releaseLock: () => {},
};
const lineStream: ndjson.LineStream = { getReader: () => lineReader };
const readLines = async (): Promise<void> => {
  const lines: ndjson.LineResult[] = [];
  for await (const line of ndjson.checkLines(lineSource, lineOptions)) lines.push(line);
  expect(lines.map(({ ok }) => ok).join() === "true,false", "the results of two lines");
  for await (const line of ndjson.checkLines(JSON.stringify(meeting), { check: meetingCheck }))
    expect(line.ok && line.value.form === "negotiation", "a meeting in a line");
  for await (const _ of ndjson.checkLines(lineStream)) expect(false, "no line");
};
void readLines();

const actPlaces: readonly Readonly<compare.ActPlace>[] = [
  compare.speechActScale.demand,
  compare.assessmentScale.positive,
];
const axis: compare.ActAxis | undefined = actPlaces[0]?.axis;
const proposition: Readonly<compare.StanceProposition> = compare.stancePropositions.offers;
const weights: compare.ComparisonTuning = compare.defaultTuning;
const thresholds: compare.IdentityThresholds = weights.thresholds;
const tuning: compare.ComparisonTuningOverrides = { thresholds: { nearDays: thresholds.nearDays } };
const comparing: compare.CompareOptions = { left: fixtures.referenceDossier, tuning };
expect(axis === "will" && proposition.of === "toward", "tables of acts and stances");
const events = root.indexDossier(fixtures.referenceDossier);
const [welcome, hope] = [events.statement("welcome-talks"), events.statement("right-track")];
const [round, talk] = [events.meeting("istanbul-round"), events.meeting("call")];
const [wanted, refused] = ["withdrawal-demand", "withdrawal-refusal"].map((id) =>
  events.territorialPosition(id),
);
if (!welcome || !hope || !round || !talk || !wanted || !refused)
  throw new Error("the reference dossier has them");
const statements: compare.StatementComparison = compare.compareStatements(welcome, hope, comparing);
const relation: compare.StatementRelation = statements.relation;
const shift: compare.Shift | undefined = statements.shift;
const moves: compare.Move[] = shift?.moved ?? [];
const shiftVerdict: compare.ShiftVerdict | undefined = shift?.verdict;
expect(relation === "shifted" && shiftVerdict === "hardened" && moves.length === 1, "two statements");
const meetings: compare.MeetingComparison = compare.compareMeetings(round, talk, comparing);
const differences: compare.Discrepancy[] = meetings.discrepancies;
const features: compare.Feature[] = meetings.features;
const outcome: compare.FeatureOutcome | undefined = features[0]?.outcome;
const sameness: compare.IdentityVerdict = meetings.verdict;
const assessments: compare.Comparison<compare.IdentityVerdict> = compare.compareControlAssessments(
  assessment,
  assessment,
);
expect(assessments.verdict === "same", "an assessment and itself");
expect(sameness !== "same" && outcome !== undefined && differences.length > 0, "two meetings");
const positions: compare.TerritorialPositionComparison = compare.compareTerritorialPositions(
  wanted,
  refused,
  comparing,
);
const byTerritory: compare.TerritoryVerdict[] = positions.byTerritory;
const overall: compare.Comparison<compare.PositionVerdict> = positions;
expect(overall.verdict === "incompatible" && byTerritory.length === 4, "two positions");
const retold = { ...fixtures.referenceDossier, title: "Retold" };
const similarity: compare.Similarity = (one, other) => Number(one === other);
const howToCompare: compare.CompareDossiersOptions = {
  tuning,
  similarity,
  known: compare.knownRecords(fixtures.referenceDossier),
};
const accounts: compare.DossierComparison = compare.compareDossiers(
  fixtures.referenceDossier,
  retold,
  howToCompare,
);
const pairs: compare.EventPair[] = accounts.pairs;
const compared: compare.EventComparison | undefined = pairs[0]?.comparison;
const ofMeeting: compare.MeetingComparison | undefined = compared?.type === "meeting" ? compared : undefined;
const apart: compare.AccountDiscrepancy[] = accounts.discrepancies;
const splits: compare.Split[] = accounts.splits;
const rivals: compare.IncompatiblePositions[] = accounts.incompatible;
const rivalGroups: compare.PositionGroup[] = rivals.flatMap((rival) => rival.groups);
const holders: compare.HolderShift[] = accounts.shifts;
const alignment: compare.Alignment = accounts.alignment;
const actorPairs: compare.RecordPair[] = alignment.actors;
expect(
  accounts.verdict === "agree" && apart.length === 0 && holders.length + splits.length === 0,
  "two accounts",
);
expect(ofMeeting?.verdict === "same" && actorPairs.length > 0 && rivalGroups.length > 0, "what is which");
const howToMerge: compare.MergeDossiersOptions = { alignment };
const merged: root.Dossier = compare.mergeDossiers(fixtures.referenceDossier, retold, howToMerge);
expect(merged.events.length === fixtures.referenceDossier.events.length, "one dossier of two");

// Schemas for other tools.
const strictJsonSchemas: jsonSchema.JsonSchema[] = [
  jsonSchema.actorJsonSchema,
  jsonSchema.attributionLinkJsonSchema,
  jsonSchema.clauseJsonSchema,
  jsonSchema.controlAssessmentJsonSchema,
  jsonSchema.diplomaticEventJsonSchema,
  jsonSchema.dossierJsonSchema,
  jsonSchema.durationJsonSchema,
  jsonSchema.eventCodeJsonSchema,
  jsonSchema.evidenceJsonSchema,
  jsonSchema.extensionsJsonSchema,
  jsonSchema.instrumentJsonSchema,
  jsonSchema.linkJsonSchema,
  jsonSchema.meetingJsonSchema,
  jsonSchema.nameJsonSchema,
  jsonSchema.officeJsonSchema,
  jsonSchema.partyJsonSchema,
  jsonSchema.provisionJsonSchema,
  jsonSchema.quantityJsonSchema,
  jsonSchema.relativeTimeJsonSchema,
  jsonSchema.sourceReportJsonSchema,
  jsonSchema.sourceJsonSchema,
  jsonSchema.statementJsonSchema,
  jsonSchema.territorialPositionJsonSchema,
  jsonSchema.territoryJsonSchema,
  jsonSchema.topicJsonSchema,
  jsonSchema.whenJsonSchema,
];
const looseJsonSchemas: jsonSchema.JsonSchema[] = [
  jsonSchema.looseActorJsonSchema,
  jsonSchema.looseAttributionLinkJsonSchema,
  jsonSchema.looseClauseJsonSchema,
  jsonSchema.looseControlAssessmentJsonSchema,
  jsonSchema.looseDiplomaticEventJsonSchema,
  jsonSchema.looseDossierJsonSchema,
  jsonSchema.looseDurationJsonSchema,
  jsonSchema.looseEventCodeJsonSchema,
  jsonSchema.looseEvidenceJsonSchema,
  jsonSchema.looseExtensionsJsonSchema,
  jsonSchema.looseInstrumentJsonSchema,
  jsonSchema.looseLinkJsonSchema,
  jsonSchema.looseMeetingJsonSchema,
  jsonSchema.looseNameJsonSchema,
  jsonSchema.looseOfficeJsonSchema,
  jsonSchema.loosePartyJsonSchema,
  jsonSchema.looseProvisionJsonSchema,
  jsonSchema.looseQuantityJsonSchema,
  jsonSchema.looseRelativeTimeJsonSchema,
  jsonSchema.looseSourceReportJsonSchema,
  jsonSchema.looseSourceJsonSchema,
  jsonSchema.looseStatementJsonSchema,
  jsonSchema.looseTerritorialPositionJsonSchema,
  jsonSchema.looseTerritoryJsonSchema,
  jsonSchema.looseTopicJsonSchema,
  jsonSchema.looseWhenJsonSchema,
];
const jsonSchemaName: jsonSchema.JsonSchemaName = "dossier";
const jsonSchemaOptions: jsonSchema.JsonSchemaOptions = { mode: "loose" };
expect(
  jsonSchema.jsonSchemaNames.every((name) =>
    strictJsonSchemas.some((schema) => schema === jsonSchema.findJsonSchema(name)),
  ) && looseJsonSchemas.length === jsonSchema.jsonSchemaNames.length,
  "a JSON Schema for each name",
);
expect(
  jsonSchema.findJsonSchema(jsonSchemaName, jsonSchemaOptions) === jsonSchema.looseDossierJsonSchema,
  "a loose JSON Schema",
);
const components: openapi.OpenApiComponents = openapi.openApiComponents;
expect(openapi.looseOpenApiComponents.schemas["AnyEvent"] !== undefined, "the components of loose mode");
const component: openapi.OpenApiSchema | undefined = components.schemas["DiplomaticEvent"];
expect(component?.discriminator?.propertyName === "type", "components of OpenAPI");

const extractedActorDetails: extract.ExtractedDetail<extract.ExtractedActorDetails>[] = [
  { office: "minister" },
];
const extractedActor: extract.ExtractedActor = {
  ...{ id: "a1", kind: "person", name: "Anna Berg", more: extractedActorDetails },
};
const extractedSpeaker: extract.ExtractedSpeaker = { who: "a1", for: "" };
const extractedReported: extract.ExtractedReported = {
  id: "s1",
  quotes: ["Anna Berg, the minister, thanked the hosts"],
};
const extractedSubject: extract.ExtractedSubject = "talks";
const extractedQuantity: extract.ExtractedQuantity = { words: "two days", unit: "day" };
const extractedClause: extract.ExtractedClause = {
  kind: "if",
  text: "they agree",
  about: [extractedSubject],
  deed: "talk",
  by: [],
  toward: [],
  on: [],
};
const extractedStatement: extract.ExtractedStatement = {
  ...extractedReported,
  ...{ speakers: [extractedSpeaker], act: "thank", content: "Berg thanks the hosts.", about: [], more: [] },
};
const extractedVoice: extract.ExtractedVoice = { who: "", cue: "Reportedly", certainty: "uncommitted" };
const extractedOrder: extract.ExtractedOrder = { relation: "shortly-after", to: "m1" };
const extractedRelation: extract.ExtractedOrderRelation = extractedOrder.relation;
const extractedDuration: extract.ExtractedDuration = { iso: "PT2H", words: "two-hour" };
const extractedDetails: [
  Partial<extract.ExtractedReportedDetails>,
  Partial<extract.ExtractedTopicDetails & extract.ExtractedAboutDetail>,
  extract.ExtractedClauseDetail,
  Partial<extract.ExtractedStatementDetails>,
  Partial<extract.ExtractedMeetingDetails>,
  Partial<extract.ExtractedPositionDetails>,
  Partial<extract.ExtractedControlDetails>,
  Partial<extract.ExtractedInstrumentDetails>,
  Partial<extract.ExtractedProvisionDetails>,
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
const extractedParties: extract.ExtractedParty[] = [];
const extractedTerritories: extract.ExtractedTerritory[] = [];
const extractedInstruments: extract.ExtractedInstrument[] = [];
const extractedProvisions: extract.ExtractedProvision[] = [];
const extractedMeetings: extract.ExtractedMeeting[] = [];
const extractedPositions: extract.ExtractedPosition[] = [];
const extractedControls: extract.ExtractedControl[] = [];
const extraction: extract.Extraction = extract.extractionSchema.parse({
  ...{ actors: [extractedActor], territories: extractedTerritories, meetings: extractedMeetings },
  ...{ instruments: extractedInstruments, provisions: extractedProvisions, statements: [extractedStatement] },
  ...{ positions: extractedPositions, controls: extractedControls },
});
const whoAndWhere: compare.WhoAndWhere = { actors: [{ id: "berg", kind: "person", name: "Anna Berg" }] };
const known: compare.KnownRecords = compare.knownRecords(whoAndWhere);
const thanks = "Anna Berg, the minister, thanked the hosts.";
const fromOptions: extract.FromExtractionOptions = {
  source: { id: "note", kind: "document", text: thanks },
  known,
};
const extracted: extract.ExtractionResult = extract.fromExtraction(extraction, fromOptions);
const extractionIssues: extract.ExtractionIssue[] = extracted.issues;
const effects: extract.ExtractionEffect[] = extractionIssues.map(({ effect }) => effect);
const extractionCode: extract.ExtractionIssueCode & keyof extract.ExtractionIssueParams = "quote-not-found";
const inDossier: extract.GroundedRecord[] = extracted.grounded;
const notInDossier: extract.UngroundedRecord[] = extracted.ungrounded;
expect(
  inDossier[0]?.id === "berg" && inDossier.length === 2 && notInDossier.length === 0 && effects.length === 0,
  "an answer of which all is in the dossier",
);
const splitting: extract.SplitOptions = { size: 100 };
const textParts: extract.TextPart[] = extract.splitForExtraction(thanks, splitting);
const joined = extract.mergeExtractions(
  textParts.map((part) => ({ part, answer: extraction })),
  fromOptions,
);
expect(
  joined.dossier.events.length === 1 && extract.repairPrompt(joined.issues) === "",
  "an answer in one part",
);
expect(extract.extractionMessage(fromOptions.source).endsWith("hosts."), "a message with the text");
expect(extractionCode.length > 0 && extractedRelation.endsWith("after"), "words of an extraction");
expect(extractedDetails.length === 9 && extractedParties.length === 0, "details of an extraction");
expect(extract.extractionInstructions.includes("quote"), "instructions");

const meanings: vocabulary.Vocabulary = vocabulary.vocabulary;
const meaningOfThanks: string = meanings.speechActs.thank;
const firstVerb: vocabulary.DiplomaticVerb | undefined = vocabulary.diplomaticVerbs[0];
const suggestion: vocabulary.SuggestedAct | undefined = vocabulary.suggestAct(
  "Norway offered to host the talks.",
);
const truce: vocabulary.SubjectEntry = vocabulary.subjectTable.ceasefire;
const groups: readonly vocabulary.SubjectGroup[] = vocabulary.subjectGroups;
expect(meaningOfThanks.length > 0 && firstVerb !== undefined, "words with their meaning");
expect(suggestion?.verb.act === "offer" && groups.includes(truce.group), "an act and a group");

const defineOptions: authoring.DefineSourceOptions = { offsets: true };
const truceNews: authoring.DefinedSource<"news", never, never> = authoring.defineSource(
  "news",
  { kind: "news-article", text: "Norland\u2019s envoy welcomed the truce. It rained." },
  defineOptions,
);
const piece: authoring.Piece = "Norland's envoy … the truce";
const quoting: authoring.QuotingReport<"news"> = truceNews.quote(piece);
const draft: authoring.DossierDraft<"news", "envoy", never, never, never, "welcome"> = {
  sources: truceNews,
  actors: { envoy: { kind: "person", name: "The envoy" } },
  events: {
    welcome: { act: "welcome", speakers: "envoy", content: "The truce is welcome.", reports: quoting },
  },
};
const written: root.Dossier = authoring.selectEvents(authoring.defineDossier(draft), ["welcome"]);
const [newsCoverage]: authoring.SourceCoverage[] = authoring.textCoverage(written);
const rained: authoring.SentenceCoverage | undefined = newsCoverage?.sentences[1];
const repaired: authoring.FixResult = authoring.fixDossierText(
  authoring.formatDossier(written).replace('"start": 0', '"start": 1'),
);
const repairs: authoring.Fix[] = repaired.fixes;
expect(newsCoverage?.share === 0.5 && rained?.records.length === 0, "a sentence without a record");

const reportOptions: report.ReportOptions = { title: "A truce", issues: [] };
expect(report.reportHtml(written, reportOptions).includes("<mark"), "a report with its evidence marked");
const comparisonReport: report.ComparisonReportOptions = {
  leftTitle: "A truce",
  rightTitle: "The same truce",
};
expect(
  report.comparisonHtml(written, written, comparisonReport).includes("agree"),
  "a report of two accounts",
);
const scoreOptions: score.ScoreOptions = { fields: score.scoredFields };
const scored: score.DossierScore = score.scoreDossier(written, written, scoreOptions);
const overScores: score.CombinedScore = score.combineScores([scored]);
const together: score.ScoreFigures = overScores.micro;
const means: score.MeanFigures = overScores.macro;
const ofTypes: Record<score.ScoredType, score.Tally> = together.byType;
const ofFields: Record<score.ScoredField, score.FieldTally> = together.fields;
const meanOfEvents: score.Figures = means.events;
const unmatched: score.UnmatchedRecord[] = [...scored.missed, ...scored.spurious];
const fieldDifferences: score.FieldDifference[] = scored.differences;
const [scoredPair]: score.MatchedRecords[] = scored.matches;
const [scoredSource]: score.SourceMatch[] = scored.sources;
expect(unmatched.length + fieldDifferences.length === 0 && scoredPair?.overlap === 1, "a score of itself");
expect(ofTypes.statement.f1 === 1 && ofFields.act.f1 === 1 && meanOfEvents.f1 === 1, "figures");
expect(
  scoredSource?.gold === "news" && score.scoredTypes.includes("statement"),
  "sources and types of a score",
);
expect(repairs[0]?.fixed === 0 && repaired.text === authoring.formatDossier(written), "offsets repaired");

const annotationOptions: annotation.WebAnnotationOptions = {
  base: "https://example.org/d",
  offsets: "utf-16",
};
const annotated: annotation.ToWebAnnotationsResult = annotation.toWebAnnotations(written, annotationOptions);
const webAnnotations: annotation.WebAnnotation[] = annotated.annotations;
const annotationTarget: annotation.WebAnnotationTarget | undefined = webAnnotations[1]?.target[0];
const textSelector: annotation.TextQuoteSelector | annotation.TextPositionSelector | undefined =
  annotationTarget?.selector[0];
const annotationBody: annotation.DescriptionBody | annotation.RecordBody | undefined =
  webAnnotations[1]?.body[0];
const offsetUnit: annotation.OffsetUnit = "utf-16";
const readingOptions: annotation.FromWebAnnotationsOptions = { offsets: offsetUnit };
const readBack: annotation.FromWebAnnotationsResult = annotation.fromWebAnnotations(
  webAnnotations,
  readingOptions,
);
const passages: annotation.Passage[] = readBack.passages;
const annotationIssues: annotation.AnnotationIssue[] = readBack.issues;
const annotationEffects: annotation.AnnotationEffect[] = annotationIssues.map(({ effect }) => effect);
const annotationCode: annotation.AnnotationIssueCode & keyof annotation.AnnotationIssueParams =
  "offsets-disagree";
expect(
  readBack.checked.ok && passages.length === 0 && annotationEffects.length === 0,
  "annotations there and back",
);
expect(
  annotation.annotationContext.length === 2 && annotationBody !== undefined && textSelector !== undefined,
  "parts of an annotation",
);
expect(annotationCode.length > 0, "a code of annotations");

const tableOptions: tables.ToTablesOptions = { key: () => "only" };
const tableName: tables.TableName = "events";
const eventRows: tables.Row[] = tables.toTables([written], tableOptions)[tableName];
const eventTable: tables.Table | undefined = tables.tables.find(({ name }) => name === tableName);
const firstColumn: tables.Column | undefined = eventTable?.columns[0];
const columnType: tables.ColumnType | undefined = firstColumn?.type;
const firstCell: tables.Cell | undefined = eventRows[0]?.["dossier"];
expect(columnType === "string" && firstCell === "only", "a row of a table");
