import { expect, test } from "vitest";
import { referenceDossier } from "../../../src/fixtures/index.js";
import { checkDossier } from "../../../src/index.js";
import { event, pointerTo } from "../../support/dossier.js";
import { clone, put } from "../../support/json.js";

const [meeting, statement] = [event("istanbul-round"), event("thanks")];
const actor = pointerTo("actors", "ukraine");
const report = `${meeting}/reports/0`;

test.each<[part: string, field: string, home: string | undefined]>([
  // Inside the part.
  [meeting, "evidence", '"reports[]"'],
  [statement, "source", '"reports[]"'],
  [statement, "date", '"when"'],
  [meeting, "iso", '"when.duration"'],
  [report, "exact", '"evidence[]"'],
  // In another part.
  [meeting, "continuity", "a statement or a territorial position"],
  [actor, "about", "a statement, a meeting or a clause"],
  [statement, "holder", "a territorial position"],
  [statement, "outcome", "a meeting"],
  [`${report}/evidence/0`, "via", "a report"],
  [pointerTo("territories", "kherson"), "country", "an actor"],
  // Nowhere, or in too many parts.
  [meeting, "colour", undefined],
  [`${report}/evidence/0`, "id", undefined],
  [actor, "clauses", undefined],
  [meeting, "constructor", undefined],
])("a misplaced field is advised where it belongs: %s, %s", (part, field, home) => {
  const dossier = clone(referenceDossier);
  put(dossier, `${part}/${field}`, "x");
  const { issues } = checkDossier(dossier);
  const hint = issues.find(({ code }) => code === "unknown-field")?.hint;
  if (home === undefined) expect(hint ?? "").not.toMatch(/is a field of/);
  else expect(hint).toBe(`"${field}" is a field of ${home}`);
});
