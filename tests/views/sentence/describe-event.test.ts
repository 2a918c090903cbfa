import { describe, expect, it, test } from "vitest";
import {
  checkDossier,
  type DiplomaticEvent,
  type Dossier,
  describeEvent,
  indexDossier,
} from "../../../src/index.js";
import { speechActs } from "../../../src/vocabulary.js";
import { eventOf, type Fields, stage } from "../stage.js";

const sentenceOf = (type: DiplomaticEvent["type"], fields: Fields = {}): string =>
  describeEvent(eventOf(type, fields), stage, { source: false });
const via = (...links: Fields[]): Fields => ({ reports: [{ source: "story", via: links }] });

describe("describeEvent on a statement", () => {
  it.each([
    ["assert", "Ana Ruiz said: The crossing is open."],
    ["acknowledge", "Ana Ruiz acknowledged: The crossing is open."],
    ["hold", "Ana Ruiz holds this view: The crossing is open."],
    ["accuse", "Ana Ruiz made an accusation: The crossing is open."],
    ["deny", "Ana Ruiz denied this: The crossing is open."],
    ["decline-comment", "Ana Ruiz declined to comment on this: The crossing is open."],
    ["omit", "Ana Ruiz left this out: The crossing is open."],
    ["warn", "Ana Ruiz warned: The crossing is open."],
    ["appeal", "Ana Ruiz made an appeal: The crossing is open."],
    ["demand", "Ana Ruiz made a demand: The crossing is open."],
    ["instruct", "Ana Ruiz gave an instruction: The crossing is open."],
    ["offer", "Ana Ruiz made an offer: The crossing is open."],
    ["commit", "Ana Ruiz made a commitment: The crossing is open."],
    ["agree", "Ana Ruiz agreed: The crossing is open."],
    ["reject", "Ana Ruiz refused this: The crossing is open."],
    ["support", "Ana Ruiz expressed support: The crossing is open."],
    ["declare", "Ana Ruiz made a declaration: The crossing is open."],
    ["sign", "Ana Ruiz signed a text: The crossing is open."],
    ["threaten", "Ana Ruiz warned of consequences: The crossing is open."],
    ["retract", "Ana Ruiz took back this statement: The crossing is open."],
    ["welcome", "Ana Ruiz expressed satisfaction: The crossing is open."],
    ["thank", "Ana Ruiz expressed thanks: The crossing is open."],
    ["assess", "Ana Ruiz gave an assessment: The crossing is open."],
    ["criticise", "Ana Ruiz voiced criticism: The crossing is open."],
    ["ask", "Ana Ruiz asked a question: The crossing is open."],
  ] as const)("describes the act %s", (act, expected) => {
    expect(sentenceOf("statement", { act })).toBe(expected);
  });

  it("has words for every act", () => {
    for (const act of speechActs) expect(sentenceOf("statement", { act })).not.toContain("(");
  });

  it.each([
    [{ negated: true }, "Ana Ruiz said that the following is not so: The crossing is open."],
    [{ certainty: "possible" }, "Ana Ruiz said (put as possible): The crossing is open."],
    [{ certainty: "uncommitted" }, "Ana Ruiz said, without vouching for it: The crossing is open."],
    [{ act: "assess", evaluation: "mixed" }, "Ana Ruiz gave a mixed assessment: The crossing is open."],
    [{ continuity: "unchanged" }, "Ana Ruiz, as before, said: The crossing is open."],
    [
      { continuity: "unchanged", status: "planned", act: "support" },
      "Ana Ruiz, as before, is to express support: The crossing is open.",
    ],
    [{ continuity: "unchanged", act: "hold" }, "Ana Ruiz, as before, holds this view: The crossing is open."],
    [
      { certainty: "certain", when: { date: "2031-05-16" } },
      "Ana Ruiz said on 16 May 2031 (put as certain): The crossing is open.",
    ],
    [
      { certainty: "possible", when: { date: "2031-05-16" } },
      "Ana Ruiz said on 16 May 2031 (put as possible): The crossing is open.",
    ],
    [{ continuity: "new" }, "Ana Ruiz, for the first time, said: The crossing is open."],
    [{ continuity: "softened" }, "Ana Ruiz, in a softer position than before, said: The crossing is open."],
    [{ status: "planned" }, "Ana Ruiz is to say: The crossing is open."],
    [{ status: "possible" }, "Ana Ruiz may say: The crossing is open."],
    [{ status: "not-actual" }, "Ana Ruiz did not say: The crossing is open."],
    [{ status: "cancelled" }, "Ana Ruiz was to say (this was called off): The crossing is open."],
    [{ audience: [{ who: "envoy" }] }, "Ana Ruiz told the envoy: The crossing is open."],
    [
      { act: "demand", audience: [{ who: "borduria" }] },
      "Ana Ruiz, addressing Borduria, made a demand: The crossing is open.",
    ],
    [
      { act: "deny", audience: [{ who: "agencies" }] },
      "Ana Ruiz, speaking to State media, denied this: The crossing is open.",
    ],
    [
      { speakers: [{ who: "premier", onBehalfOf: "arcadia" }] },
      "Ana Ruiz (for Arcadia) said: The crossing is open.",
    ],
    [
      { speakers: [{ who: "ministry", onBehalfOf: "arcadia" }] },
      "The Foreign ministry said: The crossing is open.",
    ],
    [
      {
        speakers: [
          { who: "premier", certainty: "possible" },
          { who: "envoy", certainty: "possible" },
        ],
      },
      "Either Ana Ruiz or the envoy said: The crossing is open.",
    ],
    [
      { speakers: [{ who: "premier" }, { who: "envoy", certainty: "probable" }] },
      "Ana Ruiz and probably the envoy said: The crossing is open.",
    ],
    [{ act: "hold", speakers: [{ who: "agencies" }] }, "State media hold this view: The crossing is open."],
    [{ when: { date: "2031-05-16" } }, "Ana Ruiz said on 16 May 2031: The crossing is open."],
    [
      { when: { date: "2031-05/2031-07" } },
      "Ana Ruiz said at some time from May to July 2031: The crossing is open.",
    ],
    [{ when: { date: "2031-05-16?" } }, "Ana Ruiz said on 16 May 2031 (uncertain): The crossing is open."],
    [{ when: { date: "198X" } }, "Ana Ruiz said in the 1980s: The crossing is open."],
    [
      { when: { relative: [{ relation: "after", to: "talks", nearness: "shortly" }] } },
      "Ana Ruiz said shortly after the talks in Karsk between Arcadia and Borduria: The crossing is open.",
    ],
    [
      { when: { date: "XXXX-05-16", basis: "inferred" } },
      "Ana Ruiz said on 16 May (year not stated; date inferred): The crossing is open.",
    ],
    // An inference stands with the part that it is about.
    [
      { when: { date: "2031-05-16", asWritten: "this morning", basis: "inferred" } },
      "Ana Ruiz said on 16 May 2031 (date inferred from “this morning”): The crossing is open.",
    ],
    [
      {
        when: {
          ...{ date: "2031-05-16", basis: "inferred" },
          relative: [{ relation: "after", to: "talks", basis: "stated" }],
        },
      },
      "Ana Ruiz said on 16 May 2031 (date inferred) after the talks in Karsk between Arcadia and Borduria: The crossing is open.",
    ],
    [
      { when: { date: "2031-05-16", relative: [{ relation: "after", to: "talks", basis: "inferred" }] } },
      "Ana Ruiz said on 16 May 2031, by inference after the talks in Karsk between Arcadia and Borduria: The crossing is open.",
    ],
    // The words of the source say more than the relation, unless they only say the relation.
    [
      { when: { relative: [{ relation: "before", to: "talks" }], asWritten: "in recent weeks" } },
      "Ana Ruiz said (“in recent weeks”) before the talks in Karsk between Arcadia and Borduria: The crossing is open.",
    ],
    [
      { when: { relative: [{ relation: "before", to: "talks" }], asWritten: "ahead of the talks" } },
      "Ana Ruiz said before the talks in Karsk between Arcadia and Borduria: The crossing is open.",
    ],
    [
      { act: "deny", content: "No such request was made.", links: [{ rel: "responds-to", to: "claim" }] },
      "Ana Ruiz denied a claim, in answer to a statement by Ana Ruiz: No such request was made.",
    ],
    [
      { act: "sign", about: [{ ref: "accord" }], content: "Arcadia is bound by the accord." },
      "Ana Ruiz signed the agreement “Sula Accord”: Arcadia is bound by the accord.",
    ],
    [
      { speakers: [{ who: "readout" }] },
      "The readout published by Arcadia on 16 May 2031 said: The crossing is open.",
    ],
    // The content may name the speaker again, under any of its names, but not another.
    [
      { speakers: [{ who: "arcadia" }], content: "Verdana says that the crossing is open." },
      "Arcadia said: The crossing is open.",
    ],
    [
      { speakers: [{ who: "ministry" }], content: "Arcadia's opposition says that the crossing is open." },
      "The Foreign ministry said: Arcadia's opposition says that the crossing is open.",
    ],
    [{ act: "agree", content: "It is agreed that trade resumes." }, "Ana Ruiz agreed: Trade resumes."],
    [
      { content: "Ana Ruiz doubts that the crossing is open." },
      "Ana Ruiz said: Ana Ruiz doubts that the crossing is open.",
    ],
  ])("describes %j", (fields, expected) => {
    expect(sentenceOf("statement", fields)).toBe(expected);
  });

  it("refuses what is refused, and says a refusal in the speaker's own words", () => {
    const refusal = (content: string): string => sentenceOf("statement", { act: "reject", content });
    expect(refusal("The talks are held in public.")).toBe(
      "Ana Ruiz refused this: The talks are held in public.",
    );
    expect(refusal("Arcadia refuses talks in public.")).toBe(
      "Ana Ruiz refused: Arcadia refuses talks in public.",
    );
    expect(refusal("There won't be talks in public.")).toBe(
      "Ana Ruiz refused: There won't be talks in public.",
    );
    const withdrawal = { act: "reject", content: "The patrols withdraw from the ridge." };
    expect(sentenceOf("statement", withdrawal)).toBe(
      "Ana Ruiz refused this: The patrols withdraw from the ridge.",
    );
    expect(sentenceOf("statement", { ...withdrawal, negated: true })).toBe(
      "Ana Ruiz refused, saying that the following is not so: The patrols withdraw from the ridge.",
    );
  });

  it("tells silence and its matter apart", () => {
    expect(
      sentenceOf("statement", {
        act: "decline-comment",
        content: "Ruiz does not say when the crossing opens.",
      }),
    ).toBe("Ana Ruiz declined to comment: Ruiz does not say when the crossing opens.");
    expect(sentenceOf("statement", { act: "decline-comment", content: "Will the crossing open?" })).toBe(
      "Ana Ruiz declined to comment on this: Will the crossing open?",
    );
    const silence = { act: "omit", speakers: [{ who: "story" }] };
    const inferred = { reports: [{ source: "story", basis: "inferred" }] };
    const leftOut = { content: "The report leaves out the envoy's visit." };
    expect(sentenceOf("statement", { ...silence, ...inferred, ...leftOut })).toBe(
      "The news article “Border talks resume” left something out, as its silence shows: The report leaves out the envoy's visit.",
    );
    expect(sentenceOf("statement", { ...silence, content: "The envoy came." })).toBe(
      "The news article “Border talks resume” left this out: The envoy came.",
    );
  });

  it("says how a source that speaks for itself comes to say it", () => {
    const own = { act: "criticise", speakers: [{ who: "story" }], content: "Forces gather." };
    expect(sentenceOf("statement", { ...own, reports: [{ source: "story", basis: "presupposed" }] })).toBe(
      "The news article “Border talks resume” takes for granted, as a criticism: Forces gather.",
    );
    expect(
      sentenceOf("statement", { ...own, act: "deny", reports: [{ source: "story", basis: "presupposed" }] }),
    ).toBe("The news article “Border talks resume” takes for granted, as a denial: Forces gather.");
  });

  it("says whether the source takes for granted a content, or that somebody uttered it", () => {
    const story = "The news article “Border talks resume” takes for granted";
    const granted = (fields: Fields): string =>
      sentenceOf("statement", { reports: [{ source: "story", basis: "presupposed" }], ...fields });
    expect(granted({ act: "assess", evaluation: "negative" })).toBe(
      `${story}, as a negative assessment by Ana Ruiz: The crossing is open.`,
    );
    expect(granted({ negated: true, audience: [{ who: "envoy" }] })).toBe(
      `${story}, as a view of Ana Ruiz that the following is not so: The crossing is open.`,
    );
    expect(granted({ act: "demand" })).toBe(`${story} that Ana Ruiz made a demand: The crossing is open.`);
    expect(granted({ when: { date: "2031" } })).toBe(
      `${story} that Ana Ruiz said in 2031: The crossing is open.`,
    );
    const reports = [{ source: "story", basis: "presupposed", via: [{ who: "claim" }] }];
    expect(granted({ reports })).toMatch(
      /Ana Ruiz takes for granted that Ana Ruiz said: The crossing is open\.$/,
    );
  });

  it("keeps every name as it is given but for its article", () => {
    const dossier = structuredClone(stage);
    dossier.actors.push(
      { id: "he", kind: "person", name: "He Lifeng" },
      { id: "an", kind: "person", name: "An Jung-geun" },
      { id: "eyes", kind: "group", name: "Five Eyes" },
    );
    dossier.territories?.push({ id: "ankoko", name: "Ankoko Island" });
    const said = {
      ...{ speakers: [{ who: "he" }], audience: [{ who: "an" }, { who: "eyes" }] },
      ...{
        content: "He Lifeng held talks on Snake Island.",
        clauses: [{ kind: "if", text: "An Jung-geun agrees" }],
      },
    };
    expect(describeEvent({ ...eventOf("statement", {}), ...said } as DiplomaticEvent, dossier)).toBe(
      "According to the news article “Border talks resume”, He Lifeng told An Jung-geun and Five Eyes: He Lifeng held talks on Snake Island (if: An Jung-geun agrees).",
    );
    const claim = { ...eventOf("territorial-position", {}), holder: "eyes", territories: ["ankoko"] };
    expect(describeEvent(claim as DiplomaticEvent, dossier, { source: false })).toBe(
      "Five Eyes claim sovereignty over Ankoko Island.",
    );
  });

  it("names an actor that speaks for several once, and a joint speaker that is also addressed", () => {
    expect(
      sentenceOf("statement", {
        speakers: [
          { who: "premier", onBehalfOf: "arcadia" },
          { who: "premier", onBehalfOf: "borduria" },
        ],
      }),
    ).toBe("Ana Ruiz (for Arcadia and Borduria) said: The crossing is open.");
    expect(
      sentenceOf("statement", {
        ...{ act: "agree", speakers: [{ who: "premier" }, { who: "envoy" }], audience: [{ who: "envoy" }] },
      }),
    ).toBe("Ana Ruiz and the envoy agreed: The crossing is open.");
  });

  it("adds each clause once, with its conjunction", () => {
    const clauses = [
      { kind: "unless", text: "Borduria lifts the blockade." },
      { kind: "in-exchange-for", text: "grain" },
      { kind: "without-prejudice-to", text: "The border line" },
    ];
    expect(sentenceOf("statement", { act: "commit", content: "The crossing will open.", clauses })).toBe(
      "Ana Ruiz made a commitment: The crossing will open unless Borduria lifts the blockade, in exchange for grain (without prejudice to: The border line).",
    );
    expect(
      sentenceOf("statement", {
        content: "The crossing will open if the attacks stop.",
        clauses: [{ kind: "if", text: "the attacks stop" }],
      }),
    ).toBe("Ana Ruiz said: The crossing will open if the attacks stop.");
  });

  it("puts a purpose before a reason, from which it would seem to follow", () => {
    const clauses = [
      { kind: "because", text: "trade is low" },
      { kind: "so-that", text: "grain flows" },
    ];
    expect(sentenceOf("statement", { content: "Ports will open.", clauses })).toBe(
      "Ana Ruiz said: Ports will open, so that grain flows, because trade is low.",
    );
  });

  it("says a clause only once", () => {
    const offer = (content: string, kind: string, text: string): string =>
      sentenceOf("statement", { content, clauses: [{ kind, text }] });
    expect(offer("Arcadia will answer if it is attacked again.", "if", "Arcadia is attacked again")).toBe(
      "Ana Ruiz said: Arcadia will answer if it is attacked again.",
    );
    expect(offer("An attack on Arcadia would be answered.", "if", "Arcadia is under attack")).toBe(
      "Ana Ruiz said: An attack on Arcadia would be answered.",
    );
    expect(offer("Patrols stay until the talks end.", "until", "a settlement is signed")).toBe(
      "Ana Ruiz said: Patrols stay until the talks end (until a settlement is signed).",
    );
    expect(offer("Lines stay open, so that conflict is avoided.", "so-that", "conflict can be avoided")).toBe(
      "Ana Ruiz said: Lines stay open, so that conflict is avoided.",
    );
    expect(
      sentenceOf("statement", {
        act: "thank",
        content: "Ruiz thanks the envoy for the visit.",
        clauses: [{ kind: "so-that", text: "trade grows" }],
      }),
    ).toBe("Ana Ruiz expressed thanks: Ruiz thanks the envoy for the visit (purpose: trade grows).");
    // Of a clause that has some words of its own, nothing is lost.
    expect(offer("Law enforcement should consult.", "so-that", "law enforcement takes real action")).toBe(
      "Ana Ruiz said: Law enforcement should consult, so that law enforcement takes real action.",
    );
    expect(
      offer("An attack on Arcadia would be answered.", "if", "Borduria attacks or goes further in Arcadia"),
    ).toBe(
      "Ana Ruiz said: An attack on Arcadia would be answered (if Borduria attacks or goes further in Arcadia).",
    );
    // A condition is never left out because its words occur elsewhere.
    expect(offer("Arcadia lifts the blockade.", "only-after", "Borduria lifts the blockade")).toBe(
      "Ana Ruiz said: Arcadia lifts the blockade (only after Borduria lifts the blockade).",
    );
  });

  it("ends as the content ends", () => {
    expect(sentenceOf("statement", { content: "Will it open?" })).toBe("Ana Ruiz said: Will it open?");
    expect(sentenceOf("statement", { act: "ask", content: "Will it open?" })).toBe(
      "Ana Ruiz asked a question: Will it open?",
    );
    const clauses = [{ kind: "if", text: "it rains" }];
    expect(
      sentenceOf("statement", {
        act: "ask",
        audience: [{ who: "envoy" }],
        content: "Will it open?",
        clauses,
      }),
    ).toBe("Ana Ruiz asked the envoy: Will it open? (if it rains).");
    expect(sentenceOf("statement", { content: " The crossing\n is open " })).toBe(
      "Ana Ruiz said: The crossing is open.",
    );
    expect(sentenceOf("statement", { content: "The ship left the U.S." })).toBe(
      "Ana Ruiz said: The ship left the U.S.",
    );
  });
});

