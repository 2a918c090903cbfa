import { describe, expect, test } from "vitest";
import { rateStatements } from "../../../src/compare/rate/index.js";
import { tuned } from "../../../src/compare/terms/index.js";
import type { Feature, FeatureOutcome, IdentityThresholds } from "../../../src/compare.js";
import type { Evidence, Statement } from "../../../src/index.js";
import { plainIdentity as identity } from "../../support/identity.js";

const said: Statement = {
  id: "said",
  type: "statement",
  speakers: [{ who: "arcadia" }],
  act: "appeal",
  content: "Borduria should open the border.",
  reports: [{ source: "note" }],
};
type Fields = Partial<Statement>;

/** What a feature says of two statements: outcome and reason, also the score where it is not the usual one. */
function rated(
  path: string,
  left: Fields,
  right: Fields,
  thresholds: Partial<IdentityThresholds> = {},
): Feature {
  const features = rateStatements(
    { ...said, ...left },
    { ...said, ...right },
    identity,
    tuned({ thresholds }),
  );
  const found = features.find((feature) => feature.path === path);
  if (!found) throw new Error(`no ${path}`);
  return found;
}

describe("the acts of two statements", () => {
  const kind = "which is an act of another kind.";
  const opposite = "which takes the opposite side.";
  const near = "which is near.";
  const firm = "of which one is firmer.";
  const asked = "of which one asks others to act and one tells what the speakers do or support.";
  test.each<
    [
      left: Fields & Pick<Statement, "act">,
      right: Fields & Pick<Statement, "act">,
      outcome: FeatureOutcome,
      score: number,
      why: string,
    ]
  >([
    [{ act: "appeal" }, { act: "assert" }, "differs", 0.1, kind],
    [{ act: "assert" }, { act: "reject" }, "differs", 0.1, kind],
    [{ act: "assert" }, { act: "deny" }, "contradicts", 0, opposite],
    [{ act: "assess", evaluation: "negative" }, { act: "welcome" }, "contradicts", 0, opposite],
    // That it is negated is another feature.
    [{ act: "assert", negated: true }, { act: "deny" }, "contradicts", 0, opposite],
    [{ act: "offer" }, { act: "commit" }, "compatible", 0.8, near],
    // 3.5 and 4 on Goldstein's scale, and -5 and -4.4.
    [{ act: "support" }, { act: "offer" }, "compatible", 0.8, near],
    [{ act: "demand" }, { act: "threaten" }, "compatible", 0.8, near],
    [{ act: "appeal" }, { act: "offer" }, "differs", 0.4, asked],
    // 3 and 3.5, and yet others are to act.
    [{ act: "appeal" }, { act: "support" }, "differs", 0.4, asked],
    [{ act: "appeal" }, { act: "demand" }, "differs", 0.4, firm],
    [{ act: "assess", evaluation: "positive" }, { act: "thank" }, "differs", 0.4, firm],
    // Both against, of which one has no place on the scale and so the middle, 0.
    [{ act: "retract" }, { act: "reject" }, "differs", 0.4, firm],
    [{ act: "reject" }, { act: "retract" }, "differs", 0.4, firm],
    // Neither takes a side, and they lie near.
    [{ act: "omit" }, { act: "decline-comment" }, "compatible", 0.8, near],
    // One takes a side and the other none, however near they lie.
    [{ act: "assert" }, { act: "decline-comment" }, "differs", 0.4, firm],
  ])("%j and %j: %s", (left, right, outcome, score, why) => {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const)
      expect(rated("act", one, other)).toMatchObject({
        outcome,
        score,
        left: one.act,
        right: other.act,
        reason: `The left is coded as ${one.act}, the right as ${other.act}, ${why}`,
      });
  });

  test("that are one are the same", () => {
    expect(rated("act", {}, {})).toMatchObject({
      outcome: "same",
      left: "appeal",
      right: "appeal",
      reason: "Both are coded as appeal.",
    });
  });
});

