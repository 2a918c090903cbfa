import { describe, expect, test } from "vitest";
import { type Actor, checkDossier } from "../../src/index.js";

const size = 100_000;

const check = (actors: Actor[]): string[] =>
  checkDossier({ format: "diplomatic-events/1", sources: [], actors, events: [] }).issues.map(
    ({ code, pointer }) => `${code} ${pointer}`,
  );

// Work that grew with the square of the records would take hours, and recursion would overflow the stack.
describe("a dossier of 100,000 actors", () => {
  const actors = (partOf: (index: number) => number): Actor[] =>
    Array.from({ length: size }, (_, index) => ({
      id: `body-${index}`,
      kind: "body",
      name: "A body",
      partOf: partOf(index) < size ? `body-${partOf(index)}` : undefined,
    }));

  test("each part of the next is in order", () => {
    expect(check(actors((index) => index + 1))).toEqual([]);
  }, 30_000);

  test("in one circle is told so once", () => {
    expect(check(actors((index) => (index + 1) % size))).toEqual(["circular-reference /actors/0/partOf"]);
  }, 30_000);

  test("all part of one is in order", () => {
    expect(check(actors((index) => (index === 0 ? size : 0)))).toEqual([]);
  }, 30_000);
});
