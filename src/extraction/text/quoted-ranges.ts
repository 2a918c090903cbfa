import type { TextSpan } from "../../text/index.js";
import { firstWordFrom, placesOf, type SourceText } from "./source-text.js";

/** The marks that close a quotation, by the mark that opens it. Straight and curly ones are often mixed. */
const pairs: ReadonlyMap<string, string> = new Map([
  ["“", '”"'],
  ["„", "“”"],
  ["«", "»"],
  ['"', '"”'],
  ["''", "''"],
]);

/**
 * The passages of a text in double quotation marks, in order, marks included. A mark without its counterpart reaches to the end of
 * its paragraph; a mark inside that opens with the other shape, as in “the "open" door”, does so up to its own counterpart. Single marks are
 * left out: they are apostrophes as well.
 */
function findQuotedRanges(text: string): TextSpan[] {
  const ranges: TextSpan[] = [];
  let open: { start: number; closing: string } | undefined;
  let inner = "";
  for (const { 0: mark, index } of text.matchAll(/["“”„«»]|''|\n\s*\n|$/g)) {
    const isMark = /["“”„«»']/.test(mark);
    if (open && isMark && inner !== "" && inner.includes(mark)) inner = "";
    else if (open && isMark && opensInside(mark, open.start, index, text)) inner = pairs.get(mark) ?? "";
    else if (open?.closing.includes(mark) || (open && !isMark)) {
      // The end of a paragraph closes at its own start.
      ranges.push({ start: open.start, end: index + (open.closing.includes(mark) ? mark.length : 0) });
      open = undefined;
      inner = "";
    } else if (!open) {
      const closing = pairs.get(mark);
      if (closing !== undefined) open = { start: index, closing };
    }
  }
  return ranges;
}

const rangesOf = new WeakMap<SourceText, readonly TextSpan[]>();

/** The passages of a prepared text in double quotation marks, found once. */
export function quotedRangesIn(source: SourceText): readonly TextSpan[] {
  const ranges = rangesOf.get(source) ?? findQuotedRanges(source.text);
  rangesOf.set(source, ranges);
  return ranges;
}

/** Whether words stand in quotation marks, at any of their places in a text. */
export function areQuoted(words: string, source: SourceText): boolean {
  const ranges = quotedRangesIn(source);
  return placesOf(words, source).some((at) => {
    const start = source.words[at]?.start ?? 0;
    return start < (ranges[firstWordFrom(start, ranges) - 1]?.end ?? 0);
  });
}

/** Whether a mark inside a quotation opens another one: of another shape than the quotation, and before a word. */
function opensInside(mark: string, start: number, at: number, text: string): boolean {
  return /["“]/.test(mark) && mark !== text.charAt(start) && /[\s(\u2014]/.test(text.charAt(at - 1));
}

/** For each word the number of the quoted passage around it, or -1. */
export function numberQuotes(quoted: readonly TextSpan[], { words }: SourceText): number[] {
  let next = 0;
  return words.map(({ start }) => {
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return start >= (quoted[next]?.start ?? Number.POSITIVE_INFINITY) ? next : -1;
  });
}
