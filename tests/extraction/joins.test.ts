import { describe, expect, it } from "vitest";
import { knownRecords } from "../../src/compare.js";
import {
  type Extraction,
  extractionMessage,
  fromExtraction,
  mergeExtractions,
  type TextPart,
} from "../../src/extraction.js";
import { checkDossier, type Dossier, type Source } from "../../src/index.js";
import { emptyAnswer, statementOf } from "./answers.js";

describe("extractionMessage", () => {
  const text = "The envoys of Maruna and Ostrel left the lake.";
  it.each<[string, Parameters<typeof extractionMessage>, string]>([
    ["is the text alone where nothing else is known", [{ text }], text],
    ["has a line for the title", [{ title: "Lake talks", text }], `Title: Lake talks\n\n${text}`],
    [
      "has a line for the publisher",
      [{ text }, { publisher: "Lake Gazette" }],
      `Publisher: Lake Gazette\n\n${text}`,
    ],
    [
      "has a line for the date, behind the title",
      [{ title: "Lake talks", published: "2032-05-01", text }],
      `Title: Lake talks\nPublished: 2032-05-01\n\n${text}`,
    ],
    [
      "has a part in place of the text",
      [{ published: "2032-05-01", text }, { part: { start: 0, end: 10, text: "The envoys" } }],
      "Published: 2032-05-01\n\nThe envoys",
    ],
    ["is empty without a text", [{}], ""],
  ])("%s", (_, given, message) => {
    expect(extractionMessage(...given)).toBe(message);
  });
});

const text =
  "Opening remarks were short. Maruna and Ostrel met at Lake Tovo and signed the Tovo Accord, under which Maruna opens the dam; Maruna claims the north shore, which Ostrel holds. Closing remarks were short.";
const source: Source = { id: "note", kind: "document", language: "en", text };
const seam = text.indexOf("Closing");
const first: TextPart = { start: 0, end: seam, text: text.slice(0, seam) };
const second: TextPart = { start: 28, end: text.length, text: text.slice(28) };

const named: Extraction = {
  ...emptyAnswer,
  actors: [
    { id: "m", kind: "polity", name: "Maruna", more: [] },
    { id: "o", kind: "polity", name: "Ostrel", more: [] },
  ],
  territories: [
    { id: "lake", name: "Lake Tovo", also: [] },
    { id: "shore", name: "north shore", also: [] },
  ],
};
const met = { quotes: ["Maruna and Ostrel met at Lake Tovo"] };
const signed = { quotes: ["signed the Tovo Accord"] };
const claims = { quotes: ["Maruna claims the north shore"] };
const party = (who: string) => ({ who, for: "", as: [] });

const meeting = (fields: Partial<Extraction["meetings"][number]> = {}): Partial<Extraction> => ({
  meetings: [
    {
      ...{
        id: "r1",
        ...met,
        form: "negotiation",
        participants: [party("m"), party("o")],
        about: [],
        more: [],
      },
      ...fields,
    },
  ],
});
const accord = (
  fields: Partial<Extraction["instruments"][number]> = {},
  provisions: Extraction["provisions"] = [],
): Partial<Extraction> => ({
  instruments: [
    {
      ...{ id: "r1", ...signed, kind: "agreement", parties: [], more: [{ title: "Tovo Accord" }] },
      ...fields,
    },
  ],
  provisions,
});
const provision = (fields: Partial<Extraction["provisions"][number]> = {}) =>
  accord({}, [
    {
      ...{ id: "p1", quotes: ["Maruna opens the dam"], of: "r1", text: "Maruna opens the dam." },
      ...{ subject: "infrastructure", more: [] },
      ...fields,
    },
  ]);
