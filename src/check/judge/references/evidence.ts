import type { Evidence, Id } from "../../../model/index.js";
import { type Anchor, equalIgnoringSpace, type TextSpan } from "../../../text/index.js";
import type { Run } from "../../run/run.js";

type FoundAnchor = Exclude<Anchor, { status: "missing" }>;

/** A quotation is found again in the text, or the title, of its report's source, at its offsets. */
export function judgeEvidence(run: Run, evidence: Evidence, id: Id | undefined): void {
  // No further error would be listed.
  if (run.full()) return;
  const field = evidence.in === "title" ? "title" : "text";
  const source = id !== undefined && run.records ? run.texts.sourceOf(id, run.records, field) : undefined;
  const { exact, start, end } = evidence;
  if (id === undefined || source?.text === undefined) {
    if (id !== undefined && source) run.report("source-without-text", { source: id, field });
    // Without the text only a span that no text allows is an error: typography may make the passage longer or shorter.
    if (start !== undefined && end !== undefined && end <= start)
      run.report("offset-mismatch", { start, end, expected: [] });
    return;
  }

  const anchor = source.anchor(evidence);
  if (anchor.status === "missing") {
    const elsewhere = anchor.candidates.length;
    const near = run.isFirst || elsewhere > 0 ? undefined : source.near(exact);
    const params = { exact, source: id, near };
    if (source.whole) run.report("quote-not-found", { ...params, field, elsewhere }, "exact");
    else run.report("quote-outside-extract", params, "exact");
  } else if (anchor.status !== "exact" || !fits(anchor, evidence))
    judgeAnchor(run, evidence, anchor, source.text);
}

/** A quotation stands in a text as written, once, and at its offsets. */
function judgeAnchor(run: Run, evidence: Evidence, anchor: FoundAnchor, text: string): void {
  const { exact, start, end } = evidence;
  if (anchor.status === "normalised") {
    const found = text.slice(anchor.start, anchor.end);
    // Texts are wrapped at any width: another line break is no other typography.
    if (!equalIgnoringSpace(exact, found)) run.report("quote-normalised", { exact, found }, "exact");
  }
  if ("candidates" in anchor)
    run.report("quote-ambiguous", { exact, count: anchor.candidates.length }, "exact");
  const places = "candidates" in anchor ? anchor.candidates : [anchor];
  if (!places.some((span) => fits(span, evidence))) {
    const expected = places.slice(0, 3).map((span) => `${span.start} to ${span.end}`);
    run.report("offset-mismatch", { start, end, expected });
  }
}

function fits(span: TextSpan, { start, end }: Evidence): boolean {
  return (start === undefined || start === span.start) && (end === undefined || end === span.end);
}
