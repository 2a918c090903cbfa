import { describe, expect, test } from "vitest";
import { type Aligned, alignDossiers, identityOf } from "../../../src/compare/align/alignment.js";
import type { Alignment } from "../../../src/compare/index.js";
import { defaultTuning, type IdentityVerdict, type RecordPair } from "../../../src/compare.js";
import {
  type Actor,
  type DiplomaticEvent,
  type Dossier,
  type Instrument,
  indexDossier,
  type Meeting,
  type Provision,
  type Source,
} from "../../../src/index.js";

const reports = [{ source: "note" }];
const empty: Dossier = { format: "diplomatic-events/1", sources: [], actors: [], events: [] };
const pair = (left: string, right: string, verdict: IdentityVerdict): RecordPair => ({
  left,
  right,
  verdict,
});
const align = (left: Partial<Dossier>, right: Partial<Dossier>): Aligned =>
  alignDossiers({ ...empty, title: "left", ...left }, { ...empty, title: "right", ...right }, defaultTuning);

test("a document aligned with a copy of itself has every record as itself, also of two that say the same", () => {
  const document: Dossier = {
    ...empty,
    sources: [{ id: "note", kind: "document" }],
    actors: [
      { id: "one", kind: "unnamed", name: "A diplomat" },
      { id: "other", kind: "unnamed", name: "A diplomat" },
    ],
    territories: [{ id: "valley", name: "Valley" }],
    instruments: [
      {
        id: "pact",
        kind: "treaty",
        reports,
        provisions: [
          { id: "p1", text: "As before." },
          { id: "p2", text: "As before." },
        ],
      },
      { id: "note-verbale", kind: "note", reports },
    ],
    events: [
      { id: "visit", type: "meeting", form: "visit", participants: [{ who: "one" }], reports },
      { id: "again", type: "meeting", form: "visit", participants: [{ who: "one" }], reports },
    ],
  };
  const itself = (...ids: string[]): RecordPair[] => ids.map((id) => pair(id, id, "same"));
  const { alignment, identity } = alignDossiers(document, structuredClone(document), defaultTuning);
  expect(alignment).toEqual({
    sources: itself("note"),
    actors: itself("one", "other"),
    territories: itself("valley"),
    instruments: itself("pact", "note-verbale"),
    provisions: itself("p1", "p2"),
    events: itself("visit", "again"),
  });
  expect(identity.oneDocument).toBe(true);
  expect([identity.relate("one", "one"), identity.relate("one", "other")]).toEqual(["same", "different"]);
});

test("documents with nothing in common have no pairs, and empty ones neither", () => {
  const none: Alignment = {
    sources: [],
    actors: [],
    territories: [],
    instruments: [],
    provisions: [],
    events: [],
  };
  expect(align({}, {}).alignment).toEqual(none);
  const full: Partial<Dossier> = {
    sources: [{ id: "s", kind: "document", title: "Talks resume" }],
    actors: [{ id: "a", kind: "person", name: "Ana Ruiz" }],
    territories: [{ id: "t", name: "Valley" }],
    instruments: [
      { id: "i", kind: "treaty", title: "The pact", reports, provisions: [{ id: "p", text: "So." }] },
    ],
    events: [{ id: "e", type: "meeting", form: "visit", participants: [{ who: "a" }], reports }],
  };
  expect(align(full, {}).alignment).toEqual(none);
  expect(align({}, full).alignment).toEqual(none);
});

