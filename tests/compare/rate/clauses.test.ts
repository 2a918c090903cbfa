import { describe, expect, test } from "vitest";
import { rateClauses, sameClause, sayClauses } from "../../../src/compare/rate/index.js";
import type { FeatureOutcome } from "../../../src/compare.js";
import type { Clause, Topic } from "../../../src/index.js";
import { plainIdentity } from "../../support/identity.js";

const rate = (left: Clause[] | undefined, right: Clause[] | undefined): ReturnType<typeof rateClauses> =>
  rateClauses(left, right, plainIdentity, { sameWording: 0.6, likeContent: 0.6 });

describe("clauses", () => {
  const talks: Clause = { kind: "if", text: "the talks go on" };
  const still: Clause = { kind: "if", text: "the talks still go on" };
  const snow: Clause = { kind: "unless", text: "it snows" };
  const aid: Clause = { kind: "in-exchange-for", text: "grain" };

  type Clauses = Clause[] | undefined;
  type Row = [
    what: string,
    left: Clauses,
    right: Clauses,
    outcome: FeatureOutcome,
    score: number | undefined,
  ];
  test.each<[...Row, reason: string]>([
    [
      "in another order",
      [talks, snow],
      [snow, talks],
      "same",
      undefined,
      "Both attach the same: if the talks go on; unless it snows.",
    ],
    [
      "in other words",
      [talks],
      [still],
      "not-compared",
      1,
      "The left attaches (if the talks go on), the right (if the talks still go on), in nearly the same words.",
    ],
    [
      "one said twice",
      [talks],
      [talks, still],
      "not-compared",
      1,
      "The left attaches (if the talks go on), the right (if the talks go on; if the talks still go on), in nearly the same words.",
    ],
    [
      "others",
      [talks],
      [snow],
      "differs",
      0,
      "The left attaches (if the talks go on), the right (unless it snows).",
    ],
    [
      "one fewer",
      [talks, snow],
      [talks],
      "differs",
      1 / 2,
      "The left attaches (if the talks go on; unless it snows), the right (if the talks go on).",
    ],
    [
      "two fewer",
      [talks, snow, aid],
      [snow],
      "differs",
      1 / 3,
      "The left attaches (if the talks go on; unless it snows; in exchange for grain), the right (unless it snows).",
    ],
    [
      "one the same and one other",
      [talks, snow],
      [aid, talks],
      "differs",
      1 / 2,
      "The left attaches (if the talks go on; unless it snows), the right (in exchange for grain; if the talks go on).",
    ],
    [
      "one, said twice by one side, beside another",
      [talks, still],
      [talks, snow],
      "differs",
      1 / 2,
      "The left attaches (if the talks go on; if the talks still go on), the right (if the talks go on; unless it snows).",
    ],
    ["on one side", [talks], undefined, "missing", undefined, "Only the left gives clauses."],
    ["on one side, none on the other", [], [talks], "missing", undefined, "Only the right gives clauses."],
  ])("%s", (_, left, right, outcome, score, reason) => {
    const rating = rate(left, right);
    expect(rating).toMatchObject({ outcome, reason });
    expect(rating.score).toBe(score);
    expect([rating.left, rating.right]).toEqual([left?.length ? left : undefined, right]);
    expect(rate(right, left)).toMatchObject({
      outcome,
      ...(score === undefined ? {} : { score }),
    });
  });

  test("are one if of one kind and alike by the threshold or more", () => {
    // Three of five words and three of five: 2 · 3 / 10.
    const north: Clause = { kind: "if", text: "ceasefire holds along northern border" };
    const south: Clause = { kind: "if", text: "ceasefire holds along southern coast" };
    expect(sameClause(north, south, plainIdentity, 0.6)).toBe(true);
    expect(sameClause(north, south, plainIdentity, 0.61)).toBe(false);
    expect(sameClause(north, { ...north, kind: "unless" }, plainIdentity, 0.6)).toBe(false);
  });

  test("are said with their kinds", () => {
    expect(sayClauses([aid, talks])).toBe("in exchange for grain; if the talks go on");
  });

  const pays = (text: string, rest: Partial<Clause> = {}): Clause => ({ kind: "if", text, ...rest });
  const fine = pays("Peru pays a fine of 300 dollars");
  const about = (topic: Topic): Partial<Clause> => ({ about: [{ subject: "economic", ...topic }] });

  const [others, figures] = ["others act in them", "their figures or times differ"];
  test.each<[what: string, one: Clause, other: Clause, outcome: FeatureOutcome, told: string]>([
    ["other countries", fine, pays("Kenya pays a fine of 300 dollars"), "differs", others],
    [
      "adjectives of countries",
      pays("a Peruvian envoy comes"),
      pays("a Kenyan envoy comes"),
      "differs",
      others,
    ],
    ["countries in another order", pays("Peru pays Kenya"), pays("Kenya pays Peru"), "differs", others],
    ["other persons", pays("Ruiz signs the text"), pays("Otieno signs the text"), "differs", others],
    [
      "other coded actors",
      pays("a fine is paid", about({ by: ["a"] })),
      pays("a fine is paid", about({ by: ["b"] })),
      "differs",
      others,
    ],
    [
      "others coded toward",
      pays("a fine is paid", about({ toward: ["a"] })),
      pays("a fine is paid", about({ toward: ["b"] })),
      "differs",
      others,
    ],
    ["other figures", fine, pays("Peru pays a fine of 30 dollars"), "differs", figures],
    [
      "other coded amounts",
      pays(
        "a fine is paid",
        about({ quantities: [{ amount: 300, unit: "dollar", asWritten: "300 dollars" }] }),
      ),
      pays(
        "a fine is paid",
        about({ quantities: [{ amount: 30, unit: "dollar", asWritten: "30 dollars" }] }),
      ),
      "differs",
      figures,
    ],
    [
      "other dates",
      pays("a fine is paid", about({ when: { date: "2031-05" } })),
      pays("a fine is paid", about({ when: { date: "2031-06" } })),
      "differs",
      figures,
    ],
    [
      "a negation",
      pays("Peru pays the fine"),
      pays("Peru does not pay the fine"),
      "contradicts",
      "one of them says the opposite",
    ],
    [
      "a negation and more",
      pays("Peru pays the full fine in time"),
      pays("Peru does not pay the full fine in time, as some say"),
      "differs",
      "one of them says the opposite",
    ],
    [
      "the opposite kind",
      fine,
      { ...fine, kind: "unless" },
      "contradicts",
      "each holds where the other does not",
    ],
    [
      "an end and a beginning",
      { ...fine, kind: "until" },
      { ...fine, kind: "only-after" },
      "contradicts",
      "each holds where the other does not",
    ],
    ["a ground for a condition", fine, { ...fine, kind: "because" }, "differs", "one gives “"],
  ])("with %s are not the same", (_, one, other, outcome, told) => {
    for (const [left, right] of [
      [one, other],
      [other, one],
    ] as const) {
      const rating = rate([left], [right]);
      expect(rating.outcome).toBe(outcome);
      expect(rating.reason).toContain(told);
      expect(sameClause(left, right, plainIdentity, 0.6)).toBe(false);
    }
  });

  test.each<[what: string, left: Clause, right: Clause, outcome: FeatureOutcome]>([
    ["of two kinds of condition", fine, { ...fine, kind: "in-exchange-for" }, "not-compared"],
    [
      "that negate each other twice",
      { ...fine, kind: "unless" },
      pays("Peru does not pay a fine of 300 dollars"),
      "not-compared",
    ],
    [
      "with a country of two names",
      pays("Türkiye signs the text"),
      pays("Turkey signs the text"),
      "not-compared",
    ],
    [
      "of which one names nobody",
      pays("Peru pays the fine in full"),
      pays("the fine in full"),
      "not-compared",
    ],
    ["of which one has no figure", fine, pays("Peru pays a fine of some dollars"), "not-compared"],
  ])("%s can be the same", (_, left, right, outcome) => {
    expect([rate([left], [right]).outcome, rate([right], [left]).outcome]).toEqual([outcome, outcome]);
  });

  test("clash only where nothing else of the other list is the same", () => {
    const kenya = pays("Kenya pays a fine of 300 dollars");
    expect(rate([fine, kenya], [kenya, fine]).outcome).toBe("same");
    expect(rate([fine], [fine, kenya]).reason).not.toContain("others act in them");
    expect(rate([snow, fine], [snow, kenya]).reason).toContain("others act in them");
  });
});
