import { describe, expect, it } from "vitest";
import { extractionCatalogue } from "../../src/extraction/issues/index.js";
import { extractionSchema, fromExtraction } from "../../src/extraction.js";
import { checkDossier } from "../../src/index.js";
import { readFaults, readGood, readSource, recordedTexts } from "./recorded.js";

const brief = ({ issues }: ReturnType<typeof fromExtraction>) =>
  issues.map(({ code, effect, pointer }) => ({ code, effect, pointer }));

describe.each(recordedTexts)("answers on the text %s", (name) => {
  const source = readSource(name);
  const text = source.text ?? "";

  describe("a good one", () => {
    const good = extractionSchema.parse(readGood(name));
    const result = fromExtraction(good, { source });

    it("raises no issue and loses nothing", () => {
      expect(brief(result)).toEqual([]);
      expect(result.ok).toBe(true);
      expect(result.ungrounded).toEqual([]);
      expect(result.grounded.length).toBe(Object.values(good).flat().length);
    });

    it("makes a dossier in which nothing is wrong, with every quotation anchored", () => {
      expect(checkDossier(result.dossier).issues).toEqual([]);
      for (const { reports } of result.dossier.events)
        for (const { exact, start = 0, end = 0 } of reports[0]?.evidence ?? [])
          expect(text.slice(start, end)).toBe(exact);
    });
  });

  it.each(readFaults(name))("one with the fault $name: that is found, and nothing else", (fault) => {
    const result = fromExtraction(fault.output, { source });
    expect(brief(result)).toEqual(fault.issues);
    expect(result.ungrounded.map(({ pointer }) => pointer)).toEqual(fault.ungrounded);
    expect(result.ok).toBe(fault.issues.every(({ effect }) => effect === "repaired"));
    const { issues } = checkDossier(result.dossier);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

it("there is a recorded answer for every code but those of a source and of answers in parts", () => {
  const faults = recordedTexts.flatMap(readFaults);
  const codes = new Set(faults.flatMap(({ issues }) => issues.map(({ code }) => code)));
  expect(Object.keys(extractionCatalogue).filter((code) => !new Set<string>(codes).has(code))).toEqual([
    "told-differently",
    "unusable-source",
    "uncovered-text",
    "unusable-known",
  ]);
});
