import { describe, expect, it } from "vitest";
import { entries } from "../scripts/entries.js";
import * as extraction from "../src/extraction.js";
import * as fixtures from "../src/fixtures/index.js";
import * as jsonSchema from "../src/formats/json-schema/index.js";
import * as openapi from "../src/formats/openapi/index.js";
import * as root from "../src/index.js";
import * as ndjson from "../src/ndjson.js";
import * as time from "../src/time.js";

// What users can import is a decision, not an accident: a new name changes this file.
describe("the public surface", () => {
  it("has these entries", () => {
    expect(Object.keys(entries)).toMatchInlineSnapshot(`
      [
        "extraction",
        "fixtures",
        "index",
        "json-schema",
        "ndjson",
        "openapi",
        "time",
      ]
    `);
  });

  it("diplomatic-events", () => {
    expect(Object.keys(root).sort()).toMatchInlineSnapshot(`
      [
        "DiplomaticEventsError",
        "actorKinds",
        "actorSchema",
        "anchorEvidence",
        "aspects",
        "assessmentScale",
        "attributionLinkSchema",
        "bases",
        "calendars",
        "certainties",
        "checkControlAssessment",
        "checkDiplomaticEvent",
        "checkDossier",
        "checkDossierText",
        "checkMeeting",
        "checkStatement",
        "checkTerritorialPosition",
        "clauseKinds",
        "clauseSchema",
        "compareDossiers",
        "compareMeetings",
        "compareStatements",
        "compareTerritorialPositions",
        "comparisonDefaults",
        "continuities",
        "controlAssessmentSchema",
        "controlDegrees",
        "controlKinds",
        "coverages",
        "defaultLimits",
        "describeEvent",
        "diplomaticEventSchema",
        "dossierFormat",
        "dossierSchema",
        "dossierStandard",
        "durationBounds",
        "durationSchema",
        "evaluations",
        "eventCodeSchema",
        "eventStatuses",
        "evidenceSchema",
        "extensionsSchema",
        "extents",
        "formatIssues",
        "indexDossier",
        "instrumentKinds",
        "instrumentSchema",
        "instrumentStages",
        "linkRelations",
        "linkSchema",
        "meetingForms",
        "meetingMedia",
        "meetingOutcomes",
        "meetingSchema",
        "mergeDossiers",
        "nameSchema",
        "nearnesses",
        "officeSchema",
        "parseControlAssessment",
        "parseDiplomaticEvent",
        "parseDossier",
        "parseDossierText",
        "parseMeeting",
        "parseStatement",
        "parseTerritorialPosition",
        "partyRoles",
        "partySchema",
        "printable",
        "provisionForces",
        "provisionSchema",
        "recordKinds",
        "relativeTimeSchema",
        "representationLevels",
        "sourceKinds",
        "sourceReportSchema",
        "sourceSchema",
        "sourcingTerms",
        "speechActScale",
        "speechActs",
        "stancePropositions",
        "statementSchema",
        "subjects",
        "territorialPositionSchema",
        "territorialStances",
        "territoryMatrix",
        "territorySchema",
        "timePoints",
        "timeRelations",
        "timeline",
        "topicSchema",
        "whenSchema",
      ]
    `);
  });

  it("diplomatic-events/extraction", () => {
    expect(Object.keys(extraction).sort()).toMatchInlineSnapshot(`
      [
        "extractionInstructions",
        "extractionSchema",
        "fromExtraction",
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
        "openApiComponents",
      ]
    `);
  });

  it("diplomatic-events/time", () => {
    expect(Object.keys(time).sort()).toMatchInlineSnapshot(`
      [
        "allenRelations",
        "calendarDay",
        "checkEdtf",
        "describeTime",
        "edtfPattern",
        "isEdtf",
        "orderDates",
        "orderEvents",
        "parseEdtf",
        "relateDurations",
        "relateTimes",
      ]
    `);
  });
});
