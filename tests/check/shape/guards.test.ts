import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { isDossier } from "../../../src/check/index.js";
import { referenceDossier } from "../../../src/fixtures/index.js";
import { checkDossier, dossierSchema } from "../../../src/index.js";
import { invalidFixtures, validFixtures } from "../../support/fixtures.js";
import { clone, type Json } from "../../support/json.js";
import { lawRuns } from "../../support/law-runs.js";

const compiled = z.compile(dossierSchema);
const verdict = (value: unknown): boolean => z.validate(compiled, value);

/** Every place of a value: the object or array that holds it, and its key there. */
function placesOf(value: Json): [parent: object, key: string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    [value, key] as [object, string],
    ...placesOf(child),
  ]);
}

const texts = validFixtures().map(({ text }) => text);

describe("the guard of a dossier says what its schema says", () => {
  test("of the fixtures", async () => {
    for (const text of texts) expect(isDossier(JSON.parse(text))).toBe(true);
    for (const { name, dossier } of await invalidFixtures()) {
      // What cannot be read has no shape.
      if (name === "unreadable-value") expect(isDossier(dossier)).toBe(false);
      else if (!name.startsWith("not-json"))
        expect([name, isDossier(dossier)]).toEqual([name, verdict(dossier)]);
    }
  });

  const strange = fc.oneof(
    fc.constantFrom<unknown>(
      undefined,
      null,
      true,
      false,
      "",
      " ",
      "\u00a0",
      "\u200b\u3000",
      "\u202e\u05d0",
      "a",
      "A b",
      "2025-02-30",
      "XXXX-05-16",
      "acme:x",
      "EN",
      "P1D",
    ),
    fc.constantFrom<unknown>(0, -0, -1, 1, 0.5, 1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, 1n),
    fc
      .constantFrom<() => unknown>(
        () => [],
        () => ({}),
        () => [null],
        () => Object.create(null),
        () => Object.assign(Object.create(null), { who: "a" }),
        () => () => 1,
      )
      .map((make) => make()),
    fc.string({ maxLength: 70 }),
  );
  test("of dossiers in which one value, or one more, is another", () => {
    const seen = { valid: 0, invalid: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(JSON.stringify(referenceDossier), ...texts),
        fc.nat(),
        strange,
        fc.constantFrom("put", "put", "drop", "add"),
        (text, number, value, change) => {
          const changed: Json = clone(JSON.parse(text));
          const places = placesOf(changed);
          const [parent, key] = places[number % places.length] ?? [{}, ""];
          if (change === "put") Reflect.set(parent, key, value);
          else if (change === "drop" && !Array.isArray(parent)) Reflect.deleteProperty(parent, key);
          else Reflect.set(parent, Array.isArray(parent) ? parent.length : "another", value);
          const expected = verdict(changed);
          seen[expected ? "valid" : "invalid"] += 1;
          expect(isDossier(changed)).toBe(expected);
        },
      ),
      lawRuns(1500),
    );
    expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(100);
  });

  test("but not of what is no JSON, which the schema may let pass", () => {
    for (const when of [new Date(0), new Map(), new Uint8Array(9), new (class When {})()]) {
      const [event] = referenceDossier.events;
      const strange = { ...referenceDossier, events: [{ ...event, when }] };
      expect([verdict(strange), isDossier(strange)]).toEqual([!(when instanceof Uint8Array), false]);
      expect(checkDossier(strange).issues.map(({ code }) => code)).toContain("not-json");
    }
  });

  test("of no more than may be looked at", () => {
    const actor = { ...referenceDossier.actors[0], names: Array(3000).fill({ name: "A" }) };
    const withActors = (count: number) => ({ ...referenceDossier, actors: Array(count).fill(actor) });
    expect([1600, 1700].map((count) => isDossier(withActors(count)))).toEqual([true, false]);
    const titled = (length: number) => ({ ...referenceDossier, title: "x".repeat(length) });
    expect([100_000_000, 100_000_001].map((length) => isDossier(titled(length)))).toEqual([true, false]);
  });
});
