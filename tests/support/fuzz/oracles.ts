import { compareDossiers, mergeDossiers } from "../../../src/compare/index.js";
import {
  anchorEvidence,
  type CheckOptions,
  type CheckResult,
  checkControlAssessment,
  checkDiplomaticEvent,
  checkDossier,
  checkDossierText,
  checkMeeting,
  checkStatement,
  checkTerritorialPosition,
  DiplomaticEventsError,
  type Dossier,
  describeEvent,
  dossierStandard,
  formatIssues,
  type Issue,
  indexDossier,
  toTerritoryMatrix,
  toTimeline,
} from "../../../src/index.js";
import { checkLines } from "../../../src/ndjson.js";
import { checkEdtf, compareDates, isEdtf, orderEvents, parseEdtf, relateDates } from "../../../src/time.js";
import { graphemeBoundaries } from "../naive/graphemes.js";
import { evenedPlaces } from "../naive/quotations.js";

// Each oracle gives what is wrong, beginning with what kind of thing it is, up to a colon; undefined where nothing is.

const single = [
  checkDiplomaticEvent,
  checkStatement,
  checkMeeting,
  checkTerritorialPosition,
  checkControlAssessment,
];

/** An object of which no part can be changed. */
export function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
  return value;
}

/**
 * Work within a time that grows with the size of its input: 100 ms of the processor, and 5 ms for each kilobyte, hundreds of times what
 * a check takes. What takes longer is done twice more before it counts.
 */
export function timed<T>(what: string, bytes: number, work: () => T): T {
  for (let attempt = 1; ; attempt++) {
    // Not the time of day: machines have other things to do.
    const before = process.cpuUsage();
    const found = work();
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1000 <= 100 + bytes / 200) return found;
    if (attempt === 3) throw new Error(`slow, ${what}: ${bytes} bytes`);
  }
}

const listOf = (issues: readonly Issue[]): string =>
  issues.map(({ code, pointer }) => `${code} at ${pointer}`).join(", ");

const codesOf = (issues: readonly Issue[]): string => [...new Set(issues.map(({ code }) => code))].join(" ");

/** Why the result of a check is no result: whatever was checked. */
export function resultProblem(result: CheckResult<unknown>, input: unknown): string | undefined {
  const hasError = result.issues.some(({ severity }) => severity === "error");
  if (result.ok === hasError) return `verdict and issues differ: ${listOf(result.issues)}`;
  if (result.ok && !Object.is(result.value, input)) return "another value than the input: ";
  if (!result.ok && "value" in result) return "a value that is not valid: ";
  for (const { path, pointer, message, hint } of result.issues) {
    const written = path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
    if (written !== pointer) return `pointer and path differ: ${pointer}`;
    if (typeof message !== "string" || message === "") return `no message: ${pointer}`;
    if (hint === "") return `an empty hint: ${pointer}`;
  }
  if (typeof formatIssues(result.issues) !== "string") return "issues cannot be formatted: ";
  JSON.stringify(result.issues);
  return undefined;
}

/** What is wrong with the answers to any value at all. */
export function anyValueProblem(input: unknown, bytes: number): string | undefined {
  for (const options of [undefined, { mode: "loose" }] as const satisfies (CheckOptions | undefined)[])
    for (const check of [checkDossier, ...single]) {
      const problem = resultProblem(
        timed(check.name, bytes, () => check(input, options)),
        input,
      );
      if (problem !== undefined) return problem;
    }
  void dossierStandard["~standard"].validate(input);
  return undefined;
}

/** What is wrong with the answers to a valid dossier without warnings. */
export async function validProblem(dossier: Dossier): Promise<string | undefined> {
  const text = JSON.stringify(dossier);
  const bytes = text.length;
  freeze(dossier);
  for (const mode of ["strict", "loose"] as const) {
    const result = timed("checkDossier", bytes, () => checkDossier(dossier, { mode }));
    if (result.issues.length > 0 || !result.ok)
      return `rejected, ${mode}, ${codesOf(result.issues)}: ${listOf(result.issues)}`;
    if (result.value !== dossier) return "another value than the input: ";
  }
  for (const indent of [0, 2]) {
    const written = JSON.stringify(dossier, null, indent);
    const result = timed("checkDossierText", written.length, () => checkDossierText(written));
    if (!result.ok || result.issues.length > 0)
      return `rejected as text, ${codesOf(result.issues)}: ${listOf(result.issues)}`;
    if (JSON.stringify(result.value) !== text) return "the text's value is another: ";
  }
  for await (const line of checkLines(`${text}\n`))
    if (!line.ok || line.issues.length > 0)
      return `rejected as a line, ${codesOf(line.issues)}: ${listOf(line.issues)}`;
  for (const event of dossier.events) {
    const result = checkDiplomaticEvent(event);
    if (!result.ok || result.issues.length > 0)
      return `rejected as an event, ${codesOf(result.issues)}: ${listOf(result.issues)}`;
  }
  return viewProblem(dossier, bytes) ?? (JSON.stringify(dossier) === text ? undefined : "changed: ");
}

