import { describe, expect, test } from "vitest";
import {
  rateTerritories,
  type SharedTerritory,
  sharedTerritories,
} from "../../../src/compare/identity/index.js";
import { plainIdentity as identity } from "../../support/identity.js";

describe("the territories that two records both concern", () => {
  test.each<[what: string, left: string[], right: string[], expected: SharedTerritory[]]>([
    ["none of two that differ", ["port"], ["isle"], []],
    [
      "those that both name, each once",
      ["port", "isle", "port"],
      ["cape", "port", "isle", "isle"],
      [
        { left: "port", right: "port" },
        { left: "isle", right: "isle" },
      ],
    ],
    [
      "one that lies in the other's",
      ["valley"],
      ["region"],
      [{ left: "valley", right: "region", inside: "left" }],
    ],
    [
      "one in which the other's lies",
      ["region"],
      ["valley"],
      [{ left: "region", right: "valley", inside: "right" }],
    ],
    [
      "not one through what contains it where both name it",
      ["valley", "region"],
      ["valley"],
      [{ left: "valley", right: "valley" }],
    ],
    [
      "one that only the region of the other covers, beside one that both name",
      ["valley", "pass"],
      ["region", "valley"],
      [
        { left: "valley", right: "valley" },
        { left: "pass", right: "region", inside: "left" },
      ],
    ],
    [
      "the region itself where both name it, and what lies in it",
      ["region"],
      ["region", "valley"],
      [
        { left: "region", right: "region" },
        { left: "region", right: "valley", inside: "right" },
      ],
    ],
    ["none that may be one", ["port"], ["maybe"], []],
  ])("are %s", (_, left, right, expected) => {
    expect(sharedTerritories(left, right, identity)).toEqual(expected);
  });
});

describe("which territories two records concern", () => {
  const told = (left: string, right: string): string =>
    `The left concerns the left ${left}, the right the right ${right}`;
  test.each<[left: string[], right: string[], outcome: string, score: number | undefined, reason: string]>([
    [
      ["port", "isle"],
      ["isle", "port", "port"],
      "same",
      undefined,
      "Both concern the left port and the left isle.",
    ],
    // 0.3, and 0.6 for the share that both name of the longer list.
    [["port", "isle"], ["port"], "differs", 0.6, `${told("port and the left isle", "port")}.`],
    [
      ["port"],
      ["port", "isle", "cape"],
      "differs",
      0.5,
      `${told("port", "port, the right isle and the right cape")}.`,
    ],
    [
      ["valley"],
      ["region"],
      "compatible",
      0.3,
      `${told("valley", "region")}, of which one lies in the other.`,
    ],
    [
      ["region"],
      ["valley", "port"],
      "compatible",
      0.3,
      `${told("region", "valley and the right port")}, of which one lies in the other.`,
    ],
    [
      ["port"],
      ["maybe"],
      "missing",
      undefined,
      `${told("port", "maybe")}; whether they are the same cannot be told.`,
    ],
    [
      ["port", "isle"],
      ["cape", "maybe"],
      "missing",
      undefined,
      `${told("port and the left isle", "cape and the right maybe")}; whether they are the same cannot be told.`,
    ],
    [["port"], ["isle"], "differs", 0, `${told("port", "isle")}.`],
  ])("%j and %j: %s", (left, right, outcome, score, reason) => {
    const rating = rateTerritories(left, right, identity);
    expect(rating).toMatchObject({ left, right, outcome, reason });
    if (score === undefined) expect(rating.score).toBeUndefined();
    else expect(rating.score).toBeCloseTo(score, 10);
  });
});
