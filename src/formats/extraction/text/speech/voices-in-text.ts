import type { TextSpan } from "../../../../values/anchor.js";
import type { Id } from "../../../../values/id.js";
import { joins, sentenceStart } from "../sentences.js";
import { firstWordFrom, type SourceText, wordsOf } from "../source-text.js";
import type { Mention, NamedActor } from "./mentions.js";
import type { SpeechFrame, SpeechFrames } from "./speech-frames.js";
import { hedges, reportingVerbs, speechNouns, subordinators, titles } from "./speech-words.js";

/** How far before a quotation its verb of speech is looked for, in words: for indirect speech, and for words in quotation marks. */
const reachBefore = 8;
const reachBeforeMarks = 25;

/** Who says the words of a quotation, by the answer. */
export interface Claimed {
  /** Speakers or holder; empty for what nobody says, such as a meeting. */
  speakers: ReadonlySet<Id>;
  /** They and those on whose behalf they speak. */
  own: ReadonlySet<Id>;
  /** Everybody in the chain, the speakers of its statements included. */
  chain: ReadonlySet<Id>;
  /** Whether the chain has any link. */
  chained: boolean;
}

/** What the text says against the answer: a voice that is not in the chain, or that is the speaker. */
export interface OtherVoice {
  code: "missing-chain" | "another-speaker";
  voice: string;
}

/** What voices are looked up in. */
export interface VoiceContext {
  mentions: readonly Mention[];
  frames: SpeechFrames;
  actors: ReadonlyMap<Id, NamedActor>;
  source: SourceText;
}

/** A quotation as indexes of words; in quotation marks, all that stands between them. */
interface Place {
  /** The first word of its sentence. */
  start: number;
  first: number;
  last: number;
  /** The passage in quotation marks around its first word, or -1. */
  quote: number;
  /** The last word of the quotation, which may lie behind the marks. */
  end: number;
}

/**
 * Whether the sentence of a quotation gives its words to somebody else than the answer. A voice is a name that is the subject of a
 * verb of speech beside the quotation, or stands behind "According to"; a hedge such as "Reportedly" at the start is one as well. Only in
 * English. Where the sentence has a verb of speech whose subject is none of the actors, such as a pronoun, nothing is said.
 */
export function findOtherVoice(
  span: TextSpan,
  claimed: Claimed,
  context: VoiceContext,
): OtherVoice | undefined {
  const { source, mentions } = context;
  if (source.language !== "" && source.language !== "en") return undefined;
  const place = locate(span, context);
  if (!place) return undefined;
  const isOwn = (mention: Mention): boolean => mayBe(mention, claimed.own, context);
  const isKnown = (mention: Mention): boolean => isOwn(mention) || mayBe(mention, claimed.chain, context);
  const inSentence = mentionsBetween(mentions, place.start, place.last + 1);
  return (
    atStart(place, inSentence, claimed, isOwn, isKnown, source) ??
    (claimed.own.size === 0 ? undefined : byVerb(place, claimed, isOwn, isKnown, context))
  );
}

function locate(span: TextSpan, { source, frames }: VoiceContext): Place | undefined {
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

function mentionsBetween(mentions: readonly Mention[], from: number, to: number): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let at = low; at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || mention.from >= to) break;
    found.push(mention);
  }
  return found;
}

/** "According to somebody, …" and "Reportedly, …" */
function atStart(
  { start, first }: Place,
  near: readonly Mention[],
  { chained }: Claimed,
  isOwn: (mention: Mention) => boolean,
  isKnown: (mention: Mention) => boolean,
  source: SourceText,
): OtherVoice | undefined {
  for (const at of new Set([start, first])) {
    const word = source.words[at]?.fold ?? "";
    if (hedges.has(word) && !chained) return { code: "missing-chain", voice: wordsAt(at, at + 1, source) };
    if (word !== "according" || source.words[at + 1]?.fold !== "to") continue;
    let end = at + 2;
    while (joins(end, source) && end < at + 25) end++;
    const named = near.filter(({ from, to }) => from >= at + 2 && to <= end);
    const other = named.find((mention) => !isKnown(mention));
    if (other && !named.some(isKnown))
      return { code: "missing-chain", voice: wordsAt(other.from, other.to, source) };
    const ownBehind = near.some((mention) => mention.from >= end && isOwn(mention));
    if (named.length === 0 && !chained && ownBehind)
      return { code: "missing-chain", voice: wordsAt(at + 2, end, source) };
  }
  return undefined;
}

