import { describe, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { referenceDossier } from "../../src/fixtures/index.js";
import {
  type Actor,
  type Anchor,
  actorSchema,
  anchorEvidence,
  type CheckResult,
  type ControlAssessment,
  checkDossier,
  checkStatement,
  type DiplomaticEvent,
  type Dossier,
  diplomaticEventSchema,
  dossierSchema,
  type dossierStandard,
  type Issue,
  indexDossier,
  type Meeting,
  parseDossier,
  parseMeeting,
  type Statement,
  statementSchema,
  type TerritorialPosition,
} from "../../src/index.js";
import { findJsonSchema, type JsonSchema, type JsonSchemaName } from "../../src/json-schema.js";
import { type ControlDegree, type SpeechAct, type Subject, speechActs } from "../../src/vocabulary.js";

declare const dossier: Dossier;
declare const event: DiplomaticEvent;
declare const statement: Statement;

test("an inferred dossier and Dossier are mutually assignable", () => {
  const inferred: z.infer<typeof dossierSchema> = dossier;
  const back: Dossier = inferred;
  const parsed: Dossier = dossierSchema.parse(back);
  expectTypeOf(parsed).toEqualTypeOf<Dossier>();
  expectTypeOf(referenceDossier).toEqualTypeOf<Dossier>();
});

describe("type narrowing", () => {
  test("narrows an event by type", () => {
    if (event.type === "statement") expectTypeOf(event).toEqualTypeOf<Statement>();
    else if (event.type === "meeting") expectTypeOf(event).toEqualTypeOf<Meeting>();
    else if (event.type === "territorial-position") expectTypeOf(event).toEqualTypeOf<TerritorialPosition>();
    else expectTypeOf(event).toEqualTypeOf<ControlAssessment>();
    // @ts-expect-error: only a meeting has participants
    event.participants;
    // @ts-expect-error: there is no such type
    if (event.type === "visit") return;
  });

  test("leaves never after a switch over every type", () => {
    switch (event.type) {
      case "statement":
      case "meeting":
      case "territorial-position":
      case "control-assessment":
        break;
      default:
        expectTypeOf(event).toBeNever();
    }
  });

  test("narrows results and anchors", () => {
    const result = checkDossier(dossier);
    expectTypeOf(result).toEqualTypeOf<CheckResult<Dossier>>();
    expectTypeOf(result.issues).toEqualTypeOf<Issue[]>();
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<Dossier>();
    // @ts-expect-error: there may be no value
    result.value;
    const anchor: Anchor = anchorEvidence("", { exact: "x" });
    if (anchor.status === "exact") expectTypeOf(anchor.start).toBeNumber();
    else if (anchor.status === "missing") expectTypeOf(anchor.candidates).toBeArray();
    expectTypeOf(checkStatement(1)).toEqualTypeOf<CheckResult<Statement>>();
    expectTypeOf(parseDossier(1)).toEqualTypeOf<Dossier>();
    expectTypeOf(parseMeeting(1)).toEqualTypeOf<Meeting>();
  });

  test("types the look-ups of an index", () => {
    const index = indexDossier(dossier);
    expectTypeOf(index.actor("x")).toEqualTypeOf<Actor | undefined>();
    expectTypeOf(index.event("x")).toEqualTypeOf<DiplomaticEvent | undefined>();
    expectTypeOf(index.statementsBy("x")).toEqualTypeOf<readonly Statement[]>();
  });
});

describe("zod's own methods", () => {
  test("extend keeps the fields and adds new ones", () => {
    const extended = statementSchema.extend({ mood: z.string(), note: z.literal("none") });
    type Extended = z.infer<typeof extended>;
    expectTypeOf<Extended["mood"]>().toBeString();
    expectTypeOf<Extended["note"]>().toEqualTypeOf<"none">();
    expectTypeOf<Extended["act"]>().toEqualTypeOf<SpeechAct>();
    expectTypeOf<Extended["speakers"]>().toEqualTypeOf<Statement["speakers"]>();
    expectTypeOf<z.input<typeof extended>>().toEqualTypeOf<Extended>();
  });

  test("pick, omit, partial and shape keep their types", () => {
    const picked = actorSchema.pick({ id: true, name: true });
    expectTypeOf<z.infer<typeof picked>>().toEqualTypeOf<{ id: string; name: string }>();
    const omitted = statementSchema.omit({ reports: true });
    expectTypeOf<z.infer<typeof omitted>>().not.toHaveProperty("reports");
    const partial = statementSchema.partial();
    expectTypeOf<z.infer<typeof partial>["act"]>().toEqualTypeOf<SpeechAct | undefined>();
    expectTypeOf<z.infer<typeof statementSchema.shape.act>>().toEqualTypeOf<SpeechAct>();
    // @ts-expect-error: there is no such field to pick
    actorSchema.pick({ owner: true });
  });

  test("a schema composes with your own, also in a discriminated union", () => {
    const own = z.object({ event: diplomaticEventSchema, actors: z.array(actorSchema) });
    expectTypeOf<z.infer<typeof own>>().toEqualTypeOf<{ event: DiplomaticEvent; actors: Actor[] }>();
    const race = z.object({ type: z.literal("race") });
    const wider = z.discriminatedUnion("type", [...diplomaticEventSchema.options, race]);
    expectTypeOf<z.infer<typeof wider>>().toEqualTypeOf<DiplomaticEvent | { type: "race" }>();
  });

  test("a schema is a Standard Schema", () => {
    type Types = NonNullable<(typeof dossierStandard)["~standard"]["types"]>;
    expectTypeOf<Types["input"]>().toEqualTypeOf<Dossier>();
    expectTypeOf<Types["output"]>().toEqualTypeOf<Dossier>();
  });
});

describe("fields of records", () => {
  test("may be absent or undefined if optional, also under exactOptionalPropertyTypes", () => {
    const actor: Actor = { id: "a", kind: "person", name: "A", country: undefined, partOf: undefined };
    const bare: Actor = { id: "a", kind: "person", name: "A" };
    const merged: Actor = { ...bare, ...(actor.country === undefined ? {} : { country: actor.country }) };
    merged.country = undefined;
    delete merged.country;
    expectTypeOf<Required<Actor>["country"]>().toEqualTypeOf<string | undefined>();
  });

  test("must be present if required", () => {
    // @ts-expect-error: a name is required
    const nameless: Actor = { id: "a", kind: "person" };
    // @ts-expect-error: undefined is no name
    const unnamed: Actor = { id: "a", kind: "person", name: undefined };
    expectTypeOf([nameless, unnamed]).toBeArray();
  });

  test("are rejected in literals if unknown", () => {
    // @ts-expect-error: no field of an actor
    const actor: Actor = { id: "a", kind: "person", name: "A", age: 50 };
    expectTypeOf(actor).toEqualTypeOf<Actor>();
  });

  test("are mutable", () => {
    statement.content = "x";
    statement.speakers.push({ who: "a" });
    expectTypeOf(statement.speakers).not.toEqualTypeOf<readonly Statement["speakers"][number][]>();
  });

  test("are true or absent for marks", () => {
    expectTypeOf<Statement["negated"]>().toEqualTypeOf<true | undefined>();
    // @ts-expect-error: false is said by leaving it out
    statement.negated = false;
  });

  test("have a literal type for the format", () => {
    expectTypeOf<Dossier["format"]>().toEqualTypeOf<"diplomatic-events/1">();
  });
});

describe("vocabularies", () => {
  test("are constant tuples, from which the type is derived", () => {
    expectTypeOf<(typeof speechActs)[number]>().toEqualTypeOf<SpeechAct>();
    expectTypeOf(speechActs[0]).toEqualTypeOf<"assert">();
    // @ts-expect-error: a constant cannot be added to
    speechActs.push("toast");
  });

  test("reject an unknown word", () => {
    // @ts-expect-error: not a degree
    const degree: ControlDegree = "partially";
    expectTypeOf(degree).toEqualTypeOf<ControlDegree>();
  });

  test("accept namespaced words for subjects only", () => {
    const subjects: Subject[] = ["ceasefire", "acme:visas"];
    // @ts-expect-error: neither in the list nor namespaced
    const wrong: Subject = "visas";
    expectTypeOf([...subjects, wrong]).toEqualTypeOf<Subject[]>();
  });
});

test("the check functions accept unknown input", () => {
  expectTypeOf(checkDossier).parameter(0).toBeUnknown();
  expectTypeOf(parseMeeting).parameter(0).toBeUnknown();
});

test("a known name of a JSON Schema has one, any other name may have none", () => {
  expectTypeOf(findJsonSchema("dossier", { unions: "if-then" })).toEqualTypeOf<JsonSchema>();
  expectTypeOf(findJsonSchema("party" as JsonSchemaName)).toEqualTypeOf<JsonSchema>();
  expectTypeOf(findJsonSchema("dossier" as string)).toEqualTypeOf<JsonSchema | undefined>();
});
