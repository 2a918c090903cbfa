import { describe, expect, test } from "vitest";
import { findTrouble } from "../../../src/compare/merge/merge-trouble.js";
import type { DiplomaticEvent, Dossier, Meeting } from "../../../src/index.js";
import { empty, meeting } from "../../support/merge.js";

describe("what would contradict itself in the merged dossier", () => {
  const trouble = (
    left: Dossier,
    right: Dossier,
    merged: Dossier,
    unified: Record<string, string>,
  ): string[] => {
    const map = new Map(Object.entries(unified));
    const ids = new Map(map);
    for (const list of ["sources", "actors", "territories", "events"] as const)
      for (const { id } of right[list] ?? []) if (!ids.has(id)) ids.set(id, id);
    return findTrouble(left, right, merged, map, ids).sort();
  };
  const precedes = (id: string, ...others: string[]): Meeting =>
    meeting(id, { when: { relative: others.map((to) => ({ relation: "before", to })) } });
  const events = (...all: DiplomaticEvent[]): Dossier => ({ ...empty, events: all });

  const between = (id: string, first: string, last: string): Meeting =>
    meeting(id, {
      when: {
        relative: [
          { relation: "after", to: first },
          { relation: "before", to: last },
        ],
      },
    });

  test("times that can hold in either and not in both", () => {
    const left = events(meeting("a"), meeting("b"), between("p", "a", "b"));
    const right = events(meeting("x"), meeting("y"), between("q", "y", "x"));
    const merged = events(...left.events, between("q", "b", "a"));
    expect(trouble(left, right, merged, { x: "a", y: "b" })).toEqual(["x", "y"]);
    expect(trouble(left, right, merged, { x: "a" })).toEqual(["x"]);
    expect(trouble(left, right, left, { x: "a", y: "b" })).toEqual([]);
  });

  test("not what one of them says against itself", () => {
    const circle = events(precedes("a", "b"), precedes("b", "a"));
    const plain = events(meeting("a"), meeting("b"));
    const unified = { a: "a", b: "b" };
    expect(trouble(circle, events(meeting("a")), circle, { a: "a" })).toEqual([]);
    expect(
      trouble(events(meeting("c")), circle, { ...circle, events: [meeting("c"), ...circle.events] }, {}),
    ).toEqual([]);
    expect(trouble(plain, circle, circle, unified)).toEqual([]);
    // By the right alone the two precede each other, of which one becomes a record of the left.
    const right = events(precedes("x", "y"), precedes("y", "x"));
    const merged = events(precedes("a", "y"), precedes("y", "a"));
    expect(trouble(events(meeting("a")), right, merged, { x: "a" })).toEqual([]);
  });

  test("dates that can hold in either and not in both", () => {
    const dated = (id: string, date: string, relation: "before" | "after", to: string): Meeting =>
      meeting(id, { when: { date, relative: [{ relation, to }] } });
    const left = events(meeting("a"), dated("p", "2031", "before", "a"));
    const right = events(meeting("x"), dated("q", "2020", "after", "x"));
    const merged = events(...left.events, dated("q", "2020", "after", "a"));
    expect(trouble(left, right, merged, { x: "a" })).toEqual(["x"]);
  });

  const within = (...pairs: [inner: string, outer?: string][]): Dossier => ({
    ...empty,
    territories: pairs.map(([id, outer]) => ({ id, name: id, ...(outer ? { within: outer } : {}) })),
  });

  test("records that would lie in each other", () => {
    const left = within(["a", "b"], ["b"]);
    const right = within(["a"], ["b", "a"], ["c", "a"]);
    const merged = within(["a", "b"], ["b", "a"], ["c", "a"]);
    expect(trouble(left, right, merged, { a: "a", b: "b" })).toEqual(["a", "b"]);
    expect(trouble(left, within(["a"], ["b"]), left, { a: "a", b: "b" })).toEqual([]);
  });

  test("not records that lie in one another in a row", () => {
    const merged = within(["a", "b"], ["b", "c"], ["c"]);
    expect(
      trouble(within(["a", "b"], ["b"]), within(["b", "c"], ["c"], ["a"]), merged, { a: "a", b: "b" }),
    ).toEqual([]);
  });

  test("not records that do so in one of them already, under whatever id", () => {
    const circle = within(["a", "b"], ["b", "a"]);
    expect(trouble(circle, circle, circle, { a: "a", b: "b" })).toEqual([]);
    const right = within(["x", "y"], ["y", "x"]);
    expect(trouble(within(["a"], ["b"]), right, circle, { x: "a", y: "b" })).toEqual([]);
  });

  test.each<[what: string, left: Dossier, right: Dossier, merged: Dossier]>([
    [
      "parts of each other",
      {
        ...empty,
        actors: [
          { id: "a", kind: "body", name: "A", partOf: "b" },
          { id: "b", kind: "body", name: "B" },
        ],
      },
      {
        ...empty,
        actors: [
          { id: "a", kind: "body", name: "A" },
          { id: "b", kind: "body", name: "B", partOf: "a" },
        ],
      },
      {
        ...empty,
        actors: [
          { id: "a", kind: "body", name: "A", partOf: "b" },
          { id: "b", kind: "body", name: "B", partOf: "a" },
        ],
      },
    ],
    [
      "versions of each other",
      {
        ...empty,
        sources: [
          { id: "a", kind: "document", revises: "b" },
          { id: "b", kind: "document" },
        ],
      },
      {
        ...empty,
        sources: [
          { id: "a", kind: "document" },
          { id: "b", kind: "document", revises: "a" },
        ],
      },
      {
        ...empty,
        sources: [
          { id: "a", kind: "document", revises: "b" },
          { id: "b", kind: "document", revises: "a" },
        ],
      },
    ],
    [
      "translations of each other",
      {
        ...empty,
        sources: [
          { id: "a", kind: "document", translates: "b" },
          { id: "b", kind: "document" },
        ],
      },
      {
        ...empty,
        sources: [
          { id: "a", kind: "document" },
          { id: "b", kind: "document", translates: "a" },
        ],
      },
      {
        ...empty,
        sources: [
          { id: "a", kind: "document", translates: "b" },
          { id: "b", kind: "document", translates: "a" },
        ],
      },
    ],
    [
      "relays of each other",
      events(
        meeting("a", { reports: [{ source: "note", via: [{ cue: "It is said" }, { who: "b" }] }] }),
        meeting("b"),
      ),
      events(meeting("a"), meeting("b", { reports: [{ source: "note", via: [{ who: "a" }] }] })),
      events(
        meeting("a", { reports: [{ source: "note", via: [{ who: "b" }] }] }),
        meeting("b", { reports: [{ source: "note", via: [{ who: "a" }] }] }),
      ),
    ],
  ])("%s", (_, left, right, merged) => {
    expect(trouble(left, right, merged, { a: "a", b: "b" })).toEqual(["a", "b"]);
  });

  test("not two that revise and translate one another, which is no circle", () => {
    const merged: Dossier = {
      ...empty,
      sources: [
        { id: "a", kind: "document", revises: "b" },
        { id: "b", kind: "document", translates: "a" },
      ],
    };
    expect(trouble(empty, merged, merged, { a: "a", b: "b" })).toEqual([]);
  });
});
