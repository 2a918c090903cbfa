import { describe, expect, test } from "vitest";
import { eventLikeness } from "../../../src/compare/identity/event-likeness.js";
import type { IdentityVerdict } from "../../../src/compare/index.js";
import { defaultTuning } from "../../../src/compare.js";
import type {
  ControlAssessment,
  DiplomaticEvent,
  Meeting,
  Statement,
  TerritorialPosition,
} from "../../../src/index.js";

const reports = [{ source: "note" }];
const said: Statement = {
  id: "said",
  type: "statement",
  speakers: [{ who: "arcadia" }],
  act: "appeal",
  content: "Borduria should open the border to grain.",
  reports,
};
const met: Meeting = {
  id: "met",
  type: "meeting",
  form: "negotiation",
  participants: [{ who: "arcadia" }, { who: "borduria" }],
  reports,
};
const held: TerritorialPosition = {
  id: "held",
  type: "territorial-position",
  holder: "arcadia",
  territories: ["valley"],
  stance: "reserves",
  reports,
};
const control: ControlAssessment = {
  id: "control",
  type: "control-assessment",
  territories: ["valley", "pass"],
  degree: "partial",
  reports,
};

/** Equal ids are one, `maybe` may be anybody, others are not one. */
const relate = (left: string, right: string): IdentityVerdict =>
  left === right ? "same" : [left, right].includes("maybe") ? "unknown" : "different";

function judge<T extends DiplomaticEvent>(event: T, left: Partial<T>, right: Partial<T>): IdentityVerdict {
  const thresholds = defaultTuning.thresholds;
  const there = eventLikeness({ ...event, ...left }, { ...event, ...right }, relate, thresholds);
  expect(eventLikeness({ ...event, ...right }, { ...event, ...left }, relate, thresholds)).toBe(there);
  return there;
}

describe("two events that others refer to", () => {
  test.each<[what: string, left: Partial<Statement>, right: Partial<Statement>, verdict: IdentityVerdict]>([
    ["the same words of the same speaker are likely one", {}, {}, "likely-same"],
    ["other speakers said another thing", {}, { speakers: [{ who: "borduria" }] }, "different"],
    ["a speaker who may be anybody tells nothing", {}, { speakers: [{ who: "maybe" }] }, "unknown"],
    [
      "one shared speaker and the same words are likely one",
      {},
      { speakers: [{ who: "arcadia" }, { who: "syldavia" }] },
      "likely-same",
    ],
    // Three of five words and three of five: 2 · 3 / 10.
    [
      "words at the very threshold are likely of one",
      { content: "ceasefire holds along northern border" },
      { content: "ceasefire holds along southern coast" },
      "likely-same",
    ],
    ["other words may be a paraphrase", {}, { content: "Fishing boats were seized." }, "unknown"],
    ["the same words as another act may be one", {}, { act: "demand" }, "unknown"],
    [
      "days that do not meet keep them apart",
      { when: { date: "2031-03-02" } },
      { when: { date: "2031-03-04" } },
      "different",
    ],
    [
      "a day in the month that the other gives does not",
      { when: { date: "2031-03-02" } },
      { when: { date: "2031-03" } },
      "likely-same",
    ],
    ["a date of one side only does not", { when: { date: "2031-03-02" } }, {}, "likely-same"],
  ])("statements: %s", (_, left, right, verdict) => {
    expect(judge(said, left, right)).toBe(verdict);
  });

  test.each<[what: string, left: Partial<Meeting>, right: Partial<Meeting>, verdict: IdentityVerdict]>([
    ["all the same participants and the same form are likely one", {}, {}, "likely-same"],
    [
      "nobody in common is another meeting",
      {},
      { participants: [{ who: "syldavia" }, { who: "ruritania" }] },
      "different",
    ],
    [
      "one more participant leaves it open",
      {},
      { participants: [...met.participants, { who: "syldavia" }] },
      "unknown",
    ],
    ["another form leaves it open", {}, { form: "visit" }, "unknown"],
    ["another medium leaves it open", { medium: "phone" }, { medium: "video" }, "unknown"],
    [
      "on the same day the medium does not matter",
      { medium: "phone", when: { date: "2031-03-02" } },
      { medium: "video", when: { date: "2031-03-02" } },
      "likely-same",
    ],
    [
      "a day within the other's month leaves it open",
      { when: { date: "2031-03-02" } },
      { when: { date: "2031-03" } },
      "unknown",
    ],
  ])("meetings: %s", (_, left, right, verdict) => {
    expect(judge(met, left, right)).toBe(verdict);
  });

  test.each<
    [
      what: string,
      left: Partial<TerritorialPosition>,
      right: Partial<TerritorialPosition>,
      verdict: IdentityVerdict,
    ]
  >([
    ["one holder with one stance on the same ground is likely one", {}, {}, "likely-same"],
    ["another holder has another", {}, { holder: "borduria" }, "different"],
    ["another stance is another", {}, { stance: "offers" }, "different"],
    ["a holder who may be anybody tells nothing", {}, { holder: "maybe" }, "unknown"],
    ["more ground leaves it open", {}, { territories: ["valley", "pass"] }, "unknown"],
    ["other ground leaves it open", {}, { territories: ["pass"] }, "unknown"],
  ])("positions: %s", (_, left, right, verdict) => {
    expect(judge(held, left, right)).toBe(verdict);
  });

  test.each<
    [
      what: string,
      left: Partial<ControlAssessment>,
      right: Partial<ControlAssessment>,
      verdict: IdentityVerdict,
    ]
  >([
    ["one degree on the same ground is likely one", {}, {}, "likely-same"],
    ["another degree leaves it open", {}, { degree: "full" }, "unknown"],
    ["less ground leaves it open", {}, { territories: ["valley"] }, "unknown"],
  ])("assessments of control: %s", (_, left, right, verdict) => {
    expect(judge(control, left, right)).toBe(verdict);
  });

  test("of two types are never one", () => {
    const all = [said, met, held, control];
    for (const left of all)
      for (const right of all) {
        const verdict = eventLikeness(left, right, relate, defaultTuning.thresholds);
        expect(verdict).toBe(left === right ? "likely-same" : "different");
      }
  });
});