describe("describeEvent on a condition", () => {
  it.each([
    ["Any further attack would have grave results.", "there is an attack", "."],
    ["Arcadia will join if conduct permits.", "the talks go on", " (if the talks go on)."],
    ["Arcadia will join the round.", "the guns fall silent", " if the guns fall silent."],
  ])("says a condition of “%s” once, in brackets where it may be said", (content, text, end) => {
    const clauses = [{ kind: "if", text }];
    expect(sentenceOf("statement", { content, clauses })).toBe(
      `Ana Ruiz said: ${content.slice(0, -1)}${end}`,
    );
  });
});

describe("describeEvent on the occasion of a statement", () => {
  const partOf = (to: string, basis = "stated"): Fields => ({ links: [{ rel: "part-of", to, basis }] });
  const describeIn = (fields: Fields, source = false): string => {
    const event = eventOf("statement", fields);
    return describeEvent(event, { ...stage, events: [...stage.events, event] }, { source });
  };
  const [arcadia, borduria, premier] = [{ who: "arcadia" }, { who: "borduria" }, { who: "premier" }];

  it.each([
    [{ speakers: [premier] }, "Ana Ruiz said during the talks in Karsk between Arcadia and Borduria:"],
    [{ speakers: [arcadia] }, "Arcadia said during the talks in Karsk with Borduria:"],
    [{ speakers: [arcadia, borduria] }, "Arcadia and Borduria said during their talks in Karsk:"],
    [{ speakers: [arcadia], audience: [borduria] }, "Arcadia told Borduria during their talks in Karsk:"],
    [
      { speakers: [arcadia, borduria], audience: [premier] },
      "Arcadia and Borduria told Ana Ruiz during their talks in Karsk:",
    ],
    [
      { speakers: [arcadia], audience: [borduria, premier] },
      "Arcadia told Borduria and Ana Ruiz during the talks in Karsk with Borduria:",
    ],
    [{ speakers: [arcadia], act: "hold" }, "Arcadia held this view during the talks in Karsk with Borduria:"],
    [
      { speakers: [arcadia], when: { date: "2031-05-03" } },
      "Arcadia said during the talks in Karsk with Borduria on 3 May 2031:",
    ],
    [
      { speakers: [arcadia], when: { relative: [{ relation: "during", to: "talks" }] } },
      "Arcadia said during the talks in Karsk with Borduria:",
    ],
  ])("names the talks that %j is part of by those whom it has not named", (fields, expected) => {
    expect(describeIn({ ...fields, ...partOf("talks") })).toBe(`${expected} The crossing is open.`);
  });

  it("calls a meeting theirs with whom it has not named, and whoever observes it is no stranger", () => {
    const sides = [arcadia, borduria, premier, { who: "envoy", role: "observer" }];
    const call = { ...eventOf("meeting", { medium: "phone", participants: sides }), id: "call" };
    const told = (audience: Fields[]): string => {
      const event = eventOf("statement", { speakers: [arcadia], audience });
      const part: DiplomaticEvent = { ...event, links: [{ rel: "part-of", to: "call" }] };
      return describeEvent(part, { ...stage, events: [...stage.events, call, part] }, { source: false });
    };
    expect(told([borduria])).toContain("told Borduria during their phone call with Ana Ruiz:");
    expect(told([borduria, premier, { who: "envoy" }])).toContain("and the envoy during their phone call:");
    expect(told([{ who: "ministry" }])).toContain("during the phone call with Borduria and Ana Ruiz:");
  });

  it("says that the occasion is inferred, and that the statement is part of another", () => {
    expect(describeIn(partOf("talks", "inferred"))).toBe(
      "Ana Ruiz said during the talks in Karsk between Arcadia and Borduria (inferred): The crossing is open.",
    );
    expect(describeIn(partOf("claim"))).toBe("Ana Ruiz said as part of a statement: The crossing is open.");
  });

  it("names each meeting that a statement was made in, with the doubt who took part", () => {
    const call = (id: string, who: string): DiplomaticEvent => ({
      ...eventOf("meeting", {
        medium: "phone",
        participants: [premier, { who, certainty: "probable" }],
      }),
      id,
    });
    const event: DiplomaticEvent = {
      ...eventOf("statement", { speakers: [{ who: "agencies" }] }),
      links: [
        { rel: "part-of", to: "one" },
        { rel: "part-of", to: "two" },
      ],
    };
    const events = [...stage.events, call("one", "borduria"), call("two", "envoy"), event];
    expect(describeEvent(event, { ...stage, events }, { source: false })).toBe(
      "State media said during the phone call between Ana Ruiz and probably Borduria and during the phone call between Ana Ruiz and probably the envoy: The crossing is open.",
    );
  });

  it("keeps a remark apart from the date of another meeting", () => {
    const call: DiplomaticEvent = { ...eventOf("meeting", { when: { date: "2031-05-03" } }), id: "call" };
    const later: DiplomaticEvent = {
      ...eventOf("meeting", { status: "possible" }),
      when: { relative: [{ relation: "after", to: "call" }] },
    };
    expect(describeEvent(later, { ...stage, events: [call, later] }, { source: false })).toBe(
      "Arcadia and Borduria may confer after their conversation (3 May 2031).",
    );
    const said: DiplomaticEvent = {
      ...eventOf("statement", { status: "possible" }),
      when: { relative: [{ relation: "after", to: "rally" }] },
    };
    const rally: DiplomaticEvent = {
      ...eventOf("meeting", { form: "conference", participants: [arcadia], when: { date: "2031-05-03" } }),
      id: "rally",
    };
    expect(describeEvent(said, { ...stage, events: [rally, said] }, { source: false })).toBe(
      "Ana Ruiz may say after the conference of Arcadia (3 May 2031): The crossing is open.",
    );
  });

  it("names no visitor again who has spoken", () => {
    const visit: DiplomaticEvent = {
      ...eventOf("meeting", { form: "visit", place: "port", participants: [premier] }),
      id: "trip",
    };
    const event: DiplomaticEvent = {
      ...eventOf("statement", { speakers: [premier, { who: "envoy" }] }),
      links: [{ rel: "part-of", to: "trip" }],
    };
    expect(describeEvent(event, { ...stage, events: [visit, event] }, { source: false })).toBe(
      "Ana Ruiz and the envoy said during the visit to Karsk: The crossing is open.",
    );
  });

  it("says that a statement stands in its source, whose date is its own", () => {
    expect(describeIn({ reports: [{ source: "readout" }], ...partOf("readout") }, true)).toBe(
      "In the readout published by Arcadia on 16 May 2031, Ana Ruiz said: The crossing is open.",
    );
    const report = { source: "readout", certainty: "possible" };
    expect(describeIn({ reports: [report], ...partOf("readout") }, true)).toBe(
      "In the readout published by Arcadia on 16 May 2031 (calling it possible), Ana Ruiz said: The crossing is open.",
    );
  });
});

