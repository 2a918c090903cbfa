import { describe, expect, test } from "vitest";
import { formatDossier } from "../../src/authoring/index.js";
import { referenceDossier } from "../../src/fixtures/index.js";
import {
  type Clause,
  type DiplomaticEvent,
  type Dossier,
  type DossierIndex,
  indexDossier,
  parseDossier,
  recordKinds,
} from "../../src/index.js";
import type { Path } from "../../src/issues/index.js";
import { isKnownEvent } from "../../src/model/index.js";

const reports = [{ source: "wire" }];

/** A dossier with every kind of record and a reference in every field that can hold one. */
const full: Dossier = {
  format: "diplomatic-events/1",
  sources: [
    {
      id: "wire",
      kind: "news-article",
      publisher: "agency",
      issuers: ["x"],
      revises: "draft",
      translates: "draft",
    },
    { id: "draft", kind: "document" },
  ],
  actors: [
    { id: "agency", kind: "media", name: "Agency" },
    { id: "x", kind: "polity", name: "X", names: [{ name: "Xia", usedBy: ["y", "draft"] }] },
    { id: "y", kind: "polity", name: "Y" },
    { id: "both", kind: "group", name: "Both sides", members: ["x", "y"] },
    { id: "envoy", kind: "person", name: "Envoy", partOf: "y", offices: [{ title: "Envoy", of: "x" }] },
  ],
  territories: [
    { id: "valley", name: "Valley", within: "basin", names: [{ name: "Dell", usedBy: ["x"] }] },
    { id: "basin", name: "Basin" },
  ],
  instruments: [
    {
      id: "accord",
      kind: "agreement",
      parties: [{ who: "x" }, { who: "envoy", onBehalfOf: "y" }],
      provisions: [
        {
          id: "p1",
          text: "Forces leave.",
          ref: "round",
          by: ["x"],
          toward: ["y"],
          territories: ["valley"],
          when: { relative: [{ relation: "after", to: "p1" }] },
          clauses: [
            { kind: "if", text: "observers come", about: [{ ref: "accord", territories: ["basin"] }] },
          ],
        },
      ],
      reports,
    },
  ],
  events: [
    {
      id: "round",
      type: "meeting",
      form: "negotiation",
      participants: [{ who: "envoy", onBehalfOf: "x" }],
      place: "valley",
      initiatedBy: ["y"],
      about: [
        { ref: "accord", when: { relative: [{ relation: "before", to: "claim" }] } },
        { id: "return", subject: "diplomatic-missions", by: ["y"] },
      ],
      when: { relative: [{ relation: "meets", to: "round" }] },
      links: [{ rel: "part-of", to: "accord" }],
      reports,
    },
    {
      id: "said",
      type: "statement",
      speakers: [{ who: "envoy", onBehalfOf: "y" }, { who: "envoy", onBehalfOf: "x" }, { who: "wire" }],
      audience: [{ who: "agency" }],
      act: "assert",
      content: "The round was held.",
      about: [{ ref: "p1", by: ["envoy"] }],
      clauses: [{ kind: "because", text: "it was agreed", about: [{ toward: ["x"], subject: "talks" }] }],
      reports: [{ source: "wire", via: [{ who: "agency" }, { who: "draft" }, { who: "said" }] }],
    },
    {
      id: "claim",
      type: "territorial-position",
      holder: "x",
      territories: ["valley", "basin"],
      stance: "recognises",
      toward: ["y"],
      clauses: [
        { kind: "unless", text: "Y objects", about: [{ id: "objection", by: ["y"], ref: "return" }] },
      ],
      reports,
    },
    {
      id: "held",
      type: "control-assessment",
      territories: ["basin"],
      controller: "y",
      degree: "full",
      links: [{ rel: "responds-to", to: "claim" }],
      reports,
    },
  ],
  extensions: { "acme:x": { who: "x", ref: "x", source: "wire" } },
};

// The fields that name records, by the design's own list; nothing is taken from the schemas.
const referenceFields = new Set([
  ...[
    "publisher",
    "issuers",
    "members",
    "revises",
    "translates",
    "usedBy",
    "of",
    "partOf",
    "within",
    "who",
    "onBehalfOf",
    "source",
  ],
  ...["place", "initiatedBy", "holder", "toward", "territories", "controller", "ref", "by", "to"],
]);

