import { describe, expect, it } from "vitest";
import { compareMeetings, type Dossier, type Meeting } from "../../src/index.js";

const call: Meeting = {
  id: "call",
  type: "meeting",
  form: "conversation",
  medium: "phone",
  participants: [
    { who: "president", onBehalfOf: "arcadia", level: "head-of-state" },
    { who: "chancellor", onBehalfOf: "borduria", level: "head-of-government" },
  ],
  place: "geneva",
  initiatedBy: ["arcadia"],
  about: [{ subject: "talks" }],
  outcome: "progress",
  when: { date: "2031-03-02", duration: { iso: "PT2H" } },
  reports: [{ source: "left", evidence: [{ exact: "They spoke." }] }],
};
const retold: Meeting = { ...call, id: "retold", reports: [{ source: "right" }] };

describe("two accounts of a meeting", () => {
  it.each<[what: string, right: Partial<Meeting>, discrepancies: string[], verdict: string]>([
    ["alike", {}, [], "same"],
    [
      "more than two hours",
      { when: { date: "2031-03-02", duration: { iso: "PT2H", bound: "at-least" } } },
      [],
      "same",
    ],
    [
      "about an hour",
      { when: { date: "2031-03-02", duration: { iso: "PT1H", bound: "about" } } },
      ["duration contradicts"],
      "same",
    ],
    ["the month", { when: { date: "2031-03" } }, [], "same"],
    ["the next day", { when: { date: "2031-03-03" } }, ["date contradicts"], "unknown"],
    ["three months later", { when: { date: "2031-06-02" } }, ["date contradicts"], "different"],
    ["elsewhere", { place: "vienna" }, ["place contradicts"], "likely-same"],
    ["by video", { medium: "video" }, ["medium contradicts"], "same"],
    ["a negotiation", { form: "negotiation" }, ["form differs"], "same"],
    ["at the other's request", { initiatedBy: ["borduria"] }, ["initiatedBy contradicts"], "same"],
    ["agreed", { outcome: "agreement" }, ["outcome differs"], "same"],
    ["an outcome that is not known", { outcome: "unknown" }, [], "same"],
    ["called off", { status: "cancelled" }, ["status contradicts"], "same"],
    ["with a mediator, too", { participants: [...call.participants, { who: "mediator" }] }, [], "same"],
    ["other people", { participants: [{ who: "mayor" }] }, ["participants differs"], "different"],
    [
      "a minister for the president",
      {
        participants: [
          { who: "minister", onBehalfOf: "arcadia", level: "ministerial" },
          { who: "chancellor", onBehalfOf: "borduria" },
        ],
      },
      ["participants differs", "level differs"],
      "likely-same",
    ],
    ["other topics on both sides", { about: [{ subject: "transport" }] }, ["about differs"], "same"],
    ["one more topic", { about: [{ subject: "talks" }, { subject: "transport" }] }, [], "same"],
  ])("%s", (_what, right, expected, verdict) => {
    const comparison = compareMeetings(call, { ...retold, ...right });
    expect(comparison.discrepancies.map(({ path, outcome }) => `${path} ${outcome}`)).toEqual(expected);
    expect(comparison.verdict).toBe(verdict);
    for (const { leftReports, rightReports } of comparison.discrepancies) {
      expect(leftReports).toEqual(call.reports);
      expect(rightReports).toEqual(retold.reports);
    }
  });

  it.each<[string, string, string]>([
    ["2031-03-02", "2031-03-03", "before"],
    ["2031-03", "2031-02", "after"],
    ["2031-03-02", "2031-03-02", "unknown"],
    ["2031-03", "2031-03-02", "unknown"],
    ["2031-03-02T10:00:00Z", "2031-03-02T12:00:00+02:00", "same-time"],
  ])("%s and %s: %s", (left, right, order) => {
    expect(
      compareMeetings({ ...call, when: { date: left } }, { ...retold, when: { date: right } }).order,
    ).toBe(order);
  });

  it("a place within the other does not differ from it", () => {
    const map: Dossier = {
      format: "diplomatic-events/1",
      sources: [],
      actors: [],
      territories: [
        { id: "geneva", name: "Geneva", within: "switzerland" },
        { id: "switzerland", name: "Switzerland" },
      ],
      events: [],
    };
    const { features } = compareMeetings(call, { ...retold, place: "switzerland" }, { left: map });
    expect(features.find(({ path }) => path === "place")).toMatchObject({
      outcome: "compatible",
      reason: "The left gives the place as Geneva, the right as Switzerland; one lies in the other.",
    });
  });

  it("the same people alone do not make one meeting", () => {
    const bare = (id: string): Meeting => ({
      id,
      type: "meeting",
      form: "conversation",
      participants: [{ who: "president" }, { who: "chancellor" }],
      reports: [{ source: id }],
    });
    expect(compareMeetings(bare("one"), bare("two")).verdict).toBe("unknown");
  });
});

describe("what is given by one side only", () => {
  it.each([
    ["medium", { ...call, medium: undefined }],
    ["date", { ...call, when: { duration: { iso: "PT2H" } } }],
    ["duration", { ...call, when: { date: "2031-03-02" } }],
    ["place", { ...call, place: undefined }],
    ["level", { ...call, participants: call.participants.map(({ level: _, ...party }) => party) }],
    ["outcome", { ...call, outcome: undefined }],
    ["initiatedBy", { ...call, initiatedBy: undefined }],
    ["about", { ...call, about: [] }],
    ["evidence", { ...call, reports: [{ source: "left" }] }],
  ] as [string, Meeting][])("%s is missing, not different", (path, less) => {
    for (const comparison of [compareMeetings(call, less), compareMeetings(less, call)]) {
      expect(comparison.features.find((each) => each.path === path)?.outcome).toBe("missing");
      expect(comparison.discrepancies).toEqual([]);
      expect(comparison.verdict).not.toBe("different");
    }
  });
});
