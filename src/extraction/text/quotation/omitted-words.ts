import { startsSentence } from "../sentences.js";
import type { SourceText } from "../source-text.js";
import type { WordIndex } from "../word-index.js";
import { writtenWords } from "./word-changes.js";

/** Words of a text from one up to another, which is not included. */
export interface Run {
  from: number;
  to: number;
}

/** Whether a sentence of the text starts with a word, by its index. */
export function sentenceStartsAt(word: number, source: SourceText): boolean {
  return startsSentence(word, { ...source, words: source.wordIndex().words });
}

/**
 * The text that is left out between two passages, as far as it belongs to the sentences of which they are parts: whole sentences
 * between them change nothing in what the two say.
 */
function omittedBetween(left: Run, right: Run, source: SourceText): string[] {
  const index = source.wordIndex();
  const start = startOfJoined(left.to, index);
  let tail = left.to;
  while (tail < right.from && !sentenceStartsAt(tail, source)) tail++;
  let head = right.from;
  while (head > tail && !sentenceStartsAt(head, source)) head--;
  if (tail === right.from && !sentenceStartsAt(right.from, source))
    return [writtenWords(start, right.from, index)];
  return [writtenWords(start, tail, index), writtenWords(head, right.from, index)];
}

/**
 * The words of a sentence that a quotation leaves out between two passages. Any word may be one on which the rest hangs: a negation, a
 * condition, a number.
 */
export function omittedWords(left: Run, right: Run, source: SourceText): string[] {
  return omittedBetween(left, right, source).filter((part) => part !== "");
}

/** The start of a word of which a part before an apostrophe is in the passage: "can't" where it ends with "can". */
function startOfJoined(word: number, { text, words }: WordIndex): number {
  const [before, next] = [words[word - 1], words[word]];
  return before && next && /^['’]$/.test(text.slice(before.end, next.start)) ? word - 1 : word;
}
