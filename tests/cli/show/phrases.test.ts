import { describe, expect, test } from "vitest";
import { createPhrases, evidenceCoverage } from "../../../src/cli/show/phrases.js";
import type { Dossier, SourceReport } from "../../../src/index.js";

const dossier: Dossier = {
  format: "diplomatic-events/1",
  sources: [
    {
      id: "story",
      kind: "news-article",
      title: "Border talks resume",
      text: "The envoy said so. He said so twice.",
    },
    { id: "note", kind: "official-statement" },
  ],
  actors: [
    { id: "arcadia", kind: "polity", name: "Arcadia" },
    { id: "borduria", kind: "polity", name: "Borduria" },
    { id: "premier", kind: "person", name: "Ana Ruiz", offices: [{ title: "Premier", of: "arcadia" }] },
  ],
  territories: [{ id: "valley", name: "Sula Valley" }],
  instruments: [
    {
      id: "accord",
      kind: "agreement",
      provisions: [
        {
          id: "pullback",
          text: "Both sides withdraw.",
          when: { duration: { iso: "P14D" }, relative: [{ relation: "after", to: "talks" }] },
        },
      ],
      when: { relative: [{ relation: "after", to: "talks" }] },
      reports: [{ source: "note", evidence: [{ exact: "an accord" }] }],
    },
  ],
  events: [
    {
      id: "talks",
      type: "meeting",
      form: "negotiation",
      participants: [{ who: "arcadia" }, { who: "borduria" }],
      when: { date: "2031-05-16" },
      reports: [
        {
          source: "story",
          evidence: [{ exact: "The envoy" }, { exact: "said so" }],
          via: [{ evidence: [{ exact: "twice" }] }],
        },
      ],
    },
    {
      id: "claim",
      type: "statement",
      speakers: [{ who: "premier" }],
      act: "assert",
      content: "The crossing is open.",
      reports: [{ source: "story" }],
    },
  ],
};
const phrases = createPhrases(dossier);

describe("the parts of a dossier in a line of text", () => {
  test("actors, territories and sources by name, other records by id", () => {
    expect(phrases.names(["arcadia", "valley", "story", "note", "talks", "nobody"])).toBe(
      "Arcadia, Sula Valley, Border talks resume, the official statement [note], [talks], [nobody]",
    );
    expect(phrases.names(undefined)).toBe("");
    expect(phrases.ids(["talks", "claim"])).toBe("[talks], [claim]");
    expect(phrases.records(["talks", "nobody"])).toBe(
      "the talks between Arcadia and Borduria [talks], [nobody]",
    );
  });

  test.each<[report: SourceReport, expected: string]>([
    [{ source: "story" }, "Border talks resume"],
    [{ source: "story", basis: "stated" }, "Border talks resume (stated)"],
    [
      { source: "story", basis: "inferred", certainty: "possible", confidence: 0.4, withdrawn: true },
      "Border talks resume (inferred, possible, confidence 0.4, withdrawn)",
    ],
    [
      {
        source: "note",
        via: [
          { cue: "Reportedly" },
          { who: "premier", term: "deep-background", certainty: "probable" },
          { who: "claim" },
        ],
      },
      "the official statement [note] <- “Reportedly” <- Ana Ruiz, deep background, probable <- the statement by Ana Ruiz [claim]",
    ],
  ])("a chain: %o", (report, expected) => {
    expect(phrases.chain([report])).toBe(expected);
  });

  test("the place of a quotation", () => {
    const evidence = [{ exact: "so", in: "title" as const, prefix: "and", suffix: "on", start: 4 }];
    expect(phrases.quotations([{ source: "story", evidence }])).toBe(
      "“so” (title, after “and”, before “on”, at 4 to ?)",
    );
  });

  test("quotations on one line, with whose words they are", () => {
    const report = (exact: string, quoted?: true): SourceReport => ({
      source: "story",
      evidence: [{ exact, ...(quoted === undefined ? {} : { quoted }) }],
    });
    expect(phrases.quotations([report("said\n  so", true), report("twice")])).toBe(
      "“said so” (own words) “twice”",
    );
  });

  test("what is said of a time, also that of an instrument and of a provision", () => {
    for (const record of ["accord", "pullback"]) {
      const after = { record, to: "talks", path: ["when", "relative", 0] };
      expect(phrases.reason(after, "claim")).toBe(
        `[${record}] is after the talks between Arcadia and Borduria [talks]`,
      );
      expect(phrases.reason(after, "talks")).toBe(`[${record}] is after it`);
    }
    const length = { record: "pullback", path: ["when", "duration"] };
    expect(phrases.reason(length, "talks")).toBe("[pullback] lasts 14 days");
    const date = { record: "talks", path: ["events", 0, "when", "date"] };
    expect(phrases.reason(date, "claim")).toBe("[talks] is 16 May 2031");
  });
});

test("quotations are counted with those of the chain, and found again where they stand once in a text", () => {
  // "The envoy" and "twice" stand once; "said so" stands twice; "an accord" is from a source without a text.
  expect(evidenceCoverage(dossier)).toEqual({ anchored: 2, total: 4 });
});
