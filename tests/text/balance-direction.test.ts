import fc from "fast-check";
import { expect, test } from "vitest";
import { balanceDirection } from "../../src/text/index.js";

test.each([
  ["no control", "no control"],
  ["a\u202eb", "ab"],
  ["a\u202eb\u202c", "a\u202eb\u202c"],
  ["\u2066a\u2069\u2069", "\u2066a\u2069"],
  ["\u202ca\u2069", "a"],
  ["\u2067a\u202eb\u2069c\u202c", "\u2067ab\u2069c"],
  ["\u202a\u2066a\u202c\u2069\u202c", "\u202a\u2066a\u2069\u202c"],
])("balanceDirection makes %j to %j", (text, expected) => {
  expect(balanceDirection(text)).toBe(expected);
});

test("balanceDirection keeps all else, and is settled at once", () => {
  const characters = fc.constantFrom(
    "a",
    "א",
    "\u200f",
    "\u202a",
    "\u202e",
    "\u202c",
    "\u2066",
    "\u2068",
    "\u2069",
  );
  fc.assert(
    fc.property(fc.array(characters), (parts) => {
      const balanced = balanceDirection(parts.join(""));
      const plain = (text: string) => text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, "");
      expect(plain(balanced)).toBe(plain(parts.join("")));
      expect(balanceDirection(balanced)).toBe(balanced);
      const count = (pattern: RegExp) => balanced.match(pattern)?.length ?? 0;
      expect(count(/[\u202a\u202b\u202d\u202e]/g)).toBe(count(/\u202c/g));
      expect(count(/[\u2066-\u2068]/g)).toBe(count(/\u2069/g));
    }),
  );
});
