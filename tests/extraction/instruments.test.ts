import { describe, expect, it } from "vitest";
import { type ExtractedStatement, type Extraction, fromExtraction } from "../../src/extraction.js";
import { checkDossier } from "../../src/index.js";
import { emptyAnswer, statementOf } from "./answers.js";

const text = `At the invitation of the President of Ordal, Mira Sol, the foreign ministers of Ketara and Velun met in Port Sarra on 4 March 2031 in
the presence of the United Nations. They signed the Sarra Memorandum. Under the memorandum Ketara shall deliver at least 40 trucks of wheat to
Velun by the end of June, if the bridge is open, and Velun may charge up to 2.5 million euros. The ministers denied that the wording of the
memorandum had changed. Velun’s remaining demands were not discussed. The talks took more than two hours.`;

const answer: Extraction = {
  ...emptyAnswer,
  actors: [
    { id: "sol", kind: "person", name: "Mira Sol", more: [{ office: "President" }, { of: "ordal" }] },
    { id: "ordal", kind: "polity", name: "Ordal", more: [] },
    { id: "ketara", kind: "polity", name: "Ketara", more: [] },
    { id: "velun", kind: "polity", name: "Velun", more: [] },
    { id: "un", kind: "organisation", name: "United Nations", more: [] },
    {
      id: "ministers",
      kind: "group",
      name: "the ministers",
      more: [{ members: ["ketara", "velun"] }],
    },
  ],
  territories: [{ id: "sarra", name: "Port Sarra", also: [] }],
  instruments: [
    {
      ...{ id: "memo", quotes: ["They signed the Sarra Memorandum"], kind: "memorandum" },
      parties: [
        { who: "ketara", for: "", as: [] },
        { who: "velun", for: "", as: [] },
      ],
      more: [{ title: "Sarra Memorandum" }, { stage: "signed" }, { order: { relation: "at", to: "m1" } }],
    },
  ],
  provisions: [
    {
      ...{ id: "wheat", of: "memo", text: "Ketara delivers wheat to Velun.", subject: "trade" },
      quotes: ["Ketara shall deliver at least 40 trucks of wheat to Velun by the end of June"],
      more: [
        { force: "obligatory" },
        { by: ["ketara"] },
        { toward: ["velun"] },
        { quantity: { words: "at least 40 trucks", unit: "truck" } },
        { due: "by the end of June" },
        {
          clause: {
            ...{ kind: "if", text: "the bridge is open", about: ["infrastructure"], deed: "open the bridge" },
            ...{ by: ["ketara"], toward: [], on: ["fee"] },
          },
        },
      ],
    },
    {
      ...{ id: "fee", of: "memo", text: "Velun may charge a fee.", subject: "economic" },
      quotes: ["Velun may charge up to 2.5 million euros"],
      more: [{ force: "possible" }, { quantity: { words: "up to 2.5 million euros", unit: "EUR" } }],
    },
  ],
  meetings: [
    {
      ...{ id: "m1", quotes: ["met in Port Sarra on 4 March 2031"], form: "negotiation", about: [] },
      participants: [
        { who: "ketara", for: "", as: ["ministerial"] },
        { who: "velun", for: "", as: ["ministerial"] },
        { who: "un", for: "", as: ["witness"] },
        { who: "ordal", for: "", as: ["host"] },
      ],
      more: [
        { place: "sarra" },
        { initiator: ["sol"] },
        { time: "on 4 March 2031" },
        { duration: { iso: "PT2H", words: "more than two hours" } },
      ],
    },
  ],
  statements: [
    statementOf("ministers", ["denied that the wording of the\nmemorandum had changed"], {
      ...{ act: "deny", content: "The wording of the memorandum did not change." },
      more: [{ on: ["memo"] }, { aspect: "wording" }, { partOf: "m1" }],
    }),
    statementOf("velun", ["Velun’s remaining demands"], {
      ...{ id: "s2", act: "demand", content: "Velun makes demands.", about: ["concessions"] },
      more: [{ presupposed: true }],
    }),
  ],
};
const source = { id: "note", kind: "communique" as const, language: "en", published: "2031-03-05", text };
const { dossier, issues, grounded } = fromExtraction(answer, { source });
const [instrument] = dossier.instruments ?? [];

