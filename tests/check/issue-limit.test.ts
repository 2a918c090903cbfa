import { describe, expect, test } from "vitest";
import { referenceDossier } from "../../src/fixtures/index.js";
import { checkDossier, checkDossierText, type Dossier } from "../../src/index.js";
import { clone, put } from "../support/json.js";

describe("limits.issues", () => {
  const manyTypos = (): Dossier => {
    const dossier: Dossier = structuredClone(referenceDossier);
    for (const event of dossier.events) for (const report of event.reports) report.source = "artcle";
    return dossier;
  };
  const reports = referenceDossier.events.flatMap(({ reports }) => reports).length;

  test("the first so many are listed, and one issue says that there are more", () => {
    const { ok, issues } = checkDossier(manyTypos(), { limits: { issues: 3 } });
    expect(ok).toBe(false);
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["dangling-reference", "/events/0/reports/0/source"],
      ["dangling-reference", "/events/1/reports/0/source"],
      ["dangling-reference", "/events/2/reports/0/source"],
      ["issue-limit", ""],
    ]);
    expect(issues.at(-1)?.severity).toBe("warning");
  });

  test("at the limit nothing is left out", () => {
    const { issues } = checkDossier(manyTypos(), { limits: { issues: reports } });
    expect(issues).toHaveLength(reports);
    expect(issues.map(({ code }) => code)).not.toContain("issue-limit");
  });

  test("warnings do not crowd out errors", () => {
    const warnings: Dossier = structuredClone(referenceDossier);
    warnings.sources.push({ id: "leaflet", kind: "document" });
    for (const event of warnings.events)
      event.reports.push({ source: "leaflet", evidence: [{ exact: "anything" }] });
    const last = warnings.events.at(-1);
    if (last) last.id = "-";
    const { issues } = checkDossier(warnings, { limits: { issues: 5 } });
    const count = (severity: string): number => issues.filter((issue) => issue.severity === severity).length;
    expect(count("error")).toBe(1);
    // Five of them, and the one that says that there are more.
    expect(count("warning")).toBe(6);
    expect(issues.at(-1)?.code).toBe("issue-limit");
  });

  test("in loose mode, where all is a warning, the check stays ok", () => {
    const dossier = clone(referenceDossier);
    for (let index = 0; index < referenceDossier.events.length; index++)
      put(dossier, `/events/${index}/extra`, 1);
    const result = checkDossier(dossier, { mode: "loose", limits: { issues: 4 } });
    expect(result.ok).toBe(true);
    expect(result.issues).toHaveLength(5);
  });

  test("the same limit holds for a text", () => {
    const { issues } = checkDossierText(JSON.stringify(manyTypos(), null, 2), { limits: { issues: 3 } });
    expect(issues.map(({ code }) => code)).toEqual([
      "dangling-reference",
      "dangling-reference",
      "dangling-reference",
      "issue-limit",
    ]);
    expect(issues.at(-1)?.line).toBeUndefined();
  });

  test("a limit below one still lists one", () => {
    for (const limit of [0, -1, Number.NaN]) {
      const { ok, issues } = checkDossier(manyTypos(), { limits: { issues: limit } });
      expect(ok).toBe(false);
      expect(issues.some(({ severity }) => severity === "error")).toBe(true);
    }
  });
});
