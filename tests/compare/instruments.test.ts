import { describe, expect, it } from "vitest";
import { type AccountDiscrepancy, compareDossiers } from "../../src/compare/index.js";
import type { Dossier, Instrument, Provision, Source } from "../../src/index.js";

const withdrawal: Provision = {
  id: "withdrawal",
  text: "Both sides withdraw heavy weapons from the valley.",
  force: "obligatory",
  subject: "withdrawal",
  by: ["arcadia", "borduria"],
};
const accord: Instrument = {
  id: "accord",
  kind: "agreement",
  title: "Sula Accord",
  parties: [{ who: "arcadia" }, { who: "borduria" }],
  stage: "signed",
  when: { date: "2031-03-02" },
  provisions: [withdrawal],
  reports: [{ source: "text" }],
};

function published(instrument: Partial<Instrument>, source: Partial<Source> = {}): Dossier {
  return {
    format: "diplomatic-events/1",
    sources: [{ id: "text", kind: "document", ...source }],
    actors: [
      { id: "arcadia", kind: "polity", name: "Arcadia", country: "XA" },
      { id: "borduria", kind: "polity", name: "Borduria", country: "XB" },
      { id: "syldavia", kind: "polity", name: "Syldavia", country: "XS" },
    ],
    instruments: [{ ...accord, ...instrument }],
    events: [],
  };
}
const withProvision = (provision: Partial<Provision>, source?: Partial<Source>): Dossier =>
  published({ provisions: [{ ...withdrawal, ...provision }] }, source);

function discrepancies(left: Dossier, right: Dossier): AccountDiscrepancy[] {
  const [there, back] = [compareDossiers(left, right), compareDossiers(right, left)];
  const paths = ({ path, outcome }: AccountDiscrepancy): string => `${path} ${outcome}`;
  expect(back.discrepancies.map(paths)).toEqual(there.discrepancies.map(paths));
  return there.discrepancies;
}
const found = (left: Dossier, right: Dossier): string[] =>
  discrepancies(left, right).map(({ leftRecord, path, outcome }) => `${leftRecord} ${path} ${outcome}`);

describe("the time of day from which a provision holds", () => {
  const from = (asWritten: string, date = "2031-03-02"): Dossier =>
    withProvision({ when: { date, asWritten } });
  it.each([
    ["from 24:00 on 2 March", "2031-03-02T24:00:00", "as of 12:00 a.m. on March 2", "2031-03-02", 1],
    ["from midnight on Sunday", "2031-03-02T24:00:00", "at midnight on March 2", "2031-03-02", 0],
    ["from 24:00 on 2 March", "2031-03-02T24:00:00", "from midnight on 2 March", "2031-03-02", 0],
    ["at 7 a.m.", "2031-03-02", "at 7:00 am local time", "2031-03-02", 0],
    ["at noon", "2031-03-02", "at 13:00", "2031-03-02", 1],
    ["at noon", "2031-03-02", "at 13:00 GMT", "2031-03-02", 0],
    ["at noon", "2031-03-02", "between 13:00 and 14:00", "2031-03-02", 0],
    ["at noon", "2031-03-02", "on Sunday", "2031-03-02", 0],
  ])("“%s” (%s) / “%s” (%s)", (left, ofLeft, right, ofRight, count) => {
    expect(found(from(left, ofLeft), from(right, ofRight))).toEqual(
      Array.from({ length: count }, () => "withdrawal date differs"),
    );
  });
});

