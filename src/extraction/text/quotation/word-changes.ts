import type { Worded } from "../word.js";
import { gapBefore } from "../word-index.js";

/** A difference between a quotation and the text: words of both, `""` where one of them has none. */
export interface WordChange {
  /** What the quotation has. */
  found: string;
  /** What the text has. */
  text: string;
}

type Range = readonly [from: number, to: number];

/** The words from one up to another, which is not included, as they are written. */
export function writtenWords(from: number, to: number, { text, words }: Worded): string {
  return from < to ? text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0) : "";
}

/** What a quotation and a passage have instead of each other, with all of a word such as "can't". */
export function changeOf(quoted: Range, passage: Range, quotation: Worded, text: Worded): WordChange {
  let [from, to] = quoted;
  let [first, end] = passage;
  while (isJoined(from, quotation) || isJoined(first, text)) {
    from = Math.max(0, from - 1);
    first = Math.max(0, first - 1);
  }
  while (isJoined(to, quotation)) to++;
  while (isJoined(end, text)) end++;
  return { found: writtenWords(from, to, quotation), text: writtenWords(first, end, text) };
}

/** Whether an apostrophe joins a word to the one before it. */
export function isJoined(at: number, worded: Worded): boolean {
  return at > 0 && at < worded.words.length && /^['\u2019]$/.test(gapBefore(at, worded));
}

/** Whether two stretches are the same words with or without hyphens and the full stops of an abbreviation: "cease-fire" and "ceasefire". */
export function isOtherHyphenation(quoted: Range, passage: Range, quotation: Worded, text: Worded): boolean {
  const [found, expected] = [writtenWords(...quoted, quotation), writtenWords(...passage, text)].map(
    (
      words, // "3.5" is not "35".
    ) => words.replaceAll(/(?<!\p{N})[^\p{L}\p{M}\p{N}]|[^\p{L}\p{M}\p{N}](?!\p{N})/gu, ""),
  );
  if (!found || found.toLowerCase() !== expected?.toLowerCase()) return false;
  const isAcronym = /\p{Lu}{2}/u.test(found) !== /\p{Lu}{2}/u.test(expected);
  return !isAcronym && hasHyphensOnly(quoted, quotation) && hasHyphensOnly(passage, text);
}

function hasHyphensOnly([from, to]: Range, worded: Worded): boolean {
  for (let at = from + 1; at < to; at++) if (!isHyphenated(at, worded)) return false;
  return true;
}

/** Whether a hyphen, also one at the end of a line, or the full stop of an abbreviation joins a word to the one before it. */
export function isHyphenated(at: number, worded: Worded): boolean {
  if (at <= 0 || at >= worded.words.length) return false;
  const gap = gapBefore(at, worded);
  const mark = gap.trimEnd();
  return gap === "." || ((gap === mark || gap.includes("\n")) && /^[-\u00ad\u2010\u2011]$/.test(mark));
}
