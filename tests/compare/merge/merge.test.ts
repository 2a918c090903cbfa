import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Alignment, canonicalJson, compareDossiers, mergeDossiers } from "../../../src/compare/index.js";
import { echoesOf, renameAll } from "../../../src/compare/merge/merge-echo.js";
import { referenceDossier } from "../../../src/fixtures/index.js";
import { type Actor, checkDossier, type Dossier, type Meeting, type Source } from "../../../src/index.js";
import { accounts, dossier, frozen } from "../../support/arbitrary-events.js";
import { lawRuns } from "../../support/law-runs.js";

const runs = lawRuns(10);

/**
 * What a dossier says, whatever its ids and order: each record with what it refers to in place of ids, to a depth at which all that the
 * generators make is told apart. Which of two accounts of an event has the link to the other does not matter.
 */
function essence(document: Dossier): unknown {
  let names = new Map<string, string>();
  for (let depth = 0; depth < 5; depth++) {
    const known = names;
    const echoes = echoesOf(document, (id) => known.get(id) ?? "");
    names = new Map(echoes.map(({ id, list, text }) => [id, digest(`${list} ${text}`)]));
  }
  const nameOf = (id: string): string => names.get(id) ?? "";
  const named = renameAll(document, nameOf);
  const events = named.events.map(({ id, reports }) =>
    [nameOf(id), ...reports.map((report) => canonicalJson(report)).sort()].join(" "),
  );
  const links = document.events.flatMap(({ id, links: given = [] }) =>
    given
      .filter(({ rel }) => rel === "same-event")
      .map(({ to }) => [nameOf(id), nameOf(to)].sort().join(" = ")),
  );
  return {
    title: document.title,
    records: echoesOf(document, nameOf)
      .map(({ list, text }) => `${list} ${text}`)
      .sort(),
    events: events.sort(),
    links: links.sort(),
  };
}

function digest(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}

function errorsOf(document: Dossier): unknown[] {
  return checkDossier(document).issues.filter(({ severity }) => severity === "error");
}

describe("merging dossiers", { timeout: 60_000 }, () => {
  it("gives a valid dossier of two valid ones", () => {
    fc.assert(
      fc.property(accounts, ([left, right]) => {
        fc.pre(errorsOf(left).length === 0 && errorsOf(right).length === 0);
        expect(errorsOf(mergeDossiers(left, right))).toEqual([]);
      }),
      runs,
    );
  });

  it("gives the dossier itself for two copies of it", () => {
    fc.assert(
      fc.property(dossier, (left) => {
        expect(mergeDossiers(left, structuredClone(left))).toEqual(left);
      }),
      runs,
    );
  });

  it("gives the same whichever comes first, but for ids and order", () => {
    fc.assert(
      fc.property(accounts, ([left, right]) => {
        expect(essence(mergeDossiers(right, left))).toEqual(essence(mergeDossiers(left, right)));
      }),
      runs,
    );
  });

  it("adds nothing when one of the two is merged again", () => {
    fc.assert(
      fc.property(accounts, ([left, right]) => {
        const merged = mergeDossiers(left, right);
        expect(essence(mergeDossiers(merged, right))).toEqual(essence(merged));
        expect(essence(mergeDossiers(merged, left))).toEqual(essence(merged));
      }),
      runs,
    );
  });

  it("loses no report, and leaves what it is given", () => {
    fc.assert(
      fc.property(accounts, ([left, right]) => {
        const merged = mergeDossiers(frozen(left), frozen(right));
        const words = (document: Dossier): string[] =>
          document.events.flatMap(({ reports }) =>
            reports.flatMap(({ evidence = [] }) => evidence.map(({ exact }) => exact)),
          );
        const all = new Set(words(merged));
        for (const exact of [...words(left), ...words(right)]) expect(all).toContain(exact);
        expect(merged.events.length).toBeGreaterThanOrEqual(
          Math.max(left.events.length, right.events.length),
        );
        expect(merged.events.length).toBeLessThanOrEqual(left.events.length + right.events.length);
      }),
      runs,
    );
  });
});