describe("two accounts of one instrument", () => {
  it.each<[what: string, right: Partial<Instrument>, expected: string[]]>([
    ["agree where they say the same", {}, []],
    ["differ in what kind it is", { kind: "memorandum" }, ["accord kind differs"]],
    ["differ in how far it has come", { stage: "initialled" }, ["accord stage differs"]],
    ["differ in whether it is so yet", { status: "planned" }, ["accord status differs"]],
    ["contradict each other in whether it came about", { status: "refused" }, ["accord status contradicts"]],
    [
      "differ in the parties",
      { parties: [{ who: "arcadia" }, { who: "syldavia" }] },
      ["accord parties differs"],
    ],
    ["agree where one names a party more", { parties: [...(accord.parties ?? []), { who: "syldavia" }] }, []],
    ["agree where one gives less", { parties: undefined, stage: undefined, when: undefined }, []],
    ["agree where one gives only the year", { when: { date: "2031" } }, []],
    [
      "agree where one gives the parties and one the mediators",
      { parties: [{ who: "syldavia", role: "mediator" }] },
      [],
    ],
    ["agree in a fuller title", { title: "Final Sula Accord" }, []],
    [
      "with contradictions first",
      { stage: "initialled", status: "cancelled" },
      ["accord status contradicts", "accord stage differs"],
    ],
  ])("%s", (_, right, expected) => {
    expect(found(published({}), published(right))).toEqual(expected);
  });

  it("are related accounts without an event", () => {
    const events = { events: [] };
    const verdict = (right: Partial<Instrument>): string =>
      compareDossiers({ ...published({}), ...events }, { ...published(right), ...events }).verdict;
    expect([verdict({}), verdict({ stage: "initialled" })]).toEqual(["agree", "differ"]);
  });

  it("differ in whether their stage has come about, and not the instrument", () => {
    const { discrepancies, codingDifferences } = compareDossiers(
      published({ stage: "proposed" }),
      published({ stage: "proposed", status: "planned" }),
    );
    expect([...discrepancies, ...codingDifferences].map(({ reason }) => reason)).toContain(
      "In the left the stage proposed has come about, in the right the stage proposed is planned.",
    );
  });

  it("differ in the degree that they give it", () => {
    const left = published({ title: "Comprehensive Sula Valley Accord" });
    expect(found(left, published({ title: "Interim Sula Valley Accord" }))).toEqual(["accord title differs"]);
  });

  it("carry their reports and what each has", () => {
    const right = published({ stage: "initialled", reports: [{ source: "text", certainty: "probable" }] });
    expect(discrepancies(published({}), right)).toEqual([
      {
        leftRecord: "accord",
        rightRecord: "accord",
        path: "stage",
        outcome: "differs",
        left: "signed",
        right: "initialled",
        leftReports: [{ source: "text" }],
        rightReports: [{ source: "text", certainty: "probable" }],
        reason: "The left gives how far it has come as signed, the right as initialled.",
      },
    ]);
  });
});

describe("several instruments", () => {
  it("are each compared with their own counterpart and its own provisions", () => {
    const truce: Instrument = { ...accord, id: "truce", title: "Harbour Truce", provisions: undefined };
    const plan: Instrument = {
      ...accord,
      id: "plan",
      title: "Grain Plan",
      provisions: [{ id: "grain", text: "Grain ships pass.", subject: "transport", force: "possible" }],
    };
    const several = (...instruments: Instrument[]): Dossier => ({ ...published({}), instruments });
    const left = several(truce, accord, plan);
    const right = several(
      {
        ...plan,
        provisions: [{ id: "grain", text: "Grain ships pass.", subject: "transport", force: "obligatory" }],
      },
      { ...truce, stage: "initialled" },
      { ...accord, provisions: [{ ...withdrawal, force: "possible" }] },
    );
    const { discrepancies: all } = compareDossiers(left, right);
    expect(all.map(({ leftRecord, path, outcome }) => `${leftRecord} ${path} ${outcome}`).sort()).toEqual([
      "grain force differs",
      "truce stage differs",
      "withdrawal force differs",
    ]);
  });
});

describe("the reasons", () => {
  it.each<[path: string, left: Partial<Instrument>, right: Partial<Instrument>, reason: string]>([
    [
      "kind",
      {},
      { kind: "memorandum" },
      "The left gives the kind of instrument as agreement, the right as memorandum.",
    ],
    [
      "parties",
      {},
      { parties: [{ who: "arcadia" }, { who: "syldavia" }] },
      "The left gives the parties as Arcadia and Borduria, the right as Arcadia and Syldavia.",
    ],
    [
      "force",
      {},
      { provisions: [{ ...withdrawal, force: "possible" }] },
      "The left gives its force as obligatory, the right as possible.",
    ],
    [
      "by",
      {},
      { provisions: [{ ...withdrawal, by: ["borduria", "syldavia"] }] },
      "The left gives who is bound as Arcadia and Borduria, the right as Borduria and Syldavia.",
    ],
    [
      "toward",
      { provisions: [{ ...withdrawal, toward: ["syldavia"] }] },
      { provisions: [{ ...withdrawal, toward: ["borduria"] }] },
      "The left gives toward whom as Syldavia, the right as Borduria.",
    ],
  ])("for %s say what it is", (path, left, right, reason) => {
    expect(discrepancies(published(left), published(right))).toMatchObject([{ path, reason }]);
  });
});