const position = (fields: Partial<Extraction["positions"][number]> = {}): Partial<Extraction> => ({
  positions: [
    {
      ...{ id: "r1", ...claims, holder: "m", territories: ["shore"] },
      stance: "claims-sovereignty",
      more: [],
      ...fields,
    },
  ],
});
const control = (fields: Partial<Extraction["controls"][number]> = {}): Partial<Extraction> => ({
  controls: [
    {
      ...{ id: "r1", quotes: ["the north shore, which Ostrel holds"], territories: ["shore"] },
      more: [{ controller: "o" }],
      ...fields,
    },
  ],
});
const statement = (fields: Parameters<typeof statementOf>[2] = {}): Partial<Extraction> => ({
  statements: [
    statementOf("m", ["Maruna claims the north shore"], {
      ...{ act: "assert", content: "The north shore belongs to Maruna." },
      ...fields,
    }),
  ],
});

const countOf = ({ events, instruments = [] }: Dossier): number =>
  events.length + instruments.length + instruments.flatMap(({ provisions = [] }) => provisions).length;

describe("records that two parts of a text report", () => {
  it.each<[string, Partial<Extraction>, Partial<Extraction>, number]>([
    ["meetings of one passage are one", meeting(), meeting(), 1],
    ["meetings of another form are one with the same people", meeting(), meeting({ form: "conference" }), 1],
    [
      "meetings of other people are one with the same form",
      meeting(),
      meeting({ participants: [party("m")] }),
      1,
    ],
    [
      "meetings with another form and other people are two",
      meeting(),
      meeting({ form: "conference", participants: [party("m")] }),
      2,
    ],
    ["meetings of two passages are two", meeting(), meeting({ quotes: ["signed the Tovo Accord"] }), 2],
    ["instruments of one passage are one", accord(), accord({ more: [] }), 1],
    [
      "instruments of one title are one wherever they are named",
      accord(),
      accord({ quotes: ["under which Maruna opens the dam"] }),
      1,
    ],
    [
      "instruments of two passages are two without a title",
      accord({ more: [] }),
      accord({ quotes: ["under which Maruna opens the dam"], more: [] }),
      2,
    ],
    ["instruments of two kinds are two", accord(), accord({ kind: "treaty" }), 2],
    ["provisions of one instrument are one with their instrument", provision(), provision(), 2],
    ["provisions of other words are two", provision(), provision({ text: "Ostrel pays nothing." }), 3],
    ["provisions of two passages are two", provision(), provision({ quotes: ["Ostrel holds"] }), 3],
    ["positions of one passage are one", position(), position(), 1],
    ["positions of two holders are two", position(), position({ holder: "o" }), 2],
    ["positions of two stances are two", position(), position({ stance: "recognises" }), 2],
    ["positions on two places are two", position(), position({ territories: ["lake"] }), 2],
    ["assessments of one place are one", control(), control({ more: [] }), 1],
    ["assessments of two places are two", control(), control({ territories: ["lake"] }), 2],
    ["statements of one passage are one", statement(), statement(), 1],
    ["statements of another act are one in the same words", statement(), statement({ act: "demand" }), 1],
    [
      "statements of another act are two in other words",
      statement(),
      statement({ act: "demand", content: "Ostrel leaves the north bank." }),
      2,
    ],
    ["statements of two speakers are two", statement(), statement({ speakers: [{ who: "o", for: "" }] }), 2],
  ])("%s", (_, one, other, count) => {
    const answers = [
      { part: first, answer: { ...named, ...one } },
      { part: second, answer: { ...named, ...other } },
    ];
    const { dossier, ungrounded } = mergeExtractions(answers, { source });
    // Actors and territories that nothing names are left out.
    expect(ungrounded.filter(({ pointer }) => !/actors|territories/.test(pointer))).toEqual([]);
    expect(countOf(dossier)).toBe(count);
    expect(checkDossier(dossier).ok).toBe(true);
    // Whichever part comes first, the count is the same.
    expect(countOf(mergeExtractions(answers.toReversed(), { source }).dossier)).toBe(count);
  });

  it("are one in three parts", () => {
    const answers = [first, second, { start: 28, end: seam, text: text.slice(28, seam) }].map((part) => ({
      ...{ part, answer: { ...named, ...meeting() } },
    }));
    expect(countOf(mergeExtractions(answers, { source }).dossier)).toBe(1);
  });
});

