import { describe, expect, it } from "vitest";
import { type AccountDiscrepancy, compareDossiers } from "../../../src/compare/index.js";
import type { Dossier, Instrument, Statement, Topic } from "../../../src/index.js";

const pact: Instrument = {
  id: "pact",
  kind: "agreement",
  title: "Pact of the valley",
  parties: [{ who: "arcadia" }, { who: "borduria" }],
  provisions: [
    { id: "article-1", text: "The road is open.", subject: "transport" },
    { id: "article-2", text: "Grain is free of duty.", subject: "economic" },
  ],
  reports: [{ source: "readout", certainty: "certain" }],
};
/** Others, whose reports are not those of the pact. */
const note: Instrument = {
  id: "note",
  kind: "note",
  title: "A verbal note",
  reports: [{ source: "readout" }],
};
const plan: Instrument = {
  ...note,
  id: "plan",
  title: "Grain plan",
  provisions: [{ id: "step-1", text: "Ships pass." }],
};
const denial: Statement = {
  id: "denial",
  type: "statement",
  speakers: [{ who: "borduria" }],
  act: "deny",
  content: "Nothing of the kind was agreed.",
  reports: [{ source: "readout", certainty: "probable" }],
};

function account(title: string, ...events: Statement[]): Dossier {
  return {
    format: "diplomatic-events/1",
    sources: [{ id: "readout", kind: "readout", title }],
    actors: [
      { id: "arcadia", kind: "polity", name: "Arcadia", country: "XA" },
      { id: "borduria", kind: "polity", name: "Borduria", country: "XB" },
    ],
    instruments: [note, plan, pact],
    events,
  };
}
const about = (...topics: Topic[]): Statement => ({ ...denial, about: topics });
const told = account("Arcadia's readout");

function denials(left: Dossier, right: Dossier): AccountDiscrepancy[] {
  return compareDossiers(left, right).discrepancies;
}

describe("what one account tells and the other has somebody deny", () => {
  it.each<[topic: Topic, path: string, what: string, target: string]>([
    [{ ref: "pact" }, "denied", "that it was so", "pact"],
    [{ ref: "pact", aspect: "occurrence" }, "denied", "that it was so", "pact"],
    [{ ref: "pact", aspect: "wording" }, "wording", "its wording", "pact"],
    [{ ref: "pact", aspect: "topic" }, "topic", "its topic", "pact"],
    [{ ref: "pact", aspect: "outcome" }, "outcome", "its outcome", "pact"],
    [{ ref: "article-1" }, "denied", "that it was so", "article-1"],
    [{ ref: "article-2", aspect: "wording" }, "wording", "its wording", "article-2"],
  ])("%j is told as %s, of either side", (topic, path, what, target) => {
    const denying = account("Borduria's readout", about(topic));
    const aspect = topic.aspect ?? "occurrence";
    const quoted = "“Nothing of the kind was agreed.”";
    expect(denials(told, denying)).toEqual([
      {
        leftRecord: target,
        rightRecord: "denial",
        path,
        outcome: "contradicts",
        right: aspect,
        leftReports: pact.reports,
        rightReports: denial.reports,
        reason: `The left account tells it, and in the right one ${what} is denied: ${quoted}`,
      },
    ]);
    expect(denials(denying, told)).toEqual([
      {
        leftRecord: "denial",
        rightRecord: target,
        path,
        outcome: "contradicts",
        left: aspect,
        leftReports: denial.reports,
        rightReports: pact.reports,
        reason: `The right account tells it, and in the left one ${what} is denied: ${quoted}`,
      },
    ]);
  });

  it("is told once for each thing that is denied", () => {
    const denying = account(
      "Borduria's readout",
      about({ ref: "pact" }, { ref: "article-1", aspect: "wording" }),
    );
    expect(denials(told, denying).map(({ leftRecord, path }) => `${leftRecord} ${path}`)).toEqual([
      "pact denied",
      "article-1 wording",
    ]);
  });

  const assertion: Statement = {
    ...denial,
    id: "assertion",
    act: "assert",
    content: "The road was closed again.",
  };
  it.each<[what: string, ...events: Statement[]]>([
    ["a denial of something that has no record", about({ subject: "transport" })],
    ["a denial of nothing in particular", denial],
    ["a denial of what only that account tells", about({ ref: "assertion" }), assertion],
    ["a denial that is denied", { ...about({ ref: "pact" }), negated: true }],
    ["what is no denial", { ...about({ ref: "pact" }), act: "decline-comment" }],
  ])("is not %s", (_, ...events) => {
    const other = account("Borduria's readout", ...events);
    expect([...denials(told, other), ...denials(other, told)]).toEqual([]);
  });

  it("is not a denial that both tell, under whatever id", () => {
    const one = account("Arcadia's readout", about({ ref: "pact" }));
    const other = account("Borduria's readout", { ...about({ ref: "pact" }), id: "rebuttal" });
    expect(compareDossiers(one, other).pairs).toHaveLength(1);
    expect(denials(one, other)).toEqual([]);
  });
});
