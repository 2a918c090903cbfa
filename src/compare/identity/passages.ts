import type { DossierIndex, Evidence, Id, Reported, SourceReport } from "../../model/index.js";
import { plainWords } from "../measures/index.js";

/**
 * How the quotations of two records stand to each other in a text of both accounts: one passage lies within the other, they overlap, or
 * they are disjoint.
 */
export type PassageRelation = "one" | "overlapping" | "apart";

/** Relates the quotations of two records, or of two reports; undefined where that cannot be told. */
export interface Passages {
  relate(left: Reported, right: Reported): PassageRelation | undefined;
  /** Whether both rest on one passage in each text of both accounts, and in at least one. */
  areOne(left: Reported, right: Reported): boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A quotation with its places in a text; none where the text is not held or has other typography. */
interface Quoted {
  readonly words: string;
  readonly spans: readonly Span[];
}

/** A quotation that stands in more places than this is found by its words only. */
const mostPlaces = 100;

/** Fewer words than this are a turn of phrase, and stand in longer quotations by chance. */
const fewWords = 4;

/**
 * Relates passages by their places where both accounts hold one text, else by their words where both name one source. Without documents,
 * equal ids are one source.
 */
export function createPassages(
  left: DossierIndex | undefined,
  right: DossierIndex | undefined,
  isOneSource: (left: Id, right: Id) => boolean,
): Passages {
  const [quotedIn, otherQuotedIn] = [createQuoted(left), createQuoted(right)];
  const relateReports = (a: SourceReport, b: SourceReport): PassageRelation | undefined => {
    const [text, otherText] = [left?.source(a.source)?.text, right?.source(b.source)?.text];
    if (text === undefined && otherText === undefined ? !isOneSource(a.source, b.source) : text !== otherText)
      return undefined;
    const [ofLeft, ofRight] = [quotedIn(a), otherQuotedIn(b)];
    const pairs = ofLeft.flatMap((one) => ofRight.map((other) => relateQuoted(one, other)));
    if (pairs.length === 0) return undefined;
    const found = strongest.find((relation) => pairs.includes(relation));
    return found === "apart" && pairs.includes(undefined) ? undefined : found;
  };
  const relationsOf = (one: Reported, other: Reported): (PassageRelation | undefined)[] =>
    one.reports.flatMap((a) => other.reports.map((b) => relateReports(a, b)));
  return {
    relate: (one, other) => {
      const found = relationsOf(one, other);
      return strongest.find((relation) => found.includes(relation));
    },
    areOne: (one, other) => {
      const found = relationsOf(one, other).filter((relation) => relation !== undefined);
      return found.length > 0 && found.every((relation) => relation === "one");
    },
  };
}

const strongest = ["one", "overlapping", "apart"] as const satisfies readonly PassageRelation[];

function relateQuoted(one: Quoted, other: Quoted): PassageRelation | undefined {
  if (one.spans.length === 0 || other.spans.length === 0)
    return isWithin(one.words, other.words) || isWithin(other.words, one.words) ? "one" : undefined;
  const pairs = one.spans.flatMap((a) => other.spans.map((b) => ({ a, b })));
  if (pairs.some(({ a, b }) => lies(a, b) || lies(b, a))) return "one";
  return pairs.some(({ a, b }) => a.start < b.end && b.start < a.end) ? "overlapping" : "apart";
}

function lies(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function isWithin(words: string, text: string): boolean {
  return words === text || (words.split(" ").length >= fewWords && ` ${text} `.includes(` ${words} `));
}

/** Finds the quotations of a report, each once. */
function createQuoted(index: DossierIndex | undefined): (report: SourceReport) => readonly Quoted[] {
  const known = new Map<SourceReport, readonly Quoted[]>();
  return (report) => {
    const found =
      known.get(report) ??
      (report.evidence ?? [])
        .filter((evidence) => evidence.in !== "title")
        .map((evidence) => ({
          words: plainWords(evidence.exact),
          spans: spansOf(evidence, index?.source(report.source)?.text ?? ""),
        }));
    known.set(report, found);
    return found;
  };
}

/** The places of a quotation word for word: the one that its offsets or its context name, else all. */
function spansOf({ exact, prefix = "", suffix = "", start }: Evidence, text: string): Span[] {
  if (start !== undefined && text.startsWith(exact, start)) return [{ start, end: start + exact.length }];
  const spans: Span[] = [];
  const words = `${prefix}${exact}${suffix}`;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (spans.length === mostPlaces) return [];
    spans.push({ start: at + prefix.length, end: at + prefix.length + exact.length });
  }
  return spans;
}
