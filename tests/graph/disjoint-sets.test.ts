import fc from "fast-check";
import { expect, test } from "vitest";
import { createDisjointSets } from "../../src/graph/disjoint-sets.js";

test("a record that nothing is joined to stands for itself", () => {
  const events = createDisjointSets();
  events.join("a", "b");
  events.join("c", "c");
  expect(["c", "d"].map(events.representative)).toEqual(["c", "d"]);
});

test("what is joined, whichever way and over however many, has one representative among them; nothing else has it", () => {
  const id = fc.constantFrom(..."abcdefghij");
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id), { maxLength: 15 }), (links) => {
      const events = createDisjointSets();
      const sets = new Map([..."abcdefghij"].map((each) => [each, new Set([each])]));
      for (const [a, b] of links) {
        events.join(a, b);
        const all = new Set([...(sets.get(a) ?? []), ...(sets.get(b) ?? [])]);
        for (const each of all) sets.set(each, all);
      }
      for (const [each, all] of sets) {
        const found = events.representative(each);
        expect(all).toContain(found);
        for (const [other, others] of sets)
          expect(events.representative(other) === found).toBe(others === all);
      }
    }),
  );
});