describe("describeEvent on reports and voices", () => {
  const core = "Ana Ruiz said: The crossing is open.";
  const story = "the news article “Border talks resume”";
  it.each([
    [via({ who: "agencies", cue: "According to" }), `According to State media, ${core}`],
    [
      via({ who: "agencies" }, { who: "official" }),
      `According to a senior official, as cited by State media, ${core}`,
    ],
    [via({ cue: "Reportedly", certainty: "uncommitted" }), `Reportedly, ${core}`],
    [via({ cue: "it is said that" }), `It is said that ${core}`],
    [via({ who: "official", cue: "relayed" }), `A senior official relayed that ${core}`],
    [
      via({ who: "official", cue: "told reporters", term: "background" }),
      `A senior official (on background) told reporters that ${core}`,
    ],
    [
      via({ who: "official", certainty: "possible" }),
      `According to a senior official (calling it possible), ${core}`,
    ],
    [via({ who: "official", cue: "nach" }), `According to a senior official (“nach”), ${core}`],
    [
      via({ cue: "in some accounts" }),
      `According to a voice that is not named (“in some accounts”), ${core}`,
    ],
    [via({ who: "claim" }), `According to Ana Ruiz, ${core}`],
    [
      { reports: [{ source: "story", certainty: "probable" }] },
      `According to ${story} (calling it likely), ${core}`,
    ],
    [{ reports: [{ source: "story", withdrawn: true }] }, `According to ${story} (since withdrawn), ${core}`],
    [{ reports: [{ source: "story", basis: "inferred" }] }, `It is inferred from ${story} that ${core}`],
    [
      { reports: [{ source: "story", via: [{ who: "agencies" }] }, { source: "readout" }] },
      `According to State media in ${story}, and also according to the readout published by Arcadia on 16 May 2031, ${core}`,
    ],
    [{ reports: [{ source: "story" }, { source: "readout" }] }, core],
  ])("describes %j", (fields, expected) => {
    expect(sentenceOf("statement", fields)).toBe(expected);
  });

  it("names every source unless told otherwise", () => {
    const event = eventOf("statement", via({ who: "agencies", cue: "According to" }));
    expect(describeEvent(event, stage)).toBe(`According to State media in ${story}, ${core}`);
    expect(describeEvent(eventOf("statement", {}), indexDossier(stage))).toBe(
      `According to ${story}, ${core}`,
    );
    const twice = eventOf("statement", { reports: [{ source: "story" }, { source: "readout" }] });
    expect(describeEvent(twice, stage)).toBe(
      `According to ${story} and the readout published by Arcadia on 16 May 2031, ${core}`,
    );
    expect(describeEvent(eventOf("meeting", {}), stage)).toBe(
      `According to ${story}, Arcadia and Borduria conferred.`,
    );
  });

  it("calls a source by its publisher if its title is long, and says its kind once", () => {
    const title = `Account of a long visit ${"and another one ".repeat(5)}`;
    const called = (source: Fields): string =>
      describeEvent(eventOf("statement", {}), {
        ...stage,
        sources: [{ id: "story", kind: "readout", ...source }],
      } as Dossier);
    expect(called({ title, publisher: "arcadia", published: "2031-05-16T10:00:00Z" })).toBe(
      `According to the readout published by Arcadia on 16 May 2031, ${core}`,
    );
    expect(called({ title })).toBe(
      `According to the readout “Account of a long visit and another one and another one and another…”, ${core}`,
    );
    expect(called({ title: "Readout of a visit" })).toBe(`According to “Readout of a visit”, ${core}`);
  });

  it("credits a text to its issuers, if they are not its publisher alone", () => {
    const called = (source: Fields): string =>
      describeEvent(eventOf("statement", {}), {
        ...stage,
        sources: [{ id: "story", kind: "communique", ...source }],
      } as Dossier);
    const published = { publisher: "ministry", published: "2031-05-16" };
    const issuers = ["arcadia", "borduria"];
    expect(called({ ...published, issuers })).toBe(
      `According to the communiqué of Arcadia and Borduria published by the Foreign ministry on 16 May 2031, ${core}`,
    );
    expect(called({ title: "Sula text", issuers })).toBe(
      `According to the communiqué “Sula text” of Arcadia and Borduria, ${core}`,
    );
    expect(called({ ...published, issuers: ["ministry"] })).toBe(
      `According to the communiqué published by the Foreign ministry on 16 May 2031, ${core}`,
    );
  });

  it("says on which terms the speaker spoke", () => {
    expect(sentenceOf("statement", { reports: [{ source: "story", term: "background" }] })).toBe(
      `According to ${story} (on background), ${core}`,
    );
  });
});

