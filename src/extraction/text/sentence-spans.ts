import type { TextSpan } from "../../text/index.js";
import { partsSentences } from "./sentences.js";

/** Matches the gap between two words, from the end of one to the start of the next, unless it is one space. */
const gaps = /(?! [\p{L}\p{N}])[^\p{L}\p{M}\p{N}][^\p{L}\p{N}]*/gu;

/** The sentences of a text, in order, with the punctuation at their ends and without the space between them. */
export function sentenceSpans(text: string): TextSpan[] {
  const cuts: number[] = [];
  let wordFrom = 0;
  for (const { 0: gap, index } of text.matchAll(gaps)) {
    const next = index + gap.length;
    const before = text.slice(Math.max(wordFrom, text.lastIndexOf(" ", index - 1) + 1), index);
    const word = before.replace(/^\p{M}+/u, "");
    wordFrom = next;
    if (word === "" || next === text.length || !partsSentences(gap, word, text[next] ?? "")) continue;
    // A bullet belongs to its line, an opening quotation mark to the sentence behind the space, a closing one to that before it.
    const space = gap.search(gap.includes("\n") ? /\n[^\n]*$/ : /\s\S*$/);
    cuts.push(index + (space === -1 ? (/^[^\p{Ps}\p{Pi}]*/u.exec(gap)?.[0].length ?? 0) : space));
  }
  return [...cuts, text.length].flatMap((end, at) => {
    const start = cuts[at - 1] ?? 0;
    const sentence = text.slice(start, end);
    const trimmed = sentence.trim();
    if (trimmed === "") return [];
    const from = start + sentence.indexOf(trimmed);
    return { start: from, end: from + trimmed.length };
  });
}
