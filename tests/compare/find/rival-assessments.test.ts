import { describe, expect, it } from "vitest";
import { compareDossiers } from "../../../src/compare/index.js";
import type { ControlAssessment, Dossier, Source } from "../../../src/index.js";

const held: ControlAssessment = {
  id: "held",
  type: "control-assessment",
  territories: ["valley"],
  controller: "arcadia",
  degree: "full",
  reports: [{ source: "map" }],
};

function account(assessment: Partial<ControlAssessment>, source: Partial<Source> = {}): Dossier {
  return {
    format: "diplomatic-events/1",
    sources: [{ id: "map", kind: "document", title: `A map of ${assessment.id ?? "one"}`, ...source }],
    actors: [
      { id: "arcadia", kind: "polity", name: "Arcadia", country: "XA" },
      { id: "borduria", kind: "polity", name: "Borduria", country: "XB" },
    ],
    territories: [
      { id: "valley", name: "Sula Valley", code: "XA-1" },
      { id: "coast", name: "North Coast", code: "XA-2" },
    ],
    events: [{ ...held, ...assessment }],
  };
}

const rival: Partial<ControlAssessment> = { id: "rival", controller: "borduria" };
const found = (left: Dossier, right: Dossier): string[] => {
  const { verdict, discrepancies } = compareDossiers(left, right);
  return [
    verdict,
    ...discrepancies.map(({ leftRecord, rightRecord, path, outcome }) =>
      [leftRecord, rightRecord, path, outcome].join(" "),
    ),
  ];
};

describe("one place that two accounts give wholly to different holders", () => {
  it("is a contradiction, in either order, with the names of both", () => {
    const [left, right] = [account({}), account(rival)];
    expect(found(left, right)).toEqual(["contradict", "held rival controller contradicts"]);
    expect(found(right, left)).toEqual(["contradict", "rival held controller contradicts"]);
    expect(compareDossiers(left, right).discrepancies[0]?.reason).toBe(
      "The left has the whole held by Arcadia, the right by Borduria.",
    );
  });

  it.each<[what: string, right: Partial<ControlAssessment>, source?: Partial<Source>]>([
    ["of which one holds a part", { degree: "partial" }],
    ["where both only have forces", { kind: "presence" }],
    ["at another time", { when: { date: "2031-05" } }],
    ["in a text of another day", {}, { published: "2032-01-01" }],
    ["that is another place", { territories: ["coast"] }],
    ["that was only planned", { status: "planned" }],
    ["as a source passes on", { reports: [{ source: "map", via: [{ who: "borduria" }] }] }],
    ["and took it back", { reports: [{ source: "map", withdrawn: true }] }],
  ])("is none %s", (_, right, source) => {
    const left = account(right.kind ? { kind: right.kind } : {}, { published: "2031-01-01" });
    expect(found(left, account({ ...rival, ...right }, source))).toEqual(["unrelated"]);
  });

  it("is none where one of the accounts itself names two holders", () => {
    const torn = account({});
    const left = { ...torn, events: [held, { ...held, id: "other", controller: "borduria" }] };
    expect(found(left, account({ ...rival, id: "third" }))).not.toContain(
      "held third controller contradicts",
    );
  });
});
