import { append } from "../collections/index.js";
import type { KnownRecords } from "../compare/index.js";
import { type Path, toPointer } from "../issues/index.js";
import { type Dossier, dossierFormat, type Id } from "../model/index.js";
import {
  extractionLists,
  type GivenAnswer,
  type GivenRecord,
  readAnswers,
  readAnswerText,
  unwrap,
} from "./answer/index.js";
import { answerToDossier, type Built, settleDossier } from "./build/index.js";
import { createExtractionIssue, type ExtractionIssue, type ReportIssue } from "./issues/index.js";
import { readKnown } from "./known-option.js";
import { type Checks, groundOf, usableSource } from "./source-option.js";
import type { TextPart } from "./split.js";

/** A record of the answer that is in the dossier. */
export interface GroundedRecord {
  /** Where it stands in the answer, as a JSON Pointer. */
  pointer: string;
  /** Its id in the dossier. Records that are the same have one id. */
  id: Id;
  /** Whether an actor or a territory is a known one; false for a new one, absent where no known records are given. */
  known?: boolean;
}

/** A record of the answer that is not in the dossier. */
export interface UngroundedRecord {
  /** Where it stands in the answer, as a JSON Pointer. */
  pointer: string;
  /** The record as the answer has it. */
  record: unknown;
  /** Why it is left out: issues at the record or within it, which {@link ExtractionResult} lists as well. */
  because: ExtractionIssue[];
}

/**
 * The result of an extraction: a dossier of the records that are grounded in the text, and all others with their reasons. Every record of
 * the answer is either in `grounded` or in `ungrounded`.
 *
 * @example
 * ```ts
 * import { type ExtractionResult, fromExtraction } from "diplomatic-events/extraction";
 *
 * const result: ExtractionResult = fromExtraction("no JSON", {
 *   source: { id: "note", kind: "document", text: "The ministers met." },
 * });
 * console.log(result.ok, result.issues[0]?.code, result.dossier.events); // false unreadable-answer []
 * ```
 */
export interface ExtractionResult {
  /**
   * Whether everything in the answer is in the dossier, and nothing of it is doubtful: all issues, if any, are repaired. Then
   * `checkDossier` warns of nothing but the source that the caller gave.
   */
  ok: boolean;
  /** The dossier. `checkDossier` finds no error in it. */
  dossier: Dossier;
  /** The records of the answer that are in the dossier, in its order. */
  grounded: GroundedRecord[];
  /** The records of the answer that are not, in the order of the answer. */
  ungrounded: UngroundedRecord[];
  /** Everything that is not as it should be, by record, in the order of the answer. */
  issues: ExtractionIssue[];
}

/** An answer with the part of the text that it is on. */
export interface AnswerPart {
  answer: unknown;
  /** Offsets in the text of the source, and the words that should stand there. */
  within?: TextPart | undefined;
}

/**
 * Builds a dossier of answers. One answer is read as it is; where `isList`, several answers on parts of a text are one, and every path
 * begins with the number of the answer.
 */
export function fromAnswers(
  answers: readonly AnswerPart[],
  isList: boolean,
  options: { source: unknown; known: unknown },
  checks: Checks,
): ExtractionResult {
  const { findErrors, closest } = checks;
  const issues: ExtractionIssue[] = [];
  const report: ReportIssue = (code, path, params) => {
    issues.push(createExtractionIssue(code, path, params));
  };
  const known = readKnown(options.known, {
    findErrors,
    report: (reason) => report("unusable-known", [], { reason }),
  });
  const usable = usableSource(options.source, known, checks, report);
  const given = answers.flatMap(({ answer }, part) => {
    const read = readGiven(answer, part, isList ? [part] : [], checks.copy, report);
    return read ? [read] : [];
  });
  const answer = readAnswers(given, { report, closest });
  const nothing: Built = {
    dossier: { format: dossierFormat, sources: usable ? [usable] : [], actors: [], events: [] },
    traces: [],
  };
  if (!usable || given.length === 0) return finish(nothing, answer.given, known, isList, issues);
  const parts = answers.map(({ within }) => within ?? { start: 0, end: usable.text.length });
  if (isList) reportUncovered(answers, usable.text, report);
  const built = answerToDossier(answer, groundOf(usable, known, parts), { report, closest });
  const settled = settleDossier(built, checks, report);
  return finish(settled, answer.given, known, isList, issues);
}