/** Every string in a field that names records, found by looking everywhere but in extensions. */
function naiveReferences(dossier: Dossier): { id: string; from: string; path: Path }[] {
  const found: { id: string; from: string; path: Path }[] = [];
  const look = (value: unknown, field: string, from: string, path: Path): void => {
    if (typeof value === "string") {
      if (referenceFields.has(field)) found.push({ id: value, from, path });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) look(item, field, from, [...path, index]);
    } else if (typeof value === "object" && value !== null) {
      const owner = "id" in value && typeof value.id === "string" ? value.id : from;
      for (const [key, part] of Object.entries(value)) {
        // An office ends `to` a date; everywhere else `to` is a record.
        const isDate = key === "to" && field === "offices";
        if (key !== "extensions") look(part, isDate ? "" : key, owner, [...path, key]);
      }
    }
  };
  look(dossier, "", "", []);
  return found;
}

function clauseOf(event: DiplomaticEvent | undefined): Clause | undefined {
  return event && "clauses" in event ? event.clauses?.[0] : undefined;
}

describe("indexDossier", () => {
  type Typed = { [K in (typeof recordKinds)[number]]: (id: string) => object | undefined };
  const lookup = (): { index: DossierIndex; typed: Typed } => {
    const index = indexDossier(full);
    const typed: Typed = {
      source: index.source,
      actor: index.actor,
      territory: index.territory,
      instrument: index.instrument,
      provision: index.provision,
      topic: index.topic,
      statement: index.statement,
      meeting: index.meeting,
      "territorial-position": index.territorialPosition,
      "control-assessment": index.controlAssessment,
    };
    return { index, typed };
  };
  const records: [string, (typeof recordKinds)[number], unknown][] = [
    ["wire", "source", full.sources[0]],
    ["envoy", "actor", full.actors[4]],
    ["basin", "territory", full.territories?.[1]],
    ["accord", "instrument", full.instruments?.[0]],
    ["p1", "provision", full.instruments?.[0]?.provisions?.[0]],
    ["round", "meeting", full.events[0]],
    ["return", "topic", full.events[0]?.type === "meeting" ? full.events[0].about?.[1] : undefined],
    ["objection", "topic", clauseOf(full.events[2])?.about?.[0]],
    ["said", "statement", full.events[1]],
    ["claim", "territorial-position", full.events[2]],
    ["held", "control-assessment", full.events[3]],
  ];

  test.each(records)("looks up %s as a %s and as no other kind", (id, kind, record) => {
    const { index, typed } = lookup();
    expect(record).toBeDefined();
    expect(index.get(id)).toBe(record);
    expect(index.kindOf(id)).toBe(kind);
    for (const other of recordKinds) expect(typed[other](id)).toBe(other === kind ? record : undefined);
    const isEvent = ["statement", "meeting", "territorial-position", "control-assessment"].includes(kind);
    expect(index.event(id)).toBe(isEvent ? record : undefined);
  });

  test.each(["nobody", "", "__proto__", "constructor", "toString", "hasOwnProperty"])(
    "finds no record with the id %j",
    (id) => {
      const { index, typed } = lookup();
      expect(index.get(id)).toBeUndefined();
      expect(index.kindOf(id)).toBeUndefined();
      expect(index.event(id)).toBeUndefined();
      for (const kind of recordKinds) expect(typed[kind](id)).toBeUndefined();
      expect(index.referencesTo(id)).toEqual([]);
      expect(index.statementsBy(id)).toEqual([]);
    },
  );

  test("returns the first of two records with one id, in the order of the lists", () => {
    const twice: Dossier = structuredClone(full);
    for (const event of full.events.slice(0, 1)) twice.events.push({ ...event, id: "valley" });
    expect(indexDossier(twice).kindOf("valley")).toBe("territory");
  });

  test("has no entry for an event of an unknown type", () => {
    const [meeting] = full.events;
    const race = { ...meeting, id: "race", type: "race" } as unknown as DiplomaticEvent;
    const index = indexDossier({ ...full, events: [race, ...full.events] });
    expect([index.get("race"), index.kindOf("race"), index.event("race")]).toEqual(Array(3).fill(undefined));
    expect(index.get("round")).toBe(meeting);
    expect([race, ...full.events].map(isKnownEvent)).toEqual([false, true, true, true, true]);
  });

  test("indexes a dossier without optional lists", () => {
    const empty = indexDossier({ format: "diplomatic-events/1", sources: [], actors: [], events: [] });
    expect(empty.get("x")).toBeUndefined();
    expect(empty.referencesTo("x")).toEqual([]);
  });

  test("has functions that work when destructured", () => {
    const { actor, referencesTo }: DossierIndex = indexDossier(full);
    expect(actor("x")?.name).toBe("X");
    expect(referencesTo("draft")).toHaveLength(4);
  });

  test("leaves the dossier unchanged", () => {
    const before = structuredClone(full);
    const made = indexDossier(full);
    made.referencesTo("x");
    made.statementsBy("x");
    expect(full).toEqual(before);
  });
});

