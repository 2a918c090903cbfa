import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assign, type Candidate } from "../../../src/compare/align/assignment.js";

const key = (side: string) => (index: number) => `${side}${index}`;
const pairs = (chosen: readonly Candidate[]): string[] =>
  chosen.map(({ left, right }) => `${left}-${right}`).sort();
const total = (chosen: readonly Candidate[]): number => chosen.reduce((sum, { value }) => sum + value, 0);

/** The most that any choice with each record in at most one pair adds up to, by trying all. */
function most(candidates: readonly Candidate[]): number {
  const [first, ...rest] = candidates;
  if (!first) return 0;
  const without = rest.filter(({ left, right }) => left !== first.left && right !== first.right);
  return Math.max(most(rest), first.value + most(without));
}

describe("assigning records to each other", () => {
  test.each<[what: string, candidates: [left: number, right: number, value: number][], expected: string[]]>([
    ["none of none", [], []],
    ["the only one", [[3, 5, 0.1]], ["3-5"]],
    [
      "the better of two for one record",
      [
        [0, 0, 1],
        [0, 1, 2],
      ],
      ["0-1"],
    ],
    [
      "two good ones rather than the best one",
      [
        [0, 0, 3],
        [0, 1, 2],
        [1, 0, 2],
      ],
      ["0-1", "1-0"],
    ],
    [
      "the best one rather than two poor ones",
      [
        [0, 0, 5],
        [0, 1, 2],
        [1, 0, 2],
      ],
      ["0-0"],
    ],
    [
      "in groups that share no record, each by itself",
      [
        [0, 0, 1],
        [0, 1, 2],
        [7, 8, 1],
        [7, 9, 3],
      ],
      ["0-1", "7-9"],
    ],
  ])("chooses %s", (_, candidates, expected) => {
    const chosen = assign(
      candidates.map(([left, right, value]) => ({ left, right, value })),
      key("l"),
      key("r"),
    );
    expect(pairs(chosen)).toEqual(expected);
  });

  test("chooses what adds up to the most, each record once, whichever side is the left", () => {
    const candidate = fc.record({ left: fc.nat(4), right: fc.nat(4), value: fc.integer({ min: 1, max: 9 }) });
    const candidates = fc.uniqueArray(candidate, {
      maxLength: 9,
      selector: ({ left, right }) => `${left} ${right}`,
    });
    fc.assert(
      fc.property(candidates, (given) => {
        const chosen = assign(given, key("l"), key("r"));
        expect(total(chosen)).toBe(most(given));
        expect(new Set(chosen.map(({ left }) => left)).size).toBe(chosen.length);
        expect(new Set(chosen.map(({ right }) => right)).size).toBe(chosen.length);
        const turned = given.map(({ left, right, value }) => ({ left: right, right: left, value })).reverse();
        const back = assign(turned, key("r"), key("l"));
        expect(back.map(({ left, right }) => `${right}-${left}`).sort()).toEqual(pairs(chosen));
      }),
      { numRuns: 300 },
    );
  });

  // One record that may be any of 201 makes one group of them all, which is too large for the optimal assignment.
  test("takes the most valuable pairs first in a very large group", () => {
    const last = 200;
    const candidates: Candidate[] = [];
    for (let index = 0; index <= last; index++) {
      candidates.push({ left: index, right: index, value: 1 });
      if (index < last) candidates.push({ left: index, right: last, value: index === 0 ? 3 : 2 });
    }
    const chosen = assign(candidates, key("l"), key("r"));
    const expected = Array.from({ length: last - 1 }, (_, index) => `${index + 1}-${index + 1}`);
    expect(pairs(chosen)).toEqual(["0-200", ...expected].sort());
  });

  test("decides equal sums by what the records say, not by their order", () => {
    const names = ["Arcadia", "Borduria", "Syldavia"];
    const chosenBy = (order: readonly number[]): string[] => {
      const all = order.flatMap((_, left) => order.map((_, right) => ({ left, right, value: 1 })));
      const name = (index: number): string => names[order[index] ?? 0] ?? "";
      return assign(all, name, name)
        .map(({ left, right }) => `${name(left)} ${name(right)}`)
        .sort();
    };
    const expected = chosenBy([0, 1, 2]);
    for (const order of [
      [0, 2, 1],
      [1, 0, 2],
      [2, 1, 0],
    ])
      expect(chosenBy(order)).toEqual(expected);
  });
});
