import { describe, expect, test } from "vitest";
import { echoesOf, renameAll } from "../../src/compare/merge-echo.js";
import { chooseIds } from "../../src/compare/merge-ids.js";
import { matchRecords } from "../../src/compare/merge-match.js";
import { findTrouble } from "../../src/compare/merge-trouble.js";
import { unifyRecords } from "../../src/compare/merge-unify.js";
import type { Alignment, DiplomaticEvent, Dossier, Meeting, RecordPair, Territory } from "../../src/index.js";

const reports = [{ source: "note" }];
const empty: Dossier = { format: "diplomatic-events/1", sources: [], actors: [], events: [] };
const meeting = (id: string, more: Partial<Meeting> = {}): Meeting => ({
  id,
  type: "meeting",
  form: "visit",
  participants: [{ who: "arcadia" }],
  reports,
  ...more,
});
const nothing: Alignment = {
  sources: [],
  actors: [],
  territories: [],
  instruments: [],
  provisions: [],
  events: [],
};
const pair = (left: string, right = left, verdict: RecordPair["verdict"] = "same"): RecordPair => ({
  left,
  right,
  verdict,
});

describe("the ids of what is merged", () => {
  const people = (...ids: string[]): Dossier => ({
    ...empty,
    actors: ids.map((id) => ({ id, kind: "person", name: id })),
  });
  const ids = (left: Dossier, right: Dossier, unified: Record<string, string> = {}): object =>
    Object.fromEntries(chooseIds(left, right, new Map(Object.entries(unified))));

  test.each<
    [what: string, left: string[], right: string[], unified: Record<string, string>, expected: object]
  >([
    ["are those of the right where they are free", ["a"], ["b", "c"], {}, { b: "b", c: "c" }],
    ["are those of the left where two become one", ["a"], ["b"], { b: "a" }, { b: "a" }],
    ["are numbered where they are taken", ["a"], ["a"], {}, { a: "a-2" }],
    ["are numbered on where that is taken, too", ["a", "a-2"], ["a"], {}, { a: "a-3" }],
    ["are not taken from another record of the right", ["a"], ["a", "a-2"], {}, { a: "a-3", "a-2": "a-2" }],
    [
      "stay as they are where what has them becomes another",
      ["a", "b"],
      ["b", "a"],
      { a: "b", b: "a" },
      { a: "b", b: "a" },
    ],
    ["are numbered once where the right has one twice", ["a"], ["a", "a"], {}, { a: "a-2" }],
  ])("%s", (_, left, right, unified, expected) => {
    expect(ids(people(...left), people(...right), unified)).toEqual(expected);
  });

  test("are at most 64 characters long, with their numbers", () => {
    const long = "x".repeat(64);
    const taken = Array.from({ length: 9 }, (_, index) =>
      index === 0 ? long : `${"x".repeat(62)}-${index + 1}`,
    );
    expect(ids(people(...taken), people(long))).toEqual({ [long]: `${"x".repeat(61)}-10` });
    expect(ids(people("x".repeat(62)), people("x".repeat(62)))).toEqual({
      ["x".repeat(62)]: `${"x".repeat(62)}-2`,
    });
  });
});

