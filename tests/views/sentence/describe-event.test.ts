import { describe, expect, it } from "vitest";
import { checkDossier, type DiplomaticEvent, describeEvent, indexDossier } from "../../../src/index.js";
import { speechActs } from "../../../src/vocabulary.js";
import { eventOf, type Fields, stage } from "../stage.js";

const sentenceOf = (type: DiplomaticEvent["type"], fields: Fields = {}): string =>
  describeEvent(eventOf(type, fields), stage);
const via = (...links: Fields[]): Fields => ({ reports: [{ source: "story", via: links }] });

describe("describeEvent on a statement", () => {
  it.each([
    ["assert", "Ana Ruiz said that the crossing is open."],
    ["acknowledge", "Ana Ruiz acknowledged that the crossing is open."],
    ["hold", "Ana Ruiz is said to believe that the crossing is open."],
    ["accuse", "Ana Ruiz alleged that the crossing is open."],
    ["deny", "Ana Ruiz denied a claim, saying that the crossing is open."],
    ["decline-comment", "Ana Ruiz declined to comment: the crossing is open."],
    ["omit", "Ana Ruiz left out that the crossing is open."],
    ["warn", "Ana Ruiz warned that the crossing is open."],
    ["appeal", "Ana Ruiz made an appeal, saying that the crossing is open."],
    ["demand", "Ana Ruiz made a demand, saying that the crossing is open."],
    ["instruct", "Ana Ruiz gave an instruction, saying that the crossing is open."],
    ["offer", "Ana Ruiz made an offer, saying that the crossing is open."],
    ["commit", "Ana Ruiz made a commitment, saying that the crossing is open."],
    ["agree", "Ana Ruiz agreed, saying that the crossing is open."],
    ["reject", "Ana Ruiz refused, saying that the crossing is open."],
    ["support", "Ana Ruiz expressed support, saying that the crossing is open."],
    ["declare", "Ana Ruiz declared that the crossing is open."],
    ["sign", "Ana Ruiz signed a text, saying that the crossing is open."],
    ["threaten", "Ana Ruiz made a threat, saying that the crossing is open."],
    ["retract", "Ana Ruiz took back an earlier statement, saying that the crossing is open."],
    ["welcome", "Ana Ruiz welcomed a development, saying that the crossing is open."],
    ["thank", "Ana Ruiz expressed thanks, saying that the crossing is open."],
    ["assess", "Ana Ruiz gave an assessment, saying that the crossing is open."],
    ["criticise", "Ana Ruiz voiced criticism, saying that the crossing is open."],
    ["ask", "Ana Ruiz put this question: the crossing is open."],
  ] as const)("describes the act %s", (act, expected) => {
    expect(sentenceOf("statement", { act })).toBe(expected);
  });

  it("has words for every act", () => {
    for (const act of speechActs) expect(sentenceOf("statement", { act })).not.toContain("(");
  });

  it.each([
    [{ negated: true }, "Ana Ruiz said that it is not the case that the crossing is open."],
    [{ certainty: "possible" }, "Ana Ruiz said, as a possibility, that the crossing is open."],
    [{ certainty: "uncommitted" }, "Ana Ruiz said, without taking a stand, that the crossing is open."],
    [
      { act: "assess", evaluation: "mixed" },
      "Ana Ruiz gave a mixed assessment, saying that the crossing is open.",
    ],
    [{ continuity: "unchanged" }, "Ana Ruiz again said that the crossing is open."],
    [{ continuity: "new" }, "Ana Ruiz, for the first time, said that the crossing is open."],
    [
      { continuity: "softened" },
      "Ana Ruiz, in a softer position than before, said that the crossing is open.",
    ],
    [{ status: "planned" }, "Ana Ruiz plans to say that the crossing is open."],
    [{ status: "possible" }, "Ana Ruiz may say that the crossing is open."],
    [{ status: "not-actual" }, "Ana Ruiz did not say that the crossing is open."],
    [{ status: "cancelled" }, "Ana Ruiz was, until this was called off, to say that the crossing is open."],
    [{ audience: [{ who: "envoy" }] }, "Ana Ruiz told the envoy that the crossing is open."],
    [
      { act: "demand", audience: [{ who: "borduria" }] },
      "Ana Ruiz made a demand to Borduria, saying that the crossing is open.",
    ],
    [
      { act: "deny", audience: [{ who: "agencies" }] },
      "Ana Ruiz denied a claim, saying to State media that the crossing is open.",
    ],
    [
      { speakers: [{ who: "premier", onBehalfOf: "arcadia" }] },
      "Ana Ruiz, on behalf of Arcadia, said that the crossing is open.",
    ],
    [
      { speakers: [{ who: "ministry", onBehalfOf: "arcadia" }] },
      "The Foreign ministry said that the crossing is open.",
    ],
    [
      {
        speakers: [
          { who: "premier", certainty: "possible" },
          { who: "envoy", certainty: "possible" },
        ],
      },
      "Either Ana Ruiz or the envoy said that the crossing is open.",
    ],
    [
      { speakers: [{ who: "premier" }, { who: "envoy", certainty: "probable" }] },
      "Ana Ruiz and probably the envoy said that the crossing is open.",
    ],
    [
      { act: "hold", speakers: [{ who: "agencies" }] },
      "State media are said to believe that the crossing is open.",
    ],
    [{ when: { date: "2031-05-16" } }, "Ana Ruiz said on 16 May 2031 that the crossing is open."],
    [{ when: { date: "2031-05/2031-07" } }, "Ana Ruiz said from May to July 2031 that the crossing is open."],
    [
      { when: { date: "2031-05-16?" } },
      "Ana Ruiz said on 16 May 2031 (uncertain) that the crossing is open.",
    ],
    [{ when: { date: "198X" } }, "Ana Ruiz said in the 1980s that the crossing is open."],
    [
      { when: { relative: [{ relation: "after", to: "talks", nearness: "shortly" }] } },
      "Ana Ruiz said shortly after the talks between Arcadia and Borduria in Karsk that the crossing is open.",
    ],
    [
      { when: { date: "XXXX-05-16", basis: "inferred" } },
      "Ana Ruiz said on 16 May (year not stated; a time that is inferred) that the crossing is open.",
    ],
    [
      { act: "deny", content: "No such request was made.", links: [{ rel: "responds-to", to: "claim" }] },
      "Ana Ruiz denied a claim, saying that no such request was made, in answer to a statement by Ana Ruiz.",
    ],
    [
      { act: "sign", about: [{ ref: "accord" }], content: "Arcadia is bound by the accord." },
      "Ana Ruiz signed the agreement “Sula Accord”, saying that Arcadia is bound by the accord.",
    ],
    [
      { speakers: [{ who: "readout" }] },
      "A readout by Arcadia of 16 May 2031 said that the crossing is open.",
    ],
  ])("describes %j", (fields, expected) => {
    expect(sentenceOf("statement", fields)).toBe(expected);
  });

  it("uses the verb of the content if it names the act and nothing is lost", () => {
    const thanks = { act: "thank", content: "Ruiz thanks Borduria for its patience." };
    expect(sentenceOf("statement", thanks)).toBe("Ana Ruiz thanked Borduria for its patience.");
    expect(sentenceOf("statement", { ...thanks, status: "planned" })).toBe(
      "Ana Ruiz plans to thank Borduria for its patience.",
    );
    expect(sentenceOf("statement", { ...thanks, audience: [{ who: "borduria" }] })).toBe(
      "Ana Ruiz thanked Borduria for its patience.",
    );
    expect(sentenceOf("statement", { ...thanks, audience: [{ who: "envoy" }] })).toBe(
      "Ana Ruiz expressed thanks to the envoy, saying that Ruiz thanks Borduria for its patience.",
    );
    expect(sentenceOf("statement", { ...thanks, certainty: "possible" })).toContain("as a possibility");
    expect(
      sentenceOf("statement", {
        act: "agree",
        speakers: [{ who: "premier", onBehalfOf: "arcadia" }],
        content: "Verdana agrees to share the water.",
      }),
    ).toBe("Ana Ruiz, on behalf of Arcadia, agreed to share the water.");
    // What somebody else does is not the speaker's act.
    expect(sentenceOf("statement", { act: "agree", content: "Borduria agrees to share the water." })).toBe(
      "Ana Ruiz agreed, saying that Borduria agrees to share the water.",
    );
  });

  it("adds each clause once, with its conjunction", () => {
    const clauses = [
      { kind: "unless", text: "Borduria lifts the blockade." },
      { kind: "in-exchange-for", text: "grain" },
      { kind: "without-prejudice-to", text: "The border line" },
    ];
    expect(sentenceOf("statement", { act: "commit", content: "The crossing will open.", clauses })).toBe(
      "Ana Ruiz made a commitment, saying that the crossing will open unless Borduria lifts the blockade, in exchange for grain, without prejudice to the border line.",
    );
    expect(
      sentenceOf("statement", {
        content: "The crossing will open if the attacks stop.",
        clauses: [{ kind: "if", text: "the attacks stop" }],
      }),
    ).toBe("Ana Ruiz said that the crossing will open if the attacks stop.");
  });

  it("keeps the capital of a name, even if it looks like an article", () => {
    const dossier = structuredClone(stage);
    dossier.actors.push({ id: "a", kind: "polity", name: "A" });
    const event = eventOf("statement", { content: "A should mediate." });
    if (event.type === "statement") event.about = [{ subject: "mediation", by: ["a"] }];
    expect(describeEvent(event, dossier)).toBe("Ana Ruiz said that A should mediate.");
    expect(sentenceOf("statement", { content: "Talks resume." })).toBe("Ana Ruiz said that Talks resume.");
    expect(
      sentenceOf("statement", {
        content: "Talks resume.",
        reports: [{ source: "story", evidence: [] }],
        speakers: [{ who: "envoy" }],
      }),
    ).toBe("The envoy said that Talks resume.");
  });

  it("avoids double punctuation after any content", () => {
    expect(sentenceOf("statement", { content: "Will it open?" })).toBe(
      "Ana Ruiz said, in the form of a question: will it open.",
    );
    expect(sentenceOf("statement", { act: "ask", content: "Will it open?" })).toBe(
      "Ana Ruiz put this question: will it open.",
    );
    expect(sentenceOf("statement", { content: " The crossing\n is open. " })).toBe(
      "Ana Ruiz said that the crossing is open.",
    );
    expect(sentenceOf("statement", { content: "The ship left the U.S." })).toBe(
      "Ana Ruiz said that the ship left the U.S.",
    );
  });
});

