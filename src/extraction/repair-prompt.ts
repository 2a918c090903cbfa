import type { ExtractionIssue } from "./issues/extraction-issue.js";

/** The most issues that one message names. */
const mostIssues = 60;

/**
 * Writes a follow-up message that asks a language model to correct its answer: every part that was left out or is doubtful, with its place
 * and the reason. Repaired parts need no correction.
 *
 * @param issues The issues of an extraction.
 * @returns The message; `""` where there is nothing to correct.
 *
 * @example
 * ```ts
 * import { fromExtraction, repairPrompt } from "diplomatic-events/extraction";
 *
 * const text = "Norland will not sign the treaty, its minister said.";
 * const norland = { id: "a1", kind: "polity", name: "Norland", more: [] };
 * const statement = { id: "s1", quotes: ["Norland will sign the treaty"], speakers: [{ who: "a1", for: "" }], act: "commit" };
 * const answer = { actors: [norland], statements: [{ ...statement, content: "Norland will sign.", about: ["signature"], more: [] }] };
 * const { issues } = fromExtraction(answer, { source: { id: "note", kind: "document", text } });
 * console.log(repairPrompt(issues).split("\n").find((line) => line.includes("quotes")));
 * // - /statements/0/quotes/0: The quotation is altered: it lacks "not", which the text has here.
 * ```
 */
export function repairPrompt(issues: readonly ExtractionIssue[]): string {
  const open = issues.filter(({ effect }) => effect !== "repaired");
  if (open.length === 0) return "";
  const lines = open
    .slice(0, mostIssues)
    .map(({ pointer, message, hint }) =>
      [`- ${pointer === "" ? "the whole answer" : pointer}: ${message}`, hint && `  (${hint})`].filter(
        Boolean,
      ),
    );
  const more = open.length > mostIssues ? [`- and ${open.length - mostIssues} more of these kinds`] : [];
  return [
    "The text does not support these parts of your answer. Each is named by its JSON Pointer.",
    "",
    ...lines.flat(),
    ...more,
    "",
    "Read the text again and answer once more with the whole structure. Correct what the text lets you correct, remove what it does not say, and leave all other records as they are.",
  ].join("\n");
}
