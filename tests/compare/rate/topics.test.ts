import { describe, expect, test } from "vitest";
import {
  rateAbouts,
  relateAbouts,
  relateTopics,
  type TopicRelation,
} from "../../../src/compare/rate/index.js";
import type { Topic } from "../../../src/index.js";
import { plainIdentity as identity } from "../../support/identity.js";

describe("how two topics lie to each other", () => {
  const subject = "transport";
  test.each<[what: string, left: Topic, right: Topic, relation: TopicRelation]>([
    ["nothing on either side tells nothing", {}, {}, "unknown"],
    ["one subject is equal", { subject }, { subject }, "equal"],
    ["two subjects are apart", { subject }, { subject: "nuclear" }, "apart"],
    ["a subject and a reference tell nothing", { subject }, { ref: "call" }, "unknown"],
    ["one reference is equal", { ref: "call" }, { ref: "call" }, "equal"],
    ["two references are apart", { ref: "call" }, { ref: "visit" }, "apart"],
    ["a reference that may be another tells nothing", { ref: "call" }, { ref: "maybe" }, "unknown"],
    [
      "a reference that may be another leaves open what else is the same",
      { subject, ref: "call" },
      { subject, ref: "maybe" },
      "overlapping",
    ],
    [
      "a reference of one side leaves open what else is the same",
      { subject, ref: "call" },
      { subject },
      "overlapping",
    ],
    [
      "a subject of one side leaves open what else is the same",
      { subject, ref: "call" },
      { ref: "call" },
      "overlapping",
    ],
    ["one aspect is equal", { ref: "call", aspect: "outcome" }, { ref: "call", aspect: "outcome" }, "equal"],
    ["two aspects are apart", { ref: "call", aspect: "outcome" }, { ref: "call", aspect: "topic" }, "apart"],
    [
      "an aspect of one side leaves it open",
      { ref: "call", aspect: "outcome" },
      { ref: "call" },
      "overlapping",
    ],
    ["one aspect of nothing tells nothing", { aspect: "outcome" }, { aspect: "outcome" }, "unknown"],
    ["one doer in common is equal", { subject, by: ["a", "b"] }, { subject, by: ["c", "b"] }, "equal"],
    ["other doers are apart", { subject, by: ["a", "b"] }, { subject, by: ["c"] }, "apart"],
    ["doers of one side are equal", { subject, by: ["a"] }, { subject }, "equal"],
    [
      "doers who may be others leave it open",
      { subject, by: ["a"] },
      { subject, by: ["maybe"] },
      "overlapping",
    ],
    [
      "doers of whom one may be another, and none is the same, leave it open",
      { subject, by: ["a"] },
      { subject, by: ["maybe", "c"] },
      "overlapping",
    ],
    [
      "doers of whom one is the same are equal whoever else",
      { subject, by: ["a"] },
      { subject, by: ["maybe", "a"] },
      "equal",
    ],
    ["empty lists are as none", { subject, by: [], toward: [] }, { subject, by: ["a"] }, "equal"],
    ["one doer alone tells nothing", { by: ["a"] }, { by: ["a"] }, "unknown"],
    ["one whom it is toward is equal", { subject, toward: ["a"] }, { subject, toward: ["a"] }, "equal"],
    ["another whom it is toward is apart", { subject, toward: ["a"] }, { subject, toward: ["b"] }, "apart"],
    ["one territory is equal", { territories: ["valley"] }, { territories: ["valley", "port"] }, "equal"],
    ["other territories are apart", { territories: ["valley"] }, { territories: ["port"] }, "apart"],
    [
      "a territory within the other is equal",
      { territories: ["valley"] },
      { territories: ["region"] },
      "equal",
    ],
    [
      "a territory that may be another tells nothing",
      { territories: ["valley"] },
      { territories: ["maybe"] },
      "unknown",
    ],
    ["a territory of one side alone tells nothing", { territories: ["valley"] }, { ref: "call" }, "unknown"],
    [
      "days that meet are equal",
      { subject, when: { date: "2031-05-16" } },
      { subject, when: { date: "2031-05" } },
      "equal",
    ],
    [
      "days that do not meet are apart",
      { subject, when: { date: "2031-05-16" } },
      { subject, when: { date: "2031-06" } },
      "apart",
    ],
    ["a day of one side is equal", { subject, when: { date: "2031-05-16" } }, { subject }, "equal"],
    [
      "one deed in other case is equal",
      { subject, deed: "Freeze assets" },
      { subject, deed: "freeze assets" },
      "equal",
    ],
    [
      "a deed in other words may be the same",
      { subject, deed: "freeze assets" },
      { subject, deed: "block accounts" },
      "overlapping",
    ],
    ["a deed of one side is equal", { subject, deed: "freeze assets" }, { subject }, "equal"],
    ["one day alone tells nothing", { when: { date: "2031" } }, { when: { date: "2031" } }, "unknown"],
  ])("%s", (_, left, right, relation) => {
    expect(relateTopics(left, right, identity)).toBe(relation);
    expect(relateTopics(right, left, identity)).toBe(relation);
  });
});

