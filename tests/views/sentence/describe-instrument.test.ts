import { expect, test } from "vitest";
import type { Instrument } from "../../../src/index.js";
import { createNames, describeRecord } from "../../../src/views/index.js";
import { type Fields, stage } from "../stage.js";

const names = createNames(stage);
const sides = [{ who: "arcadia" }, { who: "borduria" }];
const sula: Fields = { title: "Sula Accord" };

test.each<[expected: string, fields: Fields]>([
  ["there is a treaty.", {}],
  ["there is not a treaty of Arcadia.", { parties: [{ who: "arcadia" }], status: "not-actual" }],
  ["the agreement “Sula Accord” is possible.", { ...sula, kind: "agreement", status: "possible" }],
  ["the agreement “Sula Accord” exists.", { ...sula, kind: "agreement" }],
  // A title may name the kind and the sides.
  ["“Treaty with Borduria” exists.", { title: "Treaty with Borduria", parties: [{ who: "borduria" }] }],
  ["there is a plan (A truce).", { kind: "plan", provisions: [{ id: "p", text: "A truce." }] }],
  [
    "a plan is planned for the talks in Karsk between Arcadia and Borduria.",
    { kind: "plan", status: "planned", links: [{ rel: "part-of", to: "talks" }] },
  ],
  [
    "a treaty is possible, proposed on 3 May 2031.",
    { stage: "proposed", status: "possible", when: { date: "2031-05-03" } },
  ],
  [
    "the treaty “Sula Accord” between Arcadia and Borduria was agreed in its wording on 3 May 2031 (date inferred).",
    { ...sula, parties: sides, stage: "text-agreed", when: { date: "2031-05-03", basis: "inferred" } },
  ],
  [
    "the treaty between Arcadia and Borduria was signed during the talks in Karsk between Arcadia and Borduria, with the envoy as witness.",
    {
      parties: [...sides, { who: "envoy", role: "witness" }],
      stage: "signed",
      links: [{ rel: "part-of", to: "talks" }],
    },
  ],
  [
    "the treaty is to enter into force in 2032.",
    { stage: "in-force", status: "planned", when: { date: "2032" } },
  ],
  ["a treaty is possible (stage: proposed).", { stage: "proposed", status: "possible" }],
  ["the treaty is in force.", { stage: "in-force" }],
  ["the treaty entered into force in 2032.", { stage: "in-force", when: { date: "2032" } }],
  ["the treaty is no longer in force.", { stage: "ended" }],
  ["the resolution was adopted.", { kind: "resolution", stage: "signed" }],
  [
    "the plan was proposed, with State media as parties and the envoy as mediator.",
    { kind: "plan", stage: "proposed", parties: [{ who: "agencies" }, { who: "envoy", role: "mediator" }] },
  ],
  ["the treaty did not enter into force.", { stage: "in-force", status: "not-actual" }],
  ["the treaty was not ratified.", { stage: "ratified", status: "not-actual" }],
  ["the treaty was to be signed (this was put off).", { stage: "signed", status: "postponed" }],
  ["the treaty is under negotiation.", { stage: "under-negotiation" }],
  ["the treaty is at the stage “tabled”.", { stage: "acme:tabled" }],
])("says of an instrument: %s", (expected, fields) => {
  const instrument = {
    id: "t",
    kind: "treaty",
    reports: [{ source: "story" }],
    ...fields,
  } as unknown as Instrument;
  expect(describeRecord(instrument, names)).toBe(
    `According to the news article “Border talks resume”, ${expected}`,
  );
});

test("says that the source takes an instrument for granted", () => {
  const reports = [{ source: "readout", basis: "presupposed" as const }];
  expect(describeRecord({ id: "t", kind: "plan", reports }, names)).toBe(
    "The readout published by Arcadia on 16 May 2031 takes for granted that there is a plan.",
  );
});

test("puts a title in quotation marks only where the text may have it", () => {
  const sourced = (text: string) =>
    createNames({ ...stage, sources: [{ id: "story", kind: "news-article", title: "Talks", text }] });
  const plan: Instrument = {
    id: "t",
    kind: "plan",
    title: "Road map",
    stage: "proposed",
    reports: [{ source: "story" }],
  };
  expect(describeRecord(plan, sourced("They proposed a road map."))).toContain("the plan “Road map” was");
  expect(describeRecord(plan, sourced("They proposed a plan."))).toContain("the plan (Road map) was");
});
