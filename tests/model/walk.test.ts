import { describe, expect, test } from "vitest";
import * as z from "zod";
import { referenceDossier } from "../../src/fixtures/index.js";
import { clauseSchema, dossierSchema, recordKinds, statementSchema, topicSchema } from "../../src/index.js";
import { toPointer } from "../../src/issues/index.js";
import {
  extensionsSchema,
  type NodeName,
  nodeNames,
  type Place,
  reference,
  schemaAt,
  type Visitor,
  walk,
} from "../../src/model/index.js";
import { clone, put } from "../support/json.js";

interface Visit {
  name: string;
  node: unknown;
  pointer: string;
}

function visitsOf(
  root: typeof dossierSchema | typeof statementSchema,
  value: unknown,
  broken?: Set<object>,
): Visit[] {
  const visits: Visit[] = [];
  const note =
    (name: string) =>
    (node: unknown, { path }: Place): void => {
      visits.push({ name, node, pointer: toPointer(path) });
    };
  const visitor: Visitor = Object.fromEntries([...nodeNames.values()].map((name) => [name, note(name)]));
  walk(root, value, [visitor], broken);
  return visits;
}

const party = { who: "a" };
const statement = {
  id: "s",
  type: "statement",
  speakers: [party],
  act: "ask",
  content: "What?",
  about: [
    {
      subject: "talks",
      quantities: [{ asWritten: "two" }],
      when: { relative: [{ relation: "after", to: "b" }], duration: { iso: "P1D" } },
    },
  ],
  clauses: [{ kind: "if", text: "so", about: [{ ref: "c" }] }],
  reports: [{ source: "d", via: [{ who: "e", evidence: [{ exact: "x" }] }], evidence: [{ exact: "y" }] }],
  links: [{ rel: "alongside", to: "f" }],
  extensions: { "a:b": 1 },
};

describe("walk", () => {
  test("visits every part with its name, its path and the object itself", () => {
    const visits = visitsOf(statementSchema, statement);
    expect(visits.map(({ name, pointer }) => `${name} ${pointer}`).sort()).toEqual(
      [
        "statement ",
        "party /speakers/0",
        "topic /about/0",
        "quantity /about/0/quantities/0",
        "when /about/0/when",
        "relative-time /about/0/when/relative/0",
        "duration /about/0/when/duration",
        "clause /clauses/0",
        "topic /clauses/0/about/0",
        "report /reports/0",
        "attribution /reports/0/via/0",
        "evidence /reports/0/via/0/evidence/0",
        "evidence /reports/0/evidence/0",
        "link /links/0",
        "extensions /extensions",
      ].sort(),
    );
    expect(visits.find(({ name }) => name === "party")?.node).toBe(party);
  });

  test("visits parents first", () => {
    const pointers = visitsOf(dossierSchema, referenceDossier).map(({ pointer }) => pointer);
    for (const [index, pointer] of pointers.entries()) {
      const parents = pointers.filter(
        (other) => other !== pointer && (other === "" || pointer.startsWith(`${other}/`)),
      );
      for (const parent of parents) expect(pointers.indexOf(parent)).toBeLessThan(index);
    }
    expect(new Set(pointers).size).toBe(pointers.length);
  });

  test("visits each reference with the kinds that its field allows", () => {
    const references: string[] = [];
    walk(statementSchema, statement, [
      { reference: (id, kinds, { path }) => references.push(`${id} ${toPointer(path)} ${kinds.join(" ")}`) },
    ]);
    const any = recordKinds.join(" ");
    expect(references.sort()).toEqual([
      "a /speakers/0/who actor source",
      "b /about/0/when/relative/0/to source instrument provision topic statement meeting territorial-position control-assessment",
      `c /clauses/0/about/0/ref ${any}`,
      "d /reports/0/source source",
      "e /reports/0/via/0/who actor source statement",
      "f /links/0/to source instrument provision statement meeting territorial-position control-assessment",
    ]);
  });

  test("finds the nearest enclosing part", () => {
    const seen: unknown[] = [];
    walk(statementSchema, statement, [
      {
        evidence: (_node, place) => seen.push(place.enclosing("report", "attribution")),
        topic: (_node, place) => seen.push(place.enclosing("clause")),
      },
    ]);
    const [report] = statement.reports;
    const [clause] = statement.clauses;
    expect(new Set(seen)).toEqual(new Set([undefined, clause, report?.via[0], report]));
  });

  test("skips an invalid part, but visits the valid parts in it", () => {
    const [report] = statement.reports;
    if (!report) throw new Error("no report");
    const names = visitsOf(statementSchema, statement, new Set<object>([statement, report])).map(
      ({ name }) => name,
    );
    expect(names).not.toContain("statement");
    expect(names).not.toContain("report");
    expect(names.filter((name) => name === "evidence")).toHaveLength(2);
  });

  test.each<[string, unknown]>([
    ["a string for an object", { ...statement, speakers: ["a"], clauses: "none", reports: { source: "d" } }],
    [
      "null everywhere",
      { ...statement, speakers: null, about: [null], clauses: null, reports: [null], links: null },
    ],
    ["arrays for objects", { ...statement, about: [[]], reports: [[[]]], links: [[]], extensions: [] }],
    ["nothing", undefined],
    ["an array", []],
    ["a text", "statement"],
  ])("passes over what is of the wrong type: %s", (_name, value) => {
    const shapes = visitsOf(statementSchema, value).map(({ node }) => node);
    for (const node of shapes) expect(Array.isArray(node) || typeof node !== "object").toBe(false);
  });

  test("skips events of unknown type and malformed ids", () => {
    const dossier = clone(referenceDossier);
    put(dossier, "/events/0/type", "race");
    expect(visitsOf(dossierSchema, dossier).filter(({ pointer }) => pointer.startsWith("/events/0"))).toEqual(
      [],
    );
    const ids: string[] = [];
    walk(statementSchema, { ...statement, speakers: [{ who: "not an id" }, { who: 1 }] }, [
      { reference: (id) => ids.push(id) },
    ]);
    expect(ids).not.toContain("not an id");
    expect(ids).toHaveLength(5);
  });

  test("calls several visitors in turn at each place", () => {
    const calls: string[] = [];
    walk(statementSchema, statement, [
      { statement: () => calls.push("first"), reference: (id) => calls.push(`1${id}`) },
      { statement: () => calls.push("second"), reference: (id) => calls.push(`2${id}`) },
    ]);
    expect(calls.slice(0, 4)).toEqual(["first", "second", "1a", "2a"]);
  });

  test("visits every named part in the reference dossier or the statement above", () => {
    const met = new Set(
      [...visitsOf(dossierSchema, referenceDossier), ...visitsOf(statementSchema, statement)].map(
        ({ name }) => name,
      ),
    );
    expect([...met].sort()).toEqual([...new Set<NodeName>(nodeNames.values())].sort());
  });
});

