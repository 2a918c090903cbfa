import type { Path } from "../../../issues/index.js";
import type { Evidence } from "../../../model/index.js";
import type { TextSpan } from "../../../text/index.js";
import type { ReportIssue } from "../../issues/extraction-issue.js";
import type { ExtractedQuotation } from "../../model/quotation.js";
import type { SourceText } from "../source-text.js";
import { cutsWord } from "../word-boundaries.js";
import { spanOf } from "../word-index.js";
import type { Run } from "./omitted-words.js";
import { spellingOf } from "./quoted-words.js";
import { readQuotation } from "./read-quotation.js";
import { writtenWords } from "./word-changes.js";

/** A passage of the text that a quotation stands for. */
export interface Anchored {
  /** With computed offsets, unless the passage stands in several places. */
  evidence: Evidence;
  span: TextSpan | undefined;
}

/** A passage that may stand in several places: then with these and the quotation's path. */
interface Placed extends Anchored {
  open?: { candidates: readonly TextSpan[]; path: Path };
}

/**
 * Finds the quotations of one record in the text. Of several places of one of them, the one within another quotation of the record
 * is meant.
 */
export function anchorQuotations(
  quotations: readonly { path: Path; value: ExtractedQuotation }[],
  source: SourceText,
  report: ReportIssue,
): Anchored[] {
  const placed = quotations.flatMap(({ path, value }) => anchorQuotation(value, path, source, report));
  const spans = placed.flatMap(({ span }) => span ?? []);
  return placed.map(({ evidence, span, open }) => {
    if (!open) return { evidence, span };
    const within = open.candidates.filter(({ start, end }) =>
      spans.some((outer) => outer.start <= start && end <= outer.end),
    );
    const [only, other] = within;
    if (only && !other) return place(only, source);
    report("quote-ambiguous", open.path, { exact: evidence.exact, count: open.candidates.length });
    return { evidence, span };
  });
}

/**
 * Finds a quotation in the text. What differs only in form takes the form of the text; what leaves words out becomes several passages;
 * what has other words than the text is nothing.
 */
function anchorQuotation(
  { exact, before }: ExtractedQuotation,
  path: Path,
  source: SourceText,
  report: ReportIssue,
): Placed[] {
  const at = [...path, "exact"];
  if (exact.trim() === "") {
    report("missing-part", at, { field: "exact" });
    return [];
  }
  const given = locate(
    before === "" ? { exact } : { exact, prefix: contextOf(exact, before, source) },
    source,
  );
  const found = given ?? (before === "" ? undefined : locate({ exact }, source));
  if (!found) return read(exact, before, at, source, report);
  if (!given) report("context-mismatch", [...path, "before"], { exact, found: before });
  const [only, other] = found;
  if (!only || other) return [ambiguous(exact, found, at, source)];
  const text = source.text.slice(only.start, only.end);
  if (withoutSpace(text) !== withoutSpace(exact)) report("quote-normalised", at, { exact, text });
  return [place(only, source)];
}

/** The places of a quotation that has the characters of the text, typography aside, and does not end within a word. */
function locate(evidence: Evidence, source: SourceText): readonly TextSpan[] | undefined {
  const anchor = source.anchor(evidence);
  if (anchor.status === "missing") return undefined;
  if (
    anchor.status === "normalised" &&
    lettersOf(evidence.exact) !== lettersOf(source.text.slice(anchor.start, anchor.end))
  )
    return undefined;
  const spans = ("candidates" in anchor ? anchor.candidates : [anchor]).filter(
    ({ start, end }) => !cutsWord(source.text, start, "start") && !cutsWord(source.text, end, "end"),
  );
  return spans.length > 0 ? spans : undefined;
}

/** Finds a quotation by its words. */
function read(exact: string, before: string, path: Path, source: SourceText, report: ReportIssue): Placed[] {
  const index = source.wordIndex();
  const textOf = ({ from, to }: Run): string => writtenWords(from, to, index);
  const reading = readQuotation(exact, before, source);
  if (reading.outcome === "missing") {
    report("quote-not-found", path, { exact });
    return [];
  }
  if (reading.outcome === "altered") {
    const { changes, passage } = reading;
    report("quote-altered", path, { exact, changes, text: textOf(passage) });
    return [];
  }
  if (reading.outcome === "passage") {
    const spans = reading.places.map(({ from, to }) => spanOf(from, to, index));
    const [only, other] = spans;
    if (!only || other) return [ambiguous(exact, spans, path, source)];
    report("quote-adjusted", path, { exact, text: source.text.slice(only.start, only.end) });
    return [place(only, source)];
  }
  const { places, dropped, added } = reading;
  const [runs = [], other] = places;
  const pieces = runs.map(textOf);
  if (dropped.length + added.length > 0) report("quote-condensed", path, { exact, pieces, dropped, added });
  else report("quote-stitched", path, { exact, pieces });
  if (!other) return runs.map(({ from, to }) => place(spanOf(from, to, index), source));
  report("quote-ambiguous", path, { exact, count: places.length });
  return pieces.map((piece) => ({ evidence: { exact: piece }, span: undefined }));
}

/** The words before a quotation as they join it: a space between the two is easily forgotten. */
function contextOf(exact: string, before: string, source: SourceText): string {
  if (source.anchor({ exact, prefix: before }).status !== "missing") return before;
  return source.anchor({ exact, prefix: `${before} ` }).status === "missing" ? before : `${before} `;
}

/** Evidence of which the offsets are right by construction. */
function place({ start, end }: TextSpan, { text }: SourceText): Anchored {
  return { evidence: { exact: text.slice(start, end), start, end }, span: { start, end } };
}

/** The passage at several places, of which another quotation of the record may choose one. */
function ambiguous(exact: string, candidates: readonly TextSpan[], path: Path, { text }: SourceText): Placed {
  const [first] = candidates;
  const evidence = { exact: first ? text.slice(first.start, first.end) : exact };
  return { evidence, span: undefined, open: { candidates, path } };
}

/** The letters and digits, which typography leaves as they are. */
function lettersOf(text: string): string {
  return spellingOf(text).replaceAll(/[^\p{L}\p{M}\p{N}]/gu, "");
}

/** A line break within a quotation is nothing that anybody has to know of. */
function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
