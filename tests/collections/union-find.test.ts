import fc from "fast-check";
import { expect, test } from "vitest";
import { createUnionFind } from "../../src/collections/index.js";

test("represents a record that is alone by its own id", () => {
  const events = createUnionFind();
  events.join("a", "b");
  events.join("c", "c");
  expect(["c", "d"].map(events.representative)).toEqual(["c", "d"]);
});

test("gives joined records one representative among them, and no other record the same", () => {
  const id = fc.constantFrom(..."abcdefghij");
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id), { maxLength: 15 }), (links) => {
      const events = createUnionFind();
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