describe("referencesTo", () => {
  test.each([
    ["a dossier with every reference field", full],
    ["the reference dossier", parseDossier(JSON.parse(formatDossier(referenceDossier)))],
  ])(
    "returns all references in the order of the lists and fields, as a naive search does: %s",
    (_name, dossier) => {
      const index = indexDossier(dossier);
      const expected = naiveReferences(dossier);
      expect(expected.length).toBeGreaterThan(40);
      for (const id of new Set(expected.map((reference) => reference.id))) {
        const wanted = expected
          .filter((reference) => reference.id === id)
          .map(({ from, path }) => ({ from, path }));
        expect(index.referencesTo(id)).toEqual(wanted);
      }
    },
  );

  test("is tested on a dossier that uses every reference field", () => {
    const used = new Set(
      naiveReferences(full).map(({ path }) => path.findLast((key) => typeof key === "string")),
    );
    expect([...used].sort()).toEqual([...referenceFields].sort());
  });

  test("reports the provision as the origin of its references", () => {
    expect(indexDossier(full).referencesTo("round")).toEqual([
      { from: "p1", path: ["instruments", 0, "provisions", 0, "ref"] },
      { from: "round", path: ["events", 0, "when", "relative", 0, "to"] },
    ]);
  });

  test("orders references independently of the order of keys", () => {
    const { events, sources, actors, territories, instruments, format } = referenceDossier;
    const reordered: Dossier = { events, instruments, territories, actors, sources, format };
    expect(indexDossier(reordered).referencesTo("article")).toEqual(
      indexDossier(referenceDossier).referencesTo("article"),
    );
  });

  test("returns the same list at each call", () => {
    const index = indexDossier(full);
    expect(index.referencesTo("x")).toBe(index.referencesTo("x"));
  });
});

describe("statementsBy", () => {
  const ids = (dossier: Dossier, actor: string): string[] =>
    indexDossier(dossier)
      .statementsBy(actor)
      .map(({ id }) => id);

  test("lists statements by speakers and their principals, each once, and none by audience", () => {
    expect(ids(full, "envoy")).toEqual(["said"]);
    expect(ids(full, "x")).toEqual(["said"]);
    expect(ids(full, "y")).toEqual(["said"]);
    expect(ids(full, "wire")).toEqual(["said"]);
    expect(ids(full, "agency")).toEqual([]);
  });

  test("keeps the order of the document", () => {
    expect(ids(referenceDossier, "trump")).toEqual([
      "characterisation",
      "dialogue-advocacy",
      "support-recognised",
    ]);
    expect(ids(referenceDossier, "russia")).toEqual(["ceasefire-commitment", "peaceful-resolution"]);
    expect(ids(referenceDossier, "article")).toEqual(["disparities"]);
    expect(ids(referenceDossier, "zelensky")).toEqual([]);
  });

  test("returns the dossier's own records", () => {
    const [first] = indexDossier(referenceDossier).statementsBy("article");
    expect(referenceDossier.events).toContain(first);
  });
});