describe("what a record says, as text", () => {
  const accord = (id: string, provision: string): Dossier => ({
    ...empty,
    instruments: [
      {
        id,
        kind: "agreement",
        reports,
        provisions: [
          { id: provision, text: "The road is open." },
          {
            id: `${provision}-2`,
            text: "As before.",
            ref: provision,
            when: { relative: [{ relation: "after", to: id }] },
          },
        ],
      },
    ],
  });
  const echo = (document: Dossier, nameOf = (id: string) => id) => echoesOf(document, nameOf);

  test("does not depend on its id, nor on those of its provisions", () => {
    const [one, other] = [echo(accord("pact", "first"))[0], echo(accord("deal", "article-1"))[0]];
    expect(one).toMatchObject({ list: "instruments", id: "pact", provisions: ["first", "first-2"] });
    expect(other).toMatchObject({ id: "deal", provisions: ["article-1", "article-1-2"] });
    expect(other?.text).toBe(one?.text);
    expect(other?.whole).toBe(one?.whole);
  });

  test("names what it refers to as it is told to", () => {
    const document = { ...empty, events: [meeting("a", { links: [{ rel: "alongside", to: "b" }] })] };
    const [plain] = echo(document);
    const [named] = echo(document, (id) => `${id}!`);
    expect(plain?.text).toContain('"to":"b"');
    expect(named?.text).toContain('"to":"b!"');
    expect(named?.whole).toContain('"source":"note!"');
  });

  test("is apart from reports and from links to other accounts of it; as a whole it is not", () => {
    const [bare, told, linked, both] = echo({
      ...empty,
      events: [
        meeting("a"),
        meeting("b", { reports: [{ source: "other" }] }),
        meeting("c", { links: [{ rel: "same-event", to: "x" }] }),
        meeting("d", {
          links: [
            { rel: "same-event", to: "x" },
            { rel: "alongside", to: "y" },
          ],
        }),
      ],
    });
    expect(told?.text).toBe(bare?.text);
    expect(told?.whole).not.toBe(bare?.whole);
    expect(linked?.text).toBe(bare?.text);
    expect(linked?.whole).not.toBe(bare?.whole);
    expect(both?.text).toContain('"links":[{"rel":"alongside","to":"y"}]');
  });

  test("is told of every record, in the order of the lists", () => {
    const document: Dossier = {
      ...empty,
      events: [meeting("e")],
      instruments: [{ id: "i", kind: "note", reports }],
      territories: [{ id: "t", name: "T" }],
      actors: [{ id: "a", kind: "person", name: "A" }],
      sources: [{ id: "s", kind: "document" }],
    };
    expect(echo(document).map(({ list, id, provisions }) => [list, id, provisions])).toEqual([
      ["sources", "s", []],
      ["actors", "a", []],
      ["territories", "t", []],
      ["instruments", "i", []],
      ["events", "e", []],
    ]);
  });

  test("is renamed in events of newer types as far as every event has it, with its place", () => {
    const race = { id: "race", type: "race", pace: { who: "a" }, reports: [{ source: "note" }] };
    const document = { ...empty, events: [meeting("m"), race as unknown as DiplomaticEvent] };
    const places: string[] = [];
    const renamed = renameAll(document, (id, path) => {
      places.push(`${path.join("/")} ${id}`);
      return `${id}!`;
    });
    expect(renamed.events[1]).toEqual({ ...race, reports: [{ source: "note!" }] });
    expect(places.sort()).toEqual([
      "events/0/participants/0/who arcadia",
      "events/0/reports/0/source note",
      "events/1/reports/0/source note",
    ]);
  });
});

