import { describe, expect, it } from "vitest";
import { coverSentences, createSourceText } from "../../src/extraction/index.js";
import { isInQuotationMarks, namesOffice, namesPerson, namesThing } from "../../src/extraction/text/index.js";
import { extractionSchema, fromExtraction } from "../../src/extraction.js";
import { anchorText } from "./anchor-text.js";
import { emptyAnswer, statementOf } from "./answers.js";
import { readGood, readSource } from "./recorded.js";

const textOf = (text: string, language = "en") =>
  createSourceText({ id: "note", kind: "document", language }, text);

describe("a quotation", () => {
  const text =
    "The talks were useful, Berg said. Useful talks, Vale agreed; the talks were long. Nobody was named.";

  it("that stands twice is meant where another quotation of its record encloses it", () => {
    expect(anchorText(text, ["the talks were long", "talks were"])).toMatchObject({
      passages: [
        ["the talks were long", 61],
        ["talks were", 65],
      ],
      codes: [],
    });
    expect(anchorText(text, ["talks were"]).codes).toEqual(["quote-ambiguous"]);
  });

  it("is no part of a word", () => {
    expect(anchorText("They disagreed.", ["AGREED"]).codes).toEqual(["quote-not-found"]);
  });

  it("is marked as quoted only in what somebody says or holds", () => {
    const good = extractionSchema.parse(readGood("lake"));
    const quotes = ["That would be useful"];
    const answer = { ...good, meetings: good.meetings.map((meeting) => ({ ...meeting, quotes })) };
    const { dossier } = fromExtraction(answer, { source: readSource("lake") });
    const quoted = dossier.events.map(({ id, reports }) => [id, reports[0]?.evidence?.[0]?.quoted]);
    expect(quoted).toEqual([
      ["m1", undefined],
      ["s1", true],
      ["s2", undefined],
      ["s3", true],
      ["p1", undefined],
      ["c1", undefined],
    ]);
  });

  it("is the speaker's own in quotation marks of many kinds, and not between apostrophes", () => {
    const marked = (whole: string, part: string) => {
      const start = whole.indexOf(part);
      return isInQuotationMarks(whole, { start, end: start + part.length });
    };
    for (const whole of ["He said ‘no’.", '"no"', "«\u00a0no\u00a0»", "„no“", "「no」"])
      expect(marked(whole, "no")).toBe(true);
    expect(marked("the Bergs' no' s", "no")).toBe(false);
    expect(marked("He said no.", "no")).toBe(false);
  });
});

describe("who says it, by the text", () => {
  const story =
    "“Never,” Norland said. According to the U.S. Embassy, Sudria agreed to talks. Berg of Norland said little.";
  const judge = (speaker: string, exact: string) =>
    fromExtraction(
      {
        ...emptyAnswer,
        actors: [
          { id: "norland", kind: "polity", name: "Norland", more: [] },
          { id: "berg", kind: "person", name: "Berg", more: [{ of: "norland" }] },
          { id: "sudria", kind: "polity", name: "Sudria", more: [] },
          { id: "embassy", kind: "body", name: "U.S. Embassy", more: [] },
        ],
        statements: [statementOf(speaker, [exact])],
      },
      { source: { id: "note", kind: "document", language: "en", text: story } },
    ).issues.flatMap(({ code, params }) => (code === "unused-record" ? [] : [[code, params["voice"]]]));

  it("is a state as well as those who belong to it", () => {
    expect(judge("norland", "Never")).toEqual([]);
    expect(judge("berg", "Never")).toEqual([]);
    expect(judge("sudria", "Never")).toEqual([["another-speaker", "Norland"]]);
  });

  it("is who stands before a preposition, and not the name behind it", () => {
    expect(judge("sudria", "Berg of Norland said little")).toEqual([["another-speaker", "Berg"]]);
  });

  it("is a voice at the start of its sentence, also behind an abbreviation", () => {
    expect(judge("sudria", "Sudria agreed to talks")).toEqual([["missing-chain", "U.S. Embassy"]]);
  });
});

describe("a name", () => {
  it.each<[string, string, boolean]>([
    ["Anna Berg", "Ms Berg left.", true],
    ["Anna Berg", "Anna Holm left.", false],
    ["Anna Berg", "“Anna,” he said.", true],
    ["Anna Berg", "The iceberg melted.", false],
    ["Anna Zelenskaya", "Zelenskaia left.", false],
    ["Volodymyr Zelenskyy", "Zelensky left.", true],
    ["Jón Þórsson", "Thorsson left.", true],
    ["Łukasz Wójcik", "Wojcik left.", true],
    ["President Holm", "The president left.", false],
    ["Ali al-Sharif", "Al-Sharif left.", true],
    ["Maria de la Cruz", "They met de la Vega.", false],
  ])("%s of a person in the text “%s”: %s", (name, text, expected) => {
    expect(namesPerson(name, textOf(text))).toBe(expected);
  });

  it.each<[string, string, string, boolean]>([
    ["Russia", "Russian officials", "en", true],
    ["Germany", "a German envoy", "en", true],
    ["Ukraine", "the Ukrainian side", "en", true],
    ["Niger", "Nigeria agreed", "en", false],
    ["Iran", "Iraq agreed", "en", false],
    ["Austria", "Australia agreed", "en", false],
    ["United Nations", "the UN agreed", "en", true],
    ["United Nations", "two nations agreed", "en", false],
    ["United States", "U.S. officials", "en", true],
    ["Donetsk Oblast", "in Donetsk", "en", true],
    ["Foreign Ministry", "the ministry of foreign affairs", "en", true],
    ["Foreign Ministry", "the foreign office", "en", false],
    ["Лесиния", "в Лесинии", "ru", true],
    ["北京", "他们在北京会面", "zh", true],
    ["上海", "他们在北京会面", "zh", false],
  ])("%s of a thing in “%s” (%s): %s", (name, text, language, expected) => {
    expect(namesThing(name, textOf(text, language))).toBe(expected);
  });

  it("may be all of words that are particles in others", () => {
    expect(namesThing("Al Ben", textOf("Al met them, and Ben left."))).toBe(true);
    expect(namesThing("Al Ben", textOf("Al met them."))).toBe(false);
    expect(namesOffice("El", [], textOf("Nobody came."))).toBe(false);
  });

  it("of an office has words, which may stand without spaces", () => {
    expect(namesOffice("…", [], textOf("Nobody came … yet."))).toBe(false);
    expect(namesOffice("外交部长", [], textOf("外交部长李明到访", "zh"))).toBe(true);
    expect(namesOffice("外交部长", [], textOf("李明到访", "zh"))).toBe(false);
  });
});

describe("the sentences of a text", () => {
  it.each<[text: string, sentences: string[]]>([
    ["", []],
    [" \n", []],
    ["They met. They left.", ["They met.", "They left."]],
    [
      "Halin adopted HC/RES. 14 in May. Art. 5 binds it.",
      ["Halin adopted HC/RES. 14 in May.", "Art. 5 binds it."],
    ],
    ["It began in 2031. 14 states came.", ["It began in 2031.", "14 states came."]],
    [
      "They agreed:\n\n• to meet;\n\n• to report.\n\nNobody left.",
      ["They agreed:", "• to meet;", "• to report.", "Nobody left."],
    ],
    ["他们会面。协议已签。", ["他们会面。", "协议已签。"]],
    ["他们会面。（协议已签。）", ["他们会面。", "（协议已签。）"]],
  ])("of %j", (text, sentences) => {
    const covered = coverSentences({ id: "note", kind: "document", text }, []);
    expect(covered.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