const transport: Topic = { subject: "transport" };
const nuclear: Topic = { subject: "nuclear" };
const detailed: Topic = { subject: "transport", ref: "call" };
const call: Topic = { ref: "call" };

describe("how two lists of topics lie to each other", () => {
  test.each<[what: string, left: Topic[] | undefined, right: Topic[] | undefined, relation: TopicRelation]>([
    ["none tells nothing", undefined, [transport], "unknown"],
    ["an empty one tells nothing", [transport], [], "unknown"],
    ["as the closest pair: equal", [nuclear, transport], [transport, detailed], "equal"],
    ["as the closest pair: overlapping", [nuclear, transport], [detailed], "overlapping"],
    ["as the closest pair: unknown before apart", [nuclear, call], [transport], "unknown"],
    ["all apart are apart", [nuclear], [transport, { subject: "economic" }], "apart"],
  ])("%s", (_, left, right, relation) => {
    expect(relateAbouts(left, right, identity)).toBe(relation);
    expect(relateAbouts(right, left, identity)).toBe(relation);
  });

  test.each<[left: Topic[] | undefined, right: Topic[] | undefined, outcome: string, reason: string]>([
    [[transport], [transport], "same", "Both are about the same."],
    [[transport, nuclear], [nuclear, transport], "same", "Both are about the same."],
    [
      [transport, nuclear],
      [transport],
      "compatible",
      "Both are about the same matter, and one or both also about others.",
    ],
    [
      [transport],
      [nuclear, transport],
      "compatible",
      "Both are about the same matter, and one or both also about others.",
    ],
    [
      [transport],
      [detailed],
      "compatible",
      "Both are about one matter, of which one account says more, or something else.",
    ],
    [[transport], [nuclear], "differs", "The two are coded with different subjects."],
    [
      [{ ...transport, when: { date: "2031-05-06" } }],
      [nuclear, { ...transport, when: { date: "2031-05-09" } }],
      "differs",
      "The two are about one subject, with another time.",
    ],
    [
      [{ ...transport, aspect: "wording", when: { date: "2031-05-06" } }],
      [{ ...transport, aspect: "outcome", when: { date: "2031-05-09" } }],
      "differs",
      "The two are about one subject, with another aspect and time.",
    ],
    [[transport], [call], "missing", "Whether both are about the same cannot be told."],
    [[transport], undefined, "missing", "Only the left gives what it is about."],
    [undefined, [transport], "missing", "Only the right gives what it is about."],
    [undefined, undefined, "missing", "Neither side gives what it is about."],
  ])("%j and %j: %s", (left, right, outcome, reason) => {
    expect(rateAbouts(left, right, identity)).toEqual({
      outcome,
      reason,
      left,
      right,
      ...(outcome === "differs" ? { score: 0 } : {}),
    });
  });
});