describe("describeEvent on a meeting", () => {
  it.each([
    [{}, "Arcadia and Borduria conferred."],
    [{ medium: "phone" }, "Arcadia and Borduria spoke by phone."],
    [{ medium: "correspondence" }, "Arcadia and Borduria conferred in writing."],
    [
      { form: "negotiation", medium: "video", status: "possible" },
      "Arcadia and Borduria may hold talks by video link.",
    ],
    [
      { form: "conference", participants: [{ who: "premier" }], status: "planned" },
      "Ana Ruiz is to take part in a conference.",
    ],
    // The talks named last had topics of their own.
    [
      {
        medium: "phone",
        when: { relative: [{ relation: "after", to: "talks" }] },
        about: [{ subject: "trade" }],
      },
      "Arcadia and Borduria spoke by phone after the talks in Karsk between Arcadia and Borduria; topic: trade.",
    ],
    [{ medium: "phone", about: [{ subject: "trade" }] }, "Arcadia and Borduria spoke by phone about trade."],
    [{ form: "conference", participants: [{ who: "ministry" }] }, "The Foreign ministry held a conference."],
    [{ form: "conference", status: "not-actual" }, "Arcadia and Borduria did not take part in a conference."],
    [
      { form: "negotiation", status: "postponed" },
      "Arcadia and Borduria were to hold talks (this was put off).",
    ],
    [
      { form: "visit", participants: [{ who: "premier" }], place: "port", status: "planned" },
      "Ana Ruiz is to make a visit to Karsk.",
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
      "Ana Ruiz (for Arcadia) and the envoy (for Borduria) held talks in Karsk for about two hours in May 2031 at head-of-government level, with the Foreign ministry as host and possibly a senior official as mediator, at the initiative of Borduria, breaking off early; topics: the conflict between Arcadia and Borduria, and a withdrawal by Arcadia.",
    ],
    [
      {
        form: "ceremony",
        title: "State banquet",
        participants: [{ who: "arcadia", role: "host" }, { who: "borduria" }],
      },
      "Borduria took part in a ceremony (“State banquet”), with Arcadia as host.",
    ],
    [
      { form: "shuttle", participants: [{ who: "envoy", role: "mediator" }] },
      "The envoy, as mediator, took part in a shuttle mediation.",
    ],
  ])("describes %j", (fields, expected) => {
    expect(sentenceOf("meeting", fields)).toBe(expected);
  });

  it.each([
    ["from May 3 to 5", ""],
    ["du 3 au 5 mai", ""],
    ["3–5 May", ""],
    ["between May 3 and 5", "at some time "],
    ["on the 3rd and 5th", ""],
    ["on May 3rd, 4th and 5th", ""],
    ["on May 3, 2031", "at some time "],
    ["2031-05-03", "at some time "],
    [undefined, "at some time "],
  ])("says that it took all days of a span only in such words: %s", (asWritten, point) => {
    expect(sentenceOf("meeting", { when: { date: "2031-05-03/2031-05-05", asWritten } })).toBe(
      `Arcadia and Borduria conferred ${point}from 3 to 5 May 2031.`,
    );
  });
});