describe("an official text", () => {
  it("becomes a dossier without loss", () => {
    expect(issues).toEqual([]);
    expect(checkDossier(dossier).issues).toEqual([]);
    expect(grounded.map(({ id }) => id)).toEqual(
      "sol ordal ketara velun un ministers sarra memo wheat fee m1 s1 s2".split(" "),
    );
  });

  it("keeps the initiator, the host, a witness and the level of a meeting", () => {
    expect(dossier.events.find(({ id }) => id === "m1")).toMatchObject({
      initiatedBy: ["sol"],
      participants: [
        { who: "ketara", level: "ministerial" },
        { who: "velun", level: "ministerial" },
        { who: "un", role: "witness" },
        { who: "ordal", role: "host" },
      ],
      when: {
        date: "2031-03-04",
        duration: { iso: "PT2H", bound: "at-least", asWritten: "more than two hours" },
      },
    });
  });

  it("keeps an instrument with its parties, its stage and its time", () => {
    expect(instrument).toMatchObject({
      ...{ id: "memo", kind: "memorandum", title: "Sarra Memorandum", stage: "signed" },
      parties: [{ who: "ketara" }, { who: "velun" }],
      when: { relative: [{ relation: "at", to: "m1" }] },
    });
  });

  it("keeps provisions with doer, addressee, amount, due time, condition and force", () => {
    expect(instrument?.provisions).toMatchObject([
      {
        ...{ id: "wheat", subject: "trade", force: "obligatory", by: ["ketara"], toward: ["velun"] },
        quantities: [{ asWritten: "at least 40 trucks", amount: 40, bound: "at-least", unit: "truck" }],
        when: { asWritten: "by the end of June" },
        clauses: [
          {
            kind: "if",
            about: [{ subject: "infrastructure", deed: "open the bridge", by: ["ketara"] }, { ref: "fee" }],
          },
        ],
      },
      { force: "possible", quantities: [{ amount: 2_500_000, bound: "at-most", unit: "EUR" }] },
    ]);
  });

  it("keeps the aspect that is denied, the occasion, a presupposition and the members of a group", () => {
    const [denial, presupposed] = dossier.events.filter(({ type }) => type === "statement");
    expect(denial).toMatchObject({
      about: [{ ref: "memo", aspect: "wording" }],
      links: [{ rel: "part-of", to: "m1" }],
    });
    expect(presupposed?.reports[0]?.basis).toBe("presupposed");
    expect(dossier.actors.find(({ id }) => id === "ministers")?.members).toEqual(["ketara", "velun"]);
  });

  it("loses provisions with their instrument, and what is about them", () => {
    const [memo] = answer.instruments;
    const instruments = memo ? [{ ...memo, quotes: ["They signed a treaty of friendship"] }] : [];
    const result = fromExtraction({ ...answer, instruments }, { source });
    expect(result.dossier.instruments).toBeUndefined();
    expect(result.ungrounded.map(({ pointer }) => pointer)).toEqual([
      "/instruments/0",
      "/provisions/0",
      "/provisions/1",
    ]);
    for (const { because } of result.ungrounded) expect(because.length).toBeGreaterThan(0);
  });
});

describe("a quotation in the title", () => {
  it("is evidence of the title", () => {
    const titled = { ...source, title: "Ketara and Velun sign memorandum" };
    const statement = statementOf("ketara", ["Ketara and Velun sign memorandum"], { act: "sign" });
    const result = fromExtraction({ ...answer, statements: [statement] }, { source: titled });
    expect(result.issues.map(({ code }) => code)).toEqual(["unused-record"]);
    expect(result.dossier.events.at(-1)?.reports[0]?.evidence).toEqual([
      { exact: "Ketara and Velun sign memorandum", start: 0, end: 32, in: "title" },
    ]);
  });
});

describe("the topics of a statement", () => {
  const topicsOf = (about: ExtractedStatement["about"], more: ExtractedStatement["more"]) => {
    const statement = statementOf("ketara", ["Ketara shall deliver"], { about, more });
    const result = fromExtraction({ ...answer, statements: [statement] }, { source });
    const event = result.dossier.events.find(({ id }) => id === "s1");
    const codes = result.issues.map(({ code }) => code).filter((code) => code !== "unused-record");
    return { topics: event?.type === "statement" ? event.about : undefined, codes };
  };

  it("share the details before a further subject, which has the details behind it", () => {
    const { topics, codes } = topicsOf(
      ["trade", "assistance"],
      [
        { by: ["ketara"] },
        { change: "more" },
        { deed: "send flour" },
        { about: "transport" },
        { by: ["velun"] },
        { where: ["sarra"] },
        { about: "talks" },
      ],
    );
    expect(topics).toEqual([
      { subject: "trade", by: ["ketara"], deed: "send flour", change: "more" },
      { subject: "assistance", by: ["ketara"] },
      { subject: "transport", by: ["velun"], territories: ["sarra"] },
      { subject: "talks" },
    ]);
    expect(codes).toEqual([]);
  });

  it("may be records or places alone", () => {
    expect(topicsOf([], [{ on: ["m1"] }, { by: ["velun"] }]).topics).toEqual([{ ref: "m1", by: ["velun"] }]);
    expect(topicsOf([], [{ where: ["sarra"] }]).topics).toEqual([{ territories: ["sarra"] }]);
  });

  it("lose a doer without anything done", () => {
    expect(topicsOf([], [{ by: ["velun"] }])).toEqual({ topics: undefined, codes: ["misplaced-field"] });
  });
});

it("a statement that the text itself makes is a part of the source", () => {
  const statement = statementOf("ketara", ["Ketara shall deliver"], { more: [{ partOf: "text" }] });
  const result = fromExtraction({ ...answer, statements: [statement] }, { source });
  expect(result.dossier.events.at(-1)?.links).toEqual([{ rel: "part-of", to: "note" }]);
});
