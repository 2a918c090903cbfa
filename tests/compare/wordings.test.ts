import { describe, expect, test } from "vitest";
import {
  compareDossiers,
  compareMeetings,
  compareStatements,
  type Dossier,
  type Meeting,
  type Statement,
} from "../../src/index.js";

const statement = (content: string, more: Partial<Statement> = {}): Statement => ({
  id: "said",
  type: "statement",
  speakers: [{ who: "norland" }],
  act: "commit",
  content,
  reports: [{ source: "text" }],
  ...more,
});

function outcomeOf(path: string, left: Statement, right: Statement): string {
  const find = (one: Statement, other: Statement): string =>
    compareStatements(one, other).features.find((feature) => feature.path === path)?.outcome ?? "absent";
  expect(find(right, left)).toBe(find(left, right));
  return find(left, right);
}

describe("contents that say the opposite contradict each other", () => {
  test.each([
    ["Norland will sign the treaty.", "Norland will not sign the treaty."],
    ["Norland suspends all drilling in the bay.", "Norland does not suspend any drilling in the bay."],
    ["The crossing at Lumo will open on Monday.", "The crossing at Lumo will stay shut on Monday."],
    ["Norland raises its share of the fund.", "Norland reduces its share of the fund."],
    ["Norland supports the plan of the mediators.", "Norland opposes the plan of the mediators."],
    ["The troops withdraw from the northern valley.", "The troops withdraw from the southern valley."],
    [
      "Norland acceptera la proposition de la mission.",
      "Norland n'acceptera jamais la proposition de la mission.",
    ],
  ])("%s / %s", (left, right) => {
    expect(outcomeOf("content", statement(left), statement(right))).toBe("contradicts");
  });
});

describe("contents that do not say the opposite", () => {
  test.each([
    ["Norland will not sign the treaty.", "Norland does not want to sign the treaty."],
    ["Norland lifts the ban on timber.", "Nobody in Norland ate fish."],
    ["The talks will not stop.", "The talks will continue."],
  ])("%s / %s", (left, right) => {
    expect(outcomeOf("content", statement(left), statement(right))).not.toBe("contradicts");
  });

  test("are not compared in different scripts", () => {
    expect(outcomeOf("content", statement("Norland will sign."), statement("Норландия подпишет."))).toBe(
      "not-compared",
    );
  });
});

describe("figures of one unit", () => {
  test.each([
    ["500 trucks will cross.", "5,000 trucks will cross.", "differs"],
    ["500 trucks will cross.", "500 trucks may cross.", "missing"],
    ["Tariffs fall by 10 %.", "Tariffs fall by 12 percent.", "differs"],
    ["They meet on 5 May.", "They meet on 6 May.", "missing"],
    ["500 trucks will cross.", "20 ships will sail.", "missing"],
  ])("%s / %s: %s", (left, right, outcome) => {
    expect(outcomeOf("figures", statement(left), statement(right))).toBe(outcome);
  });
});

describe("the strength of the sources' words", () => {
  const quoting = (exact: string): Statement =>
    statement("Both sides withdraw.", { reports: [{ source: "text", evidence: [{ exact }] }] });
  test.each([
    ["The ministers agreed to withdraw.", "The ministers discussed a withdrawal.", "differs"],
    ["The ministers agreed to withdraw.", "The ministers pledged to withdraw.", "same"],
    ["The ministers agreed to withdraw.", "A withdrawal.", "missing"],
    ["They discussed a withdrawal and agreed on it.", "They discussed a withdrawal.", "differs"],
  ])("%s / %s: %s", (left, right, outcome) => {
    expect(outcomeOf("strength", quoting(left), quoting(right))).toBe(outcome);
  });
});

const meeting = (more: Partial<Meeting> = {}): Meeting => ({
  id: "call",
  type: "meeting",
  form: "conversation",
  participants: [{ who: "norland" }, { who: "sudria" }],
  when: { date: "2031-05-06" },
  reports: [{ source: "text" }],
  ...more,
});

const dossier = (events: Dossier["events"], more: Partial<Dossier> = {}): Dossier => ({
  format: "diplomatic-events/1",
  sources: [{ id: "text", kind: "readout", publisher: "norland", published: "2031-05-07" }],
  actors: ["Norland", "Sudria", "Ostmark"].map((name) => ({ id: name.toLowerCase(), kind: "polity", name })),
  events,
  ...more,
});

/** Kinds of the pairs of two accounts, by the ids of the left. */
const kindsOf = (left: Dossier, right: Dossier): Record<string, string> =>
  Object.fromEntries(compareDossiers(left, right).pairs.map((pair) => [pair.left, pair.kind]));

describe("a medium is a discrepancy where both sources name it", () => {
  const by = (medium: "phone" | "video", exact?: string): Dossier =>
    dossier([meeting({ medium, reports: [{ source: "text", ...(exact && { evidence: [{ exact }] }) }] })]);
  const pathsOf = (left: Dossier, right: Dossier): string[] =>
    compareDossiers(left, right).discrepancies.map(({ path }) => path);

  test("by its words", () => {
    expect(
      pathsOf(by("phone", "They spoke by telephone."), by("video", "In a video call they spoke.")),
    ).toEqual(["medium"]);
  });
  test("not where one source leaves it open", () => {
    const [left, right] = [by("phone", "They spoke by telephone."), by("video", "They spoke.")];
    expect(pathsOf(left, right)).toEqual([]);
    expect(compareDossiers(left, right).codingDifferences.map(({ path }) => path)).toEqual(["medium"]);
  });
});

