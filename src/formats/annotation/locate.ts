import type { Path } from "../../issues/index.js";
import type { Evidence } from "../../model/index.js";
import type { Anchor, TextSpan } from "../../text/index.js";
import type { ReportIssue } from "./annotation-issue.js";
import type { ReadTarget } from "./read-annotation.js";
import type { SourceText } from "./source-texts.js";

/**
 * The evidence that a target names in a source: its words with computed offsets. The words win over the offsets that are given, which
 * only choose among several places of the words, and count in either unit. Undefined for a target without words that can be had.
 */
export function locate(
  { quote, position, path }: ReadTarget,
  source: SourceText | undefined,
  report: ReportIssue,
): Evidence | undefined {
  if (!quote) return position && quoteAt(position, source, path, report);
  const { exact, prefix, suffix } = quote;
  const context = { ...(prefix && { prefix }), ...(suffix && { suffix }) };
  if (!source) return { exact, ...context, ...position };
  const { anchor, hasContext } = find({ exact, context }, position, source);
  if (!hasContext) report("context-disagrees", path, { exact });
  if (!("start" in anchor)) {
    if (anchor.status === "ambiguous")
      report("quote-ambiguous", path, { exact, count: anchor.candidates.length });
    else report("quote-not-found", path, { exact });
    return { exact, ...(hasContext && context) };
  }
  const { start, end } = anchor;
  if (position && !allReadings(position, source).some((span) => span.start === start && span.end === end))
    report("offsets-disagree", path, { exact, ...position });
  return { exact: source.text.slice(start, end), start, end };
}

/** The place of a quotation, with the words around it where these stand there. */
function find(
  { exact, context }: { exact: string; context: Pick<Evidence, "prefix" | "suffix"> },
  position: TextSpan | undefined,
  source: SourceText,
): { anchor: Anchor; hasContext: boolean } {
  const withContext = anchorAt({ exact, ...context }, position, source);
  if (withContext.status !== "missing" || Object.keys(context).length === 0)
    return { anchor: withContext, hasContext: true };
  const anchor = anchorAt({ exact }, position, source);
  return { anchor, hasContext: anchor.status === "missing" };
}

function anchorAt(
  quotation: Omit<Evidence, "start" | "end">,
  position: TextSpan | undefined,
  source: SourceText,
): Anchor {
  for (const span of position ? allReadings(position, source) : []) {
    const anchor = source.anchor({ ...quotation, ...span });
    if ("start" in anchor && anchor.start === span.start && anchor.end === span.end) return anchor;
  }
  return source.anchor(quotation);
}

/** The readings of offsets: in the unit that is said, else in UTF-16 code units. */
export function readings(position: TextSpan, { offsets }: SourceText): [TextSpan, TextSpan] {
  return [offsets.read(position), position];
}

/** The readings of offsets where words and those around them decide: also code points where the other unit is said. */
function allReadings(position: TextSpan, source: SourceText): TextSpan[] {
  return [...readings(position, source), source.codePoints.read(position)];
}

function quoteAt(
  position: TextSpan,
  source: SourceText | undefined,
  path: Path,
  report: ReportIssue,
): Evidence | undefined {
  const { start, end } = source?.offsets.read(position) ?? position;
  if (!source || start === end || end > source.text.length) {
    report("offsets-without-text", path, position);
    return undefined;
  }
  const exact = source.text.slice(start, end);
  report("quote-from-offsets", path, { exact, start, end });
  return { exact, start, end };
}