/** What is wrong with what else is made of a valid dossier. */
function viewProblem(dossier: Dossier, bytes: number): string | undefined {
  const index = timed("indexDossier", bytes, () => indexDossier(dossier));
  for (const record of [...dossier.sources, ...dossier.actors, ...dossier.events]) {
    if (index.get(record.id) !== record) return `the index has another record: ${record.id}`;
    for (const { from } of index.referencesTo(record.id))
      if (!index.get(from)) return `a reference from nothing: ${from}`;
  }
  for (const source of dossier.sources)
    if (source.text !== undefined) {
      const anchor = anchorEvidence(source.text, { exact: source.text });
      if (anchor.status !== "exact") return `a text is not found in itself: ${JSON.stringify(source.text)}`;
    }
  timed("timeline", bytes, () => toTimeline(dossier));
  timed("toTerritoryMatrix", bytes, () => toTerritoryMatrix(dossier));
  timed("orderEvents", bytes, () => orderEvents(dossier));
  for (const event of dossier.events) {
    const words = timed("describeEvent", bytes, () => describeEvent(event, dossier));
    if (words.includes("\n") || words === "") return `no sentence: ${JSON.stringify(words)}`;
  }
  return undefined;
}

/** What is wrong with what comparing and merging make of two valid dossiers. */
export function pairProblem([left, right]: readonly [Dossier, Dossier]): string | undefined {
  freeze(left);
  freeze(right);
  const bytes = 10 * (JSON.stringify(left).length + JSON.stringify(right).length);
  timed("compareDossiers", bytes, () => compareDossiers(left, right));
  timed("compareDossiers with itself", bytes, () => compareDossiers(left, left));
  const merged = timed("mergeDossiers", bytes, () => mergeDossiers(left, right));
  const errors = checkDossier(merged).issues.filter(({ severity }) => severity === "error");
  return errors.length === 0 ? undefined : `merged to what is invalid, ${codesOf(errors)}: ${listOf(errors)}`;
}

/** What is wrong with the answers to a text that may or may not be JSON. */
export async function textProblem(text: string): Promise<string | undefined> {
  const result = timed("checkDossierText", text.length, () => checkDossierText(text));
  const parsed = tryParse(text.replace(/^\ufeff/, ""));
  const problem = resultProblem(result, result.ok ? result.value : undefined);
  if (problem !== undefined) return problem;
  const lines = text.split(/\r\n?|\n/);
  for (const { code, line = 1, column = 1 } of result.issues)
    if (line < 1 || column < 1 || line > lines.length || column > (lines[line - 1]?.length ?? 0) + 1)
      return `a place outside the text, ${code}: ${line}:${column}`;
  if (!parsed) {
    if (result.ok) return "no JSON, but accepted: ";
  } else {
    const { ok, issues } = checkDossier(parsed.value);
    const ofText = result.issues.some(({ code }) => code === "duplicate-key");
    if (result.ok !== (ok && !ofText)) return `text and value are judged differently: ${listOf(issues)}`;
  }
  for await (const line of checkLines(new TextEncoder().encode(text))) {
    const lineIssue = resultProblem(line, line.ok ? line.value : undefined);
    if (lineIssue !== undefined) return `as lines, ${lineIssue}`;
  }
  return undefined;
}

function tryParse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** What is wrong with the answers about two texts that may be dates. */
export function datesProblem([first, second]: readonly [string, string]): string | undefined {
  for (const text of [first, second]) {
    const checked = timed("checkEdtf", text.length, () => checkEdtf(text));
    if (checked.ok !== isEdtf(text)) return `isEdtf and checkEdtf differ: ${text}`;
    try {
      if (JSON.stringify(parseEdtf(text)) !== JSON.stringify(checked.ok && checked.value))
        return `parseEdtf and checkEdtf differ: ${text}`;
    } catch (error) {
      if (checked.ok || !(error instanceof DiplomaticEventsError)) throw error;
    }
  }
  if (!isEdtf(first) || !isEdtf(second)) return undefined;
  const related = timed("relateDates", first.length + second.length, () => relateDates(first, second));
  const converse = relateDates(second, first);
  if (related.before !== converse.after) return `before and after differ: ${first} ${second}`;
  if (Math.sign(compareDates(first, second)) !== -Math.sign(compareDates(second, first)) && first !== second)
    return `the order depends on who asks: ${first} ${second}`;
  return undefined;
}

/** What is wrong with where a quotation is found, compared with a search that tries every place. */
export function anchorProblem([text, exact]: readonly [string, string]): string | undefined {
  if (exact === "") return undefined;
  const cuts = new Set(graphemeBoundaries(text));
  const places: number[] = [];
  for (let at = 0; at + exact.length <= text.length; at++)
    if (text.startsWith(exact, at) && cuts.has(at) && cuts.has(at + exact.length)) places.push(at);
  const anchor = timed("anchorEvidence", text.length + exact.length, () => anchorEvidence(text, { exact }));
  const [first] = places;
  const shown = JSON.stringify([text, exact]);
  if (places.length === 1) {
    if (anchor.status !== "exact" || anchor.start !== first) return `found elsewhere: ${shown}`;
  } else if (places.length > 1) {
    if (anchor.status !== "ambiguous" || anchor.candidates.length !== Math.min(100, places.length))
      return `not found to be ambiguous: ${shown}`;
  } else {
    const expected = evenedPlaces(text, exact);
    if (!expected) return undefined;
    const spans = "candidates" in anchor ? anchor.candidates : [anchor];
    if (anchor.status === "exact") return `found where it is not: ${shown}`;
    if (
      JSON.stringify(spans.map(({ start, end }) => [start, end])) !==
      JSON.stringify(expected.slice(0, 100).map(({ start, end }) => [start, end]))
    )
      return `found elsewhere with other typography, ${JSON.stringify(anchor)}: ${shown}`;
  }
  return undefined;
}
