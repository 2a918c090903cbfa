import { describe, expect, test } from "vitest";
import { referenceDossier } from "../../src/fixtures/index.js";
import {
  checkDiplomaticEvent,
  checkDiplomaticEventText,
  checkDossier,
  checkDossierText,
  checkStatement,
  type Issue,
  parseDiplomaticEventText,
} from "../../src/index.js";

const text = JSON.stringify(referenceDossier);
const toJsonTextFunction =
  "this is JSON text, to be parsed first; checkDossierText and checkDiplomaticEventText take text";

function hints({ issues }: { issues: readonly Issue[] }): unknown[] {
  return issues.map(({ code, pointer, hint }) => [code, pointer, hint]);
}

/** A call of JavaScript, which has no types. */
function checkAnyAsText(input: unknown): ReturnType<typeof checkDossierText> {
  return Reflect.apply(checkDossierText, undefined, [input]);
}

describe("a check of a dossier", () => {
  test.each([text, ` \n\t${text}`, `[${text}]`])("names the check of texts for JSON text", (input) => {
    expect(hints(checkDossier(input))).toEqual([["wrong-type", "", toJsonTextFunction]]);
  });

  test("names the check of texts for bytes", () => {
    const hint = "checkDossierText and checkDiplomaticEventText take bytes";
    expect(hints(checkDossier(Buffer.from(text)))).toEqual([["not-json", "", hint]]);
  });

  test("gives the same hint for JSON text within a dossier", () => {
    expect(hints(checkDossier({ ...referenceDossier, events: ['{ "id": "x" }'] }))).toContainEqual([
      "wrong-type",
      "/events/0",
      toJsonTextFunction,
    ]);
    expect(hints(checkDossier({ ...referenceDossier, title: {}, actors: "[none]" }))).toContainEqual([
      "wrong-type",
      "/actors",
      toJsonTextFunction,
    ]);
  });

  test.each(["", "Norland", "the {text}", 1, null])("takes %o for no JSON text", (input) => {
    expect(hints(checkDossier(input))).toEqual([["wrong-type", "", undefined]]);
  });

  test("reports undefined in one issue", () => {
    const { issues } = checkDossier(undefined);
    expect(issues.map(({ code, message }) => [code, message])).toEqual([
      ["not-json", "JSON cannot hold undefined."],
    ]);
    expect(issues[0]?.hint).toMatch(/body is undefined/);
    expect(checkStatement(undefined).issues).toEqual(issues);
  });

  test("reports a hole in a list in one issue", () => {
    const actors = [...referenceDossier.actors, undefined];
    expect(hints(checkDossier({ ...referenceDossier, actors }))).toEqual([
      ["not-json", `/actors/${actors.length - 1}`, undefined],
    ]);
  });

  test("finds a dossier under the key dossier", () => {
    const expected = ["not-a-dossier", "", 'pass the value of "dossier"'];
    expect(hints(checkDossier({ dossier: referenceDossier, user: 7 }))).toEqual([expected]);
    expect(hints(checkDossierText(JSON.stringify({ dossier: referenceDossier })))).toEqual([expected]);
    // A dossier with an unknown field is a dossier.
    expect(hints(checkDossier({ ...referenceDossier, dossier: referenceDossier }))).toMatchObject([
      ["unknown-field", "/dossier", expect.anything()],
    ]);
    expect(checkDossier({ dossier: {} }).issues.some(({ code }) => code === "not-a-dossier")).toBe(false);
  });

  test("names the check of events for an event", () => {
    const [{ hint = "" } = {}] = checkDossier(referenceDossier.events[0]).issues;
    expect(hint).toMatch(/checkDiplomaticEvent/);
    expect(hint).toMatch(/references and quotations/);
  });
});

describe("a check of a text", () => {
  test("advises to wrap a buffer", () => {
    const [issue] = checkAnyAsText(new TextEncoder().encode(text).buffer).issues;
    expect(issue?.message).toBe("Expected a string or bytes of JSON text, found an object.");
    expect(issue?.hint).toMatch(/Uint8Array/);
  });

  test("names the checks of values for a value", () => {
    expect(checkAnyAsText(referenceDossier).issues[0]?.hint).toMatch(/checkDossier or checkDiplomaticEvent/);
    expect(checkAnyAsText(7).issues[0]?.hint).toBeUndefined();
  });
});

describe("a check of an event", () => {
  test.each([checkDiplomaticEvent, checkStatement])("names the check of dossiers for a dossier", (check) => {
    expect(hints(check(referenceDossier))).toEqual([
      ["wrong-type", "", "this check is of one event; checkDossier takes a dossier"],
    ]);
    expect(hints(check(referenceDossier, { mode: "loose" }))).toHaveLength(1);
  });

  test("names the type that it found in the place of another, and nothing else", () => {
    const meeting = { id: "talks", type: "meeting", form: "visit", reports: [] };
    expect(checkStatement(meeting).issues).toMatchObject([
      {
        code: "wrong-type",
        pointer: "/type",
        message: "Expected a statement, found a meeting.",
        hint: "this check is of one type; checkDiplomaticEvent takes all types",
      },
    ]);
    expect(checkStatement({ ...meeting, type: "walk" }).issues.length).toBeGreaterThan(1);
  });

  test("takes an event with an unknown field format for an event", () => {
    const event = { ...referenceDossier.events[0], format: referenceDossier.format };
    expect(checkDiplomaticEvent(event).issues).toMatchObject([{ code: "unknown-field", pointer: "/format" }]);
  });
});

describe("a missing field that tells what an object is", () => {
  test("comes with the words that it takes", () => {
    expect(hints(checkDiplomaticEvent({ id: "talks" }))).toEqual([
      [
        "missing-field",
        "/type",
        'write "statement", "meeting", "territorial-position" or "control-assessment"',
      ],
    ]);
    expect(hints(checkStatement({ ...referenceDossier.events[0], type: undefined }))).toContainEqual([
      "missing-field",
      "/type",
      'write "statement"',
    ]);
    expect(hints(checkDossier({}))).toContainEqual([
      "missing-field",
      "/format",
      'write "diplomatic-events/1"',
    ]);
  });
});

describe("a check of the text of an event", () => {
  const [event] = referenceDossier.events;

  test("gives the event, or its issues with lines and columns, also of a duplicate key", () => {
    expect(checkDiplomaticEventText(JSON.stringify(event))).toEqual({ ok: true, value: event, issues: [] });
    expect(parseDiplomaticEventText(JSON.stringify(event))).toEqual(event);
    const twice = JSON.stringify({ ...event, tilte: 1 }, null, 2).replace("{", '{\n  "id": "other",');
    expect(
      checkDiplomaticEventText(twice).issues.map(({ code, pointer, line }) => [code, pointer, line]),
    ).toEqual([
      ["duplicate-key", "/id", 3],
      ["unknown-field", "/tilte", twice.split("\n").length - 1],
    ]);
    expect(() => parseDiplomaticEventText(twice)).toThrow(/^Cannot parse the event/);
  });

  test("names the check of dossiers for the text of a dossier", () => {
    expect(hints(checkDiplomaticEventText(text))).toEqual([
      ["wrong-type", "", "this check is of one event; checkDossier takes a dossier"],
    ]);
  });
});

test("a limit of no issues still lists one, so that no check fails without a reason", () => {
  const { ok, issues } = checkDossier({}, { limits: { issues: 0 } });
  expect([ok, issues.map(({ code }) => code)]).toEqual([false, ["missing-field", "issue-limit"]]);
});