const talks: Meeting = {
  id: "talks",
  type: "meeting",
  form: "negotiation",
  participants: [{ who: "arcadia" }, { who: "borduria" }],
  when: { date: "2031-03-02" },
  reports: [{ source: "readout" }],
};

function account(source: Partial<Source>, actor: Partial<Actor>, ...events: Dossier["events"]): Dossier {
  return {
    format: "diplomatic-events/1",
    sources: [{ id: "readout", kind: "readout", title: "A readout", published: "2031-03-02", ...source }],
    actors: [
      { id: "arcadia", kind: "polity", name: "Arcadia", country: "XA", ...actor },
      { id: "borduria", kind: "polity", name: "Borduria", country: "XB" },
    ],
    events,
  };
}

describe("what becomes one record", () => {
  it("an event equal apart from its reports has the reports of both", () => {
    const merged = mergeDossiers(
      account({}, {}, talks),
      account({ title: "Another" }, {}, { ...talks, id: "round" }),
    );
    expect(merged.events).toEqual([{ ...talks, reports: [{ source: "readout" }, { source: "readout-2" }] }]);
    expect(merged.sources.map(({ id, title }) => [id, title])).toEqual([
      ["readout", "A readout"],
      ["readout-2", "Another"],
    ]);
  });

  it("the dossier itself stays where the other is a copy of it", () => {
    const left = account({}, {}, talks, { ...talks, id: "again" });
    expect(mergeDossiers(left, structuredClone(left))).toBe(left);
    // With an alignment of one's own it is merged by that.
    const apart: Alignment = { ...compareDossiers(left, left).alignment, events: [] };
    expect(mergeDossiers(left, structuredClone(left), { alignment: apart })).toEqual(left);
    expect(mergeDossiers(left, structuredClone(left), { alignment: apart })).not.toBe(left);
  });

  it("lists and titles are those that either has", () => {
    const bare = account({}, {}, talks);
    const other = account({ title: "Another" }, {}, { ...talks, id: "round" });
    expect(Object.keys(mergeDossiers(bare, other)).sort()).toEqual(["actors", "events", "format", "sources"]);
    const more: Partial<Dossier> = {
      territories: [{ id: "valley", name: "Valley" }],
      instruments: [{ id: "pact", kind: "treaty", reports: [{ source: "readout" }] }],
    };
    for (const key of ["territories", "instruments"] as const) {
      const given = { [key]: more[key] };
      const ofRight = { ...other, ...given };
      expect(mergeDossiers({ ...bare, ...given }, other)[key]).toEqual(more[key]);
      expect(mergeDossiers(bare, ofRight)[key]?.map(({ id }) => id)).toEqual(more[key]?.map(({ id }) => id));
      expect(mergeDossiers({ ...bare, ...given }, ofRight)[key]?.length).toBeGreaterThan(0);
    }
    const titled = (left?: string, right?: string): string | undefined =>
      mergeDossiers(
        { ...bare, ...(left ? { title: left } : {}) },
        { ...other, ...(right ? { title: right } : {}) },
      ).title;
    expect([titled("A"), titled(undefined, "B"), titled("B", "A"), titled("A", "B"), titled()]).toEqual([
      ...["A", "B", "A", "A"],
      undefined,
    ]);
  });

  it("events that match are linked only where they are of one type", () => {
    const left = account({}, {}, talks);
    const right = account(
      {},
      {},
      {
        id: "said",
        type: "statement",
        speakers: [{ who: "arcadia" }],
        act: "assert",
        content: "There were talks.",
        reports: [{ source: "readout" }],
      },
      { ...talks, id: "other", form: "visit" },
    );
    const merged = (pair: string): unknown[] =>
      mergeDossiers(left, right, {
        alignment: {
          ...compareDossiers(left, right).alignment,
          events: [{ left: "talks", right: pair, verdict: "same" }],
        },
      }).events.map(({ id, links }) => [id, links]);
    const link = { rel: "same-event", to: "talks", basis: "inferred" };
    expect(merged("said")).toEqual([
      ["talks", undefined],
      ["said", undefined],
      ["other", undefined],
    ]);
    expect(merged("other")).toEqual([
      ["talks", undefined],
      ["said", undefined],
      ["other", [link]],
    ]);
  });

  it("the same report stands once", () => {
    const merged = mergeDossiers(
      account({}, {}, talks),
      account({}, { names: [{ name: "The Republic" }] }, talks),
    );
    expect(merged.events).toEqual([talks]);
  });

  it("events told otherwise stay two, linked once", () => {
    const other: Meeting = { ...talks, outcome: "progress" };
    const merged = mergeDossiers(account({}, {}, talks), account({}, {}, other));
    expect(merged.events).toEqual([
      talks,
      { ...other, id: "talks-2", links: [{ rel: "same-event", to: "talks", basis: "inferred" }] },
    ]);
    expect(mergeDossiers(merged, account({}, {}, other))).toEqual(merged);
  });

  it("an actor has all its names, offices and what only one gives", () => {
    const [merged] = mergeDossiers(
      account({}, { name: "Arcadia", names: [{ name: "Kar", language: "en" }] }, talks),
      account(
        {},
        { name: "Republic of Arcadia", sameAs: ["https://example.org/a"], offices: [{ title: "Chair" }] },
        talks,
      ),
    ).actors;
    expect(merged).toEqual({
      id: "arcadia",
      kind: "polity",
      name: "Republic of Arcadia",
      names: [{ name: "Kar", language: "en" }, { name: "Arcadia" }],
      country: "XA",
      sameAs: ["https://example.org/a"],
      offices: [{ title: "Chair" }],
    });
  });

  it("a source that the two date differently stays two", () => {
    const merged = mergeDossiers(
      account({ url: "https://example.org/1", language: "en" }, {}, talks),
      account({ url: "https://example.org/1", language: "fr" }, {}, talks),
    );
    expect(merged.sources.map(({ language }) => language)).toEqual(["en", "fr"]);
  });

  it("a source with a text and one without stay two, so that no quotation is looked for where it never stood", () => {
    const quoting: Meeting = {
      ...talks,
      reports: [{ source: "readout", evidence: [{ exact: "They met again" }] }],
    };
    const merged = mergeDossiers(account({ text: "They met." }, {}, talks), account({}, {}, quoting));
    expect(merged.sources).toHaveLength(2);
    expect(errorsOf(merged)).toEqual([]);
  });

  it("keeps unknown fields, unknown types and extensions", () => {
    const newer = {
      ...talks,
      id: "race",
      type: "race",
      reports: [{ source: "readout" }],
      pace: { laps: [2, 1] },
    };
    const right = {
      ...account({ title: "Another" }, { mood: "glad" } as Partial<Actor>, newer as unknown as Meeting),
      extensions: { "acme:b": [2, 1] },
      edition: 2,
    };
    const left = { ...account({}, {}, talks), extensions: { "acme:a": 1 } };
    const merged = mergeDossiers(left, right);
    expect(merged).toMatchObject({
      extensions: { "acme:a": 1, "acme:b": [2, 1] },
      edition: 2,
      events: [{ id: "talks" }, { id: "race", pace: { laps: [2, 1] }, reports: [{ source: "readout-2" }] }],
    });
    expect(merged.actors[0]).toMatchObject({ mood: "glad" });
    expect(mergeDossiers(merged, right)).toEqual(merged);
  });

  it("times that could not hold together keep apart what would join them", () => {
    const near = (id: string, relation: "before" | "after", to: string): Meeting => ({
      ...talks,
      id,
      when: { relative: [{ relation, to }] },
    });
    const first: Meeting = { ...talks, id: "first", when: { asWritten: "in spring" }, place: "valley" };
    const second: Meeting = { ...first, id: "second", place: "pass", when: { asWritten: "in autumn" } };
    const places = {
      territories: [
        { id: "valley", name: "Valley" },
        { id: "pass", name: "Pass" },
      ],
    };
    // By the left, what has an outcome lies between the first and the second; by the right, between the second and the first.
    const between = (before: string, after: string, outcome: "progress" | "agreement"): Meeting => ({
      ...talks,
      id: "between",
      outcome,
      when: {
        relative: [
          ...(near("x", "after", before).when?.relative ?? []),
          ...(near("x", "before", after).when?.relative ?? []),
        ],
      },
    });
    const left: Dossier = {
      ...account({}, {}, first, second, between("first", "second", "progress")),
      ...places,
    };
    const right: Dossier = {
      ...account({}, {}, first, second, between("second", "first", "agreement")),
      ...places,
    };
    expect(errorsOf(left)).toEqual([]);
    expect(errorsOf(right)).toEqual([]);
    const merged = mergeDossiers(left, right);
    expect(errorsOf(merged)).toEqual([]);
    expect(merged.events.length).toBeGreaterThan(4);
  });

  it("nothing becomes a part of itself", () => {
    const places = (valley: string | undefined, pass: string | undefined): Dossier => ({
      ...account({}, {}, talks),
      territories: [
        { id: "valley", name: "Valley", code: "XA-1", ...(valley ? { within: valley } : {}) },
        { id: "pass", name: "Pass", code: "XA-2", ...(pass ? { within: pass } : {}) },
      ],
    });
    const merged = mergeDossiers(places("pass", undefined), places(undefined, "valley"));
    const inner = new Map(merged.territories?.map(({ id, within }) => [id, within]));
    for (const id of inner.keys()) {
      let at: string | undefined = inner.get(id);
      for (let steps = 0; at !== undefined && steps < 5; steps++) {
        expect(at).not.toBe(id);
        at = inner.get(at);
      }
    }
  });

  it("an alignment of one's own decides", () => {
    const [left, right] = [
      account({}, { name: "Ada Kral", kind: "person", country: undefined }, talks),
      account({}, { name: "A. Kral", kind: "person", country: undefined, names: [{ name: "Ada" }] }, talks),
    ];
    const own: Alignment = {
      ...compareDossiers(left, right).alignment,
      actors: [
        { left: "arcadia", right: "arcadia", verdict: "same" },
        { left: "borduria", right: "borduria", verdict: "same" },
      ],
    };
    expect(mergeDossiers(left, right).actors).toHaveLength(3);
    expect(mergeDossiers(left, right, { alignment: own }).actors).toHaveLength(2);
  });

  it("ids stay short and unique", () => {
    const long = "a".repeat(64);
    const document = (outcome: "progress" | "agreement"): Dossier =>
      account({}, {}, { ...talks, id: long, outcome });
    const ids = mergeDossiers(document("progress"), document("agreement")).events.map(({ id }) => id);
    expect(ids).toEqual([long, `${"a".repeat(62)}-2`]);
  });

  it("provisions follow their instrument", () => {
    const document = (text: string): Dossier => ({
      ...account({}, {}, talks),
      instruments: [
        {
          id: "pact",
          kind: "treaty",
          title: "Pact of the valley",
          parties: [{ who: "arcadia" }, { who: "borduria" }],
          provisions: [{ id: "article-1", text, subject: "transport" }],
          reports: [{ source: "readout" }],
        },
      ],
    });
    const merged = mergeDossiers(
      document("The road is open."),
      document("The road is open on weekdays only."),
    );
    expect(merged.instruments?.map(({ id, provisions }) => [id, provisions?.map((each) => each.id)])).toEqual(
      [
        ["pact", ["article-1"]],
        ["pact-2", ["article-1-2"]],
      ],
    );
    expect(errorsOf(merged)).toEqual([]);
    expect(
      mergeDossiers(document("The road is open."), document("The road is open.")).instruments,
    ).toHaveLength(1);
  });

  it("the reference dossier and a retelling of it", () => {
    const retold = structuredClone(referenceDossier);
    const call = retold.events.find(({ id }) => id === "call");
    if (call) call.when = { ...call.when, duration: { iso: "PT150M" } };
    const merged = mergeDossiers(referenceDossier, retold);
    // What refers to the call refers to another record, and so stays two as well.
    const added = merged.events.slice(referenceDossier.events.length);
    expect(added.map(({ id }) => id)).toContain("call-2");
    expect(added.every(({ links }) => links?.some(({ rel }) => rel === "same-event"))).toBe(true);
    expect(merged.actors).toEqual(referenceDossier.actors);
    expect(errorsOf(merged)).toEqual([]);
  });
});
