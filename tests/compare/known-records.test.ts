import { describe, expect, test } from "vitest";
import { knownRecords, type WhoAndWhere } from "../../src/compare.js";

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