describe("of several records that may be one,", () => {
  const person = (id: string, name: string, sameAs?: string): Actor => ({
    id,
    kind: "person",
    name,
    ...(sameAs === undefined ? {} : { sameAs: [sameAs] }),
  });
  const actors = (left: Actor[], right: Actor[]): RecordPair[] =>
    align({ actors: left }, { actors: right }).alignment.actors;

  test("the one that surely is outweighs a name", () => {
    const left = [person("l", "Ana Ruiz", "https://e.org/1")];
    const right = [person("other", "Ana Ruiz"), person("same", "Karl Lind", "https://e.org/1")];
    expect(actors(left, right)).toEqual([pair("l", "same", "same")]);
    expect(actors(right, left)).toEqual([pair("same", "l", "same")]);
  });

  test("the one with the most similar name is taken, of whatever names", () => {
    const left = [person("l", "Анна Руис"), person("m", "Ana Ruiz")].map((each, at) =>
      at === 0 ? { ...each, names: [{ name: "Anna Ruiz" }] } : each,
    );
    const right = [person("r", "Ana Ruiz"), person("s", "Anna Ruiz")];
    expect(
      actors(left, right)
        .map(({ left: a, right: b }) => `${a} ${b}`)
        .sort(),
    ).toEqual(["l s", "m r"]);
  });

  test("a tie leaves both alone, whatever the order", () => {
    const left = [person("l", "Ana Ruiz", "https://a.org/1")];
    const right = ["https://d.org/1", "https://e.org/1"].map((iri, at) => person(`r${at}`, "Ana Ruiz", iri));
    expect(actors(left, right)).toEqual([]);
    expect(actors(left, right.toReversed())).toEqual([]);
  });

  test("provisions are those of instruments that are one, by their words", () => {
    const accord = (id: string, title: string, ...provisions: Provision[]): Instrument => ({
      id,
      kind: "agreement",
      title,
      reports,
      provisions,
    });
    const text = "Both sides withdraw heavy weapons";
    const left = ["now", "in spring", "by summer", "under monitors"];
    const right = ["under neutral monitors", "by next summer", "in early spring", "now, at once"];
    const provisions = (side: string, endings: string[]): Provision[] =>
      endings.map((ending, at) => ({ id: `${side}${at}`, text: `${text} ${ending}` }));
    const { alignment } = align(
      {
        instruments: [
          accord("accord", "Sula Accord", ...provisions("l", left)),
          accord("truce", "Harbour Truce", { id: "harbour", text }),
        ],
      },
      {
        instruments: [
          { id: "bare", kind: "agreement", title: "Harbour Truce", reports },
          accord("treaty", "Sula Accord", ...provisions("r", right)),
        ],
      },
    );
    const ids = (pairs: RecordPair[]): string[] =>
      pairs.map((each) => `${each.left} ${each.right} ${each.verdict}`).sort();
    expect(ids(alignment.instruments)).toEqual(["accord treaty likely-same", "truce bare likely-same"]);
    expect(ids(alignment.provisions)).toEqual([
      "l0 r3 likely-same",
      "l1 r2 likely-same",
      "l2 r1 likely-same",
      "l3 r0 likely-same",
    ]);
  });

  test("sources are told by their titles, and one without is not taken for one with", () => {
    const titles = (side: string, ...given: (string | undefined)[]): Source[] =>
      given.map((title, at) => ({ id: `${side}${at}`, kind: "readout", ...(title ? { title } : {}) }));
    const { sources } = align(
      { sources: titles("l", "Talks resume", undefined, "Talks end") },
      { sources: titles("r", undefined, "Talks end", "Talks resume") },
    ).alignment;
    expect(sources.map((each) => `${each.left} ${each.right}`).sort()).toEqual(["l0 r2", "l2 r1"]);
  });
});