describe("the kind of a date decides how a sentence has it", () => {
  it.each([
    ["-0001", "in 2 BC"],
    ["0000", "in 1 BC"],
    ["-0098", "in 99 BC"],
    ["-0098-05", "in May 99 BC"],
    ["-0001-05-16", "on 16 May 2 BC"],
    ["20XX-XX-XX", "on a day in some year from 2000 to 2099"],
    ["20XX", "in some year from 2000 to 2099"],
    ["2031-XX", "in a month in 2031"],
    ["XXXX-05-XX", "on a day in May (year not stated)"],
    ["2031-33", "in the first quarter of 2031"],
    ["XXXX-21", "in spring (year not stated)"],
    ["[2031-05-16..2031-05-18]", "on a day from 16 to 18 May 2031"],
    ["{2031-05-16..2031-05-18}", "at some time from 16 to 18 May 2031"],
    ["[2031,2033]", "(2031 or 2033)"],
    ["../..", "(at any time)"],
    ["-0044/0010", "at some time from 45 BC to AD 10"],
    ["../2031", "at some time until 2031"],
    ["2031/2031", "in 2031"],
  ])("%s: %s", (date, expected) => {
    expect(sentenceOf("statement", { when: { date } })).toBe(
      `Ana Ruiz said ${expected}: The crossing is open.`,
    );
  });

  it("with a state that is so as of then", () => {
    expect(sentenceOf("territorial-position", { when: { date: "-0001" } })).toContain("as of 2 BC");
  });
});

