import type { Word } from "../word.js";
import { quotedWordsOf } from "./quoted-words.js";

/** Where the quoter says that something of the text is left out, or put in other words. */
export interface Seam {
  /** The words in brackets that stand for what is left out: `""` where dots do. */
  instead: string;
}

/** A quotation as the quoter divides it. */
export interface Segments {
  /** The quotation without "[sic]" and the brackets around a changed first letter, which the offsets of the words refer to. */
  text: string;
  words: readonly Word[];
  /** The indexes of the words at which a segment starts, each but the first with the seam before it. */
  starts: readonly { at: number; seam: Seam | undefined }[];
  /** What brackets at the start and the end of the quotation add. */
  outside: string;
}

/** Dots, also in brackets, and words in brackets. */
const marks =
  /[[(]\s{0,2}(?:[…⋯–—]|\.(?:\s?\.){1,5}|-{1,3})?\s{0,2}[\])]|[…⋯]+|\.(?:[ \u00a0]?\.)+|\[[^[\]]*\]/gu;

/**
 * Divides a quotation at its marks of omission ("…", "[…]", "(...)") and at words in brackets, which are the quoter's where the source
 * does not have them.
 */
export function segmentsOf(quotation: string, source: string): Segments {
  const text = quotation
    .replaceAll(/[[(](?:sic!?|\d{1,3})[\])]/giu, "")
    .replaceAll(/\[(\p{L})\](?=\p{L})/gu, "$1");
  const words: Word[] = [];
  const starts: { at: number; seam: Seam | undefined }[] = [];
  let outside = "";
  let instead: string[] | undefined;
  const addWords = (from: number, to: number): void => {
    const added = quotedWordsOf(text.slice(from, to));
    if (added.length === 0) return;
    if (words.length === 0) {
      outside = instead?.join(" ") ?? "";
      starts.push({ at: 0, seam: undefined });
    } else if (instead) starts.push({ at: words.length, seam: { instead: instead.join(" ") } });
    instead = undefined;
    for (const { start, end, ...word } of added)
      words.push({ ...word, start: from + start, end: from + end });
  };
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const isDots = !/[\p{L}\p{N}]/u.test(mark);
    if (!isDots && source.includes(mark)) continue;
    // "sign[ed]" is one word, and the quoter's.
    let [start, end] = [index, index + mark.length];
    while (!isDots && /[\p{L}\p{M}]/u.test(text.charAt(start - 1))) start--;
    while (!isDots && /[\p{L}\p{M}]/u.test(text.charAt(end))) end++;
    addWords(from, start);
    instead = [...(instead ?? []), ...(isDots ? [] : [text.slice(start, end).replaceAll(/[[\]]/g, "")])];
    from = end;
  }
  addWords(from, text.length);
  return { text, words, starts, outside: [outside, ...(instead ?? [])].join(" ").trim() };
}