const codesOf = ({ issues }: ReturnType<typeof fromExtraction>): string[] => issues.map(({ code }) => code);
const cyclic: Record<string, unknown> = { ...emptyAnswer };
cyclic["actors"] = [cyclic];

describe("an answer that is nearly JSON", () => {
  it("is read without its trailing commas", () => {
    const written = JSON.stringify(emptyAnswer).replaceAll("]", ",]").replaceAll("[,", "[");
    const result = fromExtraction(`${written.slice(0, -1)},}`, { source });
    expect(result.issues.map(({ code, effect }) => [code, effect])).toEqual([["loose-json", "repaired"]]);
  });

  const actor = (id: string) => ({ id, kind: "polity", name: `Land ${id}`, more: [] });
  const json = JSON.stringify({ ...emptyAnswer, actors: [actor("a1"), actor("a2"), actor("a3")] }, null, 1);
  const readText = (text: string) => {
    const { issues, ungrounded } = fromExtraction(text, { source });
    const records = ungrounded.map(({ record }) => record);
    return { records, issues: issues.filter(({ code }) => code !== "actor-not-in-text") };
  };
  const { records } = readText(json);

  it.each([
    ["a missing comma", json.replace(/\},(\s*\{)/, "}$1")],
    ["a missing comma", json.replace('"polity",', '"polity"')],
    ["a comment", json.replace("{", "{ // the answer\n").replace("[", "[ /* none */")],
    ["single quotes", json.replaceAll('"', "'")],
    ["None", json.replace('"more": []', '"more": None')],
    ["NaN", json.replace('"more": []', '"more": NaN')],
    ["a trailing comma", json.replace('"more": []', '"more": [],')],
  ])("is read in spite of %s", (what, text) => {
    const read = readText(text);
    expect(read.issues).toMatchObject([
      { code: "loose-json", effect: "repaired", params: { found: [what] } },
    ]);
    expect(read.records.map((record) => Object(record).name)).toEqual(
      records.map((record) => Object(record).name),
    );
  });

  it("is read with a line break in a string, as the model wrote it", () => {
    const read = readText(json.replace("Land a2", "Land\na2 'it’s'"));
    expect(read.issues).toMatchObject([{ code: "loose-json" }]);
    expect(Object(read.records[1]).name).toBe("Land\na2 'it’s'");
  });

  it.each([
    ["an unescaped quotation mark", "Land a2", 'Land "a2"'],
    ["an odd quotation mark", "Land a2", 'Land 2" wide'],
    ["an unescaped quotation mark and a comma", "Land a2", 'Land "a2", which'],
    ["a missing quotation mark", '"Land a2"', 'Land a2"'],
    ["a word that is none", '"Land a2"', "nothing"],
  ])("loses the record with %s, which is named, and no other", (_, from, to) => {
    const read = readText(json.replace(from, to));
    expect(read.issues.map(({ code, pointer }) => [code, pointer])).toEqual([["broken-json", "/actors/1"]]);
    expect(read.records[0]).toEqual(actor("a1"));
    expect(String(read.records[1])).toContain(to);
    expect(read.records[2]).toEqual(actor("a3"));
    const cut = readText(json.replace(from, to).slice(0, json.indexOf("Land a3") + 8));
    expect(cut.issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["broken-json", "/actors/1"],
      ["truncated-answer", "/actors/2"],
    ]);
  });

  it.each([
    ["", ""],
    ["```json\n", "\n```"],
    ['{"answer": ', "}"],
  ])("names the last record where that is broken, and does not call it cut off: %j, %j", (before, after) => {
    const last = json.replace("Land a3", 'Land "a3"').split(',\n "territories"')[0];
    const read = readText(`${before}${last}}${after}`);
    const codes = read.issues.map(({ code }) => code).filter((code) => !/wrapped|missing/.test(code));
    expect(codes).toEqual(["broken-json"]);
  });

  it.each([
    ["is cut off", (text: string) => text.slice(0, text.indexOf('"m1","quotes"')), "was cut off"],
    ["is broken", (text: string) => text.replace('"met"', '"m"e"t"'), "is left out"],
    ["lacks what it needs", (text: string) => text.replace('"conversation"', '"club"'), "is left out"],
  ])("loses the reference to a record that %s without blame", (_, change, words) => {
    const met = "Norland and Sudria met";
    const told = { ...statementOf("a1", [met]), more: [{ partOf: "m1" }] };
    const meeting = {
      id: "m1",
      quotes: ["met"],
      form: "conversation",
      participants: [{ who: "a1", for: "", as: [] }],
      about: [],
      more: [],
    };
    const { meetings: _none, ...lists } = emptyAnswer;
    const written = JSON.stringify({
      ...lists,
      actors: [{ ...actor("a1"), name: "Norland" }],
      statements: [told],
      meetings: [meeting],
    });
    const { issues } = fromExtraction(change(written), { source: { ...source, text: met } });
    expect(issues.map(({ code }) => code)).not.toContain("dangling-reference");
    expect(issues.find(({ code }) => code === "lost-reference")?.message).toContain(words);
  });

  it("is told where it is none", () => {
    const { issues } = fromExtraction('Here it is:\n{ "actors": [], "events": nothing }', { source });
    expect(issues.map(({ message }) => message)).toEqual([
      'The answer cannot be read: it is no JSON. Expected a value, found "nothing". (line 2, column 27)',
    ]);
  });
});

