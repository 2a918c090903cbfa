import { describe, expect, it } from "vitest";
import { entries } from "../scripts/entries.js";
import * as fixtures from "../src/fixtures/index.js";
import * as root from "../src/index.js";
import * as ndjson from "../src/ndjson.js";
import * as time from "../src/time.js";

// What users can import is a decision, not an accident: a new name changes this file.
describe("the public surface", () => {
  it("has these entries", () => {
    expect(Object.keys(entries)).toMatchInlineSnapshot(`
      [
        "fixtures",
        "index",
        "ndjson",
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
