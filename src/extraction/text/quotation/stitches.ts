import { isUnspaced } from "../scripts.js";
import type { SourceText } from "../source-text.js";
import type { Word } from "../word.js";
import { findPhrase, gapBefore } from "../word-index.js";
import { omittedWords, type Run, sentenceStartsAt } from "./omitted-words.js";

/** How many pieces a quotation may have, and in how many places it is looked for a seam. */
const mostPieces = 6;
const mostSeams = 60;

/** How many words of a text have to be left out between two passages that stand apart: fewer may have been lost in copying. */
export const fewestApart = 5;

/** Whether a passage is long enough not to have met the words of a quotation by chance: three words, or twice as many characters. */
export function isSubstantial(words: readonly Word[], text: string): boolean {
  const [first] = words;
  return words.length >= (first && isUnspaced(text.slice(first.start, first.end)) ? 6 : 3);
}

/**
 * The passages of a text that a quotation joins without saying so, in the order of the text; undefined where it is not such a one. Each
 * goes on from the start of a sentence, and up to the end of one, so that nothing is said that the text does not say.
 */
export function takeApart(
  quotation: { text: string; words: readonly Word[] },
  source: SourceText,
): Run[] | undefined {
  const { words, text } = quotation;
  const seams = words
    .map((_, at) => at)
    .filter((at) => at > 0 && (words[at]?.capital || /[.,;:!?…。！？\n–—]/u.test(gapBefore(at, quotation))));
  if (seams.length === 0 || seams.length > mostSeams) return undefined;
  const ends = [...seams, words.length].reverse();
  const runs: Run[] = [];
  for (let at = 0; at < words.length; ) {
    const left = runs[runs.length - 1];
    const next = ends
      .filter((end) => end > at && isSubstantial(words.slice(at, end), text))
      .flatMap((end) => {
        const run = nextRun(words.slice(at, end), left, source);
        const isWhole = end === words.length || (run && sentenceStartsAt(run.to, source));
        const isEnded = isWhole || /[.!?…。！？]/u.test(gapBefore(end, quotation));
        return run && isEnded ? [{ run, end }] : [];
      })[0];
    if (!next || runs.push(next.run) > mostPieces) return undefined;
    at = next.end;
  }
  return runs.length > 1 && runs.every((run, at) => areApart(runs[at - 1], run, source)) ? runs : undefined;
}

/** The next place of a passage, which starts a sentence unless it is the first. */
function nextRun(words: readonly Word[], left: Run | undefined, source: SourceText): Run | undefined {
  const places = findPhrase(words, source.wordIndex());
  const from = left ? places.find((at) => at >= left.to && sentenceStartsAt(at, source)) : places[0];
  return from === undefined ? undefined : { from, to: from + words.length };
}

/** Whether between two passages so much is left out, and so little that matters to either, that they are two. */
export function areApart(left: Run | undefined, right: Run, source: SourceText): boolean {
  if (!left) return true;
  const isFar = right.from - left.to >= fewestApart && sentenceStartsAt(right.from, source);
  return isFar && omittedWords(left, right, source).length === 0;
}

/**
 * Whether what stands between two passages only says who speaks: “We agreed,” Vale said, “to leave.” Where a sentence begins behind it, one
 * word of either is none that goes on: “I did not,” Vale said. “We agreed.” has no "not we agreed".
 */
export function isInterposed(left: Run, right: Run, source: SourceText): boolean {
  if (right.from - left.to < 2) return false;
  const { text, words } = source.wordIndex();
  const closing = text.slice(words[left.to - 1]?.end, words[left.to]?.start);
  const opening = text.slice(words[right.from - 1]?.end, words[right.from]?.start);
  const between = text.slice(words[left.to]?.start, words[right.from - 1]?.end);
  const isSpeech =
    [closing, opening].every((gap) => /[,.;:!?…–—]/.test(gap)) &&
    /^[,.;:!?…–—]*(?:["“”«»‘’']|\s»)[,.;:!?…–—]*\s/.test(closing) &&
    /[\s–—](?:["“”„«»‘']|«\s)$/.test(opening) &&
    !/["“”„«»]/.test(between);
  if (!isSpeech || !sentenceStartsAt(right.from, source)) return isSpeech;
  const isLong = ({ from, to }: Run): boolean => isSubstantial(words.slice(from, to), text);
  return (
    (isLong(left) || sentenceStartsAt(left.from, source)) &&
    (isLong(right) || right.to === words.length || sentenceStartsAt(right.to, source))
  );
}