describe("whether the content is negated", () => {
  test("is always given", () => {
    expect(rated("negated", {}, {})).toEqual({
      path: "negated",
      outcome: "same",
      weight: 1,
      score: 1,
      reason: "Neither tells the content as not so.",
    });
    expect(rated("negated", { negated: true }, { negated: true }).reason).toBe(
      "Both tell the content as not so.",
    );
    expect(rated("negated", { negated: true }, {})).toMatchObject({
      outcome: "contradicts",
      left: true,
      right: false,
      reason: "The left tells the content as not so, the right as so.",
    });
    expect(rated("negated", {}, { negated: true })).toMatchObject({
      outcome: "contradicts",
      left: false,
      right: true,
      reason: "The left tells the content as so, the right as not so.",
    });
  });
});

test.each<[left: Fields, right: Fields, outcome: FeatureOutcome, reason: string]>([
  [
    { evaluation: "positive" },
    { evaluation: "negative" },
    "contradicts",
    "The left gives the judgement as positive, the right as negative.",
  ],
  [
    { evaluation: "positive" },
    { evaluation: "mixed" },
    "differs",
    "The left gives the judgement as positive, the right as mixed.",
  ],
  [
    { evaluation: "mixed" },
    { evaluation: "negative" },
    "differs",
    "The left gives the judgement as mixed, the right as negative.",
  ],
  [{ evaluation: "mixed" }, { evaluation: "mixed" }, "same", "Both give the judgement as mixed."],
  [{ evaluation: "mixed" }, {}, "missing", "Only the left gives the judgement."],
])("judgements %j and %j: %s", (left, right, outcome, reason) => {
  expect(rated("evaluation", left, right)).toMatchObject({ outcome, reason });
});

describe("two contents", () => {
  const few =
    "The contents share few words: they may be paraphrases or translations, or say different things.";
  test.each<[left: string, right: string, outcome: FeatureOutcome, score: number, reason: string]>([
    ["The pass is open.", "a pass is open", "same", 1, "Both give the content in the same words."],
    [
      "Chad thanks Mali for grain",
      "Mali thanks Chad for grain",
      "not-compared",
      1,
      "The contents have like words in another form or order.",
    ],
    [
      "The pass is open.",
      "Перевал открыт.",
      "not-compared",
      0,
      "The contents are in different scripts and cannot be compared word by word.",
    ],
    // One of two words in common: 0.5, so 0.5 + 0.25.
    [
      "withdraw weapons",
      "withdraw troops",
      "not-compared",
      0.75,
      "The contents share words, but only the left has “weapons” and only the right has “troops”.",
    ],
    ["withdraw weapons", "hold elections", "not-compared", 0, few],
  ])("“%s” and “%s”: %s", (left, right, outcome, score, reason) => {
    const feature = rated("content", { content: left }, { content: right });
    expect(feature).toMatchObject({ outcome, left, right, reason });
    expect(feature.score).toBeCloseTo(score, 10);
  });

  test("count for a match by the threshold or more", () => {
    const [left, right] = [{ content: "withdraw weapons" }, { content: "withdraw troops" }];
    expect(rated("content", left, right, { likeContent: 0.5 }).score).toBe(0.75);
    expect(rated("content", left, right, { likeContent: 0.51 })).toMatchObject({
      outcome: "not-compared",
      reason: few,
    });
  });
});

describe("the speaker's own words", () => {
  const quoting = (...words: string[]): Fields => ({
    reports: [
      { source: "note", evidence: words.map((exact): Evidence => ({ exact, quoted: true })) },
      { source: "note", evidence: [{ exact: "The words of the article itself." }] },
      { source: "note" },
    ],
  });
  const differing = (left: string, right: string): string =>
    `The left quotes “${left}”, the right “${right}”: the wording differs.`;
  const other = "The two quote other words, which may be of one utterance.";

  test.each<[left: string[], right: string[], outcome: FeatureOutcome, score: number, reason: string]>([
    [["Open it!"], ["open it"], "same", 1, "Both quote the same words."],
    [["Open it now, please"], ["it now"], "same", 1, "Both quote the same words."],
    [["it now"], ["Open it now, please"], "same", 1, "Both quote the same words."],
    // Two letters of six are another; no whole word of the one is in the other.
    [["open"], ["opened"], "differs", 1 - 2 / 6, differing("open", "opened")],
    [["opened"], ["open"], "differs", 1 - 2 / 6, differing("opened", "open")],
    // Two of five: just as alike as asked for.
    [["abcde"], ["abcxy"], "differs", 1 - 2 / 5, differing("abcde", "abcxy")],
    [["abcde"], ["abxyz"], "not-compared", 0, other],
    // The two nearest of all count, wherever they stand.
    [
      ["Nothing else.", "We must go"],
      ["Not a word more", "We may go"],
      "differs",
      1 - 3 / 10,
      differing("We must go", "We may go"),
    ],
    [["We must go", "Nothing else."], ["We may go", "nothing else"], "same", 1, "Both quote the same words."],
    [["Open it!"], [], "missing", 0, "Only the left gives the speaker's own words."],
    [[], ["Open it!"], "missing", 0, "Only the right gives the speaker's own words."],
    [[], [], "missing", 0, "Neither side gives the speaker's own words."],
  ])("%j and %j: %s", (left, right, outcome, score, reason) => {
    const feature = rated("quotation", quoting(...left), quoting(...right));
    expect(feature).toMatchObject({ outcome, reason });
    expect(feature.score).toBeCloseTo(score, 10);
    expect([feature.left ?? [], feature.right ?? []]).toEqual([left, right]);
  });
});