describe("which records match", () => {
  const matched = (left: Dossier, right: Dossier, alignment: Partial<Alignment> = {}): object =>
    Object.fromEntries(matchRecords(left, right, { ...nothing, ...alignment }));
  const places = (...territories: Territory[]): Dossier => ({ ...empty, territories });

  test("those that are aligned, unless another says exactly the same", () => {
    const left = places({ id: "a", name: "A" }, { id: "b", name: "B" });
    const right = places({ id: "x", name: "A" }, { id: "y", name: "C" });
    expect(matched(left, right)).toEqual({ x: "a" });
    expect(matched(left, right, { territories: [pair("b", "y")] })).toEqual({ x: "a", y: "b" });
    expect(matched(left, right, { territories: [pair("b", "x")] })).toEqual({ x: "a" });
    // What the right's first is aligned with is taken by what says the same.
    expect(matched(left, right, { territories: [pair("a", "y")] })).toEqual({ x: "a" });
  });

  test("of several that say the same each in at most one, in order, the aligned ones first", () => {
    const left = places({ id: "a", name: "A" }, { id: "b", name: "A" });
    const right = places({ id: "x", name: "A" }, { id: "y", name: "A" }, { id: "z", name: "A" });
    expect(matched(left, right)).toEqual({ x: "a", y: "b" });
  });

  test("first those with the same reports, then the aligned, then those that say the same", () => {
    const by = (id: string, source: string): Meeting => meeting(id, { reports: [{ source }] });
    const left = { ...empty, events: [by("a", "p"), by("b", "q"), by("c", "r")] };
    const right = { ...empty, events: [by("z", "p"), by("x", "s"), by("y", "t")] };
    const sources = [pair("p"), pair("arcadia")];
    expect(matched(left, right, { sources })).toMatchObject({ z: "a", x: "b", y: "c" });
    expect(matched(left, right, { sources, events: [pair("b", "y")] })).toMatchObject({
      z: "a",
      y: "b",
      x: "c",
    });
  });

  test("what only is aligned is not taken from what says the same", () => {
    const left = { ...empty, events: [meeting("a"), meeting("b", { form: "negotiation" })] };
    const right = {
      ...empty,
      events: [meeting("y", { form: "conference" }), meeting("x", { reports: [{ source: "other" }] })],
    };
    const alignment = { actors: [pair("arcadia")], events: [pair("a", "y")] };
    expect(matched(left, right, alignment)).toEqual({ arcadia: "arcadia", x: "a" });
  });

  test("by what they refer to, once that is matched, and not by ids that mean other things", () => {
    const left = places({ id: "a", name: "A" }, { id: "b", name: "B", within: "a" });
    const right = places({ id: "b", name: "A" }, { id: "c", name: "B", within: "b" });
    expect(matched(left, right)).toEqual({ b: "a", c: "b" });
    const foreign = places({ id: "a", name: "Other" }, { id: "c", name: "B", within: "a" });
    expect(matched(left, foreign)).toEqual({});
  });

  test("over as many steps as there are rounds", () => {
    const chain = (prefix: string, length: number): Dossier =>
      places(
        ...Array.from(
          { length },
          (_, at): Territory => ({
            id: `${prefix}${at}`,
            name: `T${at}`,
            ...(at > 0 ? { within: `${prefix}${at - 1}` } : {}),
          }),
        ),
      );
    expect(matched(chain("l", 4), chain("r", 4))).toEqual({ r0: "l0", r1: "l1", r2: "l2", r3: "l3" });
  });

  test("not of two kinds", () => {
    const left = { ...empty, actors: [{ id: "a", kind: "media" as const, name: "A" }] };
    const right = { ...empty, sources: [{ id: "x", kind: "media" as never, name: "A" }] };
    expect(matched(left, right)).toEqual({});
  });

  test("with their provisions, one by one", () => {
    const accord = (id: string, ...provisions: string[]): Dossier => ({
      ...empty,
      instruments: [
        {
          id,
          kind: "agreement",
          reports,
          provisions: provisions.map((each) => ({ id: each, text: "As before." })),
        },
      ],
    });
    expect(matched(accord("a", "p", "q"), accord("x", "r", "s"), { sources: [pair("note")] })).toMatchObject({
      x: "a",
      r: "p",
      s: "q",
    });
  });
});

describe("which matches become one record", () => {
  const unify = (
    left: Dossier,
    right: Dossier,
    alignment: Partial<Alignment>,
    matches: Record<string, string>,
    apart: string[] = [],
  ): object =>
    Object.fromEntries(
      unifyRecords(
        left,
        right,
        { ...nothing, ...alignment },
        new Map(Object.entries(matches)),
        new Set(apart),
      ),
    );
  const places = (...territories: Territory[]): Dossier => ({ ...empty, territories });

  test("those that say the same, and those recognised that do not disagree", () => {
    const left = places({ id: "a", name: "A" });
    const same = places({ id: "x", name: "A" });
    const named = places({ id: "x", name: "Isle of A" });
    const coded = places({ id: "x", name: "A", code: "XA-1" });
    const other = places({ id: "x", name: "A", code: "XA-2" });
    expect(unify(left, same, {}, { x: "a" })).toEqual({ x: "a" });
    expect(unify(left, named, {}, { x: "a" })).toEqual({});
    expect(unify(left, named, { territories: [pair("a", "x")] }, { x: "a" })).toEqual({ x: "a" });
    expect(unify(left, named, { territories: [pair("a", "x", "likely-same")] }, { x: "a" })).toEqual({});
    expect(unify(left, named, { territories: [pair("b", "x")] }, { x: "a" })).toEqual({});
    expect(unify(coded, other, { territories: [pair("x", "x")] }, { x: "x" })).toEqual({});
  });

  test("also actors and sources that are recognised", () => {
    const left: Dossier = {
      ...empty,
      sources: [{ id: "s", kind: "readout", url: "https://a.example" }],
      actors: [{ id: "a", kind: "polity", name: "A" }],
    };
    const right: Dossier = {
      ...empty,
      sources: [{ id: "s", kind: "readout", language: "en" }],
      actors: [{ id: "a", kind: "polity", name: "Republic of A" }],
    };
    const matches = { s: "s", a: "a" };
    expect(unify(left, right, { sources: [pair("s")], actors: [pair("a")] }, matches)).toEqual(matches);
    expect(unify(left, right, {}, matches)).toEqual({});
  });

  test("but not those that are to stay apart, nor what then refers to another record", () => {
    const chain = places(
      { id: "a", name: "A" },
      { id: "b", name: "B", within: "a" },
      { id: "c", name: "C", within: "b" },
    );
    const matches = { a: "a", b: "b", c: "c" };
    expect(unify(chain, chain, {}, matches)).toEqual(matches);
    expect(unify(chain, chain, {}, matches, ["b"])).toEqual({ a: "a" });
    expect(unify(chain, chain, {}, matches, ["a"])).toEqual({});
    expect(unify(chain, chain, {}, matches, ["c"])).toEqual({ a: "a", b: "b" });
  });

  test("provisions only with their instruments", () => {
    const accord = (stage: "signed" | "ended"): Dossier => ({
      ...empty,
      sources: [{ id: "note", kind: "document" }],
      instruments: [
        { id: "i", kind: "agreement", stage, reports, provisions: [{ id: "p", text: "As before." }] },
      ],
      events: [meeting("m", { about: [{ ref: "p" }] })],
      actors: [{ id: "arcadia", kind: "polity", name: "Arcadia" }],
    });
    const rest = { note: "note", arcadia: "arcadia" };
    const matches = { ...rest, i: "i", p: "p", m: "m" };
    expect(unify(accord("signed"), accord("signed"), {}, matches)).toEqual(matches);
    expect(unify(accord("signed"), accord("ended"), {}, matches)).toEqual(rest);
    expect(unify(accord("signed"), accord("signed"), {}, matches, ["i"])).toEqual(rest);
  });

  test("not records of two kinds, nor one with what is no record", () => {
    const left = { ...empty, actors: [{ id: "a", kind: "media" as const, name: "A" }] };
    const right = { ...empty, territories: [{ id: "a", kind: "media", name: "A" }] };
    expect(unify(left, right, { territories: [pair("a")] }, { a: "a" })).toEqual({});
    expect(unify(left, left, {}, { a: "nothing" })).toEqual({});
  });
});

