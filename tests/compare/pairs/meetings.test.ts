import { describe, expect, it } from "vitest";
import { compareMeetings } from "../../../src/compare/index.js";
import type { Dossier, Meeting, Party } from "../../../src/index.js";

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
    ["at the request of one of them and of a third", { initiatedBy: ["arcadia", "syldavia"] }, [], "same"],
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
      ["level differs"],
      "same",
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
    ["2031-03-02", "2031-03-09", "before"],
    ["2031-03-09", "2031-03-02", "after"],
    ["2031-03-02T10:00:00Z", "2031-03-02", "unknown"],
    ["2031-03-02T10:00:00Z", "2031-03-02T10:30:00Z", "before"],
    ["2031-03-02", "2031-03-02", "unknown"],
    ["2031-03", "2031-03-02", "unknown"],
    ["2031-03-02T10:00:00Z", "2031-03-02T12:00:00+02:00", "same-time"],
  ])("%s and %s: %s", (left, right, order) => {
    expect(
      compareMeetings({ ...call, when: { date: left } }, { ...retold, when: { date: right } }).order,
    ).toBe(order);
  });

  type Outcome = Meeting["outcome"];
  it.each<[left: Outcome, right: Outcome, outcome: string]>([
    ["agreement", "no-agreement", "contradicts"],
    ["broken-off", "agreement", "contradicts"],
    ["no-agreement", "broken-off", "differs"],
    ["progress", "no-agreement", "differs"],
    ["agreement", "agreement", "same"],
    ["agreement", "unknown", "missing"],
    ["agreement", undefined, "missing"],
  ])("outcomes %s and %s: %s", (left, right, outcome) => {
    const { features } = compareMeetings({ ...call, outcome: left }, { ...retold, outcome: right });
    expect(features.find(({ path }) => path === "outcome")?.outcome).toBe(outcome);
  });

  it("initiators of whom one is the same differ, and do not contradict each other", () => {
    const { discrepancies } = compareMeetings(
      { ...call, initiatedBy: ["arcadia", "borduria"] },
      { ...retold, initiatedBy: ["arcadia", "syldavia"] },
    );
    expect(discrepancies.map(({ path, outcome }) => `${path} ${outcome}`)).toEqual(["initiatedBy differs"]);
  });

  describe("levels", () => {
    const level = (left: Meeting["participants"], right: Meeting["participants"]): unknown =>
      compareMeetings({ ...call, participants: left }, { ...retold, participants: right }).features.find(
        ({ path }) => path === "level",
      );
    const [president, chancellor] = call.participants;
    const minister: Party = { who: "minister", onBehalfOf: "arcadia", level: "ministerial" };
    const envoy: Party = { who: "envoy", onBehalfOf: "borduria", level: "envoy" };

    it("of the sides that both name are told side by side", () => {
      expect(level(president && chancellor ? [president, chancellor] : [], [envoy, minister])).toMatchObject({
        outcome: "differs",
        left: ["head-of-state", "head-of-government"],
        right: ["ministerial", "envoy"],
        reason:
          "The left and the right give the level of arcadia as head of state and ministerial and of borduria as head of government and envoy.",
      });
      expect(level([minister, envoy], [minister, { ...envoy, level: undefined }])).toMatchObject({
        outcome: "same",
        reason: "Both give the sides the same level.",
      });
    });

    it("of a side that several speak for, or that only one gives, cannot be told", () => {
      const aide: Party = { who: "aide", onBehalfOf: "arcadia", level: "envoy" };
      const none = {
        outcome: "missing",
        reason: "Of no side do both give the level at which it was represented.",
      };
      expect(
        level([minister, aide], [{ who: "president", onBehalfOf: "arcadia", level: "head-of-state" }]),
      ).toMatchObject(none);
      expect(
        level([{ who: "president", onBehalfOf: "arcadia", level: "head-of-state" }], [minister, aide]),
      ).toMatchObject(none);
      expect(level([minister], [{ ...minister, level: undefined }])).toMatchObject(none);
      expect(level([minister], [envoy])).toMatchObject(none);
    });
  });

  it("a place of which it cannot be told whether it is the other is not compared, and one that is not given is missing", () => {
    const map = (title: string, name: string): Dossier => ({
      format: "diplomatic-events/1",
      title,
      sources: [],
      actors: [],
      territories: [{ id: "geneva", name }],
      events: [],
    });
    const options = { left: map("left", "Geneva"), right: map("right", "日内瓦") };
    const place = (left: Meeting, right: Meeting): unknown =>
      compareMeetings(left, right, options).features.find(({ path }) => path === "place");
    expect(place(call, retold)).toMatchObject({
      outcome: "not-compared",
      left: "geneva",
      right: "geneva",
      reason:
        "The left gives the place as Geneva, the right as 日内瓦; whether they are the same cannot be told.",
    });
    expect(place(call, { ...retold, place: undefined })).toMatchObject({
      reason: "Only the left gives the place.",
    });
    expect(compareMeetings(call, retold).features.find(({ path }) => path === "place")).toMatchObject({
      outcome: "same",
      left: "geneva",
      right: "geneva",
      reason: "Both give the place as geneva.",
    });
  });

  it("a building differs from a city in which it does not lie", () => {
    const map: Dossier = {
      format: "diplomatic-events/1",
      sources: [{ id: "left", kind: "document" }],
      actors: [],
      territories: [
        { id: "hall", name: "Congress Hall", within: "lumo" },
        { id: "lumo", name: "Lumo" },
        { id: "sula", name: "Sula" },
        { id: "tower", name: "Town Hall" },
      ],
      events: [],
    };
    const place = (left: string, right: string): string | undefined =>
      compareMeetings({ ...call, place: left }, { ...call, place: right }, { left: map }).features.find(
        ({ path }) => path === "place",
      )?.outcome;
    expect(place("hall", "sula")).toBe("differs");
    expect(place("sula", "hall")).toBe("differs");
    expect(place("hall", "lumo")).toBe("compatible");
    expect(place("tower", "sula")).toBe("not-compared");
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
