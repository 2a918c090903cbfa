import { joins } from "../sentences.js";
import type { SourceText } from "../source-text.js";
import { mentionsBetween } from "./mentions.js";
import type { Place, VoiceContext } from "./quotation-place.js";
import type { SpeechFrame } from "./speech-frame.js";
import { speechNouns, subordinators } from "./speech-words.js";

/** How far before a quotation its verb of speech is looked for, in words: for indirect speech, behind "that", and for words in quotation marks. */
const reachBefore = 8;
const reachBeforeThat = 16;
const reachBeforeMarks = 25;

/** The nearest verb of speech before a quotation, in its sentence and outside its marks. */
export function frameBefore(
  { start, first, quote }: Place,
  { frames, source }: VoiceContext,
): SpeechFrame | undefined {
  const reach =
    quote !== -1 ? reachBeforeMarks : opensWithThat(first, source) ? reachBeforeThat : reachBefore;
  for (let verb = first - 1; verb >= Math.max(start, first - reach); verb--) {
    const frame = frames.quotedIn(verb) === frames.quotedIn(first - 1) ? frames.at(verb) : undefined;
    if (frame?.dependent && speechNouns.has(source.words[verb]?.fold ?? "") && !isJoined(verb, first, source))
      continue;
    if (frame) return reaches(frame, first, quote !== -1, source) ? frame : undefined;
  }
  return undefined;
}

/** Whether a noun such as "claim" stands directly before its content, or before "that". */
function isJoined(noun: number, first: number, source: SourceText): boolean {
  return first - noun <= 2 && joins(first, source) && (first - noun < 2 || joins(first - 1, source));
}

/** Whether no other clause begins between a verb of speech and the words. */
function reaches({ to }: SpeechFrame, first: number, quoted: boolean, source: SourceText): boolean {
  for (let at = to; at < first; at++)
    if (/^(?:as|while|when|after)$/.test(source.words[at]?.fold ?? "")) return false;
  if (quoted) return true;
  if (opensWithThat(first, source)) return true;
  for (let at = to; at <= first; at++) if (!joins(at, source) && !(at === first && at === to)) return false;
  return true;
}

function opensWithThat(first: number, { words }: SourceText): boolean {
  return words[first]?.fold === "that" || words[first - 1]?.fold === "that";
}

/** The subject and verb directly behind a quotation: ", Berg said", "” said Berg", ", according to Berg". */
export function frameBehind(
  { last, quote }: Place,
  { frames, source, mentions }: VoiceContext,
): SpeechFrame | undefined {
  const { text, words } = source;
  const from = last + 1;
  const here = words[from];
  if (!here) return undefined;
  const gap = text.slice(words[last]?.end, here.start);
  const attached =
    quote === -1
      ? /^(?:["”»]|'')?\.?,(?:["”»]|'')?\s+$/.test(gap)
      : /^(?:(?:\.,|[,?!…—–-]*)(?:['’],?\s?)?\s?(?:["”»]|'')[,—–-]?|,)\s*$/.test(gap);
  if (!attached) return undefined;
  if (here.fold === "according" && words[from + 1]?.fold === "to") {
    let end = from + 3;
    while (joins(end, source)) end++;
    const subject = mentionsBetween(mentions, from + 2, end).at(-1);
    return { verb: from, subjects: subject ? [subject] : [], from, to: subject?.to ?? from + 2 };
  }
  // Behind "!" and "?" a sentence of its own may begin.
  const ending = quote === -1 || /[?!…]/.test(gap);
  const frame = frames.startingAt(from, ending);
  // "Asked about it, Berg said: “…”" has its words behind; "Berg said. “…”" has them before.
  const opens = /^[^.!?]*["“„«:]/.test(
    text.slice(words[(frame?.to ?? 0) - 1]?.end, words[frame?.to ?? 0]?.start),
  );
  return ending && opens ? undefined : frame;
}

/** The verb of speech with whose subject the quotation itself begins, or a clause such as ", Berg said," inside it. */
export function frameWithin(
  { first, last, quote }: Place,
  { frames, source }: VoiceContext,
): SpeechFrame | undefined {
  for (let verb = first; verb <= Math.min(last, first + reachBefore + reachBefore); verb++) {
    if (quote !== -1) return undefined;
    const frame = frames.at(verb);
    if (!frame) continue;
    const starts = frame.from >= first && frame.from <= first + 4 && !opensClause(first, frame.from, source);
    const clause = !joins(frame.from, source) && !joins(frame.to, source);
    if (frame.subjects.length > 0 && !frame.dependent && (starts || clause)) return frame;
    break;
  }
  // ", Berg said" or ", said Berg" at its end.
  for (let verb = last; verb > Math.max(first, last - 6); verb--) {
    const frame = frames.at(verb);
    if (frame && frame.to === last + 1 && frame.from > first && !joins(frame.from, source)) return frame;
  }
  return undefined;
}

/** Whether a subordinate clause or "According to" begins before the subject. */
function opensClause(first: number, to: number, { words }: SourceText): boolean {
  return words.slice(first, to).some(({ fold }) => subordinators.has(fold) || fold === "according");
}
