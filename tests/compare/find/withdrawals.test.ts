import { describe, expect, it } from "vitest";
import { type AccountDiscrepancy, compareDossiers } from "../../../src/compare/index.js";
import type { Dossier, Meeting, Source, SourceReport } from "../../../src/index.js";

const talks: Meeting = {
  id: "talks",
  type: "meeting",
  form: "negotiation",
  medium: "in-person",
  participants: [{ who: "arcadia" }, { who: "borduria" }],
  when: { date: "2031-03-02" },
  reports: [{ source: "story" }],
};
const story: Source = {
  id: "story",
  kind: "news-article",
  title: "Talks in the valley",
  published: "2031-03-03",
};

function account(title: string, reports: SourceReport[], ...more: Source[]): Dossier {
  return {
    format: "diplomatic-events/1",
    title,
    sources: [story, { id: "wire", kind: "readout", title: `Wire of ${title}` }, ...more],
    actors: [
      { id: "arcadia", kind: "polity", name: "Arcadia", country: "XA" },
      { id: "borduria", kind: "polity", name: "Borduria", country: "XB" },
    ],
    events: [{ ...talks, reports }],
  };
}
const stands: SourceReport = { source: "story" };
const taken: SourceReport = { source: "story", withdrawn: true };

function withdrawn(left: Dossier, right: Dossier): AccountDiscrepancy[] {
  return compareDossiers(left, right).discrepancies.filter(({ path }) => path === "withdrawn");
}

describe("a report that was taken back", () => {
  it("is told with the side that has it so", () => {
    const [one, other] = [account("one", [taken]), account("other", [stands])];
    const found = (side: "left" | "right"): object => ({
      leftRecord: "talks",
      rightRecord: "talks",
      path: "withdrawn",
      outcome: "differs",
      left: side === "left",
      right: side === "right",
      leftReports: [side === "left" ? taken : stands],
      rightReports: [side === "left" ? stands : taken],
      reason: `In the ${side} account a source has taken it back, and in the other that report stands.`,
    });
    expect(withdrawn(one, other)).toEqual([found("left")]);
    expect(withdrawn(other, one)).toEqual([found("right")]);
  });

  const edited: Source = { id: "edited", kind: "news-article", revises: "story" };
  const again: Source = { id: "again", kind: "news-article", revises: "edited" };
  const wire: SourceReport = { source: "wire" };
  it.each<[what: string, left: SourceReport[], right: SourceReport[], count: number, sources?: Source[]]>([
    ["of both accounts is none", [taken], [taken], 0],
    ["of no account is none", [stands], [stands], 0],
    ["of one source, of which another report stands, is one", [stands], [stands, taken], 1],
    [
      "of a source that only one account has leaves the rest",
      [stands],
      [stands, { ...wire, withdrawn: true }],
      0,
    ],
    ["of all that one account has is one", [stands], [{ ...wire, withdrawn: true }], 1],
    ["of the one source where others still tell it is one", [stands], [taken, wire], 1],
    [
      "by a later version of the source is one",
      [stands],
      [{ source: "edited", withdrawn: true }, wire],
      1,
      [edited],
    ],
    [
      "by a later version of a later version is one",
      [stands],
      [{ source: "again", withdrawn: true }, wire],
      1,
      [edited, again],
    ],
  ])("%s", (_, left, right, count, sources = []) => {
    const [one, other] = [account("one", left), account("other", right, ...sources)];
    expect(withdrawn(one, other)).toHaveLength(count);
    expect(withdrawn(other, one)).toHaveLength(count);
  });

  it("by versions that revise each other ends the search", () => {
    const circle: Source[] = [
      { id: "edited", kind: "news-article", revises: "again" },
      { id: "again", kind: "news-article", revises: "edited" },
    ];
    const other = account("other", [{ source: "again", withdrawn: true }], ...circle);
    expect(withdrawn(account("one", [stands]), other)).toHaveLength(1);
  });
});
