import type { SourceText } from "./source-text.js";

const abbreviations: ReadonlySet<string> = new Set(
  "mr mrs ms dr st gen sen rep gov lt col prof no vs".split(" "),
);

/** Whether a sentence ends between a word and the one before it. */
export function startsSentence(index: number, { text, words }: SourceText): boolean {
  const before = words[index - 1];
  const word = words[index];
  if (!before || !word) return true;
  const gap = text.slice(before.end, word.start);
  if (/\n\s*\n/.test(gap)) return true;
  if (!/[.!?…。！？]/u.test(gap)) return false;
  // "U.S. President", "Mr. Berg"
  const abbreviated = /^\./.test(gap) && (before.end - before.start === 1 || abbreviations.has(before.fold));
  return !abbreviated && /\s|[。！？]/u.test(gap);
}

/** Whether nothing that parts a sentence stands between a word and the one before it. */
export function joins(index: number, { text, words }: SourceText): boolean {
  const before = words[index - 1];
  const word = words[index];
  return (
    before !== undefined &&
    word !== undefined &&
    !/[.,;:!?()\u2013\u2014…]/u.test(text.slice(before.end, word.start))
  );
}
