import { describe, expect, it } from "vitest";
import { type Extraction, fromExtraction } from "../../src/extraction.js";
import { emptyAnswer, statementOf } from "./answers.js";

const text =
  "Ostrel welcomed the talks and thanked the hosts. Ostrel regretted the delay. " +
  "Ostrel asked for a date and Keld gave none. According to Varda, Ostrel praised Keld and Ostrel warned Norrin.";
const source = { id: "note", kind: "news-article" as const, language: "en", title: "Ostrel sorry", text };
const answer: Extraction = {
  ...emptyAnswer,
  actors: ["Ostrel", "Keld", "Varda", "Norrin"].map((name) => ({
    ...{ id: name.toLowerCase(), kind: "polity" as const, name, more: [] },
  })),
};
const linksOf = (...statements: Extraction["statements"]) =>
  fromExtraction({ ...answer, statements }, { source }).dossier.events.map(({ links }) => links);

const welcome = statementOf("ostrel", ["welcomed the talks"], { id: "welcome" });
const thanks = statementOf("ostrel", ["thanked the hosts"], { id: "thanks" });
const alongside = (to: string) => [{ rel: "alongside", to }];

describe("the acts of one sentence", () => {
  it("are alongside each other", () => {
    expect(linksOf(welcome, thanks)).toEqual([undefined, alongside("welcome")]);
  });

  it("are not, in two sentences", () => {
    const regret = statementOf("ostrel", ["regretted the delay"], { id: "regret" });
    expect(linksOf(thanks, regret)).toEqual([undefined, undefined]);
  });

  it("are not, where one has words in another sentence or in the title", () => {
    for (const more of ["regretted the delay", "Ostrel sorry"])
      expect(linksOf(welcome, { ...thanks, quotes: [...thanks.quotes, more] })).toEqual([
        undefined,
        undefined,
      ]);
  });

  it("are not, of two speakers", () => {
    const request = statementOf("ostrel", ["asked for a date"], { id: "request" });
    const silence = statementOf("keld", ["Keld gave none"], { id: "silence" });
    expect(linksOf(request, silence)).toEqual([undefined, undefined]);
  });

  it("are not, through other voices", () => {
    const via = [{ via: { who: "varda", cue: "", certainty: "unstated" as const } }];
    const praise = statementOf("ostrel", ["Ostrel praised Keld"], { id: "praise" });
    const warning = statementOf("ostrel", ["Ostrel warned Norrin"], { id: "warning" });
    expect(linksOf({ ...praise, more: via }, { ...warning, more: via })[1]).toEqual(alongside("praise"));
    expect(linksOf({ ...praise, more: via }, warning)).toEqual([undefined, undefined]);
  });

  it("are not, where one already refers to the other", () => {
    expect(linksOf(welcome, { ...thanks, more: [{ replies: "welcome" }] })).toEqual([
      undefined,
      [{ rel: "responds-to", to: "welcome" }],
    ]);
    expect(linksOf({ ...welcome, more: [{ replies: "thanks" }] }, thanks)[1]).toBeUndefined();
  });
});