describe("an answer that cannot be used", () => {
  it.each<[string, unknown]>([
    ["is a list", []],
    ["is null", null],
    ["is a number", 12],
    ["is undefined", undefined],
    ["is the text of a list", "[]"],
    ["contains itself", cyclic],
  ])("%s", (_, answer) => {
    const result = fromExtraction(answer, { source });
    expect(codesOf(result)).toEqual(["unreadable-answer"]);
    expect([result.ok, result.dossier.events, result.grounded]).toEqual([false, [], []]);
    const merged = mergeExtractions([{ part: first, answer }], { source });
    expect(merged.issues.map(({ code, pointer }) => [code, pointer])).toEqual([["unreadable-answer", "/0"]]);
  });
});

describe("a source that cannot be used", () => {
  it.each<[string, unknown]>([
    ["has no text", { ...source, text: undefined }],
    ["has no id", { ...source, id: undefined }],
    ["has a date that is none", { ...source, published: "some day" }],
    ["is missing", undefined],
  ])("%s, which is why nothing is in the dossier", (_, given) => {
    const options = { source: given };
    // @ts-expect-error JavaScript callers can give anything.
    const result = fromExtraction({ ...named, ...meeting() }, options);
    expect(codesOf(result)).toEqual(["unusable-source"]);
    expect(result.dossier.sources).toEqual([]);
    expect(result.ungrounded.map(({ pointer }) => pointer)).toEqual([
      ...["/actors/0", "/actors/1", "/territories/0", "/territories/1"],
      "/meetings/0",
    ]);
    // @ts-expect-error JavaScript callers can give anything.
    const merged = mergeExtractions([{ part: first, answer: { ...named, ...meeting() } }], options);
    for (const { because } of [...result.ungrounded, ...merged.ungrounded])
      expect(because.map(({ code }) => code)).toEqual(["unusable-source"]);
  });

  it("is no reason for options that are none", () => {
    const options: unknown = undefined;
    // @ts-expect-error JavaScript callers can give anything.
    expect(codesOf(fromExtraction(named, options))).toEqual(["unusable-source"]);
  });

  it("may name known issuers, and loses all others", () => {
    const known = knownRecords({
      actors: [
        { id: "m", kind: "polity", name: "Maruna" },
        { id: "bloc", kind: "group", name: "Lake Bloc", names: [{ name: "the Bloc" }], members: ["m"] },
      ],
      territories: [],
    });
    const issued = fromExtraction(named, { source: { ...source, issuers: ["bloc", "o"] }, known });
    expect(issued.dossier.sources[0]?.issuers).toEqual(["bloc"]);
    expect(issued.dossier.actors.map(({ id }) => id).sort()).toEqual(["bloc", "m"]);
    const none = fromExtraction(named, { source: { ...source, issuers: ["o"], revises: "old" }, known });
    expect(none.dossier.sources[0]).not.toHaveProperty("issuers");
    expect(codesOf(none).filter((code) => code === "unusable-source")).toHaveLength(2);
  });
});

