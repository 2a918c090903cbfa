import { describe, expect, it } from "vitest";
import {
  compareDossiers,
  compareTerritorialPositions,
  type TerritorialPositionComparison,
} from "../../../src/compare/index.js";
import { referenceDossier } from "../../../src/fixtures/index.js";
import { type Dossier, indexDossier, type TerritorialPosition } from "../../../src/index.js";

const held: TerritorialPosition = {
  id: "held",
  type: "territorial-position",
  holder: "arcadia",
  territories: ["valley", "pass"],
  stance: "claims-sovereignty",
  reports: [{ source: "note" }],
};
const rival: TerritorialPosition = { ...held, id: "rival", holder: "borduria" };

function verdicts({ byTerritory }: TerritorialPositionComparison): string[] {
  return byTerritory.map(({ left, right, verdict }) => `${left} ${right} ${verdict}`);
}

describe("the reference article", () => {
  const index = indexDossier(referenceDossier);
  const position = (id: string): TerritorialPosition => {
    const found = index.territorialPosition(id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
  const context = { left: referenceDossier };

  it("Russia's demand and Ukraine's refusal cannot both hold in any of the four regions", () => {
    const comparison = compareTerritorialPositions(
      position("withdrawal-demand"),
      position("withdrawal-refusal"),
      context,
    );
    expect(comparison.verdict).toBe("incompatible");
    expect(verdicts(comparison)).toEqual(
      ["donetsk", "luhansk", "zaporizhzhia", "kherson"].map((id) => `${id} ${id} incompatible`),
    );
    expect(comparison.byTerritory[0]?.reason).toBe(
      "Russia demands that Ukraine withdraw from Donetsk; Ukraine refuses to withdraw from Donetsk. They say opposite things of one party's presence.",
    );
  });

  it("Russia's requirements have not moved", () => {
    const { verdict, shift } = compareTerritorialPositions(
      position("withdrawal-demand"),
      position("unchanged-requirements"),
      context,
    );
    expect(shift).toEqual({ verdict: "unchanged", moved: [] });
    expect(verdict).toBe("same");
  });

  it("the demand is no answer to whose the regions are", () => {
    const { verdict, shift } = compareTerritorialPositions(
      position("withdrawal-demand"),
      position("claimed-annexation"),
      context,
    );
    expect(verdict).toBe("unrelated");
    expect(shift).toBeUndefined();
  });

  it("an annexation that one account claims and control that another denies are no contradiction", () => {
    const only = (...ids: string[]): Dossier => ({
      ...referenceDossier,
      title: ids.join(),
      events: referenceDossier.events.filter(({ id }) => ids.includes(id)),
    });
    const { discrepancies, incompatible, pairs } = compareDossiers(
      only("claimed-annexation"),
      only("not-full-control", "partial-occupation"),
    );
    expect({ discrepancies, incompatible, pairs }).toEqual({
      discrepancies: [],
      incompatible: [],
      pairs: [],
    });
  });
});

describe("two positions, territory by territory", () => {
  it.each<
    [what: string, left: Partial<TerritorialPosition>, right: Partial<TerritorialPosition>, verdict: string]
  >([
    ["two claims", {}, {}, "incompatible"],
    ["a claim and a planned claim", {}, { status: "planned" }, "compatible"],
    ["a claim and one on a condition", {}, { clauses: [{ kind: "if", text: "talks fail" }] }, "compatible"],
    [
      "a claim and one with a ground",
      {},
      { clauses: [{ kind: "because", text: "it was so" }] },
      "incompatible",
    ],
    ["claims to parts", { extent: "part" }, { extent: "part" }, "unknown"],
    ["a claim to a part and to the whole", { extent: "part" }, { extent: "whole" }, "incompatible"],
    [
      "a claim and the refusal to recognise it",
      {},
      { stance: "refuses-recognition", toward: ["arcadia"] },
      "incompatible",
    ],
    [
      "a claim and the refusal to recognise another's",
      {},
      { stance: "refuses-recognition", toward: ["syldavia"] },
      "compatible",
    ],
    ["a claim and a refusal toward nobody in particular", {}, { stance: "refuses-recognition" }, "unknown"],
    ["a claim and an open question", {}, { stance: "reserves" }, "compatible"],
    ["other ground", {}, { territories: ["island"] }, "unrelated"],
  ])("%s: %s", (_what, left, right, verdict) => {
    expect(compareTerritorialPositions({ ...held, ...left }, { ...rival, ...right }).verdict).toBe(verdict);
  });

  it("tells what only one concerns", () => {
    const { onlyLeft, onlyRight } = compareTerritorialPositions(held, {
      ...rival,
      territories: ["pass", "island"],
    });
    expect([onlyLeft, onlyRight]).toEqual([["valley"], ["island"]]);
    const more = compareTerritorialPositions(
      { ...held, territories: ["valley", "pass", "port"] },
      { ...rival, territories: ["port", "pass", "island"] },
    );
    expect([more.onlyLeft, more.onlyRight]).toEqual([["valley"], ["island"]]);
  });

  const map: Dossier = {
    format: "diplomatic-events/1",
    sources: [],
    actors: [],
    territories: [
      { id: "valley", name: "Valley", within: "region" },
      { id: "pass", name: "Pass" },
      { id: "region", name: "Region" },
    ],
    events: [],
  };
  it("a position on the whole of a region concerns what lies within it, one on a part perhaps not", () => {
    const region: TerritorialPosition = { ...rival, territories: ["region"], extent: "whole" };
    expect(verdicts(compareTerritorialPositions(held, region, { left: map }))).toEqual([
      "valley region incompatible",
    ]);
    const part: TerritorialPosition = { ...region, extent: "part" };
    expect(compareTerritorialPositions(held, part, { left: map }).verdict).toBe("unknown");
  });
});

describe("how one holder moved", () => {
  it.each<
    [
      what: string,
      left: Partial<TerritorialPosition>,
      right: Partial<TerritorialPosition>,
      verdict: string,
      moved: string[],
    ]
  >([
    ["nowhere", {}, {}, "unchanged", []],
    ["to more ground", { territories: ["valley"] }, {}, "hardened", ["territories"]],
    ["to less ground", {}, { territories: ["valley"] }, "softened", ["territories"]],
    ["from a part to the whole", { extent: "part" }, { extent: "whole" }, "hardened", ["extent"]],
    ["to an annexation", {}, { stance: "claims-annexation" }, "hardened", ["stance"]],
    ["to an offer", {}, { stance: "offers", toward: ["borduria"] }, "softened", ["stance"]],
    ["to an open question", {}, { stance: "reserves" }, "softened", ["stance"]],
    ["to giving it up", {}, { stance: "renounces" }, "reversed", ["stance"]],
    ["to a condition", {}, { clauses: [{ kind: "until", text: "talks end" }] }, "softened", ["clauses"]],
    [
      "to more that is offered",
      { stance: "offers", territories: ["pass"] },
      { stance: "offers" },
      "softened",
      ["territories"],
    ],
  ])("%s: %s", (_what, left, right, verdict, moved) => {
    const { shift } = compareTerritorialPositions({ ...held, ...left }, { ...held, id: "later", ...right });
    expect(shift?.verdict).toBe(verdict);
    expect(shift?.moved.map(({ path }) => path)).toEqual(moved);
  });

  it("is not asked of two holders, or where a position does not take the other's place", () => {
    expect(compareTerritorialPositions(held, rival).shift).toBeUndefined();
    expect(
      compareTerritorialPositions(held, { ...held, id: "x", territories: ["port"] }).shift,
    ).toBeUndefined();
    const leave: TerritorialPosition = {
      ...held,
      id: "leave",
      stance: "demands-withdrawal",
      toward: ["borduria"],
    };
    expect(compareTerritorialPositions(held, leave).shift).toBeUndefined();
    const other: TerritorialPosition = { ...leave, id: "other", toward: ["syldavia"] };
    expect(compareTerritorialPositions(leave, other).shift).toBeUndefined();
  });
});

describe("what is given by one side only", () => {
  const full: TerritorialPosition = {
    ...held,
    stance: "recognises",
    toward: ["borduria"],
    extent: "whole",
    clauses: [{ kind: "unless", text: "talks fail" }],
    continuity: "new",
    when: { date: "2031-03-02" },
    reports: [{ source: "note", evidence: [{ exact: "ours" }] }],
  };
  it.each([
    ["toward", { ...full, toward: undefined }],
    ["extent", { ...full, extent: undefined }],
    ["clauses", { ...full, clauses: undefined }],
    ["continuity", { ...full, continuity: undefined }],
    ["date", { ...full, when: undefined }],
    ["evidence", { ...full, reports: [{ source: "note" }] }],
  ] as [string, TerritorialPosition][])("%s is missing, not different", (path, less) => {
    for (const comparison of [
      compareTerritorialPositions(full, less),
      compareTerritorialPositions(less, full),
    ]) {
      expect(comparison.features.find((each) => each.path === path)?.outcome).toBe("missing");
      expect(comparison.verdict).not.toBe("incompatible");
      expect(comparison.identity).not.toBe("different");
    }
  });
});
