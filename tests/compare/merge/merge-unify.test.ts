import { describe, expect, test } from "vitest";
import type { Alignment } from "../../../src/compare/index.js";
import { unifyRecords } from "../../../src/compare/merge/merge-unify.js";
import type { Dossier, Territory } from "../../../src/index.js";
import { empty, meeting, nothing, pair, reports } from "../../support/merge.js";

describe("which matches become one record", () => {
  const unify = (
    left: Dossier,
    right: Dossier,
    alignment: Partial<Alignment>,
    matches: Record<string, string>,
    apart: string[] = [],
  ): object =>
    Object.fromEntries(
      unifyRecords(
        left,
        right,
        { ...nothing, ...alignment },
        new Map(Object.entries(matches)),
        new Set(apart),
      ),
    );
  const places = (...territories: Territory[]): Dossier => ({ ...empty, territories });

  test("those that say the same, and those recognised that do not disagree", () => {
    const left = places({ id: "a", name: "A" });
    const same = places({ id: "x", name: "A" });
    const named = places({ id: "x", name: "Isle of A" });
    const coded = places({ id: "x", name: "A", code: "XA-1" });
    const other = places({ id: "x", name: "A", code: "XA-2" });
    expect(unify(left, same, {}, { x: "a" })).toEqual({ x: "a" });
    expect(unify(left, named, {}, { x: "a" })).toEqual({});
    expect(unify(left, named, { territories: [pair("a", "x")] }, { x: "a" })).toEqual({ x: "a" });
    expect(unify(left, named, { territories: [pair("a", "x", "likely-same")] }, { x: "a" })).toEqual({});
    expect(unify(left, named, { territories: [pair("b", "x")] }, { x: "a" })).toEqual({});
    expect(unify(coded, other, { territories: [pair("x", "x")] }, { x: "x" })).toEqual({});
  });

  test("also actors and sources that are recognised", () => {
    const left: Dossier = {
      ...empty,
      sources: [{ id: "s", kind: "readout", url: "https://a.example" }],
      actors: [{ id: "a", kind: "polity", name: "A" }],
    };
    const right: Dossier = {
      ...empty,
      sources: [{ id: "s", kind: "readout", language: "en" }],
      actors: [{ id: "a", kind: "polity", name: "Republic of A" }],
    };
    const matches = { s: "s", a: "a" };
    expect(unify(left, right, { sources: [pair("s")], actors: [pair("a")] }, matches)).toEqual(matches);
    expect(unify(left, right, {}, matches)).toEqual({});
  });

  test("but not those that are to stay apart, nor what then refers to another record", () => {
    const chain = places(
      { id: "a", name: "A" },
      { id: "b", name: "B", within: "a" },
      { id: "c", name: "C", within: "b" },
    );
    const matches = { a: "a", b: "b", c: "c" };
    expect(unify(chain, chain, {}, matches)).toEqual(matches);
    expect(unify(chain, chain, {}, matches, ["b"])).toEqual({ a: "a" });
    expect(unify(chain, chain, {}, matches, ["a"])).toEqual({});
    expect(unify(chain, chain, {}, matches, ["c"])).toEqual({ a: "a", b: "b" });
  });

  test("provisions only with their instruments", () => {
    const accord = (stage: "signed" | "ended"): Dossier => ({
      ...empty,
      sources: [{ id: "note", kind: "document" }],
      instruments: [
        { id: "i", kind: "agreement", stage, reports, provisions: [{ id: "p", text: "As before." }] },
      ],
      events: [meeting("m", { about: [{ ref: "p" }] })],
      actors: [{ id: "arcadia", kind: "polity", name: "Arcadia" }],
    });
    const rest = { note: "note", arcadia: "arcadia" };
    const matches = { ...rest, i: "i", p: "p", m: "m" };
    expect(unify(accord("signed"), accord("signed"), {}, matches)).toEqual(matches);
    expect(unify(accord("signed"), accord("ended"), {}, matches)).toEqual(rest);
    expect(unify(accord("signed"), accord("signed"), {}, matches, ["i"])).toEqual(rest);
  });

  test("not records of two kinds, nor one with what is no record", () => {
    const left = { ...empty, actors: [{ id: "a", kind: "media" as const, name: "A" }] };
    const right = { ...empty, territories: [{ id: "a", kind: "media", name: "A" }] };
    expect(unify(left, right, { territories: [pair("a")] }, { a: "a" })).toEqual({});
    expect(unify(left, left, {}, { a: "nothing" })).toEqual({});
  });
});