describe("walk with your own schema", () => {
  const visited = (schema: z.ZodType, value: unknown): string[] => {
    const found: string[] = [];
    let starts = 0;
    walk(schema, value, [
      {
        topic: (_node, { path }) => found.push(`topic ${toPointer(path)}`),
        extensions: (_node, { path }) => found.push(`extensions ${toPointer(path)}`),
        reference: (id, kinds, { path, enclosing }) =>
          found.push(`${id} ${toPointer(path)} ${kinds.join(" ")}${enclosing("topic") ? " in a topic" : ""}`),
        start: () => starts++,
      },
    ]);
    expect(starts).toBe(1);
    return found;
  };
  const who = reference("actor", "source");
  const event = z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("visit"), who }),
    z.strictObject({ type: z.literal("note"), text: z.string() }),
    z.strictObject({ type: z.literal("matter"), about: topicSchema }),
  ]);

  test("visits optional fields, lists of lists, unions and parts without a name", () => {
    const schema = z.strictObject({
      title: z.string(),
      host: z.optional(who),
      events: z.optional(z.array(event)),
      rows: z.array(z.array(who)),
      inner: z.strictObject({ deep: z.optional(z.strictObject({ who })), extensions: extensionsSchema }),
      plain: z.array(z.string()),
    });
    const value = {
      title: "a",
      host: "b",
      events: [
        null,
        "c",
        { type: "visit", who: "d" },
        { type: "race", who: "e" },
        { type: "note", text: "f", who: "g" },
        { type: "matter", about: { ref: "h" } },
      ],
      rows: [["i", "j"], [], "k", ["l"]],
      inner: { deep: { who: "m" }, extensions: { "a:b": { who: "n" } } },
      plain: ["o"],
      unknown: { who: "p" },
    };
    expect(visited(schema, value)).toEqual([
      "b /host actor source",
      "d /events/2/who actor source",
      "topic /events/5/about",
      `h /events/5/about/ref ${recordKinds.join(" ")} in a topic`,
      "i /rows/0/0 actor source",
      "j /rows/0/1 actor source",
      "l /rows/3/0 actor source",
      "m /inner/deep/who actor source",
      "extensions /inner/extensions",
    ]);
    expect(visited(schema, { host: undefined })).toEqual([]);
  });

  test("visits nothing, but still starts, without references and named parts", () => {
    expect(visited(z.string(), "a")).toEqual([]);
    expect(visited(z.array(z.string()), ["a"])).toEqual([]);
    expect(visited(z.strictObject({ a: z.string() }), { a: "a" })).toEqual([]);
  });
});

describe("schemaAt", () => {
  test("finds a schema through optional fields, arrays and the union of events", () => {
    const index = referenceDossier.events.findIndex(({ type }) => type === "statement");
    expect(schemaAt(dossierSchema, referenceDossier, ["events", index])).toBe(statementSchema);
    expect(schemaAt(dossierSchema, referenceDossier, ["events", index, "about", 0])).toBe(topicSchema);
    expect(schemaAt(statementSchema, statement, ["clauses", 0])).toBe(clauseSchema);
    expect(schemaAt(dossierSchema, referenceDossier, [])).toBe(dossierSchema);
  });

  test("returns undefined for a path that the schema lacks", () => {
    expect(schemaAt(dossierSchema, referenceDossier, ["nowhere"])).toBeUndefined();
    expect(schemaAt(dossierSchema, referenceDossier, ["title", "x"])).toBeUndefined();
    expect(schemaAt(dossierSchema, { events: [{ type: "race" }] }, ["events", 0, "id"])).toBeUndefined();
  });
});
