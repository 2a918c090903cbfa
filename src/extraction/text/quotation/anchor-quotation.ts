import type { Path } from "../../../issues/index.js";
import type { Evidence } from "../../../model/index.js";
import type { TextSpan } from "../../../text/index.js";
import type { ReportIssue } from "../../issues/index.js";
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
  /** The passage in the text; undefined where it stands in several places, or in the title. */
  span: TextSpan | undefined;
}

/** A passage that may stand in several places: then with these and the quotation's path. */
interface Placed extends Anchored {
  open?: { candidates: readonly TextSpan[]; path: Path };
}

/** A quotation of the answer with its place. */
interface Quotation {
  exact: string;
  path: Path;
}

/** The texts in which quotations are found. */
interface Grounds {
  source: SourceText;
  title: SourceText | undefined;
  /** Of several places of a quotation, one within this part of the text is meant. */
  within: TextSpan | undefined;
}

/**
 * Finds the quotations of one record in the text. Of several places of one of them, the one within another quotation of the record
 * is meant.
 */
export function anchorQuotations(
  quotations: readonly Quotation[],
  grounds: Grounds,
  report: ReportIssue,
): Anchored[] {
  const { source } = grounds;
  const placed = quotations.flatMap((quotation) => anchorQuotation(quotation, grounds, report));
  const spans = placed.flatMap(({ span }) => span ?? []);
  return placed.map(({ evidence, span, open }) => {
    if (!open) return { evidence, span };
    const inner = open.candidates.filter(({ start, end }) =>
      spans.some((outer) => outer.start <= start && end <= outer.end),
    );
    const [only, other] = inner;
    if (only && !other) return place(only, source);
    report("quote-ambiguous", open.path, { exact: evidence.exact, count: open.candidates.length });
    return { evidence, span };
  });
}

/**
 * Finds a quotation in the text. A quotation that differs only in form takes the form of the text; one that leaves words out becomes
 * several passages; one that has other words is rejected.
 */
function anchorQuotation({ exact, path }: Quotation, grounds: Grounds, report: ReportIssue): Placed[] {
  const { source, title } = grounds;
  if (exact.trim() === "") {
    report("missing-part", path, { field: "quotes" });
    return [];
  }
  const found = locate(exact, source);
  if (!found) {
    const [inTitle] = (title && locate(exact, title)) ?? [];
    if (!title || !inTitle) return read(exact, path, grounds, report);
    const { evidence } = place(inTitle, title);
    return [{ evidence: { ...evidence, in: "title" }, span: undefined }];
  }
  const candidates = nearest(found, grounds);
  const [only, other] = candidates;
  if (!only || other) return [ambiguous(exact, candidates, path, source)];
  const text = source.text.slice(only.start, only.end);
  if (withoutSpace(text) !== withoutSpace(exact)) report("quote-normalised", path, { exact, text });
  return [place(only, source)];
}

/** The places within the given part of the text; all where none lies in it. */
function nearest(spans: readonly TextSpan[], { within }: Grounds): readonly TextSpan[] {
  const inner = within ? spans.filter(({ start, end }) => within.start <= start && end <= within.end) : [];
  return inner.length > 0 ? inner : spans;
}

/** The places of a quotation that has the characters of the text, typography aside, and does not end within a word. */
function locate(exact: string, source: SourceText): readonly TextSpan[] | undefined {
  const anchor = source.anchor({ exact });
  if (anchor.status === "missing") return undefined;
  if (
    anchor.status === "normalised" &&
    lettersOf(exact) !== lettersOf(source.text.slice(anchor.start, anchor.end))
  )
    return undefined;
  const spans = ("candidates" in anchor ? anchor.candidates : [anchor]).filter(
    ({ start, end }) => !cutsWord(source.text, start, "start") && !cutsWord(source.text, end, "end"),
  );
  return spans.length > 0 ? spans : undefined;
}

/** Finds a quotation by its words. */
function read(exact: string, path: Path, grounds: Grounds, report: ReportIssue): Placed[] {
  const { source } = grounds;
  const index = source.wordIndex();
  const textOf = ({ from, to }: Run): string => writtenWords(from, to, index);
  const reading = readQuotation(exact, source);
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
    const all = reading.places.map(({ from, to }) => spanOf(from, to, index));
    const spans = nearest(all, grounds);
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