/** Reports parts that the text does not have, and passages of it that are in no part. */
function reportUncovered(answers: readonly AnswerPart[], text: string, report: ReportIssue): void {
  const covered: TextPart[] = [];
  for (const [index, { within }] of answers.entries()) {
    if (within && text.slice(within.start, within.end) === within.text) covered.push(within);
    else report("uncovered-text", [index], { reason: "The part of this answer is not in the text." });
  }
  let reached = 0;
  const { length } = text;
  for (const { start, end } of [
    ...covered.sort((a, b) => a.start - b.start),
    { start: length, end: length },
  ]) {
    if (text.slice(reached, start).trim() !== "")
      report("uncovered-text", [], { reason: `No answer is on the characters from ${reached} to ${start}.` });
    reached = Math.max(reached, end);
  }
}

function readGiven(
  output: unknown,
  part: number,
  path: Path,
  copy: Checks["copy"],
  report: ReportIssue,
): GivenAnswer | undefined {
  const reportHere: ReportIssue = (code, place, params) => report(code, [...path, ...place], params);
  const whole = { value: output, isWhole: true, broken: [] };
  const read = typeof output === "string" ? readAnswerText(output, reportHere) : whole;
  const object = read && readObject(read.value, copy, reportHere);
  return object && { ...read, value: object.value, part, path };
}

function readObject(
  value: unknown,
  copy: Checks["copy"],
  report: ReportIssue,
): { value: object } | undefined {
  const plain = copy(value);
  if (!("value" in plain)) {
    report("unreadable-answer", [], { reason: plain.reason });
    return undefined;
  }
  const { value: object, around } = unwrap(plain.value);
  if (around !== undefined) report("wrapped-answer", [], { found: around });
  if (typeof object === "object" && object !== null && !Array.isArray(object)) return { value: object };
  report("unreadable-answer", [], { reason: "it is no object." });
  return undefined;
}

function finish(
  { dossier, traces }: Built,
  given: readonly GivenRecord[],
  known: KnownRecords | undefined,
  isList: boolean,
  issues: ExtractionIssue[],
): ExtractionResult {
  const depth = isList ? 1 : 0;
  issues.sort((a, b) => rankOf(a.path, depth) - rankOf(b.path, depth));
  const byRecord = new Map<string, ExtractionIssue[]>();
  for (const issue of issues) append(byRecord, toPointer(issue.path.slice(0, 2 + depth)), issue);
  const recognised = new Set([...(known?.actors ?? []), ...(known?.territories ?? [])].map(({ id }) => id));
  const grounded = traces.map(({ id, path }): GroundedRecord => {
    const isKnown = known && /^(?:actors|territories)$/.test(String(path[depth]));
    return { pointer: toPointer(path), id, ...(isKnown && { known: recognised.has(id) }) };
  });
  const kept = new Set(grounded.map(({ pointer }) => pointer));
  const ungrounded = given.flatMap(({ path, record }): UngroundedRecord[] => {
    const pointer = toPointer(path);
    if (kept.has(pointer)) return [];
    const own = (byRecord.get(pointer) ?? []).filter(
      ({ effect, code }) => effect === "left-out" || code === "unused-record",
    );
    const general = [
      ...(byRecord.get("") ?? []),
      ...(isList ? (byRecord.get(toPointer(path.slice(0, 1))) ?? []) : []),
    ];
    return [{ pointer, record, because: own.length > 0 ? own : general }];
  });
  const ok = issues.every(({ effect }) => effect === "repaired");
  return { ok, dossier, grounded, ungrounded, issues };
}

const order: readonly string[] = extractionLists;

/** The place of a record in the order of the answers, the whole of an answer or of a list before its records. */
function rankOf(path: Path, depth: number): number {
  const [list, index] = path.slice(depth);
  const part = typeof path[0] === "number" ? path[0] : 0;
  const place = part * (order.length + 1) + order.indexOf(String(list)) + 1;
  return place * 2 ** 32 + (typeof index === "number" ? index + 1 : 0);
}
