import { describe, expect, test } from "vitest";
import { type Dossier, dossierSchema } from "../../src/index.js";
import { renameReferences } from "../../src/model/index.js";

const dossier: Dossier = {
  format: "diplomatic-events/1",
  sources: [{ id: "note", kind: "readout", publisher: "arcadia" }],
  actors: [
    { id: "arcadia", kind: "polity", name: "Arcadia" },
    {
      id: "premier",
      kind: "person",
      name: "Ana Ruiz",
      partOf: "arcadia",
      offices: [{ title: "Premier", of: "arcadia" }],
    },
  ],
  events: [
    {
      id: "claim",
      type: "statement",
      speakers: [{ who: "premier", onBehalfOf: "arcadia" }],
      act: "assert",
      content: "arcadia",
      about: [{ by: ["premier", "arcadia"], subject: "talks" }],
      reports: [{ source: "note" }],
      extensions: { "acme:of": "arcadia" },
    },
  ],
};

describe("renameReferences", () => {
  test("renames every reference field and changes nothing else", () => {
    const before = structuredClone(dossier);
    const renamed = renameReferences(dossierSchema, dossier, (id) => (id === "arcadia" ? "verdana" : id));
    expect(renamed).toEqual({
      ...dossier,
      sources: [{ id: "note", kind: "readout", publisher: "verdana" }],
      actors: [
        { id: "arcadia", kind: "polity", name: "Arcadia" },
        {
          id: "premier",
          kind: "person",
          name: "Ana Ruiz",
          partOf: "verdana",
          offices: [{ title: "Premier", of: "verdana" }],
        },
      ],
      events: [
        {
          ...dossier.events[0],
          speakers: [{ who: "premier", onBehalfOf: "verdana" }],
          about: [{ by: ["premier", "verdana"], subject: "talks" }],
        },
      ],
    });
    expect(dossier).toEqual(before);
  });

  test("returns the same value if nothing changes", () => {
    expect(renameReferences(dossierSchema, dossier, (id) => id)).toBe(dossier);
  });

  test("passes the path of each reference", () => {
    const places: string[] = [];
    renameReferences(dossierSchema, dossier, (id, path) => {
      places.push(`${path.join("/")}: ${id}`);
      return id;
    });
    expect(places.sort()).toEqual([
      "actors/1/offices/0/of: arcadia",
      "actors/1/partOf: arcadia",
      "events/0/about/0/by/0: premier",
      "events/0/about/0/by/1: arcadia",
      "events/0/reports/0/source: note",
      "events/0/speakers/0/onBehalfOf: arcadia",
      "events/0/speakers/0/who: premier",
      "sources/0/publisher: arcadia",
    ]);
  });

  test("keeps unknown keys", () => {
    const newer = {
      ...dossier,
      mood: { who: "arcadia" },
      actors: [{ ...dossier.actors[1], mood: "arcadia" }],
    };
    const renamed = renameReferences(dossierSchema, newer, () => "x");
    expect(renamed.mood).toEqual({ who: "arcadia" });
    expect(renamed.actors).toEqual([
      { ...dossier.actors[1], partOf: "x", offices: [{ title: "Premier", of: "x" }], mood: "arcadia" },
    ]);
  });
});