describe("describeEvent on reports and voices", () => {
  const core = "Ana Ruiz said that the crossing is open.";
  it.each([
    [via({ who: "agencies", cue: "According to" }), `According to State media, ${core}`],
    [
      via({ who: "agencies" }, { who: "official" }),
      `According to State media, citing a senior official, ${core}`,
    ],
    [via({ cue: "Reportedly", certainty: "uncommitted" }), `Reportedly, ${core}`],
    [via({ cue: "it is said that" }), `It is said that ${core}`],
    [via({ who: "official", cue: "relayed" }), `A senior official relayed that ${core}`],
    [
      via({ who: "official", cue: "told reporters", term: "background" }),
      `A senior official, speaking on background, told reporters that ${core}`,
    ],
    [
      via({ who: "official", certainty: "possible" }),
      `According to a senior official, giving it as possible, ${core}`,
    ],
    [via({ who: "official", cue: "nach" }), `According to a senior official (“nach”), ${core}`],
    [
      via({ cue: "in some accounts" }),
      `According to a voice that is not named (“in some accounts”), ${core}`,
    ],
    [via({ who: "claim" }), `According to a statement by Ana Ruiz, ${core}`],
    [
      { reports: [{ source: "story", certainty: "probable" }] },
      `According to the news article “Border talks resume”, giving it as likely, ${core}`,
    ],
    [
      { reports: [{ source: "story", withdrawn: true }] },
      `According to the news article “Border talks resume”, which has since withdrawn it, ${core}`,
    ],
    [
      { reports: [{ source: "story", basis: "inferred" }] },
      `${core.slice(0, -1)} (this is inferred rather than stated).`,
    ],
    [
      { reports: [{ source: "story", via: [{ who: "agencies" }] }, { source: "readout" }] },
      `According to the news article “Border talks resume”, citing State media, and also according to a readout by Arcadia of 16 May 2031, ${core}`,
    ],
    [{ reports: [{ source: "story" }, { source: "readout" }] }, core],
  ])("describes %j", (fields, expected) => {
    expect(sentenceOf("statement", fields)).toBe(expected);
  });

  it("names every source on request", () => {
    const event = eventOf("statement", via({ who: "agencies", cue: "According to" }));
    expect(describeEvent(event, stage, { source: true })).toBe(
      `According to the news article “Border talks resume”, citing State media, ${core}`,
    );
    expect(describeEvent(eventOf("statement", {}), indexDossier(stage), { source: true })).toBe(
      `According to the news article “Border talks resume”, ${core}`,
    );
  });
});

