import { partitionPoint, wordSet } from "../../collections/index.js";
import { foldWord } from "../../text/index.js";
import type { SourceText } from "./source-text.js";
import type { Word } from "./word.js";

const abbreviations: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "mr mrs ms dr st gen sen sens rep reps gov lt col capt sgt maj adm cmdr rev hon prof jr no vs",
);

/** "CP/RES. 1108", "Art. 5" */
const beforeNumbers: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "res dec doc art arts par para paras pp vol ch sec nos nr",
);

/** Whether a sentence ends between a word and the one before it. */
export function startsSentence(index: number, { text, words }: Pick<SourceText, "text" | "words">): boolean {
  const before = words[index - 1];
  const word = words[index];
  if (!before || !word) return true;
  const gap = text.slice(before.end, word.start);
  return partsSentences(gap, text.slice(before.start, before.end), text[word.start] ?? "");
}

/** Whether a sentence ends in the gap behind a word, by the first letter of the next one. */
export function partsSentences(gap: string, word: string, next: string): boolean {
  if (gap === " ") return false;
  if (/\n\s*\n/.test(gap)) return true;
  // "Berg (R-Fla.), who", "of Alma, Sud., left"
  if (/^\.\)?[,;]/.test(gap)) return false;
  if (!/[.!?…。！？]/u.test(gap)) return false;
  if (/^[0-9]$/.test(next) && gap.startsWith(". ") && beforeNumbers.has(foldWord(word))) return false;
  return !isAbbreviated(word, gap) && /\s|[。！？]/u.test(gap);
}

const startsOf = new WeakMap<readonly Word[], readonly number[]>();

/** The index of the first word of the sentence in which a word stands. */
export function sentenceStart(index: number, source: SourceText): number {
  let starts = startsOf.get(source.words);
  if (!starts) {
    let start = 0;
    starts = source.words.map((_, at) => (start = startsSentence(at, source) ? at : start));
    startsOf.set(source.words, starts);
  }
  return starts[index] ?? 0;
}

/** The index of the first word behind the sentence in which a word stands. */
export function nextSentence(index: number, source: SourceText): number {
  const start = sentenceStart(index, source);
  return partitionPoint(source.words.length, (at) => sentenceStart(at, source) <= start);
}

/** "U.S. President", "Mr. Berg" */
function isAbbreviated(word: string, gap: string): boolean {
  return gap.startsWith(".") && (word.length === 1 || abbreviations.has(foldWord(word)));
}

/** Whether nothing that parts a sentence stands between a word and the one before it. */
export function joins(index: number, { text, words }: SourceText): boolean {
  const before = words[index - 1];
  const word = words[index];
  if (!before || !word) return false;
  const gap = text.slice(before.end, word.start);
  const isAbbreviation = isAbbreviated(text.slice(before.start, before.end), gap);
  return !/[.,;:!?()\u2013\u2014…]|\s-+\s|--/u.test(isAbbreviation ? gap.slice(1) : gap);
}
