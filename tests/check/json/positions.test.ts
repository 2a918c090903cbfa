import { describe, expect, test } from "vitest";
import { checkDossier, checkDossierText, type Issue } from "../../../src/index.js";
import { beyondJson, invalidFixtures } from "../../support/fixtures.js";
import { clone, type Json, keysOf, put } from "../../support/json.js";
import { cases } from "../../support/naive/cases.js";
import { edited } from "../../support/naive/edited.js";

const fixtures = (await invalidFixtures())
  .filter(({ code, dossier, options }) => dossier && !options && !beyondJson.includes(code))
  .map(({ name, dossier }): [string, Json] => [name, clone(dossier)]);

/** Where the text shows an issue: found by putting a marker there, not by reading the text. */
function positionOf(dossier: Json, { code, pointer }: Issue): { line: number; column: number } {
  const shown = code === "missing-field" ? pointer.slice(0, pointer.lastIndexOf("/")) : pointer;
  if (shown === "") return { line: 1, column: 1 };
  const marked = clone(dossier);
  put(marked, shown, "@@here@@");
  const lines = JSON.stringify(marked, null, 2).split("\n");
  const line = lines.findIndex((text) => text.includes('"@@here@@"'));
  const atKey = code === "unknown-field" || pointer.includes("/extensions/");
  return { line: line + 1, column: (lines[line]?.search(atKey ? /\S/ : /"@@here@@"/) ?? 0) + 1 };
}

describe("checkDossierText adds the line and the column to the issues of the value", () => {
  test.each([
    ...fixtures,
    ...cases.map(([wrong, issues]): [string, Json] => [issues.join(", "), edited(wrong)]),
  ])("%s", (_, dossier) => {
    const { issues } = checkDossierText(JSON.stringify(dossier, null, 2));
    const placed = checkDossier(dossier).issues.map((issue) => ({ ...issue, ...positionOf(dossier, issue) }));
    expect(issues).toEqual(placed);
    for (const { path, pointer } of issues) expect(path.map(String)).toEqual(keysOf(pointer));
  });
});