it("a text that turns the direction of writing turns no more than itself", () => {
  const content = "The crossing \u202eis open";
  expect(sentenceOf("statement", { content })).toBe("Ana Ruiz said: The crossing is open.");
  const isolated = "The crossing \u2067مفتوح\u2069 now";
  expect(sentenceOf("statement", { content: isolated })).toBe(`Ana Ruiz said: ${isolated}.`);
});

describe("describeEvent on a territorial position", () => {
  it.each([
    [
      "claims-sovereignty",
      "claims sovereignty over",
      "claims sovereignty over Sula Valley, with regard to Borduria",
    ],
    [
      "claims-annexation",
      "claims to have annexed",
      "claims to have annexed Sula Valley, with regard to Borduria",
    ],
    ["recognises", "recognises", "recognises Borduria’s right to Sula Valley"],
    ["refuses-recognition", "refuses to recognise", "refuses to recognise Borduria’s right to Sula Valley"],
    ["demands-withdrawal", "demands withdrawal from", "demands that Borduria withdraw from Sula Valley"],
    [
      "refuses-withdrawal",
      "refuses to withdraw from",
      "refuses to withdraw from Sula Valley, with regard to Borduria",
    ],
    ["renounces", "renounces any claim to", "renounces any claim to Sula Valley, with regard to Borduria"],
    ["offers", "offers to make a concession on", "offers to make a concession on Sula Valley to Borduria"],
    ["reserves", "reserves a position on", "reserves a position on Sula Valley, with regard to Borduria"],
  ] as const)("describes the stance %s", (stance, alone, toward) => {
    expect(sentenceOf("territorial-position", { stance })).toBe(`Arcadia ${alone} Sula Valley.`);
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
      "Arcadia is to recognise Sula Valley in September 2031 unless Borduria lifts the blockade.",
    ],
    [
      { status: "not-actual", territories: ["valley", "ridge"], extent: "part" },
      "Arcadia does not claim sovereignty over part of Sula Valley and the northern ridge.",
    ],
    [
      { when: { date: "2031" }, continuity: "hardened", extent: "line" },
      "Arcadia, in a harder position than before, claims sovereignty over a line in Sula Valley as of 2031.",
    ],
    [
      { continuity: "reversed", extent: "whole", stance: "renounces" },
      "Arcadia, reversing an earlier position, renounces any claim to the whole of Sula Valley.",
    ],
  ])("describes %j", (fields, expected) => {
    expect(sentenceOf("territorial-position", fields)).toBe(expected);
  });
});

