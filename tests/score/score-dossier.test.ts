import { describe, expect, it } from "vitest";
import { checkDossier, type Dossier } from "../../src/index.js";
import { type DossierScore, scoreDossier } from "../../src/score.js";
import { claim, demand, gold, offer, rejection, text, withEvents } from "./harbour.js";

const pairs = ({ matches }: DossierScore): string[] =>
  matches.map((match) => `${match.gold} = ${match.predicted}`);
const letters = (words: string): number => words.replace(/[^\p{L}\p{N}]/gu, "").length;

describe("scoreDossier", () => {
  it("works on a valid gold", () => {
    expect(checkDossier(gold).issues.map(({ code }) => code)).toEqual([]);
  });

  it("counts a dropped event as missed, and names it", () => {
    const score = scoreDossier(gold, withEvents({ claim: [] }));
    expect(score.events).toEqual({ gold: 5, predicted: 4, correct: 4, precision: 1, recall: 0.8, f1: 8 / 9 });
    expect(score.byType["territorial-position"]).toEqual({
      gold: 1,
      predicted: 0,
      correct: 0,
      precision: null,
      recall: 0,
      f1: 0,
    });
    expect(score.missed).toEqual([
      {
        id: "claim",
        type: "territorial-position",
        description: "According to the news article, Belmar claims sovereignty over the whole of Saltmarsh.",
      },
    ]);
    expect(score.spurious).toEqual([]);
    expect(score.differences).toEqual([]);
  });

  it("counts an invented event as false, and names it", () => {
    const invented = {
      ...offer,
      id: "promise",
      content: "The ministers meet in April.",
      act: "commit" as const,
      about: [{ subject: "talks" as const }],
      reports: [{ source: "bulletin", evidence: [{ exact: "The ministers will meet again in April" }] }],
    };
    const score = scoreDossier(gold, withEvents({ claim: [claim, invented] }));
    expect(score.events).toMatchObject({ gold: 5, predicted: 6, correct: 5, precision: 5 / 6, recall: 1 });
    expect(score.spurious.map(({ id }) => id)).toEqual(["promise"]);
  });

  it("matches an event with another act, and names the field with both values", () => {
    const score = scoreDossier(gold, withEvents({ demand: [{ ...demand, act: "accuse" }] }));
    expect(score.events.f1).toBe(1);
    expect(score.fields.act).toMatchObject({ gold: 3, predicted: 3, correct: 2, partial: 0, f1: 2 / 3 });
    expect(score.whole).toMatchObject({ gold: 5, correct: 4, f1: 0.8 });
    expect(score.differences).toEqual([
      {
        gold: "demand",
        predicted: "demand",
        field: "act",
        outcome: "incorrect",
        goldValues: ["demand"],
        predictedValues: ["accuse"],
      },
    ]);
  });

  it("counts an act of the same family as partial, apart from the correct ones", () => {
    const score = scoreDossier(gold, withEvents({ demand: [{ ...demand, act: "appeal" }] }));
    expect(score.fields.act).toMatchObject({ correct: 2, partial: 1, f1: 2 / 3 });
    expect(score.fields.act.lenient).toEqual({ precision: 2.5 / 3, recall: 2.5 / 3, f1: 2.5 / 3 });
    expect(score.differences[0]?.outcome).toBe("partial");
  });

  it("tells another side from another voice of the same side", () => {
    const bySide = scoreDossier(gold, withEvents({ demand: [{ ...demand, speakers: [{ who: "arden" }] }] }));
    expect(bySide.fields.speakers).toMatchObject({ gold: 3, predicted: 3, correct: 2, partial: 1 });
    const byOther = scoreDossier(
      gold,
      withEvents({ demand: [{ ...demand, speakers: [{ who: "reyl", onBehalfOf: "belmar" }] }] }),
    );
    expect(byOther.fields.speakers).toMatchObject({ gold: 3, predicted: 3, correct: 2, partial: 0 });
    expect(byOther.differences).toMatchObject([
      { field: "speakers", goldValues: ["Marr (for Arden)"], predictedValues: ["Reyl (for Belmar)"] },
    ]);
  });

  it("measures evidence in letters and digits of the text", () => {
    const shorter = "Minister Marr demanded that Belmar";
    const score = scoreDossier(
      gold,
      withEvents({
        demand: [{ ...demand, reports: [{ source: "bulletin", evidence: [{ exact: shorter }] }] }],
      }),
    );
    const all = gold.events.flatMap(({ reports }) =>
      reports.flatMap(({ evidence = [] }) => evidence.map(({ exact }) => letters(exact))),
    );
    const sum = all.reduce((one, other) => one + other, 0);
    const lost = letters("withdraw its patrols");
    expect(score.fields.evidence).toMatchObject({
      gold: sum,
      predicted: sum - lost,
      correct: sum - lost,
      precision: 1,
      recall: (sum - lost) / sum,
    });
  });

  it("tells which of two statements of one sentence was found", () => {
    const sentence =
      "Minister Marr demanded that Belmar withdraw its patrols and offered to reopen the harbour";
    const reports = [{ source: "bulletin", evidence: [{ exact: sentence }] }];
    const score = scoreDossier(gold, withEvents({ demand: [], offer: [{ ...offer, id: "x", reports }] }));
    expect(pairs(score)).toContain("offer = x");
    expect(score.missed.map(({ id }) => id)).toEqual(["demand"]);
  });

  it("compares the chain of voices in its order", () => {
    const [report] = rejection.reports;
    const chained = { ...rejection, reports: [{ source: "bulletin", evidence: report?.evidence }] };
    const score = scoreDossier(gold, withEvents({ rejection: [chained] }));
    expect(score.fields.via).toMatchObject({ gold: 1, predicted: 0, correct: 0, precision: null, recall: 0 });
    expect(score.differences).toMatchObject([
      { field: "via", outcome: "missing", goldValues: ["Harbour Courier"], predictedValues: [] },
    ]);
  });

  it("gives half for a topic of the same group and for a date of another precision", () => {
    const [talks] = gold.events;
    if (!talks) throw new Error("the gold has talks");
    const score = scoreDossier(
      gold,
      withEvents({
        talks: [{ ...talks, when: { date: "2031-03" } }],
        demand: [{ ...demand, about: [{ subject: "ceasefire", by: ["belmar"] }] }],
      }),
    );
    expect(score.fields.date).toMatchObject({ gold: 1, predicted: 1, correct: 0, partial: 1, f1: 0 });
    expect(score.fields.date.lenient.f1).toBe(0.5);
    expect(score.fields.about).toMatchObject({ gold: 3, predicted: 3, correct: 2, partial: 1 });
  });

  it("takes the date of the meeting that a statement is part of for its own", () => {
    const dated = { ...demand, when: { date: "2031-03-12" } };
    const bare = { ...demand, links: [] };
    const byLink = scoreDossier(withEvents({ demand: [dated] }), gold);
    expect(byLink.fields.date).toMatchObject({ gold: 2, predicted: 2, correct: 2 });
    const without = scoreDossier(withEvents({ demand: [dated] }), withEvents({ demand: [bare] }));
    expect(without.fields.date).toMatchObject({ gold: 2, predicted: 1, correct: 1 });
  });

  it("takes a second record of one event for a false one", () => {
    const score = scoreDossier(gold, withEvents({ claim: [claim, { ...claim, id: "again" }] }));
    expect(score.events).toMatchObject({ correct: 5, precision: 5 / 6, recall: 1 });
    expect(score.spurious).toHaveLength(1);
  });

  it("matches records whose quotations the text does not have by what they say", () => {
    const reports = [{ source: "bulletin", evidence: [{ exact: "Marr asked for a withdrawal" }] }];
    const score = scoreDossier(gold, withEvents({ demand: [{ ...demand, reports }] }));
    expect(pairs(score)).toContain("demand = demand");
    expect(score.differences).toMatchObject([{ field: "evidence", outcome: "incorrect" }]);
  });

  it("places a quotation that stands twice where the gold has it", () => {
    const twice = "Both sides met. Later, both sides met.";
    const [talks] = gold.events;
    if (!talks) throw new Error("the gold has talks");
    const quoting = (exact: string, prefix?: string): Dossier => ({
      ...gold,
      sources: [{ id: "bulletin", kind: "news-article", text: twice }],
      events: [{ ...talks, reports: [{ source: "bulletin", evidence: [{ exact, prefix }] }] }],
    });
    const score = scoreDossier(quoting("oth sides met", "Later, b"), quoting("oth sides met"));
    expect(score.matches[0]?.overlap).toBe(1);
    expect(score.fields.evidence.f1).toBe(1);
  });

  it("counts only the fields that are asked for", () => {
    const changed = withEvents({ demand: [{ ...demand, act: "accuse", certainty: "certain" }] });
    const { whole, fields, differences } = scoreDossier(gold, changed, { fields: ["speakers", "certainty"] });
    expect([whole.correct, fields.act.gold, fields.evidence.gold, fields.speakers.f1]).toEqual([4, 0, 0, 1]);
    expect(differences.map(({ field }) => field)).toEqual(["certainty"]);
  });

  it("rejects a field that is not scored, with the nearest one", () => {
    const options = { fields: ["speaker"] };
    // @ts-expect-error JavaScript callers can give any words.
    expect(() => scoreDossier(gold, gold, options)).toThrow(
      'Expected a scored field in "fields", found the string "speaker"; did you mean "speakers"?',
    );
  });

  it("gives null where there is nothing to find and nothing was found", () => {
    const empty: Dossier = { ...gold, events: [] };
    const score = scoreDossier(empty, empty);
    expect(score.events).toEqual({
      gold: 0,
      predicted: 0,
      correct: 0,
      precision: null,
      recall: null,
      f1: null,
    });
    expect(scoreDossier(gold, empty).events).toMatchObject({ precision: null, recall: 0, f1: 0 });
    expect(scoreDossier(gold, { ...empty, sources: [] }).events.recall).toBe(0);
  });

  describe("with sources", () => {
    const withText = (other: string): Dossier => ({
      ...gold,
      sources: gold.sources.map((source) => ({ ...source, text: other })),
    });

    it("accepts a text with other typography and white space at its ends", () => {
      const score = scoreDossier(gold, withText(`\n${text.replaceAll(" ", "  ")}\n`));
      expect(score.events.f1).toBe(1);
      expect(score.fields.evidence.f1).toBe(1);
    });

    it("takes the text from the gold where the prediction has none", () => {
      const score = scoreDossier(gold, {
        ...gold,
        sources: [{ id: "bulletin", kind: "news-article" }],
      });
      expect(score.fields.evidence.f1).toBe(1);
    });

    it("shows where two texts differ", () => {
      expect(() => scoreDossier(gold, withText(text.replace("12 March", "13 March")))).toThrow(
        /The prediction has another text of the source "bulletin" than the gold: ".*13 March.*" where the text has ".*12 March.*" of the gold[.]/,
      );
    });

    it("rejects dossiers without a source in common", () => {
      const other = { id: "x", kind: "document" as const, text: "Another text." };
      const second = { id: "y", kind: "document" as const, text: "A third text." };
      expect(() => scoreDossier(gold, { ...gold, sources: [other, second] })).toThrow(
        'The dossiers have no source in common: the gold has "bulletin", the prediction "x", "y".',
      );
    });

    it("lists a source that only one dossier has, whose records are missed", () => {
      const second = { id: "second", kind: "document" as const, text: "Belmar claims the island." };
      const wide: Dossier = {
        ...gold,
        sources: [...gold.sources, second],
        events: [
          ...gold.events,
          {
            ...claim,
            id: "other-claim",
            stance: "recognises",
            territories: ["port-lowen"],
            holder: "arden",
            reports: [{ source: "second", evidence: [{ exact: "claims the island" }] }],
          },
        ],
      };
      const score = scoreDossier(wide, gold);
      expect(score.sources).toEqual([{ gold: "bulletin", predicted: "bulletin" }, { gold: "second" }]);
      expect(score.missed.map(({ id }) => id)).toEqual(["other-claim"]);
    });
  });
});
