import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Edge, findCircles } from "../../src/graph/circles.js";

const edgesOf = (...pairs: string[]): Edge[] =>
  pairs.map((pair, index) => ({ from: pair[0] ?? "", to: pair[1] ?? "", path: [index] }));

const named = (circles: Edge[][]): string[] =>
  circles.map((circle) => circle.map(({ from }) => from).join("") + (circle.at(-1)?.to ?? ""));

describe("circles of references", () => {
  test.each([
    ["none in a chain", ["ab", "bc", "cd"], []],
    ["none where two ways lead to one record", ["ab", "ac", "bd", "cd"], []],
    ["one of a record alone", ["ab", "bb"], ["bb"]],
    ["one of four records", ["ab", "bc", "cd", "da"], ["abcda"]],
    ["the shortest through the first record", ["ab", "bc", "cd", "da", "ca"], ["abca"]],
    ["one for each set, by its first record", ["xa", "dc", "ab", "cd", "ba"], ["dcd", "aba"]],
    ["one where two circles share a record", ["ab", "ba", "bc", "cb"], ["aba"]],
    ["none through what is no record", ["ab", "ac"], []],
    ["the shortest of two, whichever is told first", ["ab", "ac", "bd", "da", "ca"], ["aca"]],
    ["not through a record that leads out of the set", ["ab", "ac", "cd", "ba", "de"], ["aba"]],
    ["of the second set where the first leads to it", ["ab", "ba", "bc", "cd", "dc"], ["aba", "cdc"]],
    ["a record alone within a larger one", ["ab", "bb", "ba"], ["aba"]],
    [
      "of each of two sets that lead to a third",
      ["xx", "ax", "ab", "ba", "cx", "cd", "dc"],
      ["xx", "aba", "cdc"],
    ],
  ])("%s", (_, pairs, expected) => {
    expect(named(findCircles(edgesOf(...pairs)))).toEqual(expected);
  });

  const letters = [..."abcdef"];
  const pair = fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters)).map((two) => two.join(""));

  test("are found for exactly the records that lead to themselves", () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 14 }), (pairs) => {
        const edges = edgesOf(...pairs);
        // Who leads to whom, by adding ways until there are no more.
        const leads = new Set(pairs);
        for (let size = -1; size !== leads.size; ) {
          size = leads.size;
          for (const [a, b] of [...leads])
            for (const [c, d] of [...leads]) if (b === c) leads.add(`${a}${d}`);
        }
        const sets = new Map<string, string>();
        for (const { from } of edges) {
          if (!leads.has(from + from)) continue;
          const members = letters
            .filter((other) => leads.has(from + other) && leads.has(other + from))
            .join("");
          if (!sets.has(members)) sets.set(members, from);
        }
        const circles = findCircles(edges);
        expect(circles.map(([first]) => first?.from)).toEqual([...sets.values()]);
        for (const circle of circles) {
          circle.forEach(({ to }, index) => {
            expect(to).toBe((circle[index + 1] ?? circle[0])?.from);
          });
          expect(new Set(circle.map(({ from }) => from)).size).toBe(circle.length);
        }
      }),
    );
  });

  test.each([
    ["chain", 0],
    ["circle", 1],
  ])(
    "of 100,000 records in a %s take no recursion",
    (_, count) => {
      const edges = Array.from({ length: 100_000 }, (_, index) => ({
        from: `r${index}`,
        to: `r${count === 1 ? (index + 1) % 100_000 : index + 1}`,
        path: [index],
      }));
      const circles = findCircles(edges);
      expect(circles.map(({ length }) => length)).toEqual(count === 1 ? [100_000] : []);
    },
    20_000,
  );
});
