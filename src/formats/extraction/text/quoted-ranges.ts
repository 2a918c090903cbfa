import type { TextSpan } from "../../../values/anchor.js";

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
