import type { EvidencePlace } from "../model/index.js";
import { createAnchorer, createPassageSearch, type Quotation, type TextSpan } from "../text/index.js";

/** Words as a text has them, and where. */
interface Passage extends TextSpan {
  exact: string;
}

/**
 * Finds words in the text or the title of a source. "From … to" stands for the passage from some words to the next place of others. Throws for words that the
 * text lacks, or has more than once, and says what it has instead.
 */
export function createQuoter(
  text: string,
  name: string,
  place: EvidencePlace,
): (quotation: Quotation) => Passage {
  const anchor = createAnchorer(text);
  const findNearPassage = createPassageSearch(text);
  const fail = ({ exact }: Quotation, problem: string): never => {
    throw new Error(`Cannot quote ${JSON.stringify(exact)} from ${name}: ${problem}.`);
  };
  const describeMissing = (exact: string): string => {
    const near = findNearPassage(exact);
    return near === undefined ? "lacks these words" : `has ${JSON.stringify(near)}`;
  };
  const find = (quotation: Quotation): TextSpan => {
    if (quotation.exact.trim() === "") fail(quotation, "a quotation needs words");
    const found = anchor(quotation);
    if (!("candidates" in found)) return found;
    if (found.status === "ambiguous")
      fail(
        quotation,
        `its ${place} has these words ${found.candidates.length} times; choose one by "prefix" or "suffix"`,
      );
    return found.candidates.length > 0
      ? fail(quotation, `its ${place} has these words, but never between this prefix and suffix`)
      : fail(quotation, `its ${place} ${describeMissing(quotation.exact)}`);
  };
  /** The passage that goes on to the next place of other words. */
  const goOn = ({ start, end }: TextSpan, to: string, quotation: Quotation): TextSpan => {
    const found = anchor({ exact: to });
    const places = "candidates" in found ? found.candidates : [found];
    const next = places.find(({ start: at }) => at >= end);
    if (next) return { start, end: next.end };
    return fail(
      quotation,
      `its ${place} has no ${JSON.stringify(to)} after ${JSON.stringify(text.slice(start, end))}`,
    );
  };
  return (quotation) => {
    const [from = "", to] = quotation.exact.split(/…|\.{3}/).map((part) => part.trim());
    const isElided = to !== undefined && anchor(quotation).status === "missing";
    const { start, end } = isElided
      ? goOn(find({ ...quotation, exact: from }), to, quotation)
      : find(quotation);
    return { exact: text.slice(start, end), start, end };
  };
}