/** "Somebody said …" before, within or behind the quotation. */
function byVerb(
  place: Place,
  { speakers }: Claimed,
  isOwn: (mention: Mention) => boolean,
  isKnown: (mention: Mention) => boolean,
  context: VoiceContext,
): OtherVoice | undefined {
  const { source, mentions } = context;
  const behind = frameBehind(place, context);
  const before = frameBefore(place, context);
  // "According to Berg, Vale said": Berg passes it on.
  const ownBefore = mentionsBetween(mentions, place.start, place.first).some(isOwn);
  const within = ownBefore ? undefined : frameWithin(place, context);
  const beyond =
    place.end > place.last ? frameBehind({ ...place, last: place.end, quote: -1 }, context) : undefined;
  if ([beyond, behind, before].some((frame) => frame && frame.subjects.length === 0)) return undefined;
  const found = [beyond, behind, before, within].filter((frame) => frame !== undefined);
  const turn = found.length === 0 ? context.frames.turnAt(place.first) : undefined;
  if (turn && turn.subjects.length > 0) found.push(turn);
  const other = found.find(({ subjects }) => !subjects.some(isKnown));
  const voice = other?.subjects[0];
  if (!other || !voice || voice.partial) return undefined;
  const said = { voice: wordsAt(voice.from, voice.to, source) };
  const themselves = mentionsBetween(mentions, place.first, place.end + 1).filter(({ actors }) =>
    actors.some(({ id }) => speakers.has(id)),
  );
  if (themselves.length === 0 && !found.some(({ subjects }) => subjects.some(isOwn)))
    return { code: "another-speaker", ...said };
  const passesOn =
    reportingVerbs.has(source.words[other.verb]?.fold ?? "") &&
    (other !== within || themselves.some(({ from }) => from > other.verb));
  return passesOn ? { code: "missing-chain", ...said } : undefined;
}

/** The nearest verb of speech before a quotation, in its sentence and outside its marks. */
function frameBefore(
  { start, first, quote }: Place,
  { frames, source }: VoiceContext,
): SpeechFrame | undefined {
  const reach = first - (quote === -1 ? reachBefore : reachBeforeMarks);
  for (let verb = first - 1; verb >= Math.max(start, reach); verb--) {
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
  if ([first, first - 1].some((at) => source.words[at]?.fold === "that")) return true;
  for (let at = to; at <= first; at++) if (!joins(at, source) && !(at === first && at === to)) return false;
  return true;
}

/** The subject and verb directly behind a quotation: ", Berg said", "” said Berg", ", according to Berg". */
function frameBehind(
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
      : /^(?:(?:\.,|[,?!…—–-]*)(?:['’]\s?)?\s?(?:["”»]|'')[,—–-]?|,)\s*$/.test(gap);
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
  // "Asked about it, Berg said: “…”" has its words behind.
  const opens = /["“„«:]/.test(text.slice(words[(frame?.to ?? 0) - 1]?.end, words[frame?.to ?? 0]?.start));
  return ending && opens ? undefined : frame;
}

/** The verb of speech with whose subject the quotation itself begins, or a clause such as ", Berg said," inside it. */
function frameWithin(
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

/** Whether the words of a mention may name one of these: by membership, or because all words of one name are in the other. */
function mayBe(mention: Mention, others: ReadonlySet<Id>, { actors, source }: VoiceContext): boolean {
  const words = new Set(
    source.words.slice(mention.from, mention.to).flatMap(({ fold }) => (titles.has(fold) ? [] : [fold])),
  );
  return [...others].some((other) => {
    if (mention.actors.some(({ id }) => isRelated(id, other, actors))) return true;
    return (actors.get(other)?.names ?? []).some((name) => {
      const folds = wordsOf(name).map(({ fold }) => fold);
      return folds.every((fold) => words.has(fold)) || [...words].every((fold) => folds.includes(fold));
    });
  });
}

/** Whether a chain of membership leads from one to the other, or back. */
function isRelated(id: Id, other: Id, actors: ReadonlyMap<Id, NamedActor>): boolean {
  return lineOf(id, actors).has(other) || lineOf(other, actors).has(id);
}

function lineOf(id: Id, actors: ReadonlyMap<Id, NamedActor>): Set<Id> {
  const line = new Set<Id>();
  for (let at: Id | undefined = id; at !== undefined && !line.has(at); at = actors.get(at)?.memberOf)
    line.add(at);
  return line;
}

function wordsAt(from: number, to: number, { text, words }: SourceText): string {
  return text.slice(words[from]?.start, words[to - 1]?.end);
}
