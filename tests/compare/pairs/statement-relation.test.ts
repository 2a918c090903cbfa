import { describe, expect, test } from "vitest";
import type { Shift } from "../../../src/compare/index.js";
import { relateStatements } from "../../../src/compare/pairs/index.js";
import type { TopicRelation } from "../../../src/compare/rate/index.js";
import { defaultTuning } from "../../../src/compare.js";
import type { Statement } from "../../../src/index.js";
import { plainIdentity } from "../../support/identity.js";

const said: Statement = {
  id: "said",
  type: "statement",
  speakers: [{ who: "arcadia" }],
  act: "assert",
  content: "The pass is open.",
  reports: [{ source: "note" }],
};
type Fields = Partial<Statement>;

function related(
  left: Fields,
  right: Fields,
  topics: TopicRelation,
  shift?: Shift,
  contents: Parameters<typeof relateStatements>[4] = "alike",
): [string, string] {
  const { relation, reason } = relateStatements(
    { ...said, ...left },
    { ...said, ...right },
    topics,
    shift,
    contents,
    plainIdentity,
    defaultTuning,
  );
  return [relation, reason];
}

const opposite = "“assert” and “deny” take opposite sides";
const condition: Fields = { clauses: [{ kind: "if", text: "the talks go on" }] };
const deny: Fields = { act: "deny" };

describe("how two statements stand to each other, and why", () => {
  test.each<[left: Fields, right: Fields, topics: TopicRelation, relation: string, reason: string]>([
    [{}, deny, "apart", "unrelated", "They differ in what they are about."],
    [{}, deny, "unknown", "unknown", "Whether they are about the same matter cannot be told."],
    [
      {},
      { act: "decline-comment" },
      "equal",
      "compatible",
      "Of “assert” and “decline-comment”, one takes no side on the matter.",
    ],
    [
      {},
      { act: "reject" },
      "equal",
      "compatible",
      "“assert” and “reject” are of different kinds, which are what is so, what is to be done and what is good.",
    ],
    [
      {},
      { act: "acknowledge" },
      "equal",
      "agrees",
      "“assert” and “acknowledge” take the same side on the same matter.",
    ],
    [
      { act: "deny", negated: true },
      {},
      "equal",
      "agrees",
      "“deny” that it is not so and “assert” take the same side on the same matter.",
    ],
    [
      {},
      {},
      "overlapping",
      "compatible",
      "“assert” and “assert” take the same side, but one leaves open what exactly it is about.",
    ],
    [
      condition,
      {},
      "equal",
      "compatible",
      "“assert” and “assert” take the same side under different conditions.",
    ],
    [condition, condition, "equal", "agrees", "“assert” and “assert” take the same side on the same matter."],
    [{}, deny, "equal", "contradicts", `${opposite} on the same matter.`],
    [
      {},
      { negated: true },
      "equal",
      "contradicts",
      "“assert” and “assert” that it is not so take opposite sides on the same matter.",
    ],
    [{}, deny, "overlapping", "unknown", `${opposite}, but one leaves open what exactly it is about.`],
    [{}, { ...deny, ...condition }, "equal", "compatible", `${opposite}, but under different conditions.`],
    [condition, { ...deny, ...condition }, "equal", "contradicts", `${opposite} on the same matter.`],
    [
      {},
      { ...deny, clauses: [{ kind: "because", text: "it snows" }] },
      "equal",
      "contradicts",
      `${opposite} on the same matter.`,
    ],
    [{ status: "not-actual" }, deny, "equal", "compatible", `${opposite}, but one is told as not made.`],
    [
      {},
      { ...deny, status: "not-actual" },
      "equal",
      "compatible",
      `${opposite}, but one is told as not made.`,
    ],
    [{}, { ...deny, status: "planned" }, "equal", "contradicts", `${opposite} on the same matter.`],
    [
      { certainty: "uncommitted" },
      deny,
      "equal",
      "compatible",
      `${opposite}, but the speaker does not vouch for one of them.`,
    ],
    [
      {},
      { ...deny, certainty: "uncommitted" },
      "equal",
      "compatible",
      `${opposite}, but the speaker does not vouch for one of them.`,
    ],
    [{ certainty: "possible" }, deny, "equal", "contradicts", `${opposite} on the same matter.`],
  ])("%j and %j on matters that are %s: %s", (left, right, topics, relation, reason) => {
    expect(related(left, right, topics)).toEqual([relation, reason]);
  });

  test("a speaker who has moved", () => {
    const moved: Shift = {
      verdict: "hardened",
      moved: [{ path: "act", direction: "hardened", reason: "Now it is a demand." }],
    };
    const appeal: Fields = { act: "appeal" };
    expect(related(appeal, { act: "demand" }, "equal", moved)).toEqual([
      "shifted",
      "The same speaker takes the same side, but not as before. Now it is a demand.",
    ]);
    expect(related(appeal, { act: "demand" }, "overlapping", moved)[0]).toBe("compatible");
    expect(related(appeal, { act: "reject" }, "equal", moved)[0]).toBe("contradicts");
    expect(related(appeal, appeal, "equal", { verdict: "unchanged", moved: [] })[0]).toBe("agrees");
  });
});

test("takes no agreement from contents of other words or figures", () => {
  expect(related({}, {}, "equal", undefined, "unknown")).toEqual([
    "not-compared",
    "“assert” and “assert” take the same side on the same matter, in other words or figures.",
  ]);
});

test("takes opposite contents for a contradiction, unless one is marked as negated", () => {
  expect(related({}, {}, "equal", undefined, "opposite")[0]).toBe("contradicts");
  expect(related({ act: "deny", negated: true }, {}, "equal", undefined, "opposite")[0]).not.toBe(
    "contradicts",
  );
});
