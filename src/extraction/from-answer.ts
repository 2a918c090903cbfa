import { type Issue, type Path, toPointer } from "../issues/index.js";
import { type Dossier, dossierFormat, type Id, type Source, sourceSchema } from "../model/index.js";
import { readAnswerText } from "./answer/answer-text.js";
import { type ExtractionList, type GivenRecord, readAnswer } from "./answer/read-answer.js";
import type { SettleContext } from "./answer/settle.js";
import { answerToDossier, type Trace } from "./build/answer-to-dossier.js";
import { settleDossier } from "./build/settle-dossier.js";
import { createExtractionIssue, type ExtractionIssue, type ReportIssue } from "./issues/extraction-issue.js";
import { plainExtractionSchema } from "./model/extraction.js";

/** A record of the answer that is in the dossier. */
export interface GroundedRecord {
  /** Where it stands in the answer, as a JSON Pointer. */
  pointer: string;
  /** Its id in the dossier. */
  id: Id;
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
 * What comes of an answer: a dossier of what is grounded in the text, and everything else with its reason. Every record of the answer is
 * either in `grounded` or in `ungrounded`; entries of `order` are in neither, and reported where they are left out.
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
  /** Whether everything in the answer is in the dossier, and nothing in it is doubtful: all issues, if any, are repaired. */
  ok: boolean;
  /** The dossier. `checkDossier` finds no error in it. */
  dossier: Dossier;
  /** The records of the answer that are in the dossier, in its order. */
  grounded: GroundedRecord[];
  /** The records of the answer that are not, in the order of the answer. */
  ungrounded: UngroundedRecord[];
  /** Everything that is not as it should be, in the order of the answer. */
  issues: ExtractionIssue[];
}

/** What the check of dossiers lends. */
export interface Checks {
  findErrors: (dossier: unknown) => readonly Issue[];
  /** A value as plain JSON, or why it is none. */
  copy: (value: unknown) => { value: unknown } | { reason: string };
  closest: SettleContext["closest"];
}

/** {@link fromExtraction}, which adds the checks. */
export function fromAnswer(output: unknown, source: unknown, checks: Checks): ExtractionResult {
  const { findErrors, copy, closest } = checks;
  const issues: ExtractionIssue[] = [];
  const report: ReportIssue = (code, path, params) => {
    issues.push(createExtractionIssue(code, path, params));
  };
  const nothing: Dossier = { format: dossierFormat, sources: [], actors: [], events: [] };
  const usable = usableSource(source, checks, report);
  const read = typeof output === "string" ? readAnswerText(output, report) : { value: output };
  const cut = issues.some(({ code }) => code === "truncated-answer");
  const object = read && readObject(read.value, copy, report);
  const answer = object && readAnswer(object.value, !cut, { report, closest });
  if (!usable || !answer)
    return finish(usable ? { ...nothing, sources: [usable] } : nothing, [], answer?.given ?? [], issues);
  const { dossier, traces } = answerToDossier(answer, usable, { report, closest });
  const settled = settleDossier(dossier, traces, findErrors, report);
  return finish(settled.dossier, settled.traces, answer.given, issues);
}

/** The source as it can stand in a dossier by itself, where it names no other record. */
function usableSource(
  source: unknown,
  { findErrors, copy }: Checks,
  report: ReportIssue,
): (Source & { text: string }) | undefined {
  const plain = copy(source);
  const { publisher, revises, translates, ...alone }: Record<string, unknown> = {
    ...Object("value" in plain ? plain.value : undefined),
  };
  const [error] = findErrors({ format: dossierFormat, sources: [alone], actors: [], events: [] });
  const { data } = sourceSchema.safeParse(alone);
  if (!data || error || data.text === undefined) {
    report("unusable-source", [], { reason: error?.message ?? "it has no text." });
    return undefined;
  }
  for (const [field, id] of Object.entries({ publisher, revises, translates }))
    if (id !== undefined)
      report("unusable-source", [], {
        reason: `"${field}" names a record that is not in the dossier; it is left out.`,
      });
  return { ...data, text: data.text };
}

function readObject(
  value: unknown,
  copy: Checks["copy"],
  report: ReportIssue,
): { value: object } | undefined {
  const plain = copy(value);
  if (!("value" in plain)) report("unreadable-answer", [], { reason: plain.reason });
  else if (typeof plain.value !== "object" || plain.value === null || Array.isArray(plain.value))
    report("unreadable-answer", [], { reason: "it is no object." });
  else return { value: plain.value };
  return undefined;
}

function finish(
  dossier: Dossier,
  traces: readonly Trace[],
  given: readonly GivenRecord[],
  issues: ExtractionIssue[],
): ExtractionResult {
  issues.sort((a, b) => compareRanks(rankOf(a.path), rankOf(b.path)));
  const byRecord = new Map<string, ExtractionIssue[]>();
  for (const issue of issues) {
    const key = toPointer(issue.path.slice(0, 2));
    byRecord.set(key, [...(byRecord.get(key) ?? []), issue]);
  }
  const grounded = traces.map(({ id, path }) => ({ pointer: toPointer(path), id }));
  const kept = new Set(grounded.map(({ pointer }) => pointer));
  const general = byRecord.get("") ?? [];
  const ungrounded = given.flatMap(({ path, record }) => {
    const pointer = toPointer(path);
    if (kept.has(pointer) || path[0] === "order") return [];
    const own = (byRecord.get(pointer) ?? []).filter(({ effect }) => effect === "left-out");
    return [{ pointer, record, because: own.length > 0 ? own : general }];
  });
  const ok = issues.every(({ effect }) => effect === "repaired");
  return { ok, dossier, grounded, ungrounded, issues };
}

const order: readonly string[] = Object.keys(plainExtractionSchema.shape) satisfies
  | string[]
  | ExtractionList[];

function rankOf([list, index]: Path): [number, number] {
  return [list === undefined ? -1 : order.indexOf(String(list)), typeof index === "number" ? index : -1];
}

function compareRanks(a: [number, number], b: [number, number]): number {
  return a[0] - b[0] || a[1] - b[1];
}