describe("what would contradict itself in the merged dossier", () => {
  const trouble = (
    left: Dossier,
    right: Dossier,
    merged: Dossier,
    unified: Record<string, string>,
  ): string[] => {
    const map = new Map(Object.entries(unified));
    const ids = new Map(map);
    for (const list of ["sources", "actors", "territories", "events"] as const)
      for (const { id } of right[list] ?? []) if (!ids.has(id)) ids.set(id, id);
    return findTrouble(left, right, merged, map, ids).sort();
  };
  const precedes = (id: string, ...others: string[]): Meeting =>
    meeting(id, { when: { relative: others.map((to) => ({ relation: "before", to })) } });
  const events = (...all: DiplomaticEvent[]): Dossier => ({ ...empty, events: all });

  const between = (id: string, first: string, last: string): Meeting =>
    meeting(id, {
      when: {
        relative: [
          { relation: "after", to: first },
          { relation: "before", to: last },
        ],
      },
    });

  test("times that can hold in either and not in both", () => {
    const left = events(meeting("a"), meeting("b"), between("p", "a", "b"));
    const right = events(meeting("x"), meeting("y"), between("q", "y", "x"));
    const merged = events(...left.events, between("q", "b", "a"));
    expect(trouble(left, right, merged, { x: "a", y: "b" })).toEqual(["x", "y"]);
    expect(trouble(left, right, merged, { x: "a" })).toEqual(["x"]);
    expect(trouble(left, right, left, { x: "a", y: "b" })).toEqual([]);
  });

  test("not what one of them says against itself", () => {
    const circle = events(precedes("a", "b"), precedes("b", "a"));
    const plain = events(meeting("a"), meeting("b"));
    const unified = { a: "a", b: "b" };
    expect(trouble(circle, events(meeting("a")), circle, { a: "a" })).toEqual([]);
    expect(
      trouble(events(meeting("c")), circle, { ...circle, events: [meeting("c"), ...circle.events] }, {}),
    ).toEqual([]);
    expect(trouble(plain, circle, circle, unified)).toEqual([]);
    // By the right alone the two precede each other, of which one becomes a record of the left.
    const right = events(precedes("x", "y"), precedes("y", "x"));
    const merged = events(precedes("a", "y"), precedes("y", "a"));
    expect(trouble(events(meeting("a")), right, merged, { x: "a" })).toEqual([]);
  });

  test("dates that can hold in either and not in both", () => {
    const dated = (id: string, date: string, relation: "before" | "after", to: string): Meeting =>
      meeting(id, { when: { date, relative: [{ relation, to }] } });
    const left = events(meeting("a"), dated("p", "2031", "before", "a"));
    const right = events(meeting("x"), dated("q", "2020", "after", "x"));
    const merged = events(...left.events, dated("q", "2020", "after", "a"));
    expect(trouble(left, right, merged, { x: "a" })).toEqual(["x"]);
  });

  const within = (...pairs: [inner: string, outer?: string][]): Dossier => ({
    ...empty,
    territories: pairs.map(([id, outer]) => ({ id, name: id, ...(outer ? { within: outer } : {}) })),
  });

  test("records that would lie in each other", () => {
    const left = within(["a", "b"], ["b"]);
    const right = within(["a"], ["b", "a"], ["c", "a"]);
    const merged = within(["a", "b"], ["b", "a"], ["c", "a"]);
    expect(trouble(left, right, merged, { a: "a", b: "b" })).toEqual(["a", "b"]);
    expect(trouble(left, within(["a"], ["b"]), left, { a: "a", b: "b" })).toEqual([]);
  });

  test("not records that lie in one another in a row", () => {
    const merged = within(["a", "b"], ["b", "c"], ["c"]);
    expect(
      trouble(within(["a", "b"], ["b"]), within(["b", "c"], ["c"], ["a"]), merged, { a: "a", b: "b" }),
    ).toEqual([]);
  });

  test("not records that do so in one of them already, under whatever id", () => {
    const circle = within(["a", "b"], ["b", "a"]);
    expect(trouble(circle, circle, circle, { a: "a", b: "b" })).toEqual([]);
    const right = within(["x", "y"], ["y", "x"]);
    expect(trouble(within(["a"], ["b"]), right, circle, { x: "a", y: "b" })).toEqual([]);
  });

  test.each<[what: string, left: Dossier, right: Dossier, merged: Dossier]>([
    [
      "parts of each other",
      {
        ...empty,
        actors: [
          { id: "a", kind: "body", name: "A", partOf: "b" },
          { id: "b", kind: "body", name: "B" },
        ],
      },
      {
        ...empty,
        actors: [
          { id: "a", kind: "body", name: "A" },
          { id: "b", kind: "body", name: "B", partOf: "a" },
        ],
      },
      {
        ...empty,
        actors: [
          { id: "a", kind: "body", name: "A", partOf: "b" },
          { id: "b", kind: "body", name: "B", partOf: "a" },
        ],
      },
    ],
    [
      "versions of each other",
      {
        ...empty,
        sources: [
          { id: "a", kind: "document", revises: "b" },
          { id: "b", kind: "document" },
        ],
      },
      {
        ...empty,
        sources: [
          { id: "a", kind: "document" },
          { id: "b", kind: "document", revises: "a" },
        ],
      },
      {
        ...empty,
        sources: [
          { id: "a", kind: "document", revises: "b" },
          { id: "b", kind: "document", revises: "a" },
        ],
      },
    ],
    [
      "translations of each other",
      {
        ...empty,
        sources: [
          { id: "a", kind: "document", translates: "b" },
          { id: "b", kind: "document" },
        ],
      },
      {
        ...empty,
        sources: [
          { id: "a", kind: "document" },
          { id: "b", kind: "document", translates: "a" },
        ],
      },
      {
        ...empty,
        sources: [
          { id: "a", kind: "document", translates: "b" },
          { id: "b", kind: "document", translates: "a" },
        ],
      },
    ],
    [
      "relays of each other",
      events(
        meeting("a", { reports: [{ source: "note", via: [{ cue: "It is said" }, { who: "b" }] }] }),
        meeting("b"),
      ),
      events(meeting("a"), meeting("b", { reports: [{ source: "note", via: [{ who: "a" }] }] })),
      events(
        meeting("a", { reports: [{ source: "note", via: [{ who: "b" }] }] }),
        meeting("b", { reports: [{ source: "note", via: [{ who: "a" }] }] }),
      ),
    ],
  ])("%s", (_, left, right, merged) => {
    expect(trouble(left, right, merged, { a: "a", b: "b" })).toEqual(["a", "b"]);
  });

  test("not two that revise and translate one another, which is no circle", () => {
    const merged: Dossier = {
      ...empty,
      sources: [
        { id: "a", kind: "document", revises: "b" },
        { id: "b", kind: "document", translates: "a" },
      ],
    };
    expect(trouble(empty, merged, merged, { a: "a", b: "b" })).toEqual([]);
  });
});
