import { describe, expect, test } from "vitest";
import { compareDossiers, type DossierComparison } from "../../../src/compare/index.js";
import type { Actor, Dossier, Statement, Topic } from "../../../src/index.js";
import type { Change } from "../../../src/vocabulary.js";

const said = (more: Partial<Statement>): Statement => ({
  id: "said",
  type: "statement",
  speakers: [{ who: "norland" }, { who: "sudria" }],
  act: "agree",
  content: "The line between both capitals stays open for talks on the reef.",
  reports: [{ source: "text" }],
  ...more,
});

const actors: Actor[] = [
  ...["Norland", "Sudria"].map((name): Actor => ({ id: name.toLowerCase(), kind: "polity", name })),
  { id: "berg", kind: "person", name: "Ada Berg", offices: [{ title: "Prime Minister", of: "norland" }] },
  { id: "holm", kind: "person", name: "Max Holm", offices: [{ title: "President", of: "sudria" }] },
  { id: "aides", kind: "unnamed", name: "The leaders' aides" },
];

function compare(left: Partial<Statement>, right: Partial<Statement>): DossierComparison {
  return compareCalls([[], left], [[], right]);
}

/** Compares accounts of a call by its topics and of what is said in it. */
function compareCalls(...sides: [about: Topic[], said: Partial<Statement>][]): DossierComparison {
  const [one, other] = sides.map(
    ([about, more]): Dossier => ({
      format: "diplomatic-events/1",
      sources: [{ id: "text", kind: "readout", publisher: "norland", published: "2031-05-07" }],
      actors,
      territories: ["Lumo", "Zavo"].map((name) => ({ id: name.toLowerCase(), name, code: `XX-${name[0]}` })),
      events: [
        {
          id: "call",
          type: "meeting",
          form: "conversation",
          participants: [{ who: "berg" }, { who: "holm" }],
          ...(about.length > 0 ? { about } : {}),
          reports: [{ source: "text" }],
        },
        said({ links: [{ rel: "part-of", to: "call" }], ...more }),
      ],
    }),
  );
  if (!one || !other) throw new Error("Expected two accounts");
  return compareDossiers(one, other);
}

const paths = (records: readonly { path: string }[]): string[] => records.map(({ path }) => path);

describe("who acts on a matter", () => {
  const by = (...who: string[]): Partial<Statement> => ({
    about: [{ subject: "communication-channels", by: who }],
  });
  test("is a discrepancy where the accounts give others", () => {
    const { discrepancies, codingDifferences } = compare(by("berg", "holm"), by("aides"));
    expect(discrepancies).toMatchObject([
      {
        path: "by",
        outcome: "differs",
        left: ["berg", "holm"],
        right: ["aides"],
        reason:
          "Of one matter the left gives the acting party as Ada Berg and Max Holm, the right as the leaders' aides.",
      },
    ]);
    expect(codingDifferences).toEqual([]);
  });
  test("is none where one account names the state, the other its minister", () => {
    expect(paths(compare(by("berg"), by("norland")).discrepancies)).toEqual([]);
  });
  test("is none on another subject", () => {
    const other: Partial<Statement> = { about: [{ subject: "talks", by: ["aides"] }] };
    expect(paths(compare(by("berg"), other).discrepancies)).toEqual([]);
  });
});

describe("a part of a matter", () => {
  const matter = (more: Partial<Topic>): Partial<Statement> => ({
    about: [
      { subject: "humanitarian", ...more },
      { subject: "talks", by: ["norland"] },
    ],
  });
  test.each<[field: string, left: Partial<Topic>, right: Partial<Topic>]>([
    ["by", { by: ["norland"] }, { by: ["sudria"] }],
    ["toward", { toward: ["norland"] }, { toward: ["sudria"] }],
    ["territories", { territories: ["lumo"] }, { territories: ["zavo"] }],
  ])("is a discrepancy where the accounts give it otherwise: %s", (field, left, right) => {
    expect(paths(compare(matter(left), matter(right)).discrepancies)).toEqual([field]);
  });
  test("is none where two parts differ, one account gives it, or a subject comes up twice", () => {
    const [one, other] = [
      { by: ["norland"], territories: ["lumo"] },
      { by: ["sudria"], territories: ["zavo"] },
    ];
    expect(paths(compare(matter(one), matter(other)).discrepancies)).toEqual([]);
    expect(paths(compare(matter({ territories: ["lumo"] }), matter({})).discrepancies)).toEqual([]);
    const twice = {
      about: [...(matter({ by: ["norland"] }).about ?? []), { subject: "humanitarian" as const }],
    };
    expect(paths(compare(twice, matter({ by: ["sudria"] })).discrepancies)).toEqual([]);
  });
  test("is none where those who are addressed may be a part of the others", () => {
    expect(
      paths(compare(matter({ toward: ["aides"] }), matter({ toward: ["sudria"] })).discrepancies),
    ).toEqual([]);
  });
});