describe("describeEvent on a meeting", () => {
  it.each([
    [{}, "Arcadia and Borduria had a conversation."],
    [{ medium: "phone" }, "Arcadia and Borduria spoke by phone."],
    [{ medium: "correspondence" }, "Arcadia and Borduria wrote to each other."],
    [
      { form: "negotiation", medium: "video", status: "possible" },
      "Arcadia and Borduria may hold talks by video link.",
    ],
    [{ form: "conference", status: "not-actual" }, "Arcadia and Borduria did not take part in a conference."],
    [
      { form: "negotiation", status: "postponed" },
      "Arcadia and Borduria were, until this was put off, to hold talks.",
    ],
    [
      { form: "visit", participants: [{ who: "premier" }], place: "port", status: "planned" },
      "Ana Ruiz plans to make a visit to Karsk.",
    ],
    [
      {
        form: "negotiation",
        participants: [
          { who: "premier", onBehalfOf: "arcadia", level: "head-of-government" },
          { who: "envoy", onBehalfOf: "borduria", level: "head-of-government" },
          { who: "ministry", role: "host" },
          { who: "official", role: "mediator", certainty: "possible" },
        ],
        place: "port",
        when: { date: "2031-05", duration: { iso: "PT2H", bound: "about" } },
        about: [
          { subject: "conflict", by: ["arcadia", "borduria"] },
          { subject: "withdrawal", by: ["arcadia"] },
        ],
        initiatedBy: ["borduria"],
        outcome: "broken-off",
      },
      "Ana Ruiz (for Arcadia) and the envoy (for Borduria) held talks in Karsk for about two hours in May 2031, about the conflict between Arcadia and Borduria and a withdrawal by Arcadia, at the level of heads of government, with the Foreign ministry as host and possibly a senior official as mediator, at the initiative of Borduria, breaking off early.",
    ],
    [
      { form: "shuttle", participants: [{ who: "envoy", role: "mediator" }] },
      "The envoy took part in shuttle mediation, namely the envoy as mediator.",
    ],
  ])("describes %j", (fields, expected) => {
    expect(sentenceOf("meeting", fields)).toBe(expected);
  });
});

