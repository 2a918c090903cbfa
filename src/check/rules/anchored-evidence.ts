import { type Anchorer, createAnchorer, type TextSpan } from "../../values/anchor.js";
import type { Evidence } from "../../values/evidence.js";
import { equalIgnoringSpace } from "../../values/typography.js";
import type { Rule } from "../rule.js";

interface SearchableSource {
  id: string;
  whole: boolean;
  text: string | undefined;
  anchorer: Anchorer;
}

/** Every quotation is found again in the text of its report's source, at the offsets given. */
export const anchoredEvidence: Rule = ({ records, report, full }) => {
  const sources = new Map<string, SearchableSource>();

  const sourceOf = (id: unknown): SearchableSource | undefined => {
    if (typeof id !== "string") return undefined;
    const known = records?.get(id);
    if (known?.kind !== "source") return undefined;
    let source = sources.get(id);
    if (!source) {
      const { text, coverage } = known.record;
      // What is no text is told elsewhere.
      if (text !== undefined && typeof text !== "string") return undefined;
      const whole = coverage === undefined || coverage === "complete";
      source = { id, whole, text, anchorer: createAnchorer(text ?? "") };
      sources.set(id, source);
    }
    return source;
  };

  return {
    evidence: (evidence, place) => {
      // Looking for more that is not there would be work in vain.
      if (full()) return;
      const { exact, start, end } = evidence;
      const source = sourceOf(place.enclosing("report")?.["source"]);
      if (source?.text === undefined) {
        if (source) report("source-without-text", place, { source: source.id });
        // Without the text only what no text can mend is wrong: typography may make the passage longer or shorter than `exact`.
        if (start !== undefined && end !== undefined && end <= start) {
          report("offset-mismatch", place, { start, end, expected: [] });
        }
        return;
      }

      const anchor = source.anchorer.anchor(evidence);
      if (anchor.status === "missing") {
        const { id, whole } = source;
        if (!whole) return report("quote-outside-extract", place, { exact, source: id }, "exact");
        return report(
          "quote-not-found",
          place,
          { exact, source: id, elsewhere: anchor.candidates.length },
          "exact",
        );
      }
      if (anchor.status === "normalised") {
        const found = source.text.slice(anchor.start, anchor.end);
        if (!equalIgnoringSpace(exact, found)) report("quote-normalised", place, { exact, found }, "exact");
      }
      if ("candidates" in anchor)
        report("quote-ambiguous", place, { exact, count: anchor.candidates.length }, "exact");
      const places = "candidates" in anchor ? anchor.candidates : [anchor];
      if (!places.some((span) => fits(span, evidence))) {
        const expected = places.slice(0, 3).map((span) => `${span.start} to ${span.end}`);
        report("offset-mismatch", place, { start, end, expected });
      }
    },
  };
};

function fits(span: TextSpan, { start, end }: Evidence): boolean {
  return (start === undefined || start === span.start) && (end === undefined || end === span.end);
}