describe("how a matter changes", () => {
  const changing = (change: Change): Topic => ({ subject: "defence", change });
  test.each<[Change, Change]>([
    ["more", "less"],
    ["begins", "ends"],
    ["continues", "ends"],
  ])("is a contradiction where it is opposite, in a statement and in a meeting: %s and %s", (a, b) => {
    const { verdict, discrepancies } = compare({ about: [changing(a)] }, { about: [changing(b)] });
    expect(verdict).toBe("contradict");
    expect(discrepancies).toMatchObject([
      {
        path: "change",
        outcome: "contradicts",
        left: a,
        right: b,
        reason: `The left is coded as “defence: ${a}”, the right as “${b}”.`,
      },
    ]);
    const calls = compareCalls([[changing(a)], {}], [[changing(b)], {}]);
    expect(calls.discrepancies).toMatchObject([{ leftRecord: "call", path: "change" }]);
  });
  test("is none where it is near, or of another's deeds", () => {
    const of = (change: Change, who: string): Partial<Statement> => ({
      about: [{ ...changing(change), by: [who] }],
    });
    const near = compare({ about: [changing("less")] }, { about: [changing("ends")] });
    expect(paths(near.discrepancies)).toEqual([]);
    expect(paths(compare(of("more", "norland"), of("less", "sudria")).discrepancies)).toEqual(["by"]);
  });
});

describe("the topics of one meeting", () => {
  const festival: Topic = { subject: "culture", by: ["norland"], when: { date: "2032" } };
  test.each<[field: string, left: Partial<Topic>, right: Partial<Topic>]>([
    ["by", {}, { by: ["sudria"] }],
    ["time", {}, { when: { date: "2033" } }],
    [
      "figures",
      { quantities: [{ amount: 40, unit: "person", asWritten: "forty athletes" }] },
      { quantities: [{ amount: 60, unit: "person", asWritten: "sixty athletes" }] },
    ],
  ])("are told otherwise: %s", (path, left, right) => {
    const { discrepancies } = compareCalls(
      [[{ ...festival, ...left }], {}],
      [[{ ...festival, ...right }], {}],
    );
    expect(discrepancies).toMatchObject([{ leftRecord: "call", path, outcome: "differs" }]);
  });
});

describe("the act of one statement", () => {
  test("is a discrepancy where one account has it judge what the other has it state", () => {
    const { discrepancies, codingDifferences } = compare({ act: "acknowledge" }, { act: "welcome" });
    expect(paths(discrepancies)).toEqual(["act"]);
    expect(paths(codingDifferences)).toEqual([]);
  });
  test("is a discrepancy where one account has it ask others and the other commit the speakers", () => {
    const { discrepancies, codingDifferences } = compare({ act: "instruct" }, { act: "commit" });
    expect(paths(discrepancies)).toEqual(["act"]);
    expect(paths(codingDifferences)).toEqual([]);
  });
  test.each([
    ["decline-comment", "assert"],
    ["omit", "commit"],
  ] as const)(
    "is a discrepancy where one account has silence and the other an utterance: %s and %s",
    (left, right) => {
      const { discrepancies, codingDifferences } = compare({ act: left }, { act: right });
      expect(paths(discrepancies)).toEqual(["act"]);
      expect(paths(codingDifferences)).toEqual([]);
    },
  );
  test.each([
    ["appeal", "demand"],
    ["assert", "commit"],
    ["assert", "assess"],
    ["assess", "criticise"],
  ] as const)("is a choice of the encoder: %s and %s", (left, right) => {
    const { discrepancies, codingDifferences } = compare({ act: left }, { act: right });
    expect(paths(discrepancies)).toEqual([]);
    expect(paths(codingDifferences)).toEqual(["act"]);
  });
});

test("to agree is more than to reaffirm a wish", () => {
  const resting = (exact: string): Partial<Statement> => ({
    reports: [{ source: "text", evidence: [{ exact }] }],
  });
  const { discrepancies } = compare(
    resting("agreed to keep the line open"),
    resting("reaffirmed their desire to keep the line open"),
  );
  expect(discrepancies).toMatchObject([{ path: "strength", left: "agreed", right: "said" }]);
});

describe("two quotations of one utterance", () => {
  const quoting = (exact: string): Partial<Statement> => ({
    reports: [{ source: "text", evidence: [{ exact, quoted: true }] }],
  });
  const long = quoting(
    "We trust, and this is the main thing, that our envoys will be able to finish the map of the reef over the coming three weeks",
  );
  test("differ where one has most of the other's words in their order", () => {
    expect(
      paths(
        compare(quoting("our envoys will quickly finish a map of the reef in three weeks"), long)
          .discrepancies,
      ),
    ).toEqual(["quotation"]);
  });
  test("are not compared where they share a turn of phrase", () => {
    expect(paths(compare(quoting("over the coming three weeks"), long).discrepancies)).toEqual([]);
    expect(
      paths(
        compare(quoting("nothing can be settled over the coming weeks without the fishers"), long)
          .discrepancies,
      ),
    ).toEqual([]);
  });
});
