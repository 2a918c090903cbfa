import type { ExtractionIssue } from "./issues/extraction-issue.js";
import type { ExtractionIssueCode } from "./issues/issue-params.js";

/** Faults that a model cannot correct: the source and the known records come from the caller. */
const ofCaller: ReadonlySet<ExtractionIssueCode> = new Set(["unusable-source", "unusable-known"]);

/** The most issues that one message names. */
const mostIssues = 60;

/**
 * Writes a follow-up message that asks a language model to correct its answer: every part that was left out or is doubtful, with its place
 * and the reason. Repaired parts need no correction. Faults of the source or of known records are left out: only the caller can correct them.
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
  const open = issues.filter(({ effect, code }) => effect !== "repaired" && !ofCaller.has(code));
  if (open.length === 0) return "";
  const lines = open.slice(0, mostIssues).map(({ pointer, code, message, hint }) => [
    `- ${pointer === "" ? "the whole answer" : pointer}: ${message}`,
    // The hint for a cut answer tells the caller to raise a limit.
    ...(hint !== undefined && code !== "truncated-answer" ? [`  (${hint})`] : []),
  ]);
  const more = open.length > mostIssues ? [`- and ${open.length - mostIssues} more of these kinds`] : [];
  return [
    "These parts of your answer cannot be used as they are. Each is named by its JSON Pointer.",
    "",
    ...lines.flat(),
    ...more,
    "",
    "Read the text again and answer once more with the whole structure. Correct what the text lets you correct, remove what it does not say, and leave all other records as they are.",
  ].join("\n");
}