describe("describeEvent on a territorial position", () => {
  it.each([
    [
      "claims-sovereignty",
      "claims sovereignty over",
      "claims sovereignty over the Sula Valley, with regard to Borduria",
    ],
    [
      "claims-annexation",
      "claims to have annexed",
      "claims to have annexed the Sula Valley, with regard to Borduria",
    ],
    ["recognises", "recognises", "recognises the right of Borduria to the Sula Valley"],
    [
      "refuses-recognition",
      "refuses to recognise",
      "refuses to recognise the right of Borduria to the Sula Valley",
    ],
    ["demands-withdrawal", "demands withdrawal from", "demands that Borduria withdraw from the Sula Valley"],
    [
      "refuses-withdrawal",
      "refuses to withdraw from",
      "refuses to withdraw from the Sula Valley, with regard to Borduria",
    ],
    [
      "renounces",
      "renounces any claim to",
      "renounces any claim to the Sula Valley, with regard to Borduria",
    ],
    [
      "offers",
      "offers to make a concession on",
      "offers to make a concession on the Sula Valley to Borduria",
    ],
    ["reserves", "reserves a position on", "reserves a position on the Sula Valley, with regard to Borduria"],
  ] as const)("describes the stance %s", (stance, alone, toward) => {
    expect(sentenceOf("territorial-position", { stance })).toBe(`Arcadia ${alone} the Sula Valley.`);
    expect(sentenceOf("territorial-position", { stance, toward: ["borduria"] })).toBe(`Arcadia ${toward}.`);
  });

  it.each([
    [
      {
        stance: "recognises",
        status: "planned",
        when: { date: "2031-09" },
        clauses: [{ kind: "unless", text: "Borduria lifts the blockade" }],
      },
      "Arcadia plans to recognise the Sula Valley in September 2031 unless Borduria lifts the blockade.",
    ],
    [
      { status: "not-actual", territories: ["valley", "ridge"], extent: "part" },
      "Arcadia does not claim sovereignty over part of the Sula Valley and the northern ridge.",
    ],
    [
      { when: { date: "2031" }, continuity: "hardened", extent: "line" },
      "Arcadia, as of 2031, in a harder position than before, claims sovereignty over a line in the Sula Valley.",
    ],
    [
      { continuity: "reversed", extent: "whole", stance: "renounces" },
      "Arcadia, reversing an earlier position, renounces any claim to the whole of the Sula Valley.",
    ],
  ])("describes %j", (fields, expected) => {
    expect(sentenceOf("territorial-position", fields)).toBe(expected);
  });
});

