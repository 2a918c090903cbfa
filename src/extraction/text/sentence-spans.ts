import type { TextSpan } from "../../text/index.js";
import { startsSentence } from "./sentences.js";
import { type SourceText, wordsOf } from "./source-text.js";

/** The sentences of a text that is read for nothing else. */
export function sentencesOf(text: string): TextSpan[] {
  return sentenceSpans({ text, words: wordsOf(text) });
}

/** The sentences of a text, in order, with the punctuation at their ends and without the space between them. */
export function sentenceSpans(source: Pick<SourceText, "text" | "words">): TextSpan[] {
  const { text, words } = source;
  const cuts = words.flatMap(({ start }, at) => {
    const before = words[at - 1];
    if (!before || !startsSentence(at, source)) return [];
    const gap = text.slice(before.end, start);
    // An opening quotation mark belongs to the sentence behind the space, a closing one to that before it.
    const space = gap.search(/\s\S*$/);
    return before.end + (space === -1 ? (/^[^\p{Ps}\p{Pi}]*/u.exec(gap)?.[0].length ?? 0) : space);
  });
  return [...cuts, text.length].flatMap((end, at) => {
    const start = cuts[at - 1] ?? 0;
    const sentence = text.slice(start, end);
    const trimmed = sentence.trim();
    if (trimmed === "") return [];
    const from = start + sentence.indexOf(trimmed);
    return { start: from, end: from + trimmed.length };
  });
}
