import { describe, expect, test } from "vitest";
import { checkDossier, type Dossier, type Evidence, type Source } from "../../../src/index.js";

const text = "Talks resume. The envoy said so, and “so” it was: the talks resume.";

/** What is said of a quotation, with what it says it by. */
function told(evidence: Evidence, source: Partial<Source> = { text }): [code: string, params: unknown][] {
  const dossier: Dossier = {
    format: "diplomatic-events/1",
    sources: [{ id: "story", kind: "news-article", ...source }],
    actors: [{ id: "envoy", kind: "person", name: "The envoy" }],
    events: [
      {
        id: "claim",
        type: "statement",
        speakers: [{ who: "envoy" }],
        act: "assert",
        content: "It is so.",
        reports: [{ source: "story", evidence: [evidence] }],
      },
    ],
  };
  return checkDossier(dossier).issues.map(({ code, params }) => [code, params]);
}

describe("a quotation", () => {
  test.each<[what: string, evidence: Evidence, expected: [code: string, params: object][]]>([
    ["that stands once is found", { exact: "The envoy" }, []],
    ["at its offsets is found", { exact: "The envoy", start: 14, end: 23 }, []],
    ["at its start alone is found", { exact: "The envoy", start: 14 }, []],
    ["at its end alone is found", { exact: "The envoy", end: 23 }, []],
    [
      "at another start is not there",
      { exact: "The envoy", start: 13, end: 23 },
      [["offset-mismatch", { start: 13, end: 23, expected: ["14 to 23"] }]],
    ],
    [
      "at another end is not there",
      { exact: "The envoy", start: 14, end: 24 },
      [["offset-mismatch", { start: 14, end: 24, expected: ["14 to 23"] }]],
    ],
    [
      "at another start alone is not there",
      { exact: "The envoy", start: 15 },
      [["offset-mismatch", { start: 15, end: undefined, expected: ["14 to 23"] }]],
    ],
    [
      "that stands nowhere is missing",
      { exact: "The minister" },
      [["quote-not-found", { exact: "The minister", source: "story", elsewhere: 0 }]],
    ],
    [
      "that stands only with other words around it is elsewhere",
      { exact: "The envoy", prefix: "and " },
      [["quote-not-found", { exact: "The envoy", source: "story", elsewhere: 1 }]],
    ],
    ["that stands twice is ambiguous", { exact: "so" }, [["quote-ambiguous", { exact: "so", count: 2 }]]],
    ["that its offsets choose is not", { exact: "so", start: 29, end: 31 }, []],
    [
      "whose offsets are none of its places is both",
      { exact: "so", start: 30, end: 32 },
      [
        ["offset-mismatch", { start: 30, end: 32, expected: ["29 to 31", "38 to 40"] }],
        ["quote-ambiguous", { exact: "so", count: 2 }],
      ],
    ],
    ["that differs in a line break is found", { exact: "Talks\nresume. The" }, []],
    [
      "that differs in a line break is found at its offsets",
      { exact: "Talks\u00a0resume.", start: 0, end: 13 },
      [],
    ],
    [
      "in other typography is told with what the text has",
      { exact: '"so" it' },
      [["quote-normalised", { exact: '"so" it', found: "“so” it" }]],
    ],
  ])("%s", (_, evidence, expected) => {
    const found = told(evidence);
    expect(found.map(([code]) => code)).toEqual(expected.map(([code]) => code));
    for (const [index, [, params]] of expected.entries()) expect(found[index]?.[1]).toMatchObject(params);
  });

  test("that is missing comes with the nearest passage, until much text has been read for it", () => {
    const exact = "the envoy said";
    expect(told({ exact })).toEqual([
      ["quote-not-found", expect.objectContaining({ near: "The envoy said" })],
    ]);
    const long = `${text} ${"x".repeat(2_000_000)}`;
    expect(told({ exact }, { text: long })).toEqual([
      ["quote-not-found", expect.objectContaining({ near: undefined })],
    ]);
  });

  test("of many places is expected at the first three", () => {
    const [mismatch] = told({ exact: "no", start: 1, end: 3 }, { text: "no no no no no" });
    expect(mismatch).toMatchObject(["offset-mismatch", { expected: ["0 to 2", "3 to 5", "6 to 8"] }]);
  });

  test.each<[coverage: Source["coverage"], code: string]>([
    [undefined, "quote-not-found"],
    ["complete", "quote-not-found"],
    ["extract", "quote-outside-extract"],
    ["truncated", "quote-outside-extract"],
  ])("that is missing from a text whose coverage is %s: %s", (coverage, code) => {
    const source = { text, ...(coverage ? { coverage } : {}) };
    expect(told({ exact: "The minister" }, source).map(([found]) => found)).toEqual([code]);
  });

  test.each<[evidence: Evidence, codes: string[]]>([
    [{ exact: "so" }, ["source-without-text"]],
    [{ exact: "so", start: 5 }, ["source-without-text"]],
    [{ exact: "so", end: 5 }, ["source-without-text"]],
    [{ exact: "so", start: 4, end: 5 }, ["source-without-text"]],
    [{ exact: "so", start: 5, end: 5 }, ["source-without-text", "offset-mismatch"]],
    [{ exact: "so", start: 6, end: 5 }, ["source-without-text", "offset-mismatch"]],
  ])("of a source without a text, %j: %j", (evidence, codes) => {
    const found = told(evidence, {});
    expect(found.map(([code]) => code).sort()).toEqual([...codes].sort());
    for (const [code, params] of found)
      if (code === "offset-mismatch") expect(params).toMatchObject({ expected: [] });
  });
});
