import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Parties, relateStances, type StanceRelation } from "../../src/compare/terms/index.js";
import { speechActScale, stancePropositions } from "../../src/compare.js";
import { speechActs, territorialStances } from "../../src/vocabulary.js";

const guide = readFileSync(fileURLToPath(new URL("../../docs/comparing.md", import.meta.url)), "utf8");

/** The rows of the first table below a heading, without its head. */
function tableBelow(heading: string): string[][] {
  const [, section = ""] = guide.split(`## ${heading}\n`);
  const lines = section.split("\n");
  const start = lines.findIndex((line) => line.startsWith("|"));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("|"));
  return lines.slice(start + 2, end).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", "")),
  );
}

describe("the tables of the guide are those of the code", () => {
  it("speech acts", () => {
    const shown = tableBelow("The scale of speech acts").flatMap(([axis, sign, acts = ""]) =>
      acts.split(", ").map((one) => [axis, sign, ...one.split(" ")]),
    );
    expect(shown.toSorted()).toEqual(
      speechActs
        .map((act) => {
          const { axis, sign, cameo, goldstein } = speechActScale[act];
          const figures = [cameo, goldstein].filter((figure) => figure !== undefined).map(String);
          return [axis, sign === 1 ? "+" : sign === -1 ? "−" : "0", act, ...figures];
        })
        .toSorted(),
    );
  });

  it("what stances say", () => {
    expect(tableBelow("What a stance says")).toEqual(
      territorialStances.map((stance) => {
        const { matter, of, sign, firmness } = stancePropositions[stance];
        return [stance, matter, of, sign === 1 ? "+" : sign === -1 ? "−" : "0", String(firmness)];
      }),
    );
  });

  it("which stances can both hold", () => {
    const letters: Record<StanceRelation, string> = {
      agrees: "a",
      compatible: "c",
      incompatible: "i",
      unrelated: "u",
      unknown: "?",
    };
    const parties: readonly Parties[] = ["same", "different", "unknown"];
    const cell = (
      left: (typeof territorialStances)[number],
      right: (typeof territorialStances)[number],
    ): string =>
      parties.map((of) => letters[relateStances(left, right, of, stancePropositions).relation]).join(" ");
    const labels: Partial<Record<(typeof territorialStances)[number], string>> = {
      "claims-sovereignty": "has a right",
      "claims-annexation": "has a right",
      recognises: "has a right",
      upholds: "has a right",
      "refuses-recognition": "has none",
      renounces: "has none",
    };
    const shown = new Map(
      tableBelow("Which stances can both hold").map(([label = "", ...cells]) => [label, cells]),
    );
    const columns = [...shown.keys()];
    const shownCell = (left: string, right: string): string | undefined =>
      left === "reserves" || right === "reserves" ? "c c c" : shown.get(left)?.[columns.indexOf(right)];
    for (const left of territorialStances)
      for (const right of territorialStances)
        expect([left, right, shownCell(labels[left] ?? left, labels[right] ?? right)]).toEqual([
          left,
          right,
          cell(left, right),
        ]);
  });
});
