import { describe, expect, test } from "vitest";
import { compareDossiers, type DossierComparison } from "../../../src/compare/index.js";
import type { Dossier, TerritorialPosition } from "../../../src/index.js";

const claim: TerritorialPosition = {
  id: "claim",
  type: "territorial-position",
  holder: "arcadia",
  territories: ["port"],
  stance: "claims-sovereignty",
  when: { date: "2028" },
  reports: [{ source: "note" }],
};
const rival: TerritorialPosition = { ...claim, id: "rival", holder: "borduria" };

function account(title: string, ...events: TerritorialPosition[]): Dossier {
  return {
    format: "diplomatic-events/1",
    sources: [{ id: "note", kind: "readout", title }],
    actors: [
      { id: "arcadia", kind: "polity", name: "Arcadia", country: "XA" },
      { id: "borduria", kind: "polity", name: "Borduria", country: "XB" },
      { id: "syldavia", kind: "polity", name: "Syldavia", country: "XC" },
    ],
    territories: [
      { id: "port", name: "Port", code: "XA-1", within: "coast" },
      { id: "isle", name: "Isle", code: "XA-2" },
      { id: "coast", name: "Coast", code: "XA-3" },
    ],
    events,
  };
}
const compare = (left: TerritorialPosition[], right: TerritorialPosition[]): DossierComparison =>
  compareDossiers(account("left", ...left), account("right", ...right));

describe("positions of two holders that cannot both hold", () => {
  const found = (left: TerritorialPosition[], right: TerritorialPosition[]): string[] =>
    compare(left, right).incompatible.map((each) =>
      [
        `${each.left}=${each.right}:`,
        each.groups
          .map((group) => [...group.left, ...group.right].join(" "))
          .sort()
          .join(", "),
      ].join(" "),
    );

  test("are told with the territories on which they cannot, and those alone", () => {
    const both: TerritorialPosition = { ...claim, territories: ["isle", "port"] };
    expect(found([both], [rival])).toEqual(["port=port: claim, rival"]);
    expect(found([rival], [both])).toEqual(["port=port: claim, rival"]);
    // Of the coast it claims a part, which may be another than the port.
    const part: TerritorialPosition = { ...rival, territories: ["isle", "coast"], extent: "part" };
    expect(found([both], [part])).toEqual(["isle=isle: claim, rival"]);
    expect(found([claim], [{ ...rival, territories: ["coast"], extent: "whole" }])).toEqual([
      "port=coast: claim, rival",
    ]);
  });

  test("are told in groups, of which each excludes the others", () => {
    const third: TerritorialPosition = { ...claim, id: "third", holder: "syldavia" };
    const recognition: TerritorialPosition = {
      ...{ ...claim, id: "recognition", holder: "syldavia" },
      ...{ stance: "recognises", toward: ["arcadia"] },
    };
    expect(found([claim, third], [rival, recognition])).toEqual([
      "port=port: claim recognition, rival, third",
    ]);
  });

  test("are not those of which both concern a part, or of which one is planned or conditional", () => {
    const parts: Partial<TerritorialPosition> = { extent: "part" };
    expect(found([{ ...claim, ...parts }], [{ ...rival, ...parts }])).toEqual([]);
    expect(found([{ ...claim, ...parts }], [rival])).toHaveLength(1);
    expect(found([claim], [{ ...rival, status: "planned" }])).toEqual([]);
    expect(found([claim], [{ ...rival, clauses: [{ kind: "if", text: "talks fail" }] }])).toEqual([]);
  });

  test.each<[what: string, right: Partial<TerritorialPosition>]>([
    ["on other ground", { territories: ["isle"] }],
    ["that can both hold", { stance: "reserves" }],
    ["of one holder", { holder: "arcadia", stance: "renounces" }],
  ])("are not those %s", (_, right) => {
    expect(found([claim], [{ ...rival, ...right }])).toEqual([]);
  });
});

describe("how one holder moved", () => {
  const moves = (left: TerritorialPosition[], right: TerritorialPosition[]): string[] =>
    compare(left, right).shifts.map((each) => `${each.left} ${each.right} ${each.shift.verdict}`);
  const annexation: TerritorialPosition = {
    ...claim,
    id: "annexation",
    stance: "claims-annexation",
    when: { date: "2031" },
  };
  const open: TerritorialPosition = { ...claim, id: "open", stance: "reserves", when: { date: "2034" } };

  test("is told of positions that take each other's place, whether or not they are taken for one", () => {
    expect(moves([claim], [open])).toEqual(["claim open softened"]);
    const conditional: TerritorialPosition = {
      ...claim,
      id: "now",
      clauses: [{ kind: "until", text: "talks end" }],
    };
    expect(compare([claim], [conditional]).pairs).toHaveLength(1);
    expect(moves([claim], [conditional])).toEqual(["claim now softened"]);
  });

  test("is not told of positions that stay, nor of those on other ground", () => {
    expect(moves([claim], [{ ...claim, id: "again" }])).toEqual([]);
    expect(moves([claim], [{ ...open, territories: ["isle"] }])).toEqual([]);
    expect(moves([claim], [{ ...open, holder: "borduria" }])).toEqual([]);
  });

  test("is told of one that is taken for another with that one only", () => {
    const same: TerritorialPosition = { ...claim, id: "same" };
    // The claim is told again, so what else the holder says later is beside it.
    expect(compare([claim], [same, annexation]).pairs.map((each) => `${each.left} ${each.right}`)).toEqual([
      "claim same",
    ]);
    expect(moves([claim], [same, annexation])).toEqual([]);
    expect(moves([annexation, claim], [same])).toEqual([]);
  });
});
