import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { examine, hasShape, isQuiet, type Target } from "../../src/check/check.js";
import { dossierTarget } from "../../src/check/dossier.js";
import { diplomaticEventTarget } from "../../src/check/events.js";
import { defaultLimits } from "../../src/check/options.js";
import { referenceDossier } from "../../src/fixtures/index.js";
import type { Dossier } from "../../src/index.js";
import { createNotes } from "../../src/shape/notes.js";
import { invalidFixtures, validFixtures } from "../support/fixtures.js";
import { lawRuns } from "../support/law-runs.js";
import { mutate, mutationNames } from "../support/naive/mutations.js";
import { sample } from "../support/naive/sample.js";

function isInOrder<T>(target: Target<T>, value: unknown): boolean {
  const notes = createNotes();
  return hasShape(target, value, notes) && isQuiet(target, value, notes, defaultLimits);
}

/** What zod and the rules have to say, whatever the first look has found. */
function issuesOf<T>(target: Target<T>, value: unknown): readonly unknown[] {
  return examine(target, value, false, defaultLimits, "strict").issues;
}

/** What they have to say of something that was found to be in order without them: it has to be nothing. */
function overlooked<T>(target: Target<T>, value: unknown): readonly unknown[] {
  return isInOrder(target, value) ? issuesOf(target, value) : [];
}

function overlookedAnywhere(value: unknown): unknown[] {
  const events: unknown = Reflect.get(Object(value), "events");
  const alone = Array.isArray(events) ? events : [value];
  return [
    ...overlooked(dossierTarget, value),
    ...alone.flatMap((event) => overlooked(diplomaticEventTarget, event)),
  ];
}

describe("what is found to be in order at first sight, the rules have nothing to say of", () => {
  test.each(validFixtures())("$name", ({ text }) => {
    expect(overlookedAnywhere(JSON.parse(text))).toEqual([]);
  });

  test("what is wrong with the invalid fixtures", async () => {
    for (const { dossier, event } of await invalidFixtures()) {
      expect(overlookedAnywhere(dossier)).toEqual([]);
      expect(overlookedAnywhere(event)).toEqual([]);
    }
  });

  const mutation = fc.record({
    name: fc.constantFrom(...mutationNames),
    choices: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
  });
  test.each<[string, Dossier]>([
    ["the sample", sample],
    ["the reference dossier", referenceDossier],
  ])("changes of %s", (_, dossier) => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        expect(overlookedAnywhere(mutate(dossier, mutations))).toEqual([]);
      }),
      lawRuns(300),
    );
  });
});

describe("most of what is in order is found so at first sight", () => {
  test("the reference dossier, and every event in it", () => {
    expect(isInOrder(dossierTarget, referenceDossier)).toBe(true);
    for (const event of referenceDossier.events) expect(isInOrder(diplomaticEventTarget, event)).toBe(true);
  });

  test("the valid fixtures without a warning, but for these", () => {
    const left = validFixtures().filter(({ text }) => {
      const value: unknown = JSON.parse(text);
      return issuesOf(dossierTarget, value).length === 0 && !isInOrder(dossierTarget, value);
    });
    // What a statement passes on is one event with what it is about.
    expect(left.map(({ name }) => name)).toEqual(["rules/unrelated-relay"]);
  });
});
