import { append, partitionPoint } from "../../collections/index.js";
import type { Evidence, Source } from "../../model/index.js";
import { type Anchor, createAnchorer, evenOut, foldWord, type TextSpan } from "../../text/index.js";
import { unspaced } from "./scripts.js";
import type { Word } from "./word.js";
import { createWordIndex, type WordIndex } from "./word-index.js";

/** The text of a source, prepared for looking things up in it. */
export interface SourceText {
  text: string;
  /** The primary language, in lower case; `""` where the source does not say. */
  language: string;
  words: readonly Word[];
  /** The indexes of the words that are written so, case and diacritics aside. */
  places: ReadonlyMap<string, readonly number[]>;
  anchor: (evidence: Evidence) => Anchor;
  /** Where the words stand when typography, case and diacritics are set aside, at most two places. */
  find: (words: string) => TextSpan[];
  /** The words as quotations are compared by them; prepared when first asked for. */
  wordIndex: () => WordIndex;
}

/** Prepares the text of a source. */
export function createSourceText(source: Source, text: string): SourceText {
  const words = tokenize(text);
  const places = new Map<string, number[]>();
  for (const [index, { fold }] of words.entries()) append(places, fold, index);
  const even = evenOut(text);
  const lower = foldLetters(even.text);
  let wordIndex: WordIndex | undefined;
  return {
    text,
    language: (source.language ?? "").split("-")[0]?.toLowerCase() ?? "",
    words,
    places,
    anchor: createAnchorer(text),
    wordIndex: () => (wordIndex ??= createWordIndex(text)),
    find: (sought) => {
      const spans: TextSpan[] = [];
      const evened = foldLetters(evenOut(sought).text).trim();
      if (evened === "") return spans;
      for (
        let at = lower.indexOf(evened);
        at !== -1 && spans.length < 2;
        at = lower.indexOf(evened, at + 1)
      ) {
        const end = at + evened.length;
        const span = { start: even.begin(at), end: even.end(end) };
        if (span.start === -1 || span.end === -1 || cutsWord(lower, at) || cutsWord(lower, end)) continue;
        spans.push(span);
      }
      return spans;
    },
  };
}

/** The words of a text, numbers included. */
export function tokenize(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu), ({ 0: word, index }) => ({
    fold: foldWord(word),
    start: index,
    end: index + word.length,
    capital: /^\p{Lu}/u.test(word),
  }));
}

/** The index of the first of several spans, in order, that starts at an offset or behind it. */
export function firstWordFrom(offset: number, spans: readonly { start: number }[]): number {
  return partitionPoint(spans.length, (at) => (spans[at]?.start ?? 0) < offset);
}

/** Where words stand in a text one after another, whatever is between them: the indexes of the first. */
export function placesOf(phrase: string, { words, places }: SourceText): number[] {
  const [first, ...rest] = tokenize(phrase);
  if (!first) return [];
  return (places.get(first.fold) ?? []).filter((at) =>
    rest.every(({ fold }, next) => words[at + 1 + next]?.fold === fold),
  );
}

/** Whether a text has words, one after another, case, diacritics and punctuation aside. */
export function hasWords(phrase: string, source: SourceText): boolean {
  return placesOf(phrase, source).length > 0 || (unspaced.test(phrase) && source.find(phrase).length > 0);
}

/** Without case and diacritics, but of the same length, so that offsets stay what they are. */
function foldLetters(text: string): string {
  return text.replaceAll(/[^\0-@[-\x7f]/g, (letter) => {
    const bare = letter.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
    return bare.length === 1 ? bare : letter;
  });
}

/** Whether a cut at this offset would go through a word. */
function cutsWord(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 1), at + 1);
  return at > 0 && /^[\p{L}\p{N}]{2}$/u.test(around) && !unspaced.test(around);
}