describe("a slip in a record", () => {
  const talks = (fields: Partial<Extraction["meetings"][number]>): Extraction => ({
    ...named,
    ...meeting(fields),
  });
  const speak = (fields: Parameters<typeof statementOf>[2]): Extraction => ({
    ...named,
    ...statement(fields),
  });
  const bare = { deed: "", by: [], toward: [], on: [] };
  const unused = new Set(["unused-record"]);

  it.each<[string, Extraction, [code: string, pointer: string][]]>([
    [
      "a participant twice is once in the dossier",
      talks({ participants: [party("m"), party("m"), party("o")] }),
      [["repeated-item", "/meetings/0/participants/1"]],
    ],
    [
      "a participant cannot act for itself",
      talks({ participants: [{ ...party("m"), for: "m" }, party("o")] }),
      [["acts-for-itself", "/meetings/0/participants/0/for"]],
    ],
    [
      "a participant has one role",
      talks({ participants: [{ ...party("m"), as: ["host", "mediator"] }, party("o")] }),
      [["repeated-detail", expect.stringMatching(/^\/meetings\/0\/participants\/0\/as\/[01]$/)]],
    ],
    [
      "a meeting that is planned has no outcome",
      talks({ more: [{ status: "planned" }, { outcome: "agreement" }] }),
      [["misplaced-field", "/meetings/0/more/1/outcome"]],
    ],
    [
      "a title has to be in the text",
      talks({ more: [{ title: "Summit of the Six" }] }),
      [["title-not-in-text", "/meetings/0/more/0/title"]],
    ],
    [
      "a version has to be in the text",
      { ...named, ...accord({ more: [{ version: "the seventh draft" }] }) },
      [["title-not-in-text", "/instruments/0/more/0/version"]],
    ],
    [
      "a subject twice is once in the dossier",
      speak({ about: ["territory", "territory"] }),
      [["repeated-item", "/statements/0/about/1"]],
    ],
    [
      "an aspect needs a record that it is of",
      speak({ about: ["territory"], more: [{ aspect: "wording" }] }),
      [["misplaced-field", "/statements/0/more/0/aspect"]],
    ],
    [
      "an amount has to be in the text",
      speak({ about: ["territory"], more: [{ quantity: { words: "nine boats", unit: "boat" } }] }),
      [["quantity-not-in-text", "/statements/0/more/0/quantity/words"]],
    ],
    [
      "an amount needs words",
      speak({ about: ["territory"], more: [{ quantity: { words: " ", unit: "boat" } }] }),
      [["missing-part", "/statements/0/more/0/quantity/words"]],
    ],
    [
      "a statement is not about itself",
      speak({ more: [{ on: ["s1"] }] }),
      [["refused-by-check", "/statements/0/more/0/on/0"]],
    ],
    [
      "a condition may be about its own statement",
      speak({ more: [{ clause: { kind: "if", text: "the dam opens", about: [], ...bare, on: ["s1"] } }] }),
      [],
    ],
    [
      "a due time has to be in the text",
      speak({ about: ["territory"], more: [{ due: "by noon" }] }),
      [["time-not-in-text", "/statements/0/more/0/due"]],
    ],
    [
      "a clause needs words",
      speak({ more: [{ clause: { kind: "if", text: " ", about: [], ...bare } }] }),
      [["missing-part", "/statements/0/more/0/clause/text"]],
    ],
    [
      "those who do what a clause says need a subject",
      speak({ more: [{ clause: { kind: "if", text: "the dam opens", about: [], ...bare, by: ["m"] } }] }),
      [["misplaced-field", "/statements/0/more/0/clause/by"]],
    ],
    [
      "words that are the id of a record without words are none",
      { ...named, statements: [statementOf("m", ["s2"]), statementOf("m", ["s1"], { id: "s2" })] },
      [
        ["lost-reference", "/statements/0/quotes/0"],
        ["lost-reference", "/statements/1/quotes/0"],
      ],
    ],
    [
      "an actor is no part of itself",
      { ...speak({}), actors: [{ id: "m", kind: "polity", name: "Maruna", more: [{ of: "m" }] }] },
      [["acts-for-itself", "/actors/0/more/0/of"]],
    ],
    [
      "only a group has members",
      {
        ...speak({ more: [{ audience: ["o"] }] }),
        actors: [
          { id: "m", kind: "polity", name: "Maruna", more: [{ members: ["o"] }] },
          { id: "o", kind: "polity", name: "Ostrel", more: [] },
        ],
      },
      [["misplaced-field", "/actors/0/more/0/members"]],
    ],
    [
      "an actor needs a name",
      { ...speak({}), actors: [...named.actors, { id: "x", kind: "person", name: " ", more: [] }] },
      [["missing-part", "/actors/2/name"]],
    ],
    [
      "another name has to be in the text",
      {
        ...speak({ more: [{ where: ["shore"] }] }),
        territories: [{ id: "shore", name: "north shore", also: ["the east bank", "north shore"] }],
      },
      [
        ["alias-not-in-text", "/territories/0/also/0"],
        ["repeated-item", "/territories/0/also/1"],
      ],
    ],
  ])("%s", (_, answer, expected) => {
    const { issues, dossier } = fromExtraction(answer, { source });
    expect(
      issues.filter(({ code }) => !unused.has(code)).map(({ code, pointer }) => [code, pointer]),
    ).toEqual(expected);
    expect(checkDossier(dossier).ok).toBe(true);
  });

  it("reports every fault of a record at once", () => {
    const said = statementOf("nobody", ["no words of the text"], { more: [{ time: "on Monday" }] });
    const statements = [{ ...said, act: "shout", about: ["shouting"], tone: "loud" }];
    const { issues, dossier } = fromExtraction({ ...speak({}), statements }, { source });
    expect(dossier.events).toEqual([]);
    expect(issues.flatMap(({ effect, pointer }) => (effect === "left-out" ? [pointer] : []))).toEqual([
      ...["/statements/0/act", "/statements/0/about/0", "/statements/0/tone", "/statements/0/quotes/0"],
      ...["/statements/0/speakers/0/who", "/statements/0/more/0/time"],
    ]);
  });

  it("gives an unknown id no hint to the record that names it", () => {
    const { issues } = fromExtraction(speak({ more: [{ on: ["s9"] }] }), { source });
    expect(issues.map(({ code, hint }) => [code, hint])).toContainEqual(["dangling-reference", undefined]);
  });
});

describe("what a check of the dossier refuses", () => {
  it("is left out, and nothing else", () => {
    const earlier = (id: string, to: string) =>
      statementOf("m", ["Maruna claims the north shore"], {
        ...{ id, content: `Statement ${id}.` },
        more: [{ order: { relation: "before", to } }],
      });
    const { dossier, issues } = fromExtraction(
      { ...named, statements: [earlier("s1", "s2"), earlier("s2", "s1")] },
      { source },
    );
    expect(issues.map(({ code }) => code)).toContain("refused-by-check");
    expect(checkDossier(dossier).ok).toBe(true);
    expect(dossier.events).toHaveLength(2);
  });

  it("may be that two actors are parts of each other", () => {
    const actors: Extraction["actors"] = [
      { id: "m", kind: "polity", name: "Maruna", more: [{ of: "o" }] },
      { id: "o", kind: "polity", name: "Ostrel", more: [{ of: "m" }] },
    ];
    const { dossier, issues } = fromExtraction({ ...named, actors, ...statement() }, { source });
    expect(issues.map(({ code }) => code)).toContain("refused-by-check");
    expect(dossier.events).toHaveLength(1);
    expect(checkDossier(dossier).ok).toBe(true);
  });
});