describe("meetings of two accounts", () => {
  test("with a side that the other lacks, on both sides, are not one", () => {
    const other = meeting({ participants: [{ who: "norland" }, { who: "ostmark" }] });
    expect(kindsOf(dossier([meeting()]), dossier([other]))["call"]).not.toBe("same");
    expect(compareMeetings(meeting(), other).verdict).not.toBe("same");
  });
  test("of the same sides weeks apart are not one", () => {
    expect(
      kindsOf(dossier([meeting()]), dossier([meeting({ when: { date: "2031-03-06" } })]))["call"],
    ).not.toBe("same");
  });
  test("of the same sides on one day are one", () => {
    expect(kindsOf(dossier([meeting()]), dossier([meeting()]))["call"]).toBe("same");
  });
});

describe("statements are paired within their occasion", () => {
  const pledge = (more: Partial<Statement>): Statement =>
    statement("Norland will reopen the crossing at Lumo for grain.", { ...more });
  const at = (to: string): Partial<Statement> => ({ links: [{ rel: "part-of", to }] });
  const earlier = meeting({ id: "earlier", when: { date: "2031-04-01" } });

  test("at the same meeting they are one", () => {
    const account = dossier([meeting(), pledge(at("call"))]);
    expect(kindsOf(account, account)).toEqual({ call: "same", said: "same" });
  });
  test("at two meetings they stand beside each other", () => {
    const left = dossier([meeting(), earlier, pledge(at("call"))]);
    const right = dossier([meeting(), earlier, pledge(at("earlier"))]);
    expect(kindsOf(left, right)["said"]).toBe("parallel");
  });
  test("at two meetings of one day they are not one", () => {
    const lunch = meeting({ id: "lunch", participants: [{ who: "norland" }, { who: "ostmark" }] });
    const [left, right] = ["call", "lunch"].map((id) => dossier([meeting(), lunch, pledge(at(id))]));
    expect(left && right && kindsOf(left, right)["said"]).toBe("parallel");
  });
  test("a relative time names the meeting, too, and so does a meeting that it is part of", () => {
    const visit = meeting({ id: "visit", form: "visit" });
    const round = meeting({ id: "round", links: [{ rel: "part-of", to: "visit" }] });
    const during: Partial<Statement> = { when: { relative: [{ relation: "during", to: "round" }] } };
    const left = dossier([visit, round, pledge(during)]);
    const right = dossier([visit, pledge(at("visit"))]);
    expect(kindsOf(left, right)["said"]).toBe("same");
  });
  test("a date before the source was published limits them", () => {
    const left = dossier([pledge({ when: { date: "2031-05-05" } })]);
    const right = dossier([pledge({ when: { date: "2031-02-05" } })]);
    expect(kindsOf(left, right)["said"]).not.toBe("same");
    const after = dossier([pledge({ when: { relative: [{ relation: "after", to: "call" }] } }), meeting()]);
    const before = dossier([pledge({ when: { relative: [{ relation: "before", to: "call" }] } }), meeting()]);
    expect(kindsOf(after, after)["said"]).toBe("same");
    expect(kindsOf(before, before)["said"]).toBe("same");
  });
  test("by other doers they are not one", () => {
    const [left, right] = (["norland", "sudria"] as const).map((who) =>
      dossier([
        meeting(),
        pledge({ ...at("call"), speakers: [{ who }], about: [{ subject: "transport", by: [who] }] }),
      ]),
    );
    expect(left && right && kindsOf(left, right)["said"]).not.toBe("same");
  });
});

test("a similarity of one's own pairs paraphrases of one occasion", () => {
  const left = dossier([
    meeting(),
    statement("Grain may pass again.", { links: [{ rel: "part-of", to: "call" }] }),
  ]);
  const right = dossier([
    meeting(),
    statement("The crossing reopens for cereals.", { links: [{ rel: "part-of", to: "call" }] }),
  ]);
  expect(kindsOf(left, right)["said"]).toBeUndefined();
  const { pairs } = compareDossiers(left, right, { similarity: () => 0.9 });
  expect(pairs.find((pair) => pair.left === "said")).toMatchObject({ kind: "same", right: "said" });
});

test("a similarity of one's own pairs nothing that other sides say", () => {
  const [left, right] = (["norland", "sudria"] as const).map((who) =>
    dossier([
      meeting(),
      statement(who === "norland" ? "Grain may pass again." : "The crossing reopens for cereals.", {
        speakers: [{ who }],
        links: [{ rel: "part-of", to: "call" }],
      }),
    ]),
  );
  const pairs = left && right ? compareDossiers(left, right, { similarity: () => 0.9 }).pairs : [];
  expect(pairs.map((pair) => [pair.left, pair.kind])).toEqual([["call", "same"]]);
});

test("words that more than 64 records of an account have tell none of them apart", () => {
  const notes = Array.from({ length: 70 }, (_, at) =>
    statement(`The envoys discuss item ${at + 100} of the list.`, { id: `note-${at}` }),
  );
  const account = dossier([meeting(), ...notes]);
  const { pairs } = compareDossiers(account, account);
  expect(pairs.filter((pair) => pair.kind === "same").every((pair) => pair.left === pair.right)).toBe(true);
});
