import type { TextSpan } from "../../text/index.js";
import { firstWordFrom, placesOf, type SourceText } from "./source-text.js";

/** The marks that close a quotation, by the mark that opens it. */
const pairs: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ['"', '"'],
  ["''", "''"],
]);

/**
 * The passages of a text in double quotation marks, in order, marks included. A mark without its counterpart reaches to the end of
 * its paragraph. Single marks are left out: they are apostrophes as well.
 */
export function findQuotedRanges(text: string): TextSpan[] {
  const ranges: TextSpan[] = [];
  let open: { start: number; closing: string } | undefined;
  for (const { 0: mark, index } of text.matchAll(/["“”„«»]|''|\n\s*\n|$/g)) {
    if (open?.closing.includes(mark) || (open && !/["“”„«»']/.test(mark))) {
      // The end of a paragraph closes at its own start.
      ranges.push({ start: open.start, end: index + (open.closing.includes(mark) ? mark.length : 0) });
      open = undefined;
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

/** For each word the number of the quoted passage around it, or -1. */
export function numberQuotes(quoted: readonly TextSpan[], { words }: SourceText): number[] {
  let next = 0;
  return words.map(({ start }) => {
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return start >= (quoted[next]?.start ?? Number.POSITIVE_INFINITY) ? next : -1;
  });
}
