import { describe, expect, it } from "vitest";
import { fromExtraction } from "../../src/extraction.js";
import { indexDossier } from "../../src/index.js";
import { readGood, readSource } from "./recorded.js";

// The facts of the reference article, F1 to F17, as far as the model of an extraction holds them: read from structured fields of the
// dossier that the good answer becomes. What it does not hold: the level of participants, the codes of territories, and instruments, so that
// the memorandum of F6 stands in the words of the offer only.
const { dossier } = fromExtraction(readGood("reference"), { source: readSource("reference") });
const index = indexDossier(dossier);
const regions = ["Donetsk", "Luhansk", "Zaporizhzhia", "Kherson"];
const namesOf = (ids: readonly string[]) => ids.map((id) => index.territory(id)?.name);
const wordsOf = (id: string) =>
  index
    .event(id)
    ?.reports.flatMap(({ evidence = [] }) =>
      evidence.filter(({ quoted }) => quoted).map(({ exact }) => exact),
    );

describe("the good answer yields", () => {
  it("F1, F3, F10: the call, what it was about, and when", () => {
    const call = index.meeting("call");
    expect(call).toMatchObject({
      form: "conversation",
      medium: "phone",
      participants: [
        { who: "putin", onBehalfOf: "russia" },
        { who: "trump", onBehalfOf: "us" },
      ],
      about: [{ subject: "settlement" }, { subject: "conflict" }],
      when: {
        duration: { iso: "PT2H" },
        relative: [{ relation: "after", to: "istanbul-talks", nearness: "shortly" }],
      },
    });
    expect(call?.when?.date).toBeUndefined();
    expect(index.actor("putin")?.offices).toEqual([{ title: "President", of: "russia" }]);
  });

  it("F2: one assessment by both, with both words quoted", () => {
    expect(index.statement("s1")).toMatchObject({
      act: "assess",
      evaluation: "positive",
      speakers: [{ who: "putin" }, { who: "trump" }],
      about: [{ ref: "call" }],
    });
    expect(wordsOf("s1")).toEqual(["constructive", "useful"]);
  });

  it("F4: two acts through state media, one of them hedged", () => {
    const chain = [{ who: "state-media", cue: "According to" }];
    expect(index.statement("s2")).toMatchObject({ act: "welcome", reports: [{ via: chain }] });
    expect(index.statement("s3")).toMatchObject({
      act: "assess",
      certainty: "possible",
      reports: [{ via: chain }],
    });
    expect(wordsOf("s3")).toEqual(["generally on the right track"]);
  });

  it("F5: a repeated commitment on behalf of Russia, and an appeal in its words", () => {
    expect(index.statement("s4")).toMatchObject({
      act: "commit",
      continuity: "unchanged",
      speakers: [{ who: "putin", onBehalfOf: "russia" }],
    });
    expect(wordsOf("s5")).toEqual(["the most effective paths to peace"]);
  });

  it("F6, F7: an offer after the call; an acknowledgement; thanks to Trump for what he advocated", () => {
    expect(index.statement("s6")).toMatchObject({
      act: "offer",
      when: { relative: [{ relation: "after", to: "call" }], asWritten: "following the call" },
    });
    expect(index.statement("s7")?.act).toBe("acknowledge");
    expect(index.statement("s8")).toMatchObject({
      act: "thank",
      audience: [{ who: "trump" }],
      about: [{ ref: "s9" }],
    });
  });

  it("F8: a hedged acknowledgement of what another party said", () => {
    expect(index.statement("s10")).toMatchObject({
      act: "acknowledge",
      about: [{ ref: "s11" }],
      reports: [{ via: [{ cue: "Reportedly", certainty: "uncommitted" }] }],
    });
    expect(index.statement("s11")?.speakers).toEqual([{ who: "russia" }]);
  });

  it("F9, F10: the conversation just before, and the round of an unstated year", () => {
    expect(index.meeting("zelensky-talk")?.when?.relative).toEqual([
      { relation: "before", to: "call", nearness: "immediately" },
    ]);
    expect(index.meeting("zelensky-talk")?.medium).toBeUndefined();
    const round = index.meeting("istanbul-talks");
    expect(round).toMatchObject({
      form: "negotiation",
      outcome: "no-agreement",
      when: { date: "XXXX-05-16" },
    });
    expect(namesOf([round?.place ?? ""])).toEqual(["Istanbul"]);
  });

  it("F11 to F14: the demand, its refusal, the same demand through an unnamed source, the claim", () => {
    const demand = index.territorialPosition("p1");
    expect(demand).toMatchObject({
      holder: "russia",
      stance: "demands-withdrawal",
      toward: ["ukraine"],
      extent: "whole",
    });
    expect(namesOf(demand?.territories ?? [])).toEqual(regions);
    expect(index.territorialPosition("p2")).toMatchObject({
      holder: "ukraine",
      stance: "refuses-withdrawal",
      links: [{ rel: "responds-to", to: "p1" }],
    });
    expect(index.actor("ukraine")?.names?.map(({ name }) => name)).toEqual(["Kyiv"]);
    expect(index.territorialPosition("p3")).toMatchObject({
      continuity: "unchanged",
      reports: [{ via: [{ who: "ua-source" }] }],
    });
    expect(index.actor("ua-source")).toMatchObject({ kind: "unnamed", partOf: "ua-office" });
    expect(index.territorialPosition("p4")).toMatchObject({ holder: "russia", stance: "claims-annexation" });
  });

  it("F15 to F17: control apart from any claim, willingness, and the article's own judgement", () => {
    expect(index.controlAssessment("c1")).toMatchObject({ degree: "partial" });
    expect(index.controlAssessment("c1")?.controller).toBeUndefined();
    expect(index.controlAssessment("c2")).toMatchObject({ degree: "not-full", controller: "russia" });
    expect(index.statement("s12")?.act).toBe("offer");
    expect(index.statement("s13")?.certainty).toBe("possible");
    expect(index.statement("s14")?.speakers).toEqual([{ who: "article" }]);
  });
});
