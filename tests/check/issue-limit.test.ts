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

  test("lists the first issues up to the limit, and one that says there are more", () => {
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

  test("lists all issues when they just reach it", () => {
    const { issues } = checkDossier(manyTypos(), { limits: { issues: reports } });
    expect(issues).toHaveLength(reports);
    expect(issues.map(({ code }) => code)).not.toContain("issue-limit");
  });

  test("lists errors even behind more warnings than it allows", () => {
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

  test("leaves a check ok whose issues are all warnings", () => {
    const dossier = clone(referenceDossier);
    for (let index = 0; index < referenceDossier.events.length; index++)
      put(dossier, `/events/${index}/extra`, 1);
    const result = checkDossier(dossier, { mode: "loose", limits: { issues: 4 } });
    expect(result.ok).toBe(true);
    expect(result.issues).toHaveLength(5);
  });

  test("applies to a text too", () => {
    const { issues } = checkDossierText(JSON.stringify(manyTypos(), null, 2), { limits: { issues: 3 } });
    expect(issues.map(({ code }) => code)).toEqual([
      "dangling-reference",
      "dangling-reference",
      "dangling-reference",
      "issue-limit",
    ]);
    expect(issues.at(-1)?.line).toBeUndefined();
  });

  test("lists one issue for a limit below one", () => {
    for (const limit of [0, -1, Number.NaN]) {
      const { ok, issues } = checkDossier(manyTypos(), { limits: { issues: limit } });
      expect(ok).toBe(false);
      expect(issues.some(({ severity }) => severity === "error")).toBe(true);
    }
  });
});
