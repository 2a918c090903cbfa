import { describe, expect, test } from "vitest";
import { compareDossiers, type DossierComparison } from "../../src/compare/index.js";
import type { Dossier, Topic } from "../../src/index.js";

/** A newspaper's account in its own voice. */
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

  test("is one thing in the same words, however each encoder codes the subject", () => {
    const { pairs } = compare(consulate("2031-09"), { subject: "relations" });
    expect(pairs).toMatchObject([{ left: "plan", right: "plan", kind: "same" }]);
  });

  test.each([
    ["on the same matter", consulate("2031-09")],
    ["on another matter", { subject: "trade" } satisfies Topic],
  ])("is not one thing in other words, %s", (_, topic) => {
    const { pairs } = compare(consulate("2031-09"), topic, "An envoy of Kenya came to Lima for tea.");
    expect(pairs.filter(({ kind }) => kind === "same")).toEqual([]);
  });
});
