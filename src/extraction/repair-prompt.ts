import type { ExtractionIssue, ExtractionIssueCode } from "./issues/index.js";

/** Faults that a model cannot correct: the source and the known records come from the caller. */
const ofCaller: ReadonlySet<ExtractionIssueCode> = new Set(["unusable-source", "unusable-known"]);

/** The most issues that one message names. */
const mostIssues = 60;

/**
 * Writes a follow-up message that asks a language model to correct its answer: every part that was left out or is doubtful, with its place
 * and the reason. Repaired parts need no correction. Faults of the source or of known records are left out: only the caller can correct them.
 *
 * @param issues The issues of an extraction.
 * @param options Of {@link mergeExtractions}, the index of the answer to correct: a model knows the places of its own answer only. Where two
 * answers differ, neither is corrected.
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
export function repairPrompt(
  issues: readonly ExtractionIssue[],
  { answer }: { answer?: number | undefined } = {},
): string {
  const isOwn = ({ path, code }: ExtractionIssue): boolean =>
    answer === undefined || (path[0] === answer && code !== "told-differently");
  const open = issues.filter(
    (issue) => issue.effect !== "repaired" && !ofCaller.has(issue.code) && isOwn(issue),
  );
  if (open.length === 0) return "";
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
  return [
    "These parts of your answer cannot be used as they are. Each is named by its JSON Pointer.",
    "",
    ...lines,
    ...more,
    "",
    "Read the text again and answer once more with the whole structure. Correct what the text lets you correct, remove what it does not say, and leave all other records as they are.",
  ].join("\n");
}

function adviceOf({ code, hint, params }: ExtractionIssue): string | undefined {
  // The hint tells the caller to raise a limit.
  if (code === "truncated-answer") return undefined;
  // The whole passage, since it is to be copied.
  return code === "quote-altered" ? `the text has ${JSON.stringify(params["text"])}` : hint;
}
