import type { TextSpan } from "../../../text/index.js";
import { numberQuotes, quotedRangesIn } from "../quoted-ranges.js";
import { joins } from "../sentences.js";
import type { SourceText } from "../source-text.js";
import type { Mention } from "./mentions.js";

/** A text as verbs of speech and their subjects are read from it: its words by index, with the names and quoted passages that they belong to. */
export interface ClauseText {
  source: SourceText;
  byStart: ReadonlyMap<number, Mention>;
  byEnd: ReadonlyMap<number, Mention>;
  /** The words of names. */
  inMention: ReadonlySet<number>;
  quoted: readonly TextSpan[];
  /** The number of the quoted passage in which a word stands, or -1. */
  quotedIn: (index: number) => number;
  sameQuote: (a: number, b: number) => boolean;
  gapBefore: (index: number) => string;
  foldAt: (index: number) => string;
}

export function readClauseText(mentions: readonly Mention[], source: SourceText): ClauseText {
  const { text, words } = source;
  const quoted = quotedRangesIn(source);
  const quotes = numberQuotes(quoted, source);
  return {
    ...{ source, quoted },
    byStart: new Map(mentions.map((mention) => [mention.from, mention])),
    byEnd: new Map(mentions.map((mention) => [mention.to, mention])),
    inMention: new Set(
      mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
    ),
    quotedIn: (index) => quotes[index] ?? -1,
    sameQuote: (a, b) => quotes[a] === quotes[b],
    gapBefore: (index) => text.slice(words[index - 1]?.end ?? 0, words[index]?.start),
    foldAt: (index) => words[index]?.fold ?? "",
  };
}

/** Whether a word is none of the clause before it: behind punctuation, or the start of an adverbial. */
export function endsClause(index: number, text: ClauseText): boolean {
  return (
    !joins(index, text.source) ||
    /^(?:in|on|at|during|after|before|from|via|by|when|who|.+day)$/.test(text.foldAt(index))
  );
}
