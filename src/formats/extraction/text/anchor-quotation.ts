import type { Path } from "../../../issues/path.js";
import type { TextSpan } from "../../../values/anchor.js";
import type { Evidence } from "../../../values/evidence.js";
import { withoutEnd } from "../../../values/without-end.js";
import type { ReportIssue } from "../issues/extraction-issue.js";
import type { ExtractedQuotation } from "../model/quotation.js";
import type { SourceText } from "./source-text.js";
import { takeApart } from "./stitches.js";

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
 * Finds a quotation in the text. What differs only in form takes the form of the text; what is made of several passages becomes
 * several; what the text does not have is nothing.
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
  const given = source.anchor(
    before === "" ? { exact } : { exact, prefix: contextOf(exact, before, source) },
  );
  if (given.status === "exact") return [place(given, source)];
  if (given.status === "normalised") return [normalised(exact, given, at, source, report)];
  if (given.status === "ambiguous") return [ambiguous(exact, given.candidates, at, source)];

  const alone = before === "" ? given : source.anchor({ exact });
  if (alone.status !== "missing") {
    report("context-mismatch", [...path, "before"], { exact, found: before });
    if ("candidates" in alone) return [ambiguous(exact, alone.candidates, at, source)];
    return [alone.status === "exact" ? place(alone, source) : normalised(exact, alone, at, source, report)];
  }

  const [bare, other] = source.find(withoutMarks(exact));
  if (bare && !other) {
    report("quote-adjusted", at, { exact, text: source.text.slice(bare.start, bare.end) });
    return [place(bare, source)];
  }
  const pieces = takeApart(exact, source);
  if (pieces.length < 2) {
    report("quote-not-found", at, { exact });
    return [];
  }
  const anchored = pieces.map(({ span, only }): Anchored => {
    const { evidence } = place(span, source);
    return only ? { evidence, span } : { evidence: { exact: evidence.exact }, span: undefined };
  });
  report("quote-stitched", at, { exact, pieces: anchored.map(({ evidence }) => evidence.exact) });
  return anchored;
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

function normalised(
  exact: string,
  span: TextSpan,
  path: Path,
  source: SourceText,
  report: ReportIssue,
): Anchored {
  report("quote-normalised", path, { exact, text: source.text.slice(span.start, span.end) });
  return place(span, source);
}

function ambiguous(exact: string, candidates: readonly TextSpan[], path: Path, { text }: SourceText): Placed {
  const [first] = candidates;
  const evidence = { exact: first ? text.slice(first.start, first.end) : exact };
  return { evidence, span: undefined, open: { candidates, path } };
}

/** A quotation without the marks around it and the punctuation at its end, which a quoter may have added. */
function withoutMarks(exact: string): string {
  const opened = exact.trim().replace(/^[\s\p{Pi}\p{Pf}"'`\p{Ps}.…]+/u, "");
  return withoutEnd(opened, /[\s\p{Pi}\p{Pf}"'`\p{Pe}.…,;:!?]/u);
}
