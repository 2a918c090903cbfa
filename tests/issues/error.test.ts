import { describe, expect, test } from "vitest";
import { referenceDossier } from "../../src/fixtures/index.js";
import {
  checkDossier,
  type DiplomaticEvent,
  DiplomaticEventsError,
  formatIssues,
  parseControlAssessment,
  parseDiplomaticEvent,
  parseDossier,
  parseDossierText,
  parseMeeting,
  parseStatement,
  parseTerritorialPosition,
} from "../../src/index.js";

function errorOf(run: () => unknown): DiplomaticEventsError {
  try {
    run();
  } catch (error) {
    if (error instanceof DiplomaticEventsError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("the error of parse…", () => {
  const broken = { ...referenceDossier, also: 1 };

  test("carries the issues that the check finds", () => {
    const error = errorOf(() => parseDossier(broken));
    expect(error.issues).toEqual(checkDossier(broken).issues);
    expect(error.issues.map(({ code }) => code)).toEqual(["unknown-field"]);
  });

  test("is an error with a name and a message that can be read by itself", () => {
    const error = errorOf(() => parseDossier(broken));
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("DiplomaticEventsError");
    expect(error.message).toBe(`Cannot parse the dossier:\n${formatIssues(error.issues)}`);
    expect(error.message).toContain("/also");
    expect(String(error)).toMatch(/^DiplomaticEventsError: Cannot parse/);
  });

  test("says what could not be parsed", () => {
    for (const [parse, what] of [
      [parseDossier, "the dossier"],
      [() => parseDossierText("[]"), "the dossier"],
      [parseDiplomaticEvent, "the event"],
    ] as const)
      expect(errorOf(() => parse([])).message.split("\n")[0]).toBe(`Cannot parse ${what}:`);
  });

  test("warnings throw nothing", () => {
    expect(parseDossier(broken, { mode: "loose" })).toBe(broken);
  });

  test("a text gives lines", () => {
    const error = errorOf(() => parseDossierText('{\n"format": "diplomatic-events/2"}'));
    expect(error.message).toContain("(line 2, column 11)");
    expect(parseDossierText(JSON.stringify(referenceDossier))).toEqual(referenceDossier);
  });
});

describe("each event has its parser", () => {
  const parsers: [string, (input: unknown) => DiplomaticEvent, DiplomaticEvent["type"], string][] = [
    ["parseStatement", parseStatement, "statement", "the statement"],
    ["parseMeeting", parseMeeting, "meeting", "the meeting"],
    [
      "parseTerritorialPosition",
      parseTerritorialPosition,
      "territorial-position",
      "the territorial position",
    ],
    ["parseControlAssessment", parseControlAssessment, "control-assessment", "the control assessment"],
  ];

  test.each(parsers)("%s returns the input, and refuses the other types", (_name, parse, type, what) => {
    for (const event of referenceDossier.events) {
      expect(parseDiplomaticEvent(event)).toBe(event);
      if (event.type === type) {
        expect(parse(event)).toBe(event);
      } else {
        const error = errorOf(() => parse(event));
        expect(error.message).toContain(`Cannot parse ${what}:`);
        expect(error.issues[0]?.pointer).toBe("/type");
      }
    }
  });

  test("references and quotations of a single event are not followed, empty parts are found", () => {
    const event = structuredClone(referenceDossier.events[0]);
    if (!event) throw new Error("no event");
    event.reports = [{ source: "unknown", evidence: [{ exact: "nowhere" }], via: [{}] }];
    const error = errorOf(() => parseDiplomaticEvent(event));
    expect(error.issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["empty-attribution", "/reports/0/via/0"],
    ]);
  });
});