test.each<[path: string, fields: Fields, what: string]>([
  ["audience", { audience: [{ who: "borduria" }] }, "the audience"],
  ["about", { about: [{ subject: "transport" }] }, "what it is about"],
  ["date", { when: { date: "2031" } }, "a date"],
  ["clauses", { clauses: [{ kind: "if", text: "it snows" }] }, "clauses"],
  ["certainty", { certainty: "possible" }, "the speaker's certainty"],
  ["continuity", { continuity: "new" }, "the continuity"],
])("%s of one side only is missing, and the reason says what", (path, fields, what) => {
  expect(rated(path, fields, {})).toMatchObject({
    outcome: "missing",
    score: 0,
    reason: `Only the left gives ${what}.`,
  });
  expect(rated(path, {}, fields).reason).toBe(`Only the right gives ${what}.`);
});

test("the speakers are told by their names", () => {
  expect(rated("speakers", {}, { speakers: [{ who: "borduria" }] })).toMatchObject({
    outcome: "differs",
    reason: "The left gives the speaker as the left arcadia, the right as the right borduria.",
  });
});

test.each<[left: string[], right: string[], reason: string]>([
  [
    ["b"],
    ["b", "x"],
    "In the left the left b speaks alone, in the right the right b and the right x speak together.",
  ],
  [
    ["b", "x", "y"],
    ["x", "b"],
    "In the left the left b, the left x and the left y speak together, in the right the right x and the right b speak together.",
  ],
])("%j and %j do not all speak in both", (left, right, reason) => {
  const speaking = (ids: string[]): Fields => ({ speakers: ids.map((who) => ({ who })) });
  expect(rated("speakers", speaking(left), speaking(right))).toMatchObject({ outcome: "differs", reason });
});

test("one person who speaks for two sides does not speak together with anyone", () => {
  const speaking = (...sides: string[]): Fields => ({
    speakers: sides.map((onBehalfOf) => ({ who: "b", onBehalfOf })),
  });
  expect(rated("speakers", speaking("arcadia", "x"), speaking("arcadia"))).toMatchObject({
    outcome: "differs",
    reason:
      "In the left the left b speaks for the left arcadia and the left x, in the right the right b speaks for the right arcadia.",
  });
});

test.each<[left: Fields, right: Fields, reason: string]>([
  [
    { reports: [{ source: "note", evidence: [{ exact: "They agreed to open it." }] }] },
    { reports: [{ source: "note", evidence: [{ exact: "They discussed opening it." }] }] },
    "By its “agreed” the left has the speakers commit to it, by its “discussed” the right has them discuss it.",
  ],
  [
    { reports: [{ source: "note", evidence: [{ exact: "They called for an opening." }] }] },
    { reports: [{ source: "note", evidence: [{ exact: "They discussed opening it." }] }] },
    "By its “called for” the left has the speakers voice it, by its “discussed” the right has them discuss it.",
  ],
  [
    { act: "welcome", reports: [{ source: "note", evidence: [{ exact: "It has opened the border." }] }] },
    { act: "appeal", reports: [{ source: "note", evidence: [{ exact: "It should open the border." }] }] },
    "In the words of the left the matter is already done, in those of the right still to be done.",
  ],
])("%j and %j commit their speakers otherwise", (left, right, reason) => {
  expect(rated("strength", left, right)).toMatchObject({ outcome: "differs", reason });
});
