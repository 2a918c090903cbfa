import { describe, expect, it } from "vitest";
import { compareDossiers } from "../../../src/compare/index.js";
import type { Dossier, Meeting, Source, Statement } from "../../../src/index.js";

const claim: Statement = {
  id: "claim",
  type: "statement",
  speakers: [{ who: "paper" }],
  act: "assert",
  content: "The pass is closed to lorries.",
  about: [{ subject: "transport", territories: ["valley"] }],
  when: { date: "2031-03-02" },
  reports: [{ source: "story" }],
};

function account(id: string, source: Partial<Source>, ...events: Statement[]): Dossier {
  return {
    format: "diplomatic-events/1",
    title: id,
    sources: [{ id: "story", kind: "news-article", title: `The story of ${id}`, ...source }],
    actors: [
      { id: "arcadia", kind: "polity", name: "Arcadia", country: "XA" },
      { id: "borduria", kind: "polity", name: "Borduria", country: "XB" },
      { id: "paper", kind: "media", name: `The ${id} Courier` },
    ],
    territories: [{ id: "valley", name: "Sula Valley", code: "XA-1" }],
    events,
  };
}
const own: Partial<Source> = { publisher: "paper" };
// A day later and in other words, so that the two are no one utterance.
const rival: Statement = {
  ...claim,
  id: "rival",
  content: "Goods move freely over the mountains.",
  act: "deny",
  when: { date: "2031-04-09" },
};

const found = (left: Dossier, right: Dossier): string[] =>
  compareDossiers(left, right).discrepancies.map((each) =>
    [each.leftRecord, each.rightRecord, each.path, each.outcome, each.left, each.right].join(" "),
  );

describe("what two accounts themselves assert and cannot both be so", () => {
  it("is a discrepancy though it is not one event, by the act", () => {
    const [left, right] = [account("North", own, claim), account("South", own, rival)];
    expect(found(left, right)).toEqual(["claim rival act contradicts assert deny"]);
    expect(found(right, left)).toEqual(["rival claim act contradicts deny assert"]);
    expect(compareDossiers(left, right).discrepancies[0]).toMatchObject({
      leftReports: claim.reports,
      rightReports: rival.reports,
      reason:
        "In its own voice the left is coded as saying “The pass is closed to lorries.” (assert), the right “Goods move freely over the mountains.” (deny).",
    });
  });

  it("or by what is said not to be so", () => {
    const negated: Statement = { ...rival, act: "assert", negated: true };
    const comparison = compareDossiers(account("North", own, claim), account("South", own, negated));
    expect(comparison.discrepancies).toMatchObject([
      {
        path: "negated",
        left: false,
        right: true,
        reason:
          "In its own voice the left is coded as saying “The pass is closed to lorries.” (assert), the right “Goods move freely over the mountains.” (assert, that it is not so).",
      },
    ]);
  });

  it("also where the source itself speaks, or somebody for its publisher", () => {
    const text: Statement = { ...claim, speakers: [{ who: "story" }] };
    const editor: Statement = { ...rival, speakers: [{ who: "borduria", onBehalfOf: "paper" }] };
    expect(found(account("North", {}, text), account("South", own, editor))).toHaveLength(1);
  });

  it.each<[what: string, left: Partial<Statement>, right: Partial<Statement>]>([
    [
      "what rival parties say in them",
      { speakers: [{ who: "arcadia" }] },
      { speakers: [{ who: "borduria" }] },
    ],
    ["what one of them has a party say", {}, { speakers: [{ who: "borduria" }] }],
    ["what both assert", {}, { act: "assert" }],
    ["what concerns another matter", {}, { about: [{ subject: "nuclear", territories: ["valley"] }] }],
    [
      "what names no matter",
      { about: [{ territories: ["valley"] }] },
      { about: [{ territories: ["valley"] }] },
    ],
    ["an appeal and a refusal, which are no claims of fact", { act: "appeal" }, { act: "reject" }],
    ["a claim on which the other will not comment", {}, { act: "decline-comment" }],
  ])("but not %s", (_, left, right) => {
    expect(
      found(account("North", own, { ...claim, ...left }), account("South", own, { ...rival, ...right })),
    ).toEqual([]);
  });

  it("of what one of several speakers says, too", () => {
    const joint: Statement = { ...claim, speakers: [{ who: "arcadia" }, { who: "paper" }] };
    expect(found(account("North", own, joint), account("South", own, rival))).toHaveLength(1);
  });

  it("once, where the two are taken for one utterance", () => {
    const retold: Statement = { ...claim, id: "retold", act: "deny" };
    const [left, right] = [
      account("Courier", own, claim),
      { ...account("Courier", own, retold), title: "Other" },
    ];
    expect(compareDossiers(left, right).pairs).toHaveLength(1);
    expect(found(left, right)).toEqual(["claim retold act contradicts assert deny"]);
  });

  it("each claim against each", () => {
    const again: Statement = {
      ...rival,
      id: "again",
      content: "No road is blocked.",
      when: { date: "2031-05-09" },
    };
    expect(found(account("North", own, claim), account("South", own, rival, again)).sort()).toEqual([
      "claim again act contradicts assert deny",
      "claim rival act contradicts assert deny",
    ]);
  });

  it("also about a record that both tell of", () => {
    const visit: Meeting = {
      id: "visit",
      type: "meeting",
      form: "visit",
      participants: [{ who: "arcadia" }, { who: "borduria" }],
      place: "valley",
      when: { date: "2031-02-01" },
      reports: [{ source: "story" }],
    };
    const about = [{ ref: "visit", aspect: "occurrence" as const }];
    const side = (name: string, event: Statement): Dossier => {
      const document = account(name, own, { ...event, about });
      return {
        ...document,
        events: [visit, ...document.events],
      };
    };
    const [left, right] = [side("North", claim), side("South", rival)];
    expect(found(left, right)).toContain("claim rival act contradicts assert deny");
  });
});
