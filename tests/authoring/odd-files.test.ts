import { describe, expect, test } from "vitest";
import { fixDossierText } from "../../src/authoring/index.js";

const text = "The envoy said \u2018no\u2019 twice. The envoy left.";

/** A dossier as JSON with one report, and what that has. */
const withReport = (report: object, source: object = { text }): string =>
  JSON.stringify({
    format: "diplomatic-events/1",
    sources: [{ id: "note", kind: "news-article", ...source }],
    actors: [{ id: "envoy", kind: "person", name: "The envoy" }],
    events: [
      {
        ...{ id: "said", type: "statement", speakers: [{ who: "envoy" }], act: "reject", content: "No." },
        reports: [{ source: "note", ...report }],
      },
    ],
  });

describe("fixDossierText changes nothing", () => {
  test.each([
    ["in a text that is no JSON", "{"],
    ["in a value that is no dossier", "[1]"],
    ["where the source has no text", withReport({ evidence: [{ exact: "The envoy said 'no'" }] }, {})],
    [
      "where the report names no source",
      withReport({ source: 1, evidence: [{ exact: "The envoy said 'no'" }] }),
    ],
    ["where a quotation is no text", withReport({ evidence: [{ exact: 1 }] })],
    ["where a quotation stands nowhere", withReport({ evidence: [{ exact: "The envoy sang" }] })],
    ["where a quotation stands twice", withReport({ evidence: [{ exact: "the Envoy" }] })],
    ["where an unknown field has no near one", withReport({ zzzz: 1 })],
    ["where the near field is there already", withReport({ basis: "stated", bases: "stated" })],
    ["where an id is near none", withReport({ via: [{ who: "minister" }] })],
  ])("%s", (_, file) => {
    const result = fixDossierText(file);
    expect([result.text, result.fixes]).toEqual([file, []]);
  });
});

test("fixDossierText finds a quotation by its context", () => {
  const file = withReport({ evidence: [{ exact: "The envoy", prefix: "twice. ", start: 0, end: 9 }] });
  expect(fixDossierText(file).text).toBe(file.replace('"start":0,"end":9', '"start":27,"end":36'));
});

test.each([
  ["what follows it", { exact: "The envoy", suffix: " left", start: 0, end: 9 }, [27, 36]],
  [
    "what stands around it",
    { exact: "The envoy", prefix: "twice. ", suffix: " left", start: 1, end: 9 },
    [27, 36],
  ],
  ["its words, where each offset is wrong", { exact: "envoy left", start: 4, end: 9 }, [31, 41]],
])("fixDossierText finds a quotation by %s", (_, evidence, [start, end]) => {
  const fixed = JSON.stringify({ ...evidence, start, end });
  const file = withReport({ evidence: [evidence] });
  expect(fixDossierText(file).text).toBe(file.replace(JSON.stringify(evidence), fixed));
});

test("fixDossierText mends the form and the offsets of one quotation", () => {
  const file = withReport({ evidence: [{ exact: "The envoy said 'no' twice", start: 3, end: 12 }] });
  const { text: fixed, issues } = fixDossierText(file);
  expect(fixed).toBe(
    withReport({ evidence: [{ exact: "The envoy said \u2018no\u2019 twice", start: 0, end: 25 }] }),
  );
  expect(issues).toEqual([]);
});
