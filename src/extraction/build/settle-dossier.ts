import { append } from "../../collections/index.js";
import { type Issue, type Path, quote, toPointer } from "../../issues/index.js";
import type { Dossier } from "../../model/index.js";
import type { ReportIssue } from "../issues/index.js";
import type { Built } from "./answer-to-dossier.js";
import { withoutUnused } from "./unused.js";

/** A check of a dossier: its errors, or its warnings. */
export type FindIssues = (dossier: Dossier) => readonly Issue[];

/** In the worst case each round only shows what the one before has covered. */
const mostRounds = 20;

/** The fields that a record can do without. */
const details: ReadonlySet<string> = new Set([
  "when",
  "links",
  "about",
  "clauses",
  "partOf",
  "offices",
  "names",
]);

/**
 * Leaves out of a dossier what its check refuses, until nothing is refused: a detail where the record can do without it, else the
 * record, and then the records that name it. Actors and territories that nothing names are left out as well. Where records of the answer are
 * one, the loss is reported at each. Reports what the check warns of.
 */
export function settleDossier(
  { dossier, traces }: Built,
  { findErrors, findWarnings }: { findErrors: FindIssues; findWarnings: FindIssues },
  report: ReportIssue,
): Built {
  const places = new Map<string, Path[]>();
  for (const { id, path } of traces) append(places, id, path);
  let settled = dossier;
  for (let round = 0; round < mostRounds; round++) {
    const errors = findErrors(settled);
    if (errors.length === 0) break;
    const removals = new Map<string, Path>();
    for (const { code, path, message } of errors) {
      const removal = removalOf(settled, path);
      const pointer = toPointer(removal);
      if (removals.has(pointer)) continue;
      removals.set(pointer, removal);
      const record = recordAt(settled, removal);
      const [first = [], ...others] = places.get(record?.id ?? "") ?? [];
      report("refused-by-check", first, { code, reason: message });
      if (!record || removal.length > 2) continue;
      for (const place of others) report("refused-by-check", place, { code, reason: message });
      for (const provision of "provisions" in record ? (record.provisions ?? []) : [])
        for (const place of places.get(provision.id) ?? [])
          report("lost-reference", place, { id: record.id });
    }
    settled = without(settled, [...removals.values()]);
  }
  if (findErrors(settled).length > 0) {
    const [error] = findErrors(settled);
    report("refused-by-check", [], { code: error?.code ?? "", reason: error?.message ?? "" });
    settled = { format: dossier.format, sources: [], actors: [], events: [] };
  }
  settled = withoutUnused(settled, (id) => {
    for (const place of places.get(id) ?? [[]]) report("unused-record", place, { id });
  });
  for (const issue of findWarnings(settled)) {
    const { code, path, message } = issue;
    if (ownCodes.has(code)) continue;
    const [place] = places.get(recordAt(settled, path)?.id ?? "") ?? [];
    // What the check warns of elsewhere lies in the source, or in known records.
    if (place) report("questioned-by-check", place, { code, reason: message, advice: adviceOn(issue) });
  }
  const left = new Set(listsOf(settled).flatMap(([, records]) => records.map(({ id }) => id)));
  for (const { provisions = [] } of settled.instruments ?? []) for (const { id } of provisions) left.add(id);
  return { dossier: settled, traces: traces.filter(({ id }) => left.has(id)) };
}

/** Warnings that an extraction has codes of its own for. */
const ownCodes: ReadonlySet<string> = new Set(["quote-ambiguous", "quote-normalised"]);

/** How to correct an answer of which the check warns, in the words of the answer's model. */
function adviceOn(issue: Issue): string | undefined {
  switch (issue.code) {
    case "unrelated-relay":
      return `the one statement is about the other: give ${quote(issue.params.id)} an "on" with ${quote(issue.params.relayed)}`;
    case "statement-without-occasion":
      return 'give it a "partOf": the meeting, or "text" where the text itself says it';
    case "denial-of-nothing":
      return 'record what is denied, and name it in "on"; without a claim it is an "assert" that is "negated"';
    default:
      return undefined;
  }
}

const lists = ["actors", "territories", "instruments", "events"] as const;
type ListName = (typeof lists)[number];

type DossierRecord = NonNullable<Dossier[ListName]>[number];

function listsOf(dossier: Dossier): [ListName, readonly DossierRecord[]][] {
  return lists.map((list) => [list, dossier[list] ?? []]);
}

/** What has to go so that an error goes: the detail of a record in which it lies, or the record. */
function removalOf(dossier: Dossier, path: Path): Path {
  const [list, index, field, , inner] = path;
  if (typeof list !== "string" || typeof index !== "number") return firstRecord(dossier);
  if (field === "provisions" && typeof inner === "string" && details.has(inner)) return path.slice(0, 5);
  return typeof field === "string" && details.has(field) ? [list, index, field] : [list, index];
}

/** For an error of the whole, such as one of size: records go from the end. */
function firstRecord(dossier: Dossier): Path {
  for (const [list, records] of listsOf(dossier).toReversed())
    if (records.length > 0) return [list, records.length - 1];
  return ["sources", 0];
}

function recordAt(dossier: Dossier, [list, index]: Path): DossierRecord | undefined {
  return listsOf(dossier).find(([name]) => name === list)?.[1][Number(index)];
}

function without(dossier: Dossier, removals: readonly Path[]): Dossier {
  const gone = new Set(removals.map(toPointer));
  const strip = <T extends object>(record: T, place: Path): T => {
    const copy = { ...record };
    for (const field of details)
      if (gone.has(toPointer([...place, field]))) Reflect.deleteProperty(copy, field);
    return copy;
  };
  const left = <T extends object>(list: ListName | "sources", records: readonly T[]): T[] =>
    records.flatMap((record, index) => {
      if (gone.has(toPointer([list, index]))) return [];
      const place = [list, index];
      if (!("provisions" in record) || !Array.isArray(record.provisions)) return [strip(record, place)];
      const provisions = record.provisions.map((each, at) => strip(each, [...place, "provisions", at]));
      return [{ ...strip(record, place), provisions }];
    });
  return {
    ...dossier,
    sources: left("sources", dossier.sources),
    actors: left("actors", dossier.actors),
    ...(dossier.territories && { territories: left("territories", dossier.territories) }),
    ...(dossier.instruments && { instruments: left("instruments", dossier.instruments) }),
    events: left("events", dossier.events),
  };
}
