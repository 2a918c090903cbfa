import type { Id } from "../../../model/index.js";
import type { TextSpan } from "../../../text/index.js";
import { sentenceStart } from "../sentences.js";
import { firstWordFrom, type SourceText } from "../source-text.js";
import type { Mention, NamedActor } from "./mentions.js";
import type { SpeechFrames } from "./speech-frames.js";

/** What voices are looked up in. */
export interface VoiceContext {
  mentions: readonly Mention[];
  frames: SpeechFrames;
  actors: ReadonlyMap<Id, NamedActor>;
  source: SourceText;
}

/** A quotation as indexes of words; in quotation marks, all that stands between them. */
export interface Place {
  /** The first word of its sentence. */
  start: number;
  first: number;
  last: number;
  /** The passage in quotation marks around its first word, or -1. */
  quote: number;
  /** The last word of the quotation, which may lie behind the marks. */
  end: number;
}

/** The place of a quotation in the words of its text. */
export function locateQuotation(span: TextSpan, { source, frames }: VoiceContext): Place | undefined {
  const { words } = source;
  let first = firstWordFrom(span.start, words);
  let last = firstWordFrom(span.end, words) - 1;
  if (first > last) return undefined;
  const end = last;
  const quote = frames.quotedIn(first);
  const around = frames.quoted[quote];
  if (around) {
    first = firstWordFrom(around.start, words);
    last = firstWordFrom(around.end, words) - 1;
  }
  return { ...locateUnquoted(first, last, source), quote, end: Math.max(end, last) };
}

function locateUnquoted(first: number, last: number, source: SourceText): Place {
  return { start: sentenceStart(first, source), first, last, quote: -1, end: last };
}
