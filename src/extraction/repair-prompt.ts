import type { ExtractionIssue, ExtractionIssueCode } from "./issues/index.js";

/** Issues that need no correction by the model: the source and the known records come from the caller, and a lost reference has its cause. */
const notOfModel: ReadonlySet<ExtractionIssueCode> = new Set([
  "unusable-source",
  "unusable-known",
  "uncovered-text",
  "lost-reference",
]);

/** The most issues that one message names. */
const mostIssues = 60;

/**
 * Writes a follow-up message that asks a language model to correct its answer: every part that was left out or is doubtful, with its place
 * and the reason. Repaired parts need no correction, and a reference to a record that is left out none of its own. Only the caller can correct
 * faults of the source or of known records, and an answer that is cut off (`truncated-answer`): raise the limit on tokens, or give the text
 * in parts.
 *
 * @param issues The issues of an extraction.
 * @param options Of {@link mergeExtractions}, the index of the answer to correct: a model knows the places of its own answer only. Where two
 * answers differ, neither is corrected.
 * @returns The message; `""` where a model has nothing to correct, and where the answer is cut off.
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
export function repairPrompt(
  issues: readonly ExtractionIssue[],
  { answer }: { answer?: number | undefined } = {},
): string {
  const own = issues.filter(
    ({ path, code }) => answer === undefined || (path[0] === answer && code !== "told-differently"),
  );
  const open = own.filter(({ effect, code }) => effect !== "repaired" && !notOfModel.has(code));
  if (open.length === 0 || own.some(({ code }) => code === "truncated-answer")) return "";
  /** Without the index of the answer, in a pointer or where a message names one. */
  const local = (words: string): string =>
    answer === undefined
      ? words
      : words.replaceAll(/(^|\s)\/([0-9]+)(?=\/|$)/g, (place, before: string, at: string) =>
          Number(at) === answer ? before : place,
        );
  const lines = open.slice(0, mostIssues).flatMap((issue) => {
    const advice = adviceOf(issue);
    return [
      `- ${local(issue.pointer) || "the whole answer"}: ${local(issue.message)}`,
      ...(advice === undefined ? [] : [`  (${advice})`]),
    ];
  });
  const more = open.length > mostIssues ? [`- and ${open.length - mostIssues} more of these kinds`] : [];
  const isUnread = open.some(({ code }) => code === "unreadable-answer");
  return [
    "These parts of your answer cannot be used as they are. Each is named by its JSON Pointer.",
    "",
    ...lines,
    ...more,
    "",
    isUnread
      ? "Read the text again and answer with the whole structure, in JSON alone."
      : "Read the text again and answer once more with the whole structure. Correct what the text lets you correct, remove what it does not say, and leave all other records as they are.",
  ].join("\n");
}

function adviceOf({ code, hint, params }: ExtractionIssue): string | undefined {
  // The whole passage, since it is to be copied.
  return code === "quote-altered" ? `the text has ${JSON.stringify(params["text"])}` : hint;
}
