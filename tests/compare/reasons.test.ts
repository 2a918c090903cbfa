import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareDossiers } from "../../src/compare/index.js";
import type { Dossier } from "../../src/index.js";

const root = new URL("../fixtures/pairs/", import.meta.url);
const names = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const read = (name: string, side: string): Dossier =>
  JSON.parse(readFileSync(new URL(`${name}/${side}.json`, root), "utf8"));

// Read as prose: every reason is a sentence that a person accepts.
describe("the reasons given for the pairs of rival accounts", () => {
  test.each(names)("%s", async (name) => {
    const { pairs, discrepancies, incompatible, shifts } = compareDossiers(
      read(name, "left"),
      read(name, "right"),
    );
    const lines = [
      ...pairs.flatMap(({ left, right, comparison }) => [
        `${left} = ${right}: ${comparison.verdict}`,
        ...comparison.features.flatMap(({ path, outcome, reason }) =>
          outcome === "missing" ? [] : [`  ${path}, ${outcome}: ${reason}`],
        ),
      ]),
      "",
      ...discrepancies.map(
        (each) => `${each.leftRecord} / ${each.rightRecord}: ${each.path}: ${each.reason}`,
      ),
      ...incompatible.map(
        ({ groups, reason }) =>
          `${groups.map((group) => [...group.left, ...group.right].join(" ")).join(" / ")}: ${reason}`,
      ),
      ...shifts.flatMap((each) =>
        each.shift.moved.map(
          ({ reason }) => `${each.left} -> ${each.right}: ${each.shift.verdict}: ${reason}`,
        ),
      ),
    ];
    for (const { reason } of [...pairs.flatMap(({ comparison }) => comparison.features), ...discrepancies])
      expect(reason).toMatch(/^[\p{Lu}“].*[.”]$/u);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`reasons/${name}.txt`);
  });
});
