import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AccountDiscrepancy, compareDossiers, type DossierComparison } from "../../src/compare/index.js";
import { referenceDossier } from "../../src/fixtures/index.js";
import type {
  Actor,
  DiplomaticEvent,
  Dossier,
  Meeting,
  Statement,
  TerritorialPosition,
} from "../../src/index.js";
import { accounts, frozen, shuffled } from "../support/arbitrary-events.js";
import { renamed } from "../support/renamed.js";
import { inZones } from "../support/zones.js";

/** The events that are paired, by what they say. */
function paired({ pairs }: DossierComparison, left: Dossier, right: Dossier): string[] {
  const say = ({ events }: Dossier, id: string): string => {
    const event = events.find((each) => each.id === id);
    return JSON.stringify(event?.reports[0]?.evidence) + event?.type;
  };
  return pairs.map((pair) => `${say(left, pair.left)} = ${say(right, pair.right)}`).sort();
}

describe("aligning two accounts", () => {
  it("finds every event of the reference dossier again, whatever its ids and order", () => {
    const random = fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), { numRuns: 5_000, seed: 7 });
    let at = 0;
    for (let round = 0; round < 5; round++) {
      const other = shuffled(renamed(referenceDossier), () => random[at++ % random.length] ?? 0);
      const comparison = compareDossiers(referenceDossier, other);
      expect(comparison.onlyLeft).toEqual([]);
      expect(comparison.onlyRight).toEqual([]);
      expect(comparison.discrepancies).toEqual([]);
      expect(comparison.verdict).toBe("agree");
      for (const pair of paired(comparison, referenceDossier, other)) {
        const [one, two] = pair.split(" = ").map((text) => [...text].sort().join(""));
        expect(one).toBe(two);
      }
    }
  });

  it("gives the same, turned round, for turned accounts, and one pair at most to each record", () => {
    fc.assert(
      fc.property(accounts, ([left, right]) => {
        const [there, back] = [compareDossiers(frozen(left), frozen(right)), compareDossiers(right, left)];
        const turned = back.pairs.map((pair) => `${pair.right} ${pair.left}`).sort();
        expect(there.pairs.map((pair) => `${pair.left} ${pair.right}`).sort()).toEqual(turned);
        expect(there.verdict).toBe(back.verdict);
        expect(there.onlyLeft).toEqual(back.onlyRight);
        const same = there.pairs.filter(({ kind }) => kind === "same");
        expect(new Set(same.map((pair) => pair.left)).size).toBe(same.length);
        expect(new Set(same.map((pair) => pair.right)).size).toBe(same.length);
        const split = there.splits.reduce((sum, each) => sum + each.left.length - 1, 0);
        expect(same.length + split + there.onlyLeft.length).toBe(left.events.length);
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  it("gives the same in every time zone", () => {
    const right = renamed(referenceDossier);
    const call = right.events.find((event) => event.type === "meeting");
    if (call?.when) call.when = { ...call.when, date: "2025-05-16T23:30:00Z" };
    const code = `
      import { compareDossiers } from "./src/compare/index.js";
      function run([left, right]) { return compareDossiers(left, right); }`;
    const [first, ...others] = inZones(code, [referenceDossier, right]);
    expect(first).toMatchObject({ verdict: "agree" });
    for (const other of others) expect(other).toEqual(first);
  }, 60_000);
});

const actors: Actor[] = [
  { id: "arcadia", kind: "polity", name: "Arcadia", country: "XA" },
  { id: "borduria", kind: "polity", name: "Borduria", country: "XB" },
];

function account(source: string, ...events: DiplomaticEvent[]): Dossier {
  return {
    format: "diplomatic-events/1",
    sources: [{ id: source, kind: "readout", title: `Readout of ${source}`, published: "2031-03-02" }],
    actors,
    territories: [{ id: "valley", name: "Valley", code: "XA-1" }],
    events,
  };
}

function found(comparison: DossierComparison): string[] {
  return comparison.discrepancies.map(
    ({ leftRecord, rightRecord, path, outcome }: AccountDiscrepancy) =>
      `${leftRecord} ${rightRecord} ${path} ${outcome}`,
  );
}

const request: Statement = {
  id: "request",
  type: "statement",
  speakers: [{ who: "borduria" }],
  audience: [{ who: "arcadia" }],
  act: "appeal",
  content: "Arcadia should mediate in the border talks.",
  about: [{ subject: "mediation", by: ["arcadia"] }],
  when: { date: "2031-03-02" },
  reports: [{ source: "a" }],
};
const denial = (aspect: "occurrence" | "wording" | undefined): Statement => ({
  id: "denial",
  type: "statement",
  speakers: [{ who: "borduria" }],
  act: "deny",
  content: "No such request was made.",
  about: [{ ref: "alleged", ...(aspect ? { aspect } : {}) }],
  reports: [{ source: "b" }],
});
const alleged: Statement = {
  ...request,
  id: "alleged",
  reports: [{ source: "b", via: [{ cue: "allegedly" }] }],
};

describe("what two accounts differ in", () => {
  it("what only one tells is not denied by the other", () => {
    const comparison = compareDossiers(account("a", request), account("b", denial(undefined)));
    expect(comparison).toMatchObject({
      verdict: "unrelated",
      onlyLeft: ["request"],
      onlyRight: ["denial"],
      discrepancies: [],
    });
  });

  it.each([
    ["occurrence", "request denial denied contradicts"],
    [undefined, "request denial denied contradicts"],
    ["wording", "request denial wording contradicts"],
  ] as const)("a denial of the %s is found by what it refers to", (aspect, expected) => {
    const comparison = compareDossiers(account("a", request), account("b", alleged, denial(aspect)));
    expect(found(comparison)).toEqual([expected]);
    expect(comparison.verdict).toBe("contradict");
    expect(comparison.discrepancies[0]).toMatchObject({
      leftReports: request.reports,
      rightReports: denial(aspect).reports,
    });
    const turned = compareDossiers(account("b", alleged, denial(aspect)), account("a", request));
    expect(found(turned)).toEqual([expected.replace("request denial", "denial request")]);
  });

  it("a denial that both tell is no difference", () => {
    const right = account("b", alleged, denial("occurrence"));
    const left = renamed({ ...right, title: "The left" });
    expect(found(compareDossiers(left, right))).toEqual([]);
  });

  it("a report that was taken back differs from one that stands, also in another version of the source", () => {
    const left = account("a", request);
    const taken: Dossier = {
      ...account("a", { ...request, reports: [{ source: "edited", withdrawn: true }, { source: "other" }] }),
      sources: [
        ...account("a").sources,
        { id: "edited", kind: "readout", revises: "a" },
        { id: "other", kind: "document" },
      ],
    };
    expect(found(compareDossiers(left, taken))).toEqual(["request request withdrawn differs"]);
    expect(found(compareDossiers(taken, left))).toEqual(["request request withdrawn differs"]);
  });

  it.each<[verdict: string, right: Partial<Statement>, discrepancies: string[]]>([
    ["agree", {}, []],
    ["agree", { certainty: "certain" }, []],
    // Another act of the same family is the choice of an encoder.
    ["not-compared", { act: "demand" }, []],
    ["not-compared", { content: `${request.content} Soon.` }, []],
    ["contradict", { status: "cancelled" }, ["request told status contradicts"]],
    ["unrelated", { speakers: [{ who: "arcadia" }] }, []],
  ])("two accounts %s as their gravest discrepancy does: %j", (verdict, right, expected) => {
    const told: Statement = { ...request, id: "told", reports: [{ source: "b" }], ...right };
    const comparison = compareDossiers(account("a", request), account("b", told));
    expect(comparison.verdict).toBe(verdict);
    expect(found(comparison)).toEqual(expected);
    const paired = verdict !== "unrelated";
    expect(comparison.pairs.map((pair) => [pair.left, pair.right])).toEqual(
      paired ? [["request", "told"]] : [],
    );
    expect([comparison.onlyLeft, comparison.onlyRight]).toEqual(paired ? [[], []] : [["request"], ["told"]]);
  });

  it("an edit that moves an event by a day is found", () => {
    const talks: Meeting = {
      id: "talks",
      type: "meeting",
      form: "negotiation",
      medium: "in-person",
      participants: [{ who: "arcadia" }, { who: "borduria" }],
      place: "valley",
      when: { date: "2031-03-02" },
      reports: [{ source: "a" }],
    };
    const edited: Meeting = { ...talks, id: "moved", when: { date: "2031-03-03" } };
    const other: Meeting = { ...talks, id: "other", when: { date: "2031-09-02" } };
    const comparison = compareDossiers(account("a", talks), account("a", other, edited));
    expect(found(comparison)).toEqual(["talks moved date contradicts"]);
    expect(comparison.onlyRight).toEqual(["other"]);
  });

  it("one holder at two dates has moved, which contradicts nothing", () => {
    const position = (id: string, date: string, more: Partial<TerritorialPosition>): TerritorialPosition => ({
      id,
      type: "territorial-position",
      holder: "arcadia",
      territories: ["valley"],
      stance: "claims-sovereignty",
      when: { date },
      reports: [{ source: "a" }],
      ...more,
    });
    const { verdict, shifts, incompatible } = compareDossiers(
      account("a", position("then", "2028", {})),
      account("b", position("now", "2031", { stance: "reserves" })),
    );
    expect(verdict).not.toBe("contradict");
    expect(incompatible).toEqual([]);
    expect(shifts.map(({ left, right, shift }) => [left, right, shift.verdict])).toEqual([
      ["then", "now", "softened"],
    ]);
  });

  it("events of a type that only a newer version knows stand alone", () => {
    const race = { ...request, id: "race", type: "race" } as unknown as Statement;
    const comparison = compareDossiers(account("a", race), account("b", race));
    expect([comparison.onlyLeft, comparison.onlyRight]).toEqual([["race"], ["race"]]);
  });
});

describe("who is who", () => {
  const pairOf = (left: Partial<Actor>, right: Partial<Actor>): unknown => {
    const document = (actor: Partial<Actor>, id: string): Dossier => ({
      ...account("s"),
      actors: [...actors, { id, kind: "person", name: "Ada Kral", ...actor }],
    });
    const pair = compareDossiers(document(left, "x"), document(right, "y")).alignment.actors.find(
      (each) => each.left === "x" || each.right === "y",
    );
    return pair?.verdict;
  };
  it.each<[what: string, left: Partial<Actor>, right: Partial<Actor>, verdict: unknown]>([
    ["a name alone", {}, {}, "likely-same"],
    ["a shorter name", {}, { name: "Kral" }, "likely-same"],
    ["another spelling", {}, { name: "Adah Kral" }, "likely-same"],
    ["another name in the same place", {}, { name: "Bela Novak" }, undefined],
    ["a name in another script", {}, { name: "Ада Крал" }, "likely-same"],
    ["a name and where they belong", { partOf: "arcadia" }, { partOf: "arcadia" }, "same"],
    [
      "a name and the office",
      { offices: [{ title: "Chair", of: "arcadia" }] },
      { offices: [{ title: "Chair", of: "arcadia" }] },
      "same",
    ],
    ["one name of two states", { partOf: "arcadia" }, { partOf: "borduria" }, undefined],
    [
      "one address",
      { sameAs: ["https://example.org/1"], name: "Ада Крал" },
      { sameAs: ["https://example.org/1"] },
      "same",
    ],
    [
      "two addresses of one authority",
      { sameAs: ["https://example.org/1"] },
      { sameAs: ["https://example.org/2"] },
      undefined,
    ],
    [
      "only the office",
      { offices: [{ title: "Chair", of: "arcadia" }] },
      { kind: "unnamed", name: "The Chair", offices: [{ title: "Chair", of: "arcadia" }] },
      "likely-same",
    ],
    [
      "a deputy",
      { offices: [{ title: "Chair", of: "arcadia" }] },
      { name: "The Deputy Chair", offices: [{ title: "Deputy Chair", of: "arcadia" }] },
      undefined,
    ],
  ])("%s", (_what, left, right, verdict) => {
    expect(pairOf(left, right)).toBe(verdict);
  });
});

describe("many records", () => {
  // 101 times 101 pairs are more than are all looked at: then only those that share a word or a code.
  const many = 101;
  const people = (prefix: string, name: (index: number) => Partial<Actor>): Actor[] =>
    Array.from({ length: many }, (_, index) => ({
      id: `${prefix}${index}`,
      kind: "person",
      name: `Nobody ${prefix}`,
      ...name(index),
    }));
  const word = (index: number): string => `${String.fromCharCode(97 + (index % 26))}${index}`.padEnd(6, "z");
  const pairsOf = (left: Actor[], right: Actor[]): string[] =>
    compareDossiers({ ...account("s"), actors: left }, { ...account("t"), actors: right })
      .alignment.actors.map((pair) => `${pair.left} ${pair.right} ${pair.verdict}`)
      .sort();
  const expected = (verdict: string): string[] =>
    Array.from({ length: many }, (_, index) => `l${index} r${index} ${verdict}`).sort();

  it.each<
    [
      by: string,
      left: (index: number) => Partial<Actor>,
      right: (index: number) => Partial<Actor>,
      verdict: string,
    ]
  >([
    ["name", (n) => ({ name: `Ana ${word(n)}` }), (n) => ({ name: `Ana ${word(n)}` }), "likely-same"],
    [
      "another name",
      (n) => ({ name: "Она", names: [{ name: `Ana ${word(n)}` }] }),
      (n) => ({ name: `Ana ${word(n)}` }),
      "likely-same",
    ],
    [
      "address",
      (n) => ({ name: `Ana ${word(n)}`, sameAs: [`https://example.org/${n}`] }),
      (n) => ({ name: `Ана ${word(n)}`, sameAs: [`https://example.org/${n}`] }),
      "same",
    ],
  ])("find each other by %s", (_, left, right, verdict) => {
    expect(pairsOf(people("l", left), people("r", right))).toEqual(expected(verdict));
  });

  it("find each other by code, address, text or title", () => {
    const list = <T>(make: (index: number) => T): T[] =>
      Array.from({ length: many }, (_, index) => make(index));
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const code = (n: number): string => `XA-${letters[Math.floor(n / 26)]}${letters[n % 26]}`;
    const side = (id: string, name: string): Dossier => ({
      ...account(id),
      territories: list((n) => ({ id: `${id}${n}`, name, code: code(n) })),
      sources: list((n) => ({
        id: `${id}s${n}`,
        kind: "readout",
        ...(n % 3 === 0
          ? { text: `${n} words` }
          : n % 3 === 1
            ? { url: `https://example.org/${n}` }
            : { title: `Readout ${n}` }),
      })),
    });
    const { alignment } = compareDossiers(side("l", "Valley"), side("r", "Долина"));
    expect(alignment.territories).toHaveLength(many);
    for (const { left, right, verdict } of alignment.territories)
      expect([right, verdict]).toEqual([left.replace("l", "r"), "same"]);
    expect(alignment.sources).toHaveLength(many);
    for (const { left, right } of alignment.sources) expect(right).toBe(left.replace("l", "r"));
  });
});
