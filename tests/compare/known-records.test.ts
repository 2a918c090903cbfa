import { describe, expect, test } from "vitest";
import {
  type CompareDossiersOptions,
  compareDossiers,
  type KnownRecords,
  knownRecords,
  type WhoAndWhere,
} from "../../src/compare.js";
import type { Dossier } from "../../src/index.js";

const kenya = { id: "kenya", kind: "polity" as const, name: "Kenya", country: "KE" };
const peru = { id: "peru", kind: "polity" as const, name: "Peru", country: "PE" };

describe("known records", () => {
  test("of no dossier are none, and recognise nothing", () => {
    const { actors, territories, recognise } = knownRecords();
    expect([actors, territories]).toEqual([[], []]);
    expect([...recognise({ actors: [kenya] })]).toEqual([]);
  });

  test("keep references to each other, and drop those to what they do not have", () => {
    const given: WhoAndWhere = {
      actors: [
        {
          ...kenya,
          names: [
            { name: "Nairobi", usedBy: ["peru", "note"] },
            { name: "Kenia", usedBy: ["note"] },
          ],
        },
        peru,
        { id: "team", kind: "delegation", name: "The team", members: ["lind", "nobody"], partOf: "kenya" },
        { id: "pair", kind: "group", name: "The pair", members: ["nobody"], partOf: "nobody" },
        {
          ...{ id: "lind", kind: "person", name: "Eva Lind" },
          offices: [{ title: "Envoy", of: "kenya" }, { title: "Chair", of: "nobody" }, { title: "Mayor" }],
        },
      ],
      territories: [
        { id: "port", name: "Port Sarra", within: "coast" },
        { id: "coast", name: "Coast", within: "nothing", names: [{ name: "The shore" }] },
      ],
    };
    const { actors, territories } = knownRecords(given);
    expect(actors).toEqual([
      { ...kenya, names: [{ name: "Nairobi", usedBy: ["peru"] }, { name: "Kenia" }] },
      peru,
      { id: "team", kind: "delegation", name: "The team", members: ["lind"], partOf: "kenya" },
      { id: "pair", kind: "group", name: "The pair" },
      {
        ...{ id: "lind", kind: "person", name: "Eva Lind" },
        offices: [{ title: "Envoy", of: "kenya" }, { title: "Chair" }, { title: "Mayor" }],
      },
    ]);
    expect(territories).toEqual([
      { id: "port", name: "Port Sarra", within: "coast" },
      { id: "coast", name: "Coast", names: [{ name: "The shore" }] },
    ]);
  });

  test("that are the same in several dossiers are one", () => {
    const { actors } = knownRecords({ actors: [kenya] }, { actors: [{ ...kenya, id: "ke" }, peru] });
    expect(actors.map(({ id }) => id)).toEqual(["kenya", "peru"]);
  });

  test("are recognised in two records of another dossier that are both the same one", () => {
    const known = knownRecords({
      actors: [kenya, peru],
      territories: [{ id: "port", name: "Port Sarra", code: "KE-28" }],
    });
    const found = known.recognise({
      actors: [
        { ...kenya, id: "a1" },
        { id: "a2", kind: "polity", name: "Republic of Kenya" },
        { id: "a3", kind: "polity", name: "Arcadia" },
      ],
      territories: [
        { id: "t1", name: "Port Sarra", code: "KE-28" },
        { id: "t2", name: "Sarra Port" },
        { id: "t3", name: "The ridge" },
      ],
    });
    expect(Object.fromEntries(found)).toEqual({ a1: "kenya", a2: "kenya", t1: "port", t2: "port" });
  });
});

describe("accounts that are compared with known records", () => {
  const account = (source: string, ...names: readonly string[]): Dossier => ({
    format: "diplomatic-events/1",
    sources: [{ id: source, kind: "readout" }],
    actors: names.map((name, at) => ({ id: `${source}-${at}`, kind: "organisation", name })),
    events: [],
  });
  const [left, right] = [
    account("one", "Sula Dawn", "Vale Bank"),
    account("other", "Fajr al-Sula", "Bank of the Hills"),
  ];
  const dawn = {
    id: "dawn",
    kind: "organisation" as const,
    name: "Sula Dawn Movement",
    names: [{ name: "Fajr al-Sula" }],
  };
  const actorsOf = (known?: KnownRecords): [string, string, string][] =>
    compareDossiers(left, right, { known }).alignment.actors.map((pair) => [
      pair.left,
      pair.right,
      pair.verdict,
    ]);

  test("have their actors recognised by all names of a known one, but not surely", () => {
    expect(actorsOf()).toEqual([]);
    expect(actorsOf(knownRecords({ actors: [dawn] }))).toEqual([["one-0", "other-0", "likely-same"]]);
  });

  test("have their territories recognised by all names of a known one", () => {
    const placed = (name: string): Dossier => ({ ...account(name), territories: [{ id: "t", name }] });
    const known = knownRecords({
      actors: [],
      territories: [{ id: "cape", name: "Cape Lind", names: [{ name: "Grey Horn" }] }],
    });
    const pairs = (options: CompareDossiersOptions): number =>
      compareDossiers(placed("Cape Lind"), placed("Grey Horn"), options).alignment.territories.length;
    expect([pairs({}), pairs({ known })]).toEqual([0, 1]);
  });

  test("give the same for swapped accounts, and stay as they are", () => {
    const known = knownRecords({ actors: [dawn] });
    const [before, ...pairs] = [structuredClone([left, right]), compareDossiers(right, left, { known })];
    expect(pairs[0]?.alignment.actors).toEqual([{ left: "other-0", right: "one-0", verdict: "likely-same" }]);
    expect([left, right]).toEqual(before);
  });
});
