import { describe, expect, it } from "vitest";
import { compareDossiers } from "../../../src/compare/index.js";
import { countCompared, groupCompared } from "../../../src/views/index.js";
import { toldBeside } from "../../support/told-beside.js";

const { left, right } = toldBeside;
const comparison = compareDossiers(left, right);
const groups = groupCompared(left, right, comparison);

describe("groupCompared", () => {
  it("keeps an event that stands beside another out of the events that only one account tells", () => {
    expect(comparison.onlyRight).toEqual(["retold"]);
    expect(groups.beside.map((pair) => pair.right)).toEqual(["retold"]);
    expect([groups.onlyLeft, groups.onlyRight]).toEqual([[], []]);
  });

  it("names the partner of an event that is told by both and stands beside another", () => {
    expect(groups.beside).toEqual([
      { left: "said", right: "retold", leftToldAs: "told", rightToldAs: undefined },
    ]);
  });

  it("has the instruments of both and of one account alone", () => {
    const { both, onlyLeft, onlyRight } = groups.instruments;
    expect(both).toEqual([{ left: ["grain"], right: ["grain"], isDifferent: false }]);
    expect([onlyLeft, onlyRight]).toEqual([["lake"], []]);
  });

  it("has every record of a split in one group", () => {
    const [pair] = comparison.pairs;
    const split = { left: [pair?.left ?? ""], right: [pair?.right ?? "", "further"] };
    const { both } = groupCompared(left, right, { ...comparison, splits: [split] });
    expect(both.map((group) => group.right)).toContainEqual(split.right);
  });

  it("marks an instrument as different where a provision of it differs", () => {
    const withArticle = (id: string) => ({
      ...left,
      instruments: left.instruments?.map((each) => ({
        ...each,
        provisions: [{ id, text: "Grain passes." }],
      })),
    });
    const discrepancy = {
      path: "force",
      outcome: "differs" as const,
      leftReports: [],
      rightReports: [],
      reason: "",
      leftRecord: "article-1",
      rightRecord: "article-2",
    };
    const found = groupCompared(withArticle("article-1"), withArticle("article-2"), {
      ...comparison,
      discrepancies: [discrepancy],
    });
    expect(found.instruments.both.map(({ isDifferent }) => isDifferent)).toEqual([true]);
    expect(found.both.map(({ isDifferent }) => isDifferent)).toEqual([false, false, false]);
  });
});

describe("countCompared", () => {
  it("counts every group once", () => {
    expect(countCompared(groups, comparison)).toEqual([
      ["told by both", 3],
      ["beside each other", 1],
      ["only left", 0],
      ["only right", 0],
      ["instrument in both", 1],
      ["instrument only left", 1],
      ["differences", 0],
    ]);
  });

  it("counts what is coded differently only where something is", () => {
    const differing = {
      leftRecord: "said",
      rightRecord: "told",
      path: "medium",
      outcome: "differs" as const,
      leftReports: [],
      rightReports: [],
      reason: "The left gives the medium as phone, the right as video.",
    };
    expect(countCompared(groups, { ...comparison, codingDifferences: [differing] }).at(-1)).toEqual([
      "coded differently",
      1,
    ]);
  });
});
