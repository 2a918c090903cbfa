import { describe, expect, test } from "vitest";
import { compareDossiers, type DossierComparison } from "../../src/compare/index.js";
import type { Dossier, Topic } from "../../src/index.js";

/** What a newspaper tells in its own voice. */
const account = (source: string, content: string, topic: Topic): Dossier => ({
  format: "diplomatic-events/1",
  sources: [{ id: source, kind: "news-article", published: "2031-07-08" }],
  actors: [{ id: "kenya", kind: "polity", name: "Kenya", country: "KE" }],
  territories: [{ id: "port", name: "Mombasa" }],
  events: [
    {
      id: "plan",
      type: "statement",
      speakers: [{ who: source }],
      act: "assert",
      content,
      about: [topic],
      reports: [{ source }],
    },
  ],
});

const consulate = (date: string, asWritten?: string): Topic => ({
  subject: "diplomatic-missions",
  by: ["kenya"],
  territories: ["port"],
  when: { date, ...(asWritten === undefined ? {} : { asWritten }) },
});

const compare = (
  left: Topic,
  right: Topic,
  content = "Peru opens a consulate in Mombasa.",
): DossierComparison =>
  compareDossiers(
    account("wire", "Peru will open a consulate in Mombasa.", left),
    account("paper", content, right),
  );

describe("what two newspapers tell in their own voices", () => {
  test("is one thing where words and matter meet", () => {
    const { pairs, discrepancies } = compare(consulate("2031-09"), consulate("2031-09"));
    expect(pairs).toMatchObject([{ left: "plan", right: "plan", kind: "same" }]);
    expect(discrepancies).toEqual([]);
  });

  test("can differ in its time, of which the dates are given where the words are the same", () => {
    const { discrepancies } = compare(
      consulate("2031-04-01", "by 1 April"),
      consulate("2032-04-01", "by 1 April"),
    );
    expect(discrepancies).toMatchObject([
      { path: "time", left: "2031-04-01", right: "2032-04-01", outcome: "differs" },
    ]);
  });

  test("is not one thing where the matter is another", () => {
    const { pairs } = compare(consulate("2031-09"), { subject: "trade" }, "Kenya will sell tea to Peru.");
    expect(pairs).toEqual([]);
  });
});
