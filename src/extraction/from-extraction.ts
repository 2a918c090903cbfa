import { checkDossier, copyJson } from "../check/index.js";
import type { Issue } from "../issues/index.js";
import type { Source } from "../model/index.js";
import { closest } from "../text/index.js";
import { type ExtractionResult, fromAnswer } from "./from-answer.js";

/**
 * The options of {@link fromExtraction}.
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
  /** The text that the model was given, as a source of the dossier. Its `published`, where given, helps to judge dates. */
  source: Source;
}

/**
 * Makes a dossier of a language model's answer. Nothing in the answer is believed that the text does not bear out: each quotation
 * is found again in the text and gets computed offsets; names, dates and the words of attributions are looked for in it; references
 * have to lead somewhere. What differs from the text in form is repaired, what the text does not have is left out, and what it
 * seems to contradict stays and is called doubtful. Everything that is repaired, left out or doubtful is an issue, and every
 * record that is left out comes back with its reasons. Never throws, whatever it is given.
 *
 * @param output The answer: an {@link Extraction}, or anything that should have been one, parsed or as JSON text. A text may have a
 * Markdown fence or words around the JSON, and may be cut off.
 * @param options The source with its text.
 * @returns The dossier, in which {@link checkDossier} finds no error, and what became of each part of the answer.
 *
 * @example
 * ```ts
 * import { type Extraction, fromExtraction } from "diplomatic-events/extraction";
 *
 * const text = "Anna Berg said the talks would ‘resume soon’.";
 * const quotation = (exact: string) => ({ exact, before: "" });
 * const told = { chain: [], date: "", timeAsWritten: "" };
 * const said = {
 *   ...{ speakers: ["a1"], onBehalfOf: "", audience: [], act: "assert" as const, negated: false, evaluation: "unstated" as const },
 *   ...{ certainty: "unstated" as const, continuity: "unstated" as const, subjects: ["talks" as const], about: [], by: [] },
 *   ...{ conditions: [], repliesTo: "" },
 * };
 * const answer: Extraction = {
 *   actors: [{ id: "a1", kind: "person", name: "Anna Berg", aliases: [], office: "", memberOf: "" }],
 *   statements: [
 *     { id: "s1", ...told, ...said, content: "The talks will resume soon.", quotations: [quotation("the talks would 'resume soon'")] },
 *     { id: "s2", ...told, ...said, content: "The talks went well.", quotations: [quotation("the talks had gone well")] },
 *   ],
 *   ...{ territories: [], meetings: [], positions: [], controlAssessments: [], order: [] },
 * };
 *
 * const { dossier, grounded, ungrounded, issues } = fromExtraction(answer, { source: { id: "note", kind: "document", text } });
 * console.log(grounded.map(({ id }) => id), ungrounded.map(({ pointer }) => pointer)); // ["a1", "s1"] ["/statements/1"]
 * console.log(dossier.events[0]?.reports[0]?.evidence); // [{ exact: "the talks would ‘resume soon’", start: 15, end: 44 }]
 * for (const { code, effect, pointer } of issues) console.log(code, effect, pointer);
 * // quote-normalised repaired /statements/0/quotations/0/exact
 * // quote-not-found left-out /statements/1/quotations/0/exact
 * ```
 */
export function fromExtraction(output: unknown, options: FromExtractionOptions): ExtractionResult {
  const given = copyJson(options);
  const source: unknown = "value" in given ? Object(given.value).source : undefined;
  return fromAnswer(output, source, { findErrors, copy: copyJson, closest });
}

function findErrors(dossier: unknown): Issue[] {
  return checkDossier(dossier).issues.filter(({ severity }) => severity === "error");
}
