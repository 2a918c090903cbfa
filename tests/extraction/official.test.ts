import { describe, expect, it } from "vitest";
import { type Extraction, fromExtraction } from "../../src/extraction.js";
import { checkDossier } from "../../src/index.js";
import { emptyAnswer, statementOf } from "./answers.js";

const text =
  "Ostrel regrets the delay. The Ministry asks Keld to reply. Keld had protested. " +
  "The sides shall reopen the bridge within 30 days of the signing. Ostrel shall pay two weeks before the reopening.";
const source = {
  ...{ id: "note", kind: "readout" as const, language: "en", published: "2032-05-06" },
  ...{ title: "Talks held on 4 May 2032", text },
};
const named: Extraction = {
  ...emptyAnswer,
  actors: [
    { id: "ostrel", kind: "polity", name: "Ostrel", more: [] },
    { id: "keld", kind: "polity", name: "Keld", more: [] },
    { id: "ministry", kind: "body", name: "The Ministry", more: [{ of: "ostrel" }] },
  ],
};
const read = (answer: Partial<Extraction>) => fromExtraction({ ...named, ...answer }, { source });

describe("an official text", () => {
  const regret = statementOf("text", ["Ostrel regrets the delay"], {
    speakers: [{ who: "text", for: "ostrel" }],
  });

  it("speaks for a side, in itself", () => {
    expect(read({ statements: [regret] }).dossier.events[0]).toMatchObject({
      speakers: [{ who: "note", onBehalfOf: "ostrel" }],
      links: [{ rel: "part-of", to: "note" }],
    });
  });

  it("keeps another occasion of its own words", () => {
    const request = statementOf("ministry", ["asks Keld to reply"], { id: "s2", more: [{ partOf: "text" }] });
    const statements = [request, { ...regret, more: [{ partOf: "s2" }] }];
    expect(read({ statements }).dossier.events[1]?.links).toEqual([{ rel: "part-of", to: "s2" }]);
  });

  it("lies behind what was said elsewhere", () => {
    const more = [{ order: { relation: "before" as const, to: "text" } }];
    const { dossier, issues } = read({ statements: [statementOf("keld", ["Keld had protested"], { more })] });
    expect(dossier.events[0]?.when).toEqual({ relative: [{ relation: "before", to: "note" }] });
    expect(issues.map(({ code }) => code)).toEqual(["unused-record", "unused-record"]);
  });

  it("gives the terms on which somebody spoke", () => {
    const statements = [statementOf("keld", ["Keld had protested"], { more: [{ term: "background" }] })];
    expect(read({ statements }).dossier.events[0]?.reports[0]?.term).toBe("background");
  });

  it("may have a time in its title alone", () => {
    const statements = [statementOf("keld", ["Keld had protested"], { more: [{ time: "on 4 May 2032" }] })];
    expect(read({ statements }).dossier.events[0]?.when).toEqual({
      ...{ date: "2032-05-04", asWritten: "on 4 May 2032" },
    });
  });
});

describe("a provision", () => {
  const instrument = {
    id: "pact",
    quotes: ["The sides shall reopen the bridge"],
    kind: "agreement" as const,
  };
  const provision = (id: string, quote: string, more: Extraction["provisions"][number]["more"]) => ({
    ...{ id, quotes: [quote], of: "pact", text: "It is done.", subject: "infrastructure" as const, more },
  });
  const reopening = "The sides shall reopen the bridge within 30 days of the signing";
  const payment = "Ostrel shall pay two weeks before the reopening";
  const whensOf = (provisions: Extraction["provisions"]) => {
    const { dossier, issues } = read({ instruments: [{ ...instrument, parties: [], more: [] }], provisions });
    expect(checkDossier(dossier).ok).toBe(true);
    const all = dossier.instruments?.[0]?.provisions ?? [];
    return { whens: all.map(({ when }) => when), codes: issues.map(({ code }) => code) };
  };

  it("has its place beside an instrument or a provision, at the distance that its words give", () => {
    const { whens } = whensOf([
      provision("p1", reopening, [
        ...[{ due: "within 30 days of the signing" }, { order: { relation: "after" as const, to: "pact" } }],
      ]),
      provision("p2", payment, [
        ...[{ due: "two weeks before the reopening" }, { order: { relation: "before" as const, to: "p1" } }],
      ]),
    ]);
    expect(whens).toEqual([
      {
        asWritten: "within 30 days of the signing",
        relative: [{ relation: "after", to: "pact", offset: "P30D", bound: "at-most" }],
      },
      {
        asWritten: "two weeks before the reopening",
        relative: [{ relation: "before", to: "p1", offset: "P2W" }],
      },
    ]);
  });

  it("loses a time that cannot hold, and nothing else", () => {
    const { whens, codes } = whensOf([
      provision("p1", reopening, [{ order: { relation: "before", to: "p2" } }]),
      provision("p2", payment, [{ order: { relation: "before", to: "p1" } }]),
    ]);
    expect(whens.length).toBe(2);
    expect(whens.filter(Boolean).length).toBeLessThan(2);
    expect(codes).toContain("refused-by-check");
  });
});