describe("two versions of one provision", () => {
  it.each<[what: string, left: Partial<Provision>, right: Partial<Provision>, expected: string[]]>([
    ["agree where they say the same", {}, {}, []],
    ["differ in force", {}, { force: "possible" }, ["withdrawal force differs"]],
    ["differ in who is bound", {}, { by: ["borduria", "syldavia"] }, ["withdrawal by differs"]],
    [
      "differ in toward whom",
      { toward: ["arcadia"] },
      { toward: ["borduria"] },
      ["withdrawal toward differs"],
    ],
    [
      "contradict each other in when it is due",
      { when: { date: "2031-04" } },
      { when: { date: "2031-06" } },
      ["withdrawal date contradicts"],
    ],
    [
      "differ in the condition",
      { clauses: [{ kind: "if", text: "the ceasefire holds" }] },
      { clauses: [{ kind: "if", text: "monitors are let in" }] },
      ["withdrawal clauses differs"],
    ],
    [
      "agree where only one has a condition, as the other may be an extract",
      { clauses: [{ kind: "if", text: "the ceasefire holds" }] },
      {},
      [],
    ],
  ])("%s", (_, left, right, expected) => {
    expect(found(withProvision(left), withProvision(right))).toEqual(expected);
  });

  const conditional: Partial<Provision> = { clauses: [{ kind: "unless", text: "the ceasefire is broken" }] };
  const whole: Partial<Source> = { coverage: "complete" };

  it("differ where only one has a condition and both texts are known as wholes", () => {
    const reasons = [
      discrepancies(withProvision(conditional, whole), withProvision({}, whole)),
      discrepancies(withProvision({}, whole), withProvision(conditional, whole)),
    ].map((all) => all.map(({ path, reason }) => `${path}: ${reason}`));
    const has = (side: string): string =>
      `clauses: Only the ${side} text has the condition “unless the ceasefire is broken”, and both are known as wholes.`;
    expect(reasons).toEqual([[has("left")], [has("right")]]);
  });

  it("agree where what only one has is no condition", () => {
    const reason: Partial<Provision> = { clauses: [{ kind: "because", text: "the valley is mined" }] };
    expect(found(withProvision(reason, whole), withProvision({}, whole))).toEqual([]);
  });

  it("differ so also where each is known from a communiqué", () => {
    const communique: Partial<Source> = { coverage: "complete", kind: "communique" };
    expect(found(withProvision(conditional, whole), withProvision({}, communique))).toEqual([
      "withdrawal clauses differs",
    ]);
  });

  it("differ so also where an article tells of one of them, too", () => {
    const text = withProvision(conditional, whole);
    const [instrument] = text.instruments ?? [];
    if (!instrument) throw new Error("no instrument");
    const told: Dossier = {
      ...text,
      sources: [...text.sources, { id: "article", kind: "news-article" }],
      instruments: [{ ...instrument, reports: [{ source: "article" }, { source: "text" }] }],
    };
    expect(found(told, withProvision({}, whole))).toEqual(["withdrawal clauses differs"]);
  });

  it.each<[what: string, other: Partial<Source>]>([
    ["an extract", { coverage: "extract" }],
    ["an article, which reports it", { coverage: "complete", kind: "news-article" }],
  ])("agree where one text is known only from %s", (_, other) => {
    expect(found(withProvision(conditional, whole), withProvision({}, other))).toEqual([]);
  });

  const due = (offset: string | undefined, relation: "after" | "before" = "after"): Partial<Provision> => ({
    when: {
      relative: [
        {
          point: "end",
          relation,
          to: "withdrawal",
          toPoint: "start",
          bound: "at-most",
          ...(offset ? { offset } : {}),
        },
      ],
    },
  });

  it.each<[what: string, left: Partial<Provision>, right: Partial<Provision>, expected: string[]]>([
    ["agree on the same deadline", due("P14D"), due("P14D"), []],
    ["differ in the deadline", due("P14D"), due("P30D"), ["withdrawal deadline differs"]],
    ["agree where one gives none", due("P14D"), {}, []],
    ["agree where one gives no length", due("P14D"), due(undefined), []],
    [
      "differ in whether it is due before or after",
      due("P14D"),
      due("P14D", "before"),
      ["withdrawal deadline differs"],
    ],
    [
      "agree on two deadlines in another order",
      {
        when: {
          relative: [...(due("P14D").when?.relative ?? []), ...(due("P2D", "before").when?.relative ?? [])],
        },
      },
      {
        when: {
          relative: [...(due("P2D", "before").when?.relative ?? []), ...(due("P14D").when?.relative ?? [])],
        },
      },
      [],
    ],
  ])("%s", (_, left, right, expected) => {
    expect(found(withProvision(left), withProvision(right))).toEqual(expected);
  });

  it("say the deadlines in which they differ", () => {
    const [only] = discrepancies(withProvision(due("P14D")), withProvision(due("P30D")));
    expect(only).toMatchObject({
      left: ["after at-most P14D"],
      right: ["after at-most P30D"],
      reason: "The left gives the deadline as after at most P14D, the right as after at most P30D.",
    });
    const two = {
      when: {
        relative: [...(due("P2D", "before").when?.relative ?? []), ...(due("P14D").when?.relative ?? [])],
      },
    };
    expect(discrepancies(withProvision(two), withProvision(due("P30D")))[0]?.reason).toBe(
      "The left gives the deadline as after at most P14D, before at most P2D, the right as after at most P30D.",
    );
  });
});
