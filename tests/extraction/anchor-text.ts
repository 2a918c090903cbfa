import { createExtractionIssue } from "../../src/extraction/issues/extraction-issue.js";
import { anchorQuotations } from "../../src/extraction/text/quotation/anchor-quotation.js";
import { createSourceText } from "../../src/extraction/text/source-text.js";
import type { ExtractionIssue } from "../../src/extraction.js";

/** The passages of a text that quotations of one record stand for, each with its offset, and what is reported. */
export function anchorText(
  text: string,
  quotations: readonly (string | [before: string, exact: string])[],
  language = "en",
): { passages: [exact: string, start: number | undefined][]; issues: ExtractionIssue[]; codes: string[] } {
  const issues: ExtractionIssue[] = [];
  const values = quotations.map((one) =>
    typeof one === "string" ? { exact: one, before: "" } : { before: one[0], exact: one[1] },
  );
  const anchored = anchorQuotations(
    values.map((value, at) => ({ path: [at], value })),
    createSourceText({ id: "note", kind: "document", language }, text),
    (code, path, params) => issues.push(createExtractionIssue(code, path, params)),
  );
  return {
    passages: anchored.map(({ evidence, span }) => [evidence.exact, span?.start]),
    issues,
    codes: issues.map(({ code }) => code),
  };
}
