import { createSourceText } from "../../src/extraction/index.js";
import { createExtractionIssue } from "../../src/extraction/issues/index.js";
import { anchorQuotations } from "../../src/extraction/text/index.js";
import type { ExtractionIssue } from "../../src/extraction.js";

/** The passages of a text that quotations of one record stand for, each with its offset, and what is reported. */
export function anchorText(
  text: string,
  quotations: readonly string[],
  language = "en",
): { passages: [exact: string, start: number | undefined][]; issues: ExtractionIssue[]; codes: string[] } {
  const issues: ExtractionIssue[] = [];
  const anchored = anchorQuotations(
    quotations.map((exact, at) => ({ exact, path: [at] })),
    {
      source: createSourceText({ id: "note", kind: "document", language }, text),
      ...{ title: undefined, within: undefined },
    },
    (code, path, params) => issues.push(createExtractionIssue(code, path, params)),
  );
  return {
    passages: anchored.map(({ evidence, span }) => [evidence.exact, span?.start]),
    issues,
    codes: issues.map(({ code }) => code),
  };
}
