import { expect, test } from "vitest";
import { eachRecord, isEventType } from "../../src/model/index.js";

function visits(dossier: unknown): string[] {
  const found: string[] = [];
  eachRecord(dossier, (id, kind, record, path) => {
    expect(record["id"]).toBe(id);
    found.push(`${id} ${kind} ${path.join("/")}`);
  });
  return found;
}

test("eachRecord visits every record with its kind and path, in the order of the lists", () => {
  expect(
    visits({
      events: [
        { id: "s", type: "statement" },
        { id: "m", type: "meeting" },
        { id: "p", type: "territorial-position" },
        { id: "c", type: "control-assessment" },
      ],
      instruments: [{ id: "i", provisions: [{ id: "i1" }, { id: "i2" }] }, { id: "j" }],
      territories: [{ id: "t" }],
      actors: [{ id: "a" }, { id: "b" }],
      sources: [{ id: "n" }],
    }),
  ).toEqual([
    "n source sources/0",
    "a actor actors/0",
    "b actor actors/1",
    "t territory territories/0",
    "i instrument instruments/0",
    "i1 provision instruments/0/provisions/0",
    "i2 provision instruments/0/provisions/1",
    "j instrument instruments/1",
    "s statement events/0",
    "m meeting events/1",
    "p territorial-position events/2",
    "c control-assessment events/3",
  ]);
});

test("eachRecord skips malformed lists and items, and visits the rest", () => {
  expect(
    visits({
      sources: [null, "n", 1, undefined, { id: "n" }, { id: 7 }, {}],
      actors: { id: "a" },
      territories: null,
      // Only instruments have provisions.
      instruments: [
        { provisions: [{ id: "i1" }, null, {}, { id: 2 }] },
        { id: "i", provisions: { id: "i2" } },
      ],
      events: [{ type: "statement" }, { id: ["s"], type: "statement" }, { id: "s", type: "statement" }],
    }),
  ).toEqual([
    "n source sources/4",
    "i1 provision instruments/0/provisions/0",
    "i instrument instruments/1",
    "s statement events/2",
  ]);
  expect(visits({ actors: [{ id: "a", provisions: [{ id: "a1" }] }] })).toEqual(["a actor actors/0"]);
});

test.each([[undefined], [null], ["dossier"], [7], [[]], [{}]])(
  "eachRecord visits nothing in %j",
  (dossier) => {
    expect(visits(dossier)).toEqual([]);
  },
);

test("eachRecord visits an event of an unknown type without a kind", () => {
  expect(visits({ events: [{ id: "r", type: "race" }, { id: "q" }, { id: "a", type: "actor" }] })).toEqual([
    "r undefined events/0",
    "q undefined events/1",
    "a undefined events/2",
  ]);
  expect(["statement", "control-assessment", "actor", "provision", 1, undefined].map(isEventType)).toEqual([
    ...[true, true],
    ...[false, false, false, false],
  ]);
});
