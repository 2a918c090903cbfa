import { describe, expect, test } from "vitest";
import { checkDossier, type IssueCode } from "../../../src/index.js";
import type { Edits } from "../../support/naive/cases.js";
import { edited } from "../../support/naive/edited.js";

const codes = (edits: Edits): IssueCode[] => checkDossier(edited(edits)).issues.map(({ code }) => code);

const omission: Edits = { "/events/3/act": "omit", "/events/3/evaluation": undefined };
const gazette = { id: "gazette", kind: "news-article" };
const claim = { id: "claim", type: "statement", act: "assert", content: "The bridge is open." };

describe("of two records with one id the first counts", () => {
  test.each<[what: string, second: Edits, asFirst: Edits, code: IssueCode]>([
    [
      "when a revised source was published",
      { "/sources/-": { ...gazette, published: "2030" } },
      { "/sources/0/published": "2030" },
      "reversed-dates",
    ],
    [
      "the language of a translated source",
      { "/sources/-": { ...gazette, language: "es" } },
      { "/sources/0/language": "es" },
      "same-language-translation",
    ],
    [
      "how much there is of a source that leaves something out",
      { "/sources/-": { ...gazette, coverage: "extract" }, ...omission },
      { "/sources/0/coverage": "extract", ...omission },
      "omission-from-extract",
    ],
    [
      "what a statement in a chain is about",
      {
        "/events/-": { ...claim, speakers: [{ who: "minister" }], reports: [{ source: "gazette" }] },
      },
      { "/events/1/about": undefined },
      "unrelated-relay",
    ],
    [
      "whose an address is",
      {
        "/actors/-": { id: "arcadia", kind: "polity", name: "A", sameAs: ["https://example.org/arcadia"] },
      },
      { "/actors/1/sameAs": ["https://example.org/arcadia"] },
      "shared-identity",
    ],
  ])("%s", (_, second, asFirst, code) => {
    expect(codes(second)).toEqual(["duplicate-id"]);
    expect(codes(asFirst)).toContain(code);
  });
});
