import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { referenceDossier } from "../../../src/fixtures/index.js";
import type { Dossier } from "../../../src/index.js";
import { actorJsonSchema } from "../../../src/json-schema.js";
import { dossierSchema, type NodeName, walk } from "../../../src/model/index.js";
import { type Cell, type Column, type ColumnType, type Row, tables, toTables } from "../../../src/tables.js";
import { dossier } from "../../support/arbitrary-events.js";
import { drawDossier } from "../../support/fuzz/valid-dossier.js";
import { lawRuns } from "../../support/law-runs.js";

/** Dossiers with all that the schemas have, and generated ones with much in common. */
const dossiers: fc.Arbitrary<Dossier[]> = fc.array(fc.oneof(fc.nat(1_000_000).map(drawDossier), dossier), {
  maxLength: 3,
});

function isOfType(cell: Cell, type: ColumnType): boolean {
  if (cell === null) return true;
  switch (type) {
    case "integer":
      return Number.isInteger(cell);
    case "strings":
      return Array.isArray(cell) && cell.every((each) => typeof each === "string");
    case "date":
      return typeof cell === "string" && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(cell);
    case "json":
      return typeof cell === "string" && typeof JSON.parse(cell) === "object";
    default:
      return typeof cell === type;
  }
}

function keyOf(row: Row, columns: readonly Column[]): string {
  return JSON.stringify(columns.filter(({ key }) => key).map(({ name }) => row[name]));
}

/** How many parts of each name a dossier has. */
function countParts(of: readonly Dossier[], names: readonly NodeName[]): number {
  let count = 0;
  const visitor = Object.fromEntries(names.map((name) => [name, () => count++]));
  for (const each of of) walk(dossierSchema, each, [visitor]);
  return count;
}

const partsOfTables: [table: keyof ReturnType<typeof toTables>, parts: NodeName[]][] = [
  ["sources", ["source"]],
  ["actors", ["actor"]],
  ["territories", ["territory"]],
  ["instruments", ["instrument"]],
  ["provisions", ["provision"]],
  ["events", ["statement", "meeting", "territorial-position", "control-assessment"]],
  ["reports", ["report"]],
  ["voices", ["attribution"]],
  ["links", ["link"]],
  ["parties", ["party"]],
  ["topics", ["topic"]],
  ["clauses", ["clause"]],
  ["evidence", ["evidence"]],
];

describe("toTables", () => {
  it("gives each row a cell of the right type for each column, in order", () => {
    fc.assert(
      fc.property(dossiers, (each) => {
        const rows = toTables(each);
        for (const { name, columns } of tables)
          for (const row of rows[name]) {
            expect(Object.keys(row)).toEqual(columns.map((column) => column.name));
            for (const column of columns)
              expect([column.name, isOfType(row[column.name] ?? null, column.type)]).toEqual([
                column.name,
                true,
              ]);
          }
      }),
      lawRuns(30),
    );
  });

  it("gives every part of a dossier one row", () => {
    fc.assert(
      fc.property(dossiers, (each) => {
        const rows = toTables(each);
        for (const [table, parts] of partsOfTables)
          expect([table, rows[table].length]).toEqual([table, countParts(each, parts)]);
      }),
      lawRuns(50),
    );
  });

  it("refuses one key for two dossiers", () => {
    expect(() => toTables([referenceDossier, referenceDossier], { key: () => "same" })).toThrow(
      new RangeError('Two dossiers have the key "same"'),
    );
  });

  it("gives the rows of a table different keys", () => {
    fc.assert(
      fc.property(dossiers, (each) => {
        const rows = toTables(each);
        for (const { name, columns } of tables) {
          const keys = rows[name].map((row) => keyOf(row, columns));
          expect([name, new Set(keys).size]).toEqual([name, keys.length]);
        }
      }),
      lawRuns(30),
    );
  });

  it("keeps every field of an actor", () => {
    const actor = {
      id: "minister",
      kind: "person" as const,
      name: "Ada Kral",
      names: [{ name: "A. Kral", language: "en" }],
      offices: [{ title: "Minister", of: "arcadia" }],
      partOf: "arcadia",
      sameAs: ["https://example.org/kral"],
      extensions: { "acme:rank": 1 },
    };
    const arcadia = { id: "arcadia", kind: "polity" as const, name: "Arcadia", country: "XA" };
    const source = { id: "note", kind: "document" as const, published: "2031-03/2031-05" };
    const { actors, sources } = toTables(
      [{ format: "diplomatic-events/1", sources: [source], actors: [actor, arcadia], events: [] }],
      { key: () => "acme-7" },
    );
    expect(actors[0]).toEqual({
      dossier: "acme-7",
      year: 2031,
      id: "minister",
      kind: "person",
      name: "Ada Kral",
      names: '[{"name":"A. Kral","language":"en"}]',
      country: null,
      offices: '[{"title":"Minister","of":"arcadia"}]',
      part_of: "arcadia",
      members: null,
      same_as: ["https://example.org/kral"],
      extensions: '{"acme:rank":1}',
    });
    expect(actors[1]).toMatchObject({ country: "XA", part_of: null });
    expect(sources[0]).toMatchObject({ published_from: "2031-03-01", published_to: "2031-05-31" });
  });

  it.each([
    ["2025-05-16", "2025-05-16", "2025-05-16"],
    ["2025-05", "2025-05-01", "2025-05-31"],
    ["2025-05-16?", "2025-05-16", "2025-05-16"],
    ["2024-02-29T23:30:00", "2024-02-29", "2024-02-29"],
    ["../2025", null, "2025-12-31"],
    ["2025/", "2025-01-01", null],
    ["XXXX-05-16", null, null],
    ["0001", "0001-01-01", "0001-12-31"],
    ["9999", "9999-01-01", "9999-12-31"],
    ["-0044-03-15", null, null],
    ["Y17E7", null, null],
  ])("bounds the date %s by days", (date, from, to) => {
    const [event] = referenceDossier.events;
    const events = event ? [{ ...event, when: { date } }] : [];
    const [row] = toTables([{ ...referenceDossier, events }]).events;
    expect([row?.["date_from"], row?.["date_to"]]).toEqual([from, to]);
  });

  it("names dossiers by their place, and their rows by what they are part of", () => {
    const { parties } = toTables([referenceDossier, referenceDossier]);
    expect(new Set(parties.map((row) => row["dossier"]))).toEqual(new Set(["1", "2"]));
    expect(parties.find(({ record, dossier: of }) => record === "call" && of === "2")).toMatchObject({
      capacity: "participant",
      party: 0,
      who: "putin",
      on_behalf_of: "russia",
    });
  });
});

describe("tables", () => {
  it("say what each column means, in the words of the field", () => {
    for (const { columns } of tables)
      for (const { name, description } of columns)
        expect([name, description.length > 5]).toEqual([name, true]);
    const names = tables.find(({ name }) => name === "actors")?.columns.find(({ name }) => name === "names");
    expect(names).toEqual({
      name: "names",
      type: "json",
      description: Object(actorJsonSchema.properties?.["names"]).description,
    });
  });

  it("name no column by a word that SQL reserves", () => {
    const reserved = new Set(
      "all and as by case end from group in is not null on or order select table to when where with".split(
        " ",
      ),
    );
    const names = tables.flatMap(({ columns }) => columns.map(({ name }) => name));
    expect(names.filter((name) => reserved.has(name) || !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
  });
});