describe("describeEvent on a control assessment", () => {
  const two = ["valley", "port"];
  const view = "In the view of the news article “Border talks resume”,";
  it.each([
    [{ controller: "borduria" }, "Borduria holds all of the Sula Valley."],
    [
      { controller: "borduria", kind: "control", degree: "not-full" },
      "Borduria does not control all of the Sula Valley.",
    ],
    [
      { controller: "borduria", kind: "control", degree: "not-full", territories: two },
      "Borduria does not control the whole of any of the Sula Valley and Karsk.",
    ],
    [
      { controller: "borduria", kind: "presence", degree: "partial", territories: two },
      "Borduria has a presence in part of each of the Sula Valley and Karsk.",
    ],
    [
      { controller: "borduria", kind: "administration", degree: "none", territories: two },
      "Borduria does not administer any part of the Sula Valley or Karsk.",
    ],
    [
      { controller: "borduria", kind: "control", degree: "contested" },
      "control of the Sula Valley by Borduria is contested.",
    ],
    [{ kind: "control", degree: "partial" }, "part of the Sula Valley is under somebody's control."],
    [{ kind: "control", degree: "not-full" }, "not all of the Sula Valley is under anybody's control."],
    [
      { degree: "not-full", territories: two },
      "none of the Sula Valley and Karsk is wholly held by anybody.",
    ],
    [
      { kind: "administration", degree: "none" },
      "no part of the Sula Valley is under anybody's administration.",
    ],
    [
      { controller: "borduria", when: { asWritten: "these days" } },
      "Borduria holds all of the Sula Valley (“these days”).",
    ],
    [
      { controller: "borduria", status: "not-actual", degree: "not-full", when: { date: "2031-05" } },
      "as of May 2031, it is not the case that Borduria does not hold all of the Sula Valley.",
    ],
  ])("describes %j", (fields, expected) => {
    expect(sentenceOf("control-assessment", fields)).toBe(`${view} ${expected}`);
  });

  it("attributes the view to the innermost named voice", () => {
    expect(
      sentenceOf("control-assessment", {
        controller: "arcadia",
        ...via({ who: "agencies" }, { who: "official", cue: "said" }),
      }),
    ).toBe(
      "According to State media, in the view of a senior official (“said”), Arcadia holds all of the Sula Valley.",
    );
    expect(sentenceOf("control-assessment", { controller: "arcadia", ...via({ who: "claim" }) })).toBe(
      "In the view of Ana Ruiz, Arcadia holds all of the Sula Valley.",
    );
    expect(sentenceOf("control-assessment", { controller: "arcadia", ...via({ cue: "Reportedly" }) })).toBe(
      `${view} reportedly, Arcadia holds all of the Sula Valley.`,
    );
  });
});

describe("describeEvent on terms of a newer version", () => {
  it("shows unknown terms as written", () => {
    const statement = {
      ...eventOf("statement", {}),
      act: "constructor",
      continuity: "toString",
      status: "half-done",
    };
    const gathering = { id: "g", type: "gathering", status: "planned", reports: [{ source: "story" }] };
    const result = checkDossier({ ...stage, events: [statement, gathering] }, { mode: "loose" });
    if (!result.ok) throw new Error("not valid");
    expect(result.value.events.map((event) => describeEvent(event, result.value))).toEqual([
      "Ana Ruiz (toString) (half done) made a statement (constructor), saying that the crossing is open.",
      "There is an event of the kind “gathering” (planned).",
    ]);
  });
});
