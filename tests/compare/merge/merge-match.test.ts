import { describe, expect, test } from "vitest";
import type { Alignment } from "../../../src/compare/index.js";
import { matchRecords } from "../../../src/compare/merge/merge-match.js";
import type { Dossier, Meeting, Territory } from "../../../src/index.js";
import { empty, meeting, nothing, pair, reports } from "../../support/merge.js";

describe("which records match", () => {
  const matched = (left: Dossier, right: Dossier, alignment: Partial<Alignment> = {}): object =>
    Object.fromEntries(matchRecords(left, right, { ...nothing, ...alignment }));
  const places = (...territories: Territory[]): Dossier => ({ ...empty, territories });

  test("those that are aligned, unless another says exactly the same", () => {
    const left = places({ id: "a", name: "A" }, { id: "b", name: "B" });
    const right = places({ id: "x", name: "A" }, { id: "y", name: "C" });
    expect(matched(left, right)).toEqual({ x: "a" });
    expect(matched(left, right, { territories: [pair("b", "y")] })).toEqual({ x: "a", y: "b" });
    expect(matched(left, right, { territories: [pair("b", "x")] })).toEqual({ x: "a" });
    // What the right's first is aligned with is taken by what says the same.
    expect(matched(left, right, { territories: [pair("a", "y")] })).toEqual({ x: "a" });
  });

  test("of several that say the same each in at most one, in order, the aligned ones first", () => {
    const left = places({ id: "a", name: "A" }, { id: "b", name: "A" });
    const right = places({ id: "x", name: "A" }, { id: "y", name: "A" }, { id: "z", name: "A" });
    expect(matched(left, right)).toEqual({ x: "a", y: "b" });
  });

  test("first those with the same reports, then the aligned, then those that say the same", () => {
    const by = (id: string, source: string): Meeting => meeting(id, { reports: [{ source }] });
    const left = { ...empty, events: [by("a", "p"), by("b", "q"), by("c", "r")] };
    const right = { ...empty, events: [by("z", "p"), by("x", "s"), by("y", "t")] };
    const sources = [pair("p"), pair("arcadia")];
    expect(matched(left, right, { sources })).toMatchObject({ z: "a", x: "b", y: "c" });
    expect(matched(left, right, { sources, events: [pair("b", "y")] })).toMatchObject({
      z: "a",
      y: "b",
      x: "c",
    });
  });

  test("what only is aligned is not taken from what says the same", () => {
    const left = { ...empty, events: [meeting("a"), meeting("b", { form: "negotiation" })] };
    const right = {
      ...empty,
      events: [meeting("y", { form: "conference" }), meeting("x", { reports: [{ source: "other" }] })],
    };
    const alignment = { actors: [pair("arcadia")], events: [pair("a", "y")] };
    expect(matched(left, right, alignment)).toEqual({ arcadia: "arcadia", x: "a" });
  });

  test("by what they refer to, once that is matched, and not by ids that mean other things", () => {
    const left = places({ id: "a", name: "A" }, { id: "b", name: "B", within: "a" });
    const right = places({ id: "b", name: "A" }, { id: "c", name: "B", within: "b" });
    expect(matched(left, right)).toEqual({ b: "a", c: "b" });
    const foreign = places({ id: "a", name: "Other" }, { id: "c", name: "B", within: "a" });
    expect(matched(left, foreign)).toEqual({});
  });

  test("over as many steps as there are rounds", () => {
    const chain = (prefix: string, length: number): Dossier =>
      places(
        ...Array.from(
          { length },
          (_, at): Territory => ({
            id: `${prefix}${at}`,
            name: `T${at}`,
            ...(at > 0 ? { within: `${prefix}${at - 1}` } : {}),
          }),
        ),
      );
    expect(matched(chain("l", 4), chain("r", 4))).toEqual({ r0: "l0", r1: "l1", r2: "l2", r3: "l3" });
  });

  test("not of two kinds", () => {
    const left = { ...empty, actors: [{ id: "a", kind: "media" as const, name: "A" }] };
    const right = { ...empty, sources: [{ id: "x", kind: "media" as never, name: "A" }] };
    expect(matched(left, right)).toEqual({});
  });

  test("with their provisions, one by one", () => {
    const accord = (id: string, ...provisions: string[]): Dossier => ({
      ...empty,
      instruments: [
        {
          id,
          kind: "agreement",
          reports,
          provisions: provisions.map((each) => ({ id: each, text: "As before." })),
        },
      ],
    });
    expect(matched(accord("a", "p", "q"), accord("x", "r", "s"), { sources: [pair("note")] })).toMatchObject({
      x: "a",
      r: "p",
      s: "q",
    });
  });
});
