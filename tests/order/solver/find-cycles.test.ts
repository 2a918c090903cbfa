import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Edge, findCycles } from "../../../src/order/index.js";

const edgesOf = (...pairs: string[]): Edge[] =>
  pairs.map((pair, index) => ({ from: pair[0] ?? "", to: pair[1] ?? "", path: [index] }));

const named = (cycles: Edge[][]): string[] =>
  cycles.map((cycle) => cycle.map(({ from }) => from).join("") + (cycle.at(-1)?.to ?? ""));

describe("findCycles", () => {
  test.each([
    ["no cycle in a chain", ["ab", "bc", "cd"], []],
    ["no cycle where two paths meet", ["ab", "ac", "bd", "cd"], []],
    ["the cycle of a single record", ["ab", "bb"], ["bb"]],
    ["a cycle of four records", ["ab", "bc", "cd", "da"], ["abcda"]],
    ["the shortest through the first record", ["ab", "bc", "cd", "da", "ca"], ["abca"]],
    [
      "one cycle per component, in the order of first records",
      ["xa", "dc", "ab", "cd", "ba"],
      ["dcd", "aba"],
    ],
    ["one cycle where two share a record", ["ab", "ba", "bc", "cb"], ["aba"]],
    ["no cycle through ids that are no records", ["ab", "ac"], []],
    ["the shorter of two, whichever comes first", ["ab", "ac", "bd", "da", "ca"], ["aca"]],
    ["no path that leaves the component", ["ab", "ac", "cd", "ba", "de"], ["aba"]],
    ["the cycle of a component that another one leads to", ["ab", "ba", "bc", "cd", "dc"], ["aba", "cdc"]],
    ["the cycle of one record within a larger one", ["ab", "bb", "ba"], ["aba"]],
    [
      "the cycles of two components that lead to a third",
      ["xx", "ax", "ab", "ba", "cx", "cd", "dc"],
      ["xx", "aba", "cdc"],
    ],
  ])("finds %s", (_, pairs, expected) => {
    expect(named(findCycles(edgesOf(...pairs)))).toEqual(expected);
  });

  const letters = [..."abcdef"];
  const pair = fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters)).map((two) => two.join(""));

  test("finds a cycle for exactly the records that lead back to themselves", () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 14 }), (pairs) => {
        const edges = edgesOf(...pairs);
        // The transitive closure, by repeated joining of paths.
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
        const cycles = findCycles(edges);
        expect(cycles.map(([first]) => first?.from)).toEqual([...sets.values()]);
        for (const cycle of cycles) {
          cycle.forEach(({ to }, index) => {
            expect(to).toBe((cycle[index + 1] ?? cycle[0])?.from);
          });
          expect(new Set(cycle.map(({ from }) => from)).size).toBe(cycle.length);
        }
      }),
    );
  });

  test.each([
    ["chain", 0],
    ["cycle", 1],
  ])(
    "handles a %s of 100,000 records without recursion",
    (_, count) => {
      const edges = Array.from({ length: 100_000 }, (_, index) => ({
        from: `r${index}`,
        to: `r${count === 1 ? (index + 1) % 100_000 : index + 1}`,
        path: [index],
      }));
      const cycles = findCycles(edges);
      expect(cycles.map(({ length }) => length)).toEqual(count === 1 ? [100_000] : []);
    },
    20_000,
  );
});
