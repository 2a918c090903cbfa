import { describe, expect, it } from "vitest";
import { compareDossiers } from "../../../src/compare/index.js";
import type { DiplomaticEvent, Dossier, Meeting, Statement } from "../../../src/index.js";

const text =
  "Arcadia and Borduria met on 12 June. Arcadia claims the Sula Valley. Its envoy promised to open the pass.";

function account(...events: DiplomaticEvent[]): Dossier {
  return {
    format: "diplomatic-events/1",
    sources: [{ id: "story", kind: "news-article", published: "2031-06-20", text }],
    actors: [
      { id: "arcadia", kind: "polity", name: "Arcadia", country: "XA" },
      { id: "borduria", kind: "polity", name: "Borduria", country: "XB" },
      { id: "kral", kind: "person", name: "Ada Kral" },
      { id: "moreau", kind: "person", name: "Ines Moreau" },
    ],
    territories: [{ id: "valley", name: "Sula Valley", code: "XA-1" }],
    events,
  };
}

const meeting: Meeting = {
  id: "talks",
  type: "meeting",
  form: "negotiation",
  participants: [{ who: "arcadia" }, { who: "borduria" }],
  when: { date: "2031-06-12" },
  reports: [{ source: "story", evidence: [{ exact: "Arcadia and Borduria met on 12 June" }] }],
};

const compared = (left: Dossier, right: Dossier): string[] => {
  const { pairs, discrepancies } = compareDossiers(left, right);
  return [
    ...pairs.map((pair) => `${pair.left} ${pair.kind} ${pair.right}`),
    ...discrepancies.map(({ leftRecord, path, outcome }) => `${leftRecord} ${path} ${outcome}`),
  ];
};

describe("records of the same words of one text", () => {
  it("are one meeting, whatever its date", () => {
    const other: Meeting = { ...meeting, id: "round", when: { date: "2031-06-02" } };
    expect(compared(account(meeting), account(other))).toEqual([
      "talks same round",
      "talks date contradicts",
    ]);
  });

  it("are one position, whoever is coded as its holder", () => {
    const claim = {
      id: "claim",
      type: "territorial-position",
      holder: "arcadia",
      stance: "claims-sovereignty",
      territories: ["valley"],
      reports: [{ source: "story", evidence: [{ exact: "Arcadia claims the Sula Valley" }] }],
    } as const satisfies DiplomaticEvent;
    const left = account({ ...claim, territories: ["valley"], reports: [...claim.reports] });
    const right = account({
      ...claim,
      id: "claims",
      holder: "borduria",
      territories: ["valley"],
      reports: [...claim.reports],
    });
    expect(compared(left, right)).toEqual(["claim same claims", "claim holder contradicts"]);
  });

  it("stay apart under a heading of many, whichever account comes first", () => {
    const others = [{ who: "kral" }, { who: "moreau" }];
    const one = account({ ...meeting, id: "round", when: { date: "2031-06-02" } });
    const rounds = (count: number): Dossier =>
      account(
        meeting,
        ...Array.from({ length: count - 1 }, (_, at) => ({ ...meeting, id: `r${at}`, participants: others })),
      );
    const pairs = (left: Dossier, right: Dossier): number => compareDossiers(left, right).pairs.length;
    expect([pairs(one, rounds(16)), pairs(rounds(16), one)]).toEqual([1, 1]);
    expect([pairs(one, rounds(17)), pairs(rounds(17), one)]).toEqual([0, 0]);
  });

  it("are two meetings where no side is in both", () => {
    const other: Meeting = {
      ...meeting,
      id: "round",
      participants: [{ who: "kral" }, { who: "moreau" }],
      when: { date: "2031-06-02" },
    };
    expect(compared(account(meeting), account(other))).not.toContain("talks same round");
  });
});

describe("an undertaking at one meeting", () => {
  const promise: Statement = {
    id: "promise",
    type: "statement",
    speakers: [{ who: "kral", onBehalfOf: "arcadia" }],
    act: "commit",
    content: "Arcadia will open the pass in July.",
    about: [{ subject: "transport", by: ["arcadia"] }],
    links: [{ rel: "part-of", to: "talks" }],
    reports: [{ source: "story" }],
  };
  const given = (fields: Partial<Statement>): string[] =>
    compared(
      account(meeting, promise),
      account(meeting, {
        ...promise,
        id: "word",
        speakers: [{ who: "moreau", onBehalfOf: "borduria" }],
        ...fields,
      }),
    );

  it("is one, whoever is said to have given it", () => {
    expect(given({})).toEqual(["talks same talks", "promise same word", "promise speakers differs"]);
  });

  it.each<[what: string, fields: Partial<Statement>]>([
    ["what another side is to do", { about: [{ subject: "transport", by: ["borduria"] }] }],
    ["a demand", { act: "demand" }],
    ["other words", { content: "Trains will run again." }],
  ])("is none with %s", (_, fields) => {
    expect(given(fields)).not.toContain("promise same word");
  });
});