describe("events", () => {
  const talks: Meeting = {
    id: "talks",
    type: "meeting",
    form: "negotiation",
    medium: "in-person",
    participants: [{ who: "arcadia" }, { who: "borduria" }],
    place: "geneva",
    outcome: "progress",
    when: { date: "2031-03-02" },
    reports,
  };
  const account = (...events: DiplomaticEvent[]): Partial<Dossier> => ({
    actors: [
      { id: "arcadia", kind: "polity", name: "Arcadia", country: "XA" },
      { id: "borduria", kind: "polity", name: "Borduria", country: "XB" },
      { id: "syldavia", kind: "polity", name: "Syldavia", country: "XC" },
    ],
    territories: [
      { id: "geneva", name: "Geneva", code: "CH-GE" },
      { id: "lausanne", name: "Lausanne", code: "CH-VD" },
    ],
    events,
  });
  const pairs = (left: DiplomaticEvent[], right: DiplomaticEvent[]): string[] =>
    align(account(...left), account(...right))
      .alignment.events.map((each) => `${each.left} ${each.right} ${each.verdict}`)
      .sort();

  test("are recognised by what they refer to, once that is recognised", () => {
    const said = (id: string, ref: string, content: string): DiplomaticEvent => ({
      id,
      type: "statement",
      speakers: [{ who: "arcadia" }],
      act: "assert",
      content,
      about: [{ ref, aspect: "outcome" }],
      reports,
    });
    const other: Meeting = { ...talks, id: "visit", form: "visit", when: { date: "2031-06-01" } };
    expect(
      pairs(
        [said("one", "talks", "It went well."), said("two", "visit", "It went well."), talks, other],
        [
          { ...other, id: "their-visit" },
          said("three", "their-visit", "It went well."),
          said("four", "their-talks", "It went well."),
          { ...talks, id: "their-talks" },
        ],
      ),
    ).toEqual(["one four same", "talks their-talks same", "two three same", "visit their-visit same"]);
  });

  test("on one day, though told otherwise, are rather one than those that agree but for the day", () => {
    const moved: Meeting = { ...talks, id: "moved", when: { date: "2031-03-03" } };
    const elsewhere: Meeting = { ...talks, id: "elsewhere", place: "lausanne" };
    expect(pairs([talks], [moved, elsewhere])).toEqual(["talks elsewhere likely-same"]);
    expect(pairs([talks], [moved])).toEqual(["talks moved likely-same"]);
    expect(pairs([moved, elsewhere], [talks])).toEqual(["elsewhere talks likely-same"]);
  });

  test("are two where one met in person and the other at a distance, or with other sides on both", () => {
    expect(pairs([talks], [{ ...talks, id: "call", medium: "phone" }])).toEqual([]);
    const others = [{ who: "arcadia" }, { who: "syldavia" }];
    expect(pairs([talks], [{ ...talks, id: "others", participants: others }])).toEqual([]);
  });

  test("that agree in more are rather one than those of which less is told", () => {
    const bare: Meeting = {
      id: "bare",
      type: "meeting",
      form: "negotiation",
      participants: talks.participants,
      when: { date: "2031-03-02" },
      reports,
    };
    expect(pairs([talks], [bare, { ...talks, id: "full" }])).toEqual(["talks full same"]);
    expect(pairs([talks], [{ ...talks, id: "full" }, bare])).toEqual(["talks full same"]);
    expect(pairs([talks], [bare])).toEqual(["talks bare likely-same"]);
  });

  test("of which two are equally near are left alone, unless they say the same", () => {
    const noted = (id: string, note: string): Meeting => ({ ...talks, id, note });
    expect(pairs([noted("l", "a")], [noted("r", "b"), noted("s", "c")])).toEqual([]);
    expect(pairs([noted("l", "a"), noted("m", "b")], [noted("r", "b"), noted("s", "a")])).toEqual([
      "l s same",
      "m r same",
    ]);
  });
});

describe("the identity that an alignment gives", () => {
  const people = (...ids: string[]): Dossier => ({
    ...empty,
    actors: ids.map((id) => ({ id, kind: "person", name: id })),
    territories: [
      { id: "port", name: "Port", within: "coast" },
      { id: "coast", name: "Coast" },
    ],
  });
  const likeness = (left: string, right: string): IdentityVerdict =>
    left === right ? "same" : left === "twin" ? "likely-same" : left === "maybe" ? "unknown" : "different";
  const alignment: Alignment = {
    sources: [],
    actors: [pair("a", "x", "same"), pair("b", "y", "likely-same")],
    territories: [pair("coast", "port", "same")],
    instruments: [],
    provisions: [],
    events: [pair("e", "f", "unknown")],
  };
  const [left, right] = [people("a", "b", "c"), people("x", "y", "z")];
  const made = () => identityOf(alignment, indexDossier(left), indexDossier(right), likeness);

  test.each<[left: string, right: string, verdict: IdentityVerdict]>([
    ["a", "x", "same"],
    ["b", "y", "likely-same"],
    // Events that fit but for a date.
    ["e", "f", "likely-same"],
    // Who is aligned is nobody else, and nobody else is who is aligned.
    ["a", "y", "different"],
    ["a", "a", "different"],
    ["twin", "x", "different"],
    // Who is not aligned, though alike, may still be anybody.
    ["c", "c", "unknown"],
    ["twin", "z", "unknown"],
    ["maybe", "z", "unknown"],
    ["c", "z", "different"],
  ])("%s and %s: %s", (one, other, verdict) => {
    expect(made().relate(one, other)).toBe(verdict);
  });

  test("knows partners, and what lies in what by them", () => {
    const { partner, oneDocument, inside } = made();
    expect([partner("x"), partner("y"), partner("z"), partner("a")]).toEqual([
      "a",
      "b",
      undefined,
      undefined,
    ]);
    expect(oneDocument).toBe(false);
    // The right's “port” is the left's “coast”.
    expect(inside("port", "port")).toBe("left");
  });
});
