import type { Anchor, Quotation } from "./anchor.js";

/** A longer quotation is not looked for in parts: its words are hardly a slip of the pen. */
const longest = 1_000;

/** Fewer words in a row may stand in a text by chance. */
const fewestWords = 3;

/**
 * The passage of a text that has one half of a quotation word for word, in one place, and so shows where the other half differs;
 * undefined where the text has neither half, or has it several times.
 */
export function nearPassage(
  text: string,
  exact: string,
  anchor: (quotation: Quotation) => Anchor,
): string | undefined {
  const words = exact.length <= longest ? [...exact.matchAll(/\S+/g)] : [];
  const middle = Math.ceil(words.length / 2);
  if (words.length - middle < fewestWords) return undefined;
  const cut = words[middle]?.index ?? 0;

  const head = anchor({ exact: exact.slice(0, cut).trimEnd() });
  if (!("candidates" in head)) {
    const end = skipWords(text.slice(head.end, head.end + 2 * longest), words.length - middle);
    return text.slice(head.start, head.end + end);
  }
  const tail = anchor({ exact: exact.slice(cut).trimEnd() });
  if ("candidates" in tail) return undefined;
  const before = text.slice(Math.max(0, tail.start - 2 * longest), tail.start);
  const last = [...before.matchAll(/\S+/g)].at(-middle);
  return text.slice(tail.start - before.length + (last?.index ?? 0), tail.end);
}

/** The offset after so many words. */
function skipWords(text: string, count: number): number {
  const [last] = [...text.matchAll(/\S+/g)].slice(0, count).slice(-1);
  return last ? last.index + last[0].length : text.length;
}
