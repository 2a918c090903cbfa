import { checkDossier, copyJson } from "../check/index.js";
import type { KnownRecords } from "../compare/index.js";
import type { Issue, Severity } from "../issues/index.js";
import type { Source } from "../model/index.js";
import { closest } from "../text/index.js";
import { type AnswerPart, type ExtractionResult, fromAnswers } from "./from-answer.js";
import type { Checks } from "./source-option.js";
import type { TextPart } from "./split.js";

/**
 * The options of {@link fromExtraction} and {@link mergeExtractions}.
 *
 * @example
 * ```ts
 * import type { FromExtractionOptions } from "diplomatic-events/extraction";
 *
 * const options: FromExtractionOptions = { source: { id: "note", kind: "document", text: "The ministers met." } };
 * console.log(options.source.id); // note
 * ```
 */
export interface FromExtractionOptions {
  /**
   * The text that the model was given, as a source of the dossier. Words such as "today" become dates as seen from its `published`. Its
   * `publisher` and `issuers` are ids of known actors.
   */
  source: Source;
  /** Actors and territories of earlier dossiers, made by `knownRecords` of `diplomatic-events/compare`. Records that are the same take their ids, names and codes. */
  known?: KnownRecords | undefined;
}

/**
 * Makes a dossier of a language model's answer. It accepts only what the text bears out: each quotation is found again in the text and
 * gets computed offsets; names, dates, amounts and the words of attributions are looked for in it; references have to lead somewhere. A
 * difference in form is repaired, a record or detail that the text does not have is left out, and one that it seems to contradict stays and is
 * called doubtful. Every repair, loss and doubt is an issue. Never throws, whatever it is given.
 *
 * @param output The answer: an {@link Extraction}, or any value in its place, parsed or as JSON text. A text may have a Markdown fence or
 * words around the JSON, and may be cut off.
 * @param options The source with its text, and known records.
 * @returns The dossier, in which {@link checkDossier} finds no error, and the outcome for each record of the answer.
 *
 * @example
 * ```ts
 * import { type Extraction, fromExtraction } from "diplomatic-events/extraction";
 *
 * const text = "Anna Berg said the talks would ‘resume soon’.";
 * const said = { speakers: [{ who: "a1", for: "" }], act: "assert" as const, about: ["talks" as const], more: [] };
 * const answer: Extraction = {
 *   actors: [{ id: "a1", kind: "person", name: "Anna Berg", more: [] }],
 *   ...{ territories: [], instruments: [], provisions: [], meetings: [] },
 *   statements: [
 *     { id: "s1", quotes: ["the talks would 'resume soon'"], content: "The talks will resume soon.", ...said },
 *     { id: "s2", quotes: ["the talks had gone well"], content: "The talks went well.", ...said },
 *   ],
 *   ...{ positions: [], controls: [] },
 * };
 *
 * const { dossier, grounded, ungrounded, issues } = fromExtraction(answer, { source: { id: "note", kind: "document", text } });
 * console.log(grounded.map(({ id }) => id), ungrounded.map(({ pointer }) => pointer)); // ["a1", "s1"] ["/statements/1"]
 * console.log(dossier.events[0]?.reports[0]?.evidence); // [{ exact: "the talks would ‘resume soon’", start: 15, end: 44 }]
 * for (const { code, effect, pointer } of issues) console.log(code, effect, pointer);
 * // quote-normalised repaired /statements/0/quotes/0
 * // quote-not-found left-out /statements/1/quotes/0
 * ```
 */
export function fromExtraction(output: unknown, options: FromExtractionOptions): ExtractionResult {
  return fromAnswers([{ answer: output }], false, readOptions(options), checks);
}

/**
 * Makes one dossier of the answers on the parts of a text, as {@link splitForExtraction} gives them. Each answer is grounded in the whole text,
 * by the rules of {@link fromExtraction}: a name in the first part counts for the last. An actor, a territory or an instrument that several
 * answers name becomes one record, and so does an event that two answers report from the same passage.
 *
 * @param answers The answers with their parts, in any order. Ids of one answer have nothing to do with those of another.
 * @param options The source with its whole text, and known records.
 * @returns As of {@link fromExtraction}. Every path and pointer begins with the index of the answer. Never throws.
 *
 * @example
 * ```ts
 * import { mergeExtractions, splitForExtraction } from "diplomatic-events/extraction";
 *
 * const text = "Norland denied the report.\n\nNorland’s minister later left.";
 * const statement = { id: "s1", quotes: ["Norland denied the report"], speakers: [{ who: "a1", for: "" }], act: "deny" };
 * const answer = {
 *   actors: [{ id: "a1", kind: "polity", name: "Norland", more: [] }],
 *   statements: [{ ...statement, content: "The report is untrue.", about: ["information"], more: [] }],
 * };
 * const answers = splitForExtraction(text).map((part) => ({ part, answer }));
 * const { dossier, grounded } = mergeExtractions(answers, { source: { id: "note", kind: "document", text } });
 * console.log(dossier.events.length, grounded.map(({ pointer }) => pointer)); // 1 ["/0/actors/0", "/0/statements/0"]
 * ```
 */
export function mergeExtractions(
  answers: readonly { part: TextPart; answer: unknown }[],
  options: FromExtractionOptions,
): ExtractionResult {
  const list: readonly unknown[] = Array.isArray(answers) ? answers : [answers];
  const given = list.map((each): AnswerPart => {
    const { part, answer } = Object(each);
    return { answer, within: isPart(part) ? part : undefined };
  });
  return fromAnswers(given, true, readOptions(options), checks);
}

function isPart(part: unknown): part is TextPart {
  const { start, end, text } = Object(part);
  return Number.isInteger(start) && Number.isInteger(end) && typeof text === "string";
}

/** The options, which may be any value. */
function readOptions(options: unknown): { source: unknown; known: unknown } {
  try {
    const { source, known }: Partial<FromExtractionOptions> = Object(options);
    return { source, known };
  } catch {
    return { source: undefined, known: undefined };
  }
}

const find =
  (sought: Severity) =>
  (dossier: unknown): Issue[] =>
    checkDossier(dossier).issues.filter(({ severity }) => severity === sought);

const checks: Checks = {
  findErrors: find("error"),
  findWarnings: find("warning"),
  copy: copyJson,
  closest,
};