test("a territory within another is included in it", () => {
  const territories = [
    { id: "valley", name: "Sula Valley" },
    { id: "port", name: "Karsk", within: "valley" },
  ];
  const event = eventOf("territorial-position", { territories: ["valley", "port"], extent: "whole" });
  expect(describeEvent(event, { ...stage, territories }, { source: false })).toBe(
    "Arcadia claims sovereignty over the whole of Sula Valley, Karsk included.",
  );
});

describe("describeEvent on a control assessment", () => {
  const two = ["valley", "port"];
  const view = "According to the news article “Border talks resume”,";
  it.each([
    [{ controller: "borduria" }, "Borduria holds all of Sula Valley."],
    [
      { controller: "borduria", kind: "control", degree: "not-full" },
      "Borduria does not control all of Sula Valley.",
    ],
    [
      { controller: "borduria", kind: "control", degree: "not-full", territories: two },
      "Borduria does not control the whole of any of Sula Valley and Karsk.",
    ],
    [
      { controller: "borduria", kind: "presence", degree: "partial", territories: two },
      "Borduria has a presence in part of each of Sula Valley and Karsk.",
    ],
    [
      { controller: "borduria", kind: "administration", degree: "none", territories: two },
      "Borduria does not administer any part of Sula Valley or Karsk.",
    ],
    [
      { controller: "borduria", kind: "control", degree: "contested" },
      "control of Sula Valley by Borduria is contested.",
    ],
    [
      {
        controller: "borduria",
        kind: "control",
        when: { date: "2031-02-24/2031-03-31", duration: { iso: "P35D", asWritten: "for five weeks" } },
      },
      "Borduria controlled all of Sula Valley for “five weeks” from 24 February to 31 March 2031.",
    ],
    [
      { controller: "borduria", degree: "none", when: { date: "2031-02/2031-03" } },
      "Borduria did not hold any part of Sula Valley from February to March 2031.",
    ],
    [
      { controller: "borduria", degree: "contested", when: { date: "2031-02/.." } },
      "from February 2031 onwards, the holding of Sula Valley by Borduria is contested.",
    ],
    [{ kind: "control", degree: "partial" }, "part of Sula Valley is controlled by a holder not named."],
    [{ kind: "control", degree: "not-full" }, "not all of Sula Valley is controlled by anybody."],
    [{ degree: "not-full", territories: two }, "none of Sula Valley and Karsk is wholly held by anybody."],
    [{ kind: "administration", degree: "none" }, "no part of Sula Valley is administered by anybody."],
    [
      { controller: "borduria", when: { asWritten: "these days" } },
      "Borduria holds all of Sula Valley (“these days”).",
    ],
    [
      { controller: "borduria", status: "not-actual", degree: "not-full", when: { date: "2031-05" } },
      "as of May 2031, it is not the case that Borduria does not hold all of Sula Valley.",
    ],
  ])("describes %j", (fields, expected) => {
    expect(sentenceOf("control-assessment", fields)).toBe(`${view} ${expected}`);
  });

  it("attributes it to every voice", () => {
    expect(
      sentenceOf("control-assessment", {
        controller: "arcadia",
        ...via({ who: "agencies" }, { who: "official", cue: "said" }),
      }),
    ).toBe("According to State media, a senior official said that Arcadia holds all of Sula Valley.");
    expect(sentenceOf("control-assessment", { controller: "arcadia", ...via({ who: "claim" }) })).toBe(
      "According to Ana Ruiz, Arcadia holds all of Sula Valley.",
    );
    expect(sentenceOf("control-assessment", { controller: "arcadia", ...via({ cue: "Reportedly" }) })).toBe(
      `${view} reportedly, Arcadia holds all of Sula Valley.`,
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
    expect(result.value.events.map((event) => describeEvent(event, result.value, { source: false }))).toEqual(
      [
        "Ana Ruiz, toString, made a statement (constructor; half done): The crossing is open.",
        "There is an event of the kind “gathering” (planned).",
      ],
    );
  });
});
