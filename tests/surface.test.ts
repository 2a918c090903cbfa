import { describe, expect, it } from "vitest";
import { entries } from "../scripts/entries.js";
import * as annotation from "../src/annotation.js";
import * as authoring from "../src/authoring/index.js";
import * as compare from "../src/compare.js";
import { extractionCatalogue } from "../src/extraction/issues/index.js";
import * as extraction from "../src/extraction.js";
import * as fixtures from "../src/fixtures/index.js";
import * as openapi from "../src/formats/openapi/index.js";
import * as root from "../src/index.js";
import { catalogue } from "../src/issues/index.js";
import * as jsonSchema from "../src/json-schema.js";
import * as ndjson from "../src/ndjson.js";
import * as report from "../src/report/index.js";
import * as score from "../src/score.js";
import * as shape from "../src/shape.js";
import * as tables from "../src/tables.js";
import * as time from "../src/time.js";
import * as vocabulary from "../src/vocabulary.js";

// What users can import is a decision, not an accident: a new name changes this file.
describe("the public surface", () => {
  it("has these entries", () => {
    expect(Object.keys(entries)).toMatchInlineSnapshot(`
      [
        "annotation",
        "authoring",
        "compare",
        "extraction",
        "fixtures",
        "index",
        "json-schema",
        "ndjson",
        "openapi",
        "report",
        "score",
        "shape",
        "tables",
        "time",
        "vocabulary",
      ]
    `);
  });

  it("diplomatic-events", () => {
    expect(Object.keys(root).sort()).toMatchInlineSnapshot(`
      [
        "DiplomaticEventsError",
        "actorSchema",
        "anchorEvidence",
        "attributionLinkSchema",
        "checkControlAssessment",
        "checkDiplomaticEvent",
        "checkDiplomaticEventText",
        "checkDossier",
        "checkDossierText",
        "checkMeeting",
        "checkStatement",
        "checkTerritorialPosition",
        "clauseSchema",
        "controlAssessmentSchema",
        "defaultLimits",
        "describeEvent",
        "diplomaticEventSchema",
        "dossierFormat",
        "dossierSchema",
        "dossierStandard",
        "durationSchema",
        "eventCodeSchema",
        "evidenceSchema",
        "extensionsSchema",
        "formatIssues",
        "indexDossier",
        "instrumentSchema",
        "linkSchema",
        "looseDossierStandard",
        "meetingSchema",
        "nameSchema",
        "officeSchema",
        "parseControlAssessment",
        "parseDiplomaticEvent",
        "parseDiplomaticEventText",
        "parseDossier",
        "parseDossierText",
        "parseMeeting",
        "parseStatement",
        "parseTerritorialPosition",
        "partySchema",
        "provisionSchema",
        "quantitySchema",
        "recordKinds",
        "relativeTimeSchema",
        "sourceReportSchema",
        "sourceSchema",
        "statementSchema",
        "territorialPositionSchema",
        "territorySchema",
        "toHttpStatus",
        "toTerritoryMatrix",
        "toTimeline",
        "topicSchema",
        "whenSchema",
      ]
    `);
  });

  it("diplomatic-events/compare", () => {
    expect(Object.keys(compare).sort()).toMatchInlineSnapshot(`
      [
        "assessmentScale",
        "compareControlAssessments",
        "compareDossiers",
        "compareMeetings",
        "compareStatements",
        "compareTerritorialPositions",
        "defaultTuning",
        "knownRecords",
        "mergeDossiers",
        "speechActScale",
        "stancePropositions",
      ]
    `);
  });

  it("diplomatic-events/extraction", () => {
    expect(Object.keys(extraction).sort()).toMatchInlineSnapshot(`
      [
        "extractionInstructions",
        "extractionMessage",
        "extractionSchema",
        "fromExtraction",
        "mergeExtractions",
        "repairPrompt",
        "splitForExtraction",
      ]
    `);
  });

  it("diplomatic-events/annotation", () => {
    expect(Object.keys(annotation).sort()).toMatchInlineSnapshot(`
      [
        "annotationContext",
        "fromWebAnnotations",
        "toWebAnnotations",
      ]
    `);
  });

  it("diplomatic-events/authoring", () => {
    expect(Object.keys(authoring).sort()).toMatchInlineSnapshot(`
      [
        "defineDossier",
        "defineSource",
        "fixDossierText",
        "formatDossier",
        "selectEvents",
        "textCoverage",
      ]
    `);
  });

  it("diplomatic-events/report", () => {
    expect(Object.keys(report).sort()).toMatchInlineSnapshot(`
      [
        "comparisonHtml",
        "reportHtml",
      ]
    `);
  });

  it("diplomatic-events/fixtures", () => {
    expect(Object.keys(fixtures).sort()).toMatchInlineSnapshot(`
      [
        "referenceArticle",
        "referenceDossier",
      ]
    `);
  });

  it("diplomatic-events/ndjson", () => {
    expect(Object.keys(ndjson).sort()).toMatchInlineSnapshot(`
      [
        "checkLines",
        "defaultLineLimit",
      ]
    `);
  });

  it("diplomatic-events/json-schema", () => {
    expect(Object.keys(jsonSchema).sort()).toMatchInlineSnapshot(`
      [
        "actorJsonSchema",
        "attributionLinkJsonSchema",
        "clauseJsonSchema",
        "controlAssessmentJsonSchema",
        "diplomaticEventJsonSchema",
        "dossierJsonSchema",
        "durationJsonSchema",
        "eventCodeJsonSchema",
        "evidenceJsonSchema",
        "extensionsJsonSchema",
        "findJsonSchema",
        "instrumentJsonSchema",
        "jsonSchemaNames",
        "linkJsonSchema",
        "looseActorJsonSchema",
        "looseAttributionLinkJsonSchema",
        "looseClauseJsonSchema",
        "looseControlAssessmentJsonSchema",
        "looseDiplomaticEventJsonSchema",
        "looseDossierJsonSchema",
        "looseDurationJsonSchema",
        "looseEventCodeJsonSchema",
        "looseEvidenceJsonSchema",
        "looseExtensionsJsonSchema",
        "looseInstrumentJsonSchema",
        "looseLinkJsonSchema",
        "looseMeetingJsonSchema",
        "looseNameJsonSchema",
        "looseOfficeJsonSchema",
        "loosePartyJsonSchema",
        "looseProvisionJsonSchema",
        "looseQuantityJsonSchema",
        "looseRelativeTimeJsonSchema",
        "looseSourceJsonSchema",
        "looseSourceReportJsonSchema",
        "looseStatementJsonSchema",
        "looseTerritorialPositionJsonSchema",
        "looseTerritoryJsonSchema",
        "looseTopicJsonSchema",
        "looseWhenJsonSchema",
        "meetingJsonSchema",
        "nameJsonSchema",
        "officeJsonSchema",
        "partyJsonSchema",
        "provisionJsonSchema",
        "quantityJsonSchema",
        "relativeTimeJsonSchema",
        "sourceJsonSchema",
        "sourceReportJsonSchema",
        "statementJsonSchema",
        "territorialPositionJsonSchema",
        "territoryJsonSchema",
        "topicJsonSchema",
        "whenJsonSchema",
      ]
    `);
  });

  it("diplomatic-events/openapi", () => {
    expect(Object.keys(openapi).sort()).toMatchInlineSnapshot(`
      [
        "looseOpenApiComponents",
        "openApiComponents",
      ]
    `);
  });

  it("diplomatic-events/score", () => {
    expect(Object.keys(score).sort()).toMatchInlineSnapshot(`
      [
        "combineScores",
        "scoreDossier",
        "scoredFields",
        "scoredTypes",
      ]
    `);
  });

  it("diplomatic-events/shape", () => {
    expect(Object.keys(shape).sort()).toMatchInlineSnapshot(`
      [
        "isControlAssessment",
        "isDiplomaticEvent",
        "isDossier",
        "isMeeting",
        "isStatement",
        "isTerritorialPosition",
      ]
    `);
  });

  it("diplomatic-events/tables", () => {
    expect(Object.keys(tables).sort()).toMatchInlineSnapshot(`
      [
        "tables",
        "toTables",
      ]
    `);
  });

  it("diplomatic-events/time", () => {
    expect(Object.keys(time).sort()).toMatchInlineSnapshot(`
      [
        "allenRelations",
        "checkEdtf",
        "compareDates",
        "describeTime",
        "edtfPattern",
        "isEdtf",
        "orderEvents",
        "parseEdtf",
        "relateDates",
        "relateDurations",
        "toCalendarDay",
      ]
    `);
  });

  it("diplomatic-events/vocabulary", () => {
    expect(Object.keys(vocabulary).sort()).toMatchInlineSnapshot(`
      [
        "actorKinds",
        "aspects",
        "bases",
        "calendars",
        "certainties",
        "changes",
        "clauseKinds",
        "continuities",
        "controlDegrees",
        "controlKinds",
        "coverages",
        "datePhases",
        "diplomaticVerbs",
        "durationBounds",
        "evaluations",
        "eventStatuses",
        "evidencePlaces",
        "extents",
        "instrumentKinds",
        "instrumentStages",
        "linkRelations",
        "meetingForms",
        "meetingMedia",
        "meetingOutcomes",
        "nearnesses",
        "partyRoles",
        "provisionForces",
        "representationLevels",
        "sourceKinds",
        "sourcingTerms",
        "speechActs",
        "subjectGroups",
        "subjectTable",
        "subjects",
        "suggestAct",
        "territorialStances",
        "timePoints",
        "timeRelations",
        "vocabulary",
      ]
    `);
  });

  // Programs tell issues apart by code, and pipelines drop what has an error.
  it("issue codes, with their severity", () => {
    const codes = Object.entries(catalogue).map(([code, { severity }]) => `${severity} ${code}`);
    expect(codes.sort()).toMatchInlineSnapshot(`
      [
        "error circular-reference",
        "error contradictory-order",
        "error cyclic-value",
        "error dangling-reference",
        "error duplicate-id",
        "error duplicate-key",
        "error empty-attribution",
        "error empty-duration",
        "error empty-input",
        "error empty-time",
        "error empty-topic",
        "error empty-value",
        "error invalid-utf-8",
        "error json-syntax",
        "error malformed-date",
        "error malformed-string",
        "error misplaced-field",
        "error missing-field",
        "error not-a-dossier",
        "error not-json",
        "error offset-mismatch",
        "error out-of-range",
        "error outcome-of-unheld-meeting",
        "error quote-not-found",
        "error response-before-cause",
        "error reversed-dates",
        "error reversed-range",
        "error same-event-of-other-type",
        "error too-deep",
        "error too-long",
        "error too-many",
        "error trailing-comma",
        "error truncated-json",
        "error unknown-field",
        "error unknown-word",
        "error unreadable-value",
        "error unsafe-address",
        "error unsupported-format",
        "error wrong-kind",
        "error wrong-type",
        "warning acts-for-itself",
        "warning byte-order-mark",
        "warning calendar-mismatch",
        "warning denial-of-nothing",
        "warning double-negation",
        "warning issue-limit",
        "warning obligation-on-nobody",
        "warning omission-from-extract",
        "warning only-withdrawn-reports",
        "warning quote-ambiguous",
        "warning quote-normalised",
        "warning quote-outside-extract",
        "warning repeated-item",
        "warning same-language-translation",
        "warning shared-identity",
        "warning source-without-text",
        "warning speaker-in-chain",
        "warning stance-without-toward",
        "warning statement-without-occasion",
        "warning unknown-code",
        "warning unrelated-relay",
      ]
    `);
  });

  it("issue codes of extraction, with what is done about each", () => {
    const codes = Object.entries(extractionCatalogue).map(([code, { effect }]) => `${effect} ${code}`);
    expect(codes.sort()).toMatchInlineSnapshot(`
      [
        "doubtful another-speaker",
        "doubtful missing-chain",
        "doubtful questioned-by-check",
        "doubtful quote-ambiguous",
        "doubtful quote-condensed",
        "left-out actor-not-in-text",
        "left-out alias-not-in-text",
        "left-out broken-json",
        "left-out cue-not-in-text",
        "left-out dangling-reference",
        "left-out duplicate-id",
        "left-out lost-reference",
        "left-out malformed-duration",
        "left-out misplaced-field",
        "left-out missing-part",
        "left-out office-not-in-text",
        "left-out quantity-not-in-text",
        "left-out quote-altered",
        "left-out quote-not-found",
        "left-out refused-by-check",
        "left-out repeated-detail",
        "left-out territory-not-in-text",
        "left-out time-not-in-text",
        "left-out title-not-in-text",
        "left-out told-differently",
        "left-out truncated-answer",
        "left-out uncovered-text",
        "left-out unknown-field",
        "left-out unknown-word",
        "left-out unreadable-answer",
        "left-out unusable-known",
        "left-out unusable-source",
        "left-out wrong-kind",
        "left-out wrong-type",
        "repaired acts-for-itself",
        "repaired empty-link",
        "repaired loose-json",
        "repaired missing-field",
        "repaired quote-adjusted",
        "repaired quote-normalised",
        "repaired quote-stitched",
        "repaired renamed-id",
        "repaired repeated-item",
        "repaired repeated-record",
        "repaired reshaped-value",
        "repaired respelled-word",
        "repaired speaker-in-chain",
        "repaired unused-record",
        "repaired wrapped-answer",
      ]
    `);
  });

  // Names in the documents of others.
  it("components of OpenAPI", () => {
    expect(Object.keys(openapi.openApiComponents.schemas).sort()).toMatchInlineSnapshot(`
      [
        "Actor",
        "ActorKind",
        "Aspect",
        "AttributionLink",
        "Basis",
        "Calendar",
        "Certainty",
        "Change",
        "Clause",
        "ClauseKind",
        "Continuity",
        "ControlAssessment",
        "ControlDegree",
        "ControlKind",
        "CountryCode",
        "Coverage",
        "Date",
        "DatePhase",
        "DiplomaticEvent",
        "Dossier",
        "Duration",
        "DurationBound",
        "Evaluation",
        "EventCode",
        "EventStatus",
        "Evidence",
        "EvidencePlace",
        "Extensions",
        "Extent",
        "Id",
        "Instrument",
        "InstrumentKind",
        "InstrumentStage",
        "Iri",
        "IsoDuration",
        "Issue",
        "IssueCode",
        "LanguageTag",
        "Link",
        "LinkRelation",
        "Meeting",
        "MeetingForm",
        "MeetingMedium",
        "MeetingOutcome",
        "Name",
        "Nearness",
        "Office",
        "Participant",
        "Party",
        "PartyRole",
        "Provision",
        "ProvisionForce",
        "Quantity",
        "RelativeTime",
        "RepresentationLevel",
        "Source",
        "SourceKind",
        "SourceReport",
        "SourcingTerm",
        "SpeechAct",
        "Statement",
        "Subject",
        "TerritorialPosition",
        "TerritorialStance",
        "Territory",
        "TerritoryCode",
        "Text",
        "TimeOfDay",
        "TimePoint",
        "TimeRelation",
        "Topic",
        "Url",
        "When",
      ]
    `);
  });
});
