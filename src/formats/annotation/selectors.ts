import type { Path } from "../../issues/index.js";
import type { Evidence } from "../../model/index.js";
import type { Anchor, TextSpan } from "../../text/index.js";
import type { ReportIssue } from "./annotation-issue.js";
import type { SourceText } from "./source-texts.js";
import type { TextPositionSelector, TextQuoteSelector } from "./web-annotation.js";

/** The quotation that a target has for evidence. */
export interface TargetQuotation {
  /** The words as the text has them. */
  exact: string;
  /** Their place, in UTF-16 code units. */
  span?: TextSpan | undefined;
  /** Why there is no place. */
  unplaced?: Anchor | "title" | "no-text" | undefined;
}

export function targetQuotation(evidence: Evidence, source: SourceText | undefined): TargetQuotation {
  const { exact } = evidence;
  if (evidence.in === "title") return { exact, unplaced: "title" };
  if (!source) return { exact, unplaced: "no-text" };
  const anchor = source.anchor(evidence);
  if (!("start" in anchor)) return { exact, unplaced: anchor };
  const { start, end } = anchor;
  return { exact: source.text.slice(start, end), span: { start, end } };
}

/** How many units of the text around a quotation its selector gives, as Hypothesis does. */
const contextLength = 32;

/** The selectors of a quotation. */
export function selectorsOf(
  { exact, span }: TargetQuotation,
  { prefix, suffix }: Evidence,
  source: SourceText | undefined,
): [TextQuoteSelector, ...TextPositionSelector[]] {
  const type = "TextQuoteSelector";
  if (!span || !source)
    return [
      { type, exact, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) },
    ];
  const { text, offsets } = source;
  const before = text
    .slice(Math.max(0, span.start - contextLength), span.start)
    .replace(/^[\udc00-\udfff]/, "");
  const after = text.slice(span.end, span.end + contextLength).replace(/[\ud800-\udbff]$/, "");
  return [
    { type, exact, prefix: before, suffix: after },
    { type: "TextPositionSelector", ...offsets.write(span) },
  ];
}

/** Reports a quotation that has no place. */
export function reportUnplaced({ exact, unplaced }: TargetQuotation, path: Path, report: ReportIssue): void {
  if (unplaced === undefined) return;
  if (unplaced === "title")
    report("no-position", path, { exact, reason: "they stand in the title of the source" });
  else if (unplaced === "no-text") report("no-position", path, { exact, reason: "the source has no text" });
  else if (unplaced.status === "ambiguous")
    report("quote-ambiguous", path, { exact, count: unplaced.candidates.length });
  else report("quote-not-found", path, { exact });
}
