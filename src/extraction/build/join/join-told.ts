import { toPointer } from "../../../issues/index.js";
import type { Id } from "../../../model/index.js";
import type { TextSpan } from "../../../text/index.js";
import type { Answer, Entry, ExtractionList } from "../../answer/index.js";
import type { ReportIssue } from "../../issues/index.js";
import { type Anchored, tokenize } from "../../text/index.js";
import type { References } from "../references.js";

/** A record with what tells whether another one is the same. */
interface Told {
  list: ExtractionList;
  entry: Entry<{ id: string }>;
  id: Id;
  spans: readonly TextSpan[];
  start: number;
  end: number;
  /** The values of its fields that identify it, ids as those of the dossier. */
  fields: Readonly<Record<string, string>>;
  words: ReadonlySet<string>;
}

/** The lists of reported records, instruments before their provisions. */
const reportedLists = [
  "instruments",
  "provisions",
  "meetings",
  "statements",
  "positions",
  "controls",
] as const;

/** How much of the shorter of two passages has to be in the longer one. */
const leastOverlap = 0.5;
/** How many words of the shorter of two paraphrases have to be in the longer one; more where the acts differ. */
const leastShared = 0.4;
const leastSharedOfOthers = 0.7;

/**
 * Joins records of different parts of one text that report the same passage in the same sense: a seam between parts is in both. Of each
 * part at most one record becomes part of one. Fields in which they differ are reported, and keep the value of the earlier part.
 */
export function joinTold(
  lists: Answer["lists"],
  anchoredAt: ReadonlyMap<string, readonly Anchored[]>,
  references: References,
  report: ReportIssue,
): void {
  for (const list of reportedLists) {
    const told = lists[list].flatMap((entry) => toTold(list, entry, anchoredAt, references));
    const partsOf = new Map(told.map(({ id, entry }) => [id, new Set([entry.part])]));
    const groupOf = new Map(told.map(({ id }) => [id, id]));
    for (const [earlier, later] of pairsOf(told)) {
      const [into = earlier.id, from = later.id] = [groupOf.get(earlier.id), groupOf.get(later.id)];
      const [parts, others] = [partsOf.get(into), partsOf.get(from)];
      if (!parts || !others || into === from || [...others].some((part) => parts.has(part))) continue;
      for (const part of others) parts.add(part);
      for (const [id, group] of groupOf) if (group === from) groupOf.set(id, into);
      references.join(from, into);
      for (const [field, value] of Object.entries(later.fields))
        if (earlier.fields[field] !== value)
          report("told-differently", [...later.entry.path, field], {
            field,
            first: toPointer(earlier.entry.path),
          });
    }
  }
}

/** Pairs of records of two parts that are one, the most alike first. */
function pairsOf(told: readonly Told[]): (readonly [Told, Told])[] {
  const sorted = told.toSorted((a, b) => a.start - b.start);
  const pairs: { pair: readonly [Told, Told]; score: number }[] = [];
  for (const [at, one] of sorted.entries())
    for (let next = at + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (!other || (other.start > one.end && other.list !== "instruments")) break;
      if (one.entry.part === other.entry.part) continue;
      const score = likeness(one, other);
      const pair = one.entry.part < other.entry.part ? ([one, other] as const) : ([other, one] as const);
      if (score > 0) pairs.push({ pair, score });
    }
  return pairs.sort((a, b) => b.score - a.score).map(({ pair }) => pair);
}

function likeness(one: Told, other: Told): number {
  const overlap = overlapOf(one.spans, other.spans);
  const shared = sharedWords(one.words, other.words);
  const same = (field: string): boolean => one.fields[field] === other.fields[field];
  const isOne = {
    actors: () => false,
    territories: () => false,
    instruments: () => same("kind") && (overlap >= leastOverlap || (one.words.size > 0 && shared === 1)),
    provisions: () => same("of") && overlap >= leastOverlap && shared >= leastShared,
    meetings: () => overlap >= leastOverlap && (same("form") || same("participants")),
    statements: () =>
      overlap >= leastOverlap &&
      same("speakers") &&
      shared >= (same("act") ? leastShared : leastSharedOfOthers),
    positions: () => overlap >= leastOverlap && same("holder") && same("stance") && same("territories"),
    controls: () => overlap >= leastOverlap && same("territories"),
  } satisfies Record<ExtractionList, () => boolean>;
  return isOne[one.list]() ? 1 + overlap + shared : 0;
}

function toTold(
  list: ExtractionList,
  entry: Entry<{ id: string }>,
  anchoredAt: ReadonlyMap<string, readonly Anchored[]>,
  references: References,
): Told[] {
  const target = references.at(entry.path);
  const spans = (anchoredAt.get(toPointer(entry.path)) ?? []).flatMap(({ span }) => span ?? []);
  if (!target || references.isLost(target.id) || spans.length === 0) return [];
  const value: Readonly<Record<string, unknown>> = { ...entry.value };
  const { id, quotes, more, content, text, ...fields } = value;
  const titles = Array.isArray(more) ? more.map((detail) => Object(detail).title) : [];
  const said = [content, text, ...titles].filter((each) => typeof each === "string").join(" ");
  return [
    {
      ...{ list, entry, id: target.id, spans },
      start: Math.min(...spans.map((span) => span.start)),
      end: Math.max(...spans.map((span) => span.end)),
      fields: Object.fromEntries(
        Object.entries(fields).map(([name, each]) => [name, references.textOf(each, entry.path)]),
      ),
      words: new Set(tokenize(said).map(({ fold }) => fold)),
    },
  ];
}

/** How much of the shorter of two groups of passages is in the other, 0 to 1. */
function overlapOf(left: readonly TextSpan[], right: readonly TextSpan[]): number {
  const length = (spans: readonly TextSpan[]): number =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let shared = 0;
  for (const one of left)
    for (const other of right)
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return shared / Math.max(1, Math.min(length(left), length(right)));
}

function sharedWords(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((word) => right.has(word)).length;
  return left.size === 0 && right.size === 0 ? 1 : shared / Math.max(1, Math.min(left.size, right.size));
}
