import type { TextSpan } from "../text/index.js";
import { sentenceSpans } from "./text/index.js";

/** A part of a text. */
export interface TextPart extends TextSpan {
  /** The words of the part. */
  text: string;
}

/** The sizes of parts, in characters (UTF-16 code units). */
export interface SplitOptions {
  /** The most that a part has, unless one sentence alone is longer; 12,000 if absent. */
  size?: number;
  /** How much of a part the next one repeats at least, in whole paragraphs or sentences, where its size allows; 1,000 if absent. */
  overlap?: number;
}

const defaults = { size: 12_000, overlap: 1_000 };

/**
 * Splits a long text into parts for a language model: between paragraphs, and between sentences where a paragraph is too long. Parts
 * overlap, so that each passage has its surroundings in one of them.
 *
 * @param text The text of a source.
 * @param options The sizes. Numbers that make no sense are replaced: `size` is at least 1, `overlap` at most half of it.
 * @returns The parts in order, with offsets in the text. Together they have all of it; one part where it is short.
 *
 * @example
 * ```ts
 * import { splitForExtraction } from "diplomatic-events/extraction";
 *
 * const text = "The ministers met.\n\nThey agreed on a truce.\n\nThe talks go on.";
 * console.log(splitForExtraction(text, { size: 45, overlap: 20 }).map((part) => part.text));
 * // ["The ministers met.\n\nThey agreed on a truce.\n\n", "They agreed on a truce.\n\nThe talks go on."]
 * ```
 */
export function splitForExtraction(text: string, options: SplitOptions = {}): TextPart[] {
  const size = atLeast(options.size ?? defaults.size, 1);
  const overlap = Math.min(atLeast(options.overlap ?? defaults.overlap, 0), Math.floor(size / 2));
  const starts = [...blockStarts(text, Math.max(1, size - overlap)), text.length];
  const parts: TextPart[] = [];
  for (let first = 0; first < starts.length - 1; ) {
    const start = starts[first] ?? 0;
    let next = first + 1;
    while (next < starts.length - 1 && (starts[next + 1] ?? 0) - start <= size) next++;
    const end = starts[next] ?? text.length;
    parts.push({ start, end, text: text.slice(start, end) });
    if (next >= starts.length - 1) break;
    // The next part begins early enough, yet behind the beginning of this one, and has room for what follows.
    const after = starts[next + 1] ?? text.length;
    let from = next;
    while (
      from - 1 > first &&
      end - (starts[from] ?? end) < overlap &&
      after - (starts[from - 1] ?? 0) <= size
    )
      from--;
    first = from;
  }
  return parts.length > 0 ? parts : [{ start: 0, end: 0, text: "" }];
}

function atLeast(value: number, least: number): number {
  return Number.isFinite(value) ? Math.max(least, Math.floor(value)) : least;
}

/** The offsets at which paragraphs begin and, in a paragraph that is longer than `size`, sentences. */
function blockStarts(text: string, size: number): number[] {
  const paragraphs = [
    0,
    ...[...text.matchAll(/\n[^\S\n]*\n\s*/g)].map(({ 0: gap, index }) => index + gap.length),
  ];
  const starts = paragraphs.filter((start) => start < text.length);
  return starts.flatMap((start, at) => {
    const end = starts[at + 1] ?? text.length;
    if (end - start <= size) return [start];
    const paragraph = text.slice(start, end);
    const [, ...sentences] = sentenceSpans(paragraph);
    return [start, ...sentences.map((sentence) => start + sentence.start)];
  });
}
