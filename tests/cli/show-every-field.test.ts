import { describe, expect, test } from "vitest";
import { showDossier } from "../../src/cli/show/index.js";
import { maximal } from "../support/maximal-dossier.js";

/** The single values of a part of the dossier, each with its path. */
function valuesOf(value: unknown, path: string): [path: string, value: string | number | true][] {
  if (typeof value === "string" || typeof value === "number" || value === true) return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => valuesOf(item, `${path}/${key}`));
}

describe("showDossier prints every field", () => {
  const shown = showDossier(maximal).replaceAll(/\s+/g, " ");
  const remarks: Readonly<Record<string, string>> = {
    quoted: "own words",
    withdrawn: "withdrawn",
    negated: "negated",
  };
  test.each(valuesOf(maximal, ""))("%s: %s", (path, value) => {
    const key = path.slice(path.lastIndexOf("/") + 1);
    // The type of an event is the heading that it stands under; terms in a chain are words.
    if (key === "type") return;
    const words =
      typeof value === "string" && path.includes("/reports/") ? value.replaceAll("-", " ") : value;
    const found = shown.includes(String(value)) || shown.includes(String(words));
    expect(value === true ? shown.includes(remarks[key] ?? "?") : found).toBe(true);
  });

  test("each event has its own fields, and each id a name beside it", () => {
    const own = (id: string): string => {
      const start = shown.indexOf(` ${id} `, shown.indexOf("Meetings"));
      return shown.slice(start, shown.indexOf(" words ", shown.indexOf(" codes ", start)));
    };
    expect(own("stand")).toContain("holder Norland [norland], territories Lumo [lumo], stance upholds");
    expect(own("claim")).toContain(
      "about subject trade, deed “lower the tariffs”, ref the assessment by Ada Lind [claim], aspect wording",
    );
    expect(own("claim")).toContain("quantities (as written “40 to 60 trucks”, amount 40.5, up to 60.5");
    expect(own("ground")).toContain("codes scheme PLOVER, version v7, code c0de");
    expect(own("round")).toContain(
      "links rel alongside, to the shuttle mediation “Third round of the Sound” [round]",
    );
  });
});
