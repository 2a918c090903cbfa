import type { Id } from "../../../model/index.js";
import type { TextSpan } from "../../../text/index.js";
import { joins, nextSentence } from "../sentences.js";
import type { SourceText } from "../source-text.js";
import { frameBefore, frameBehind, frameWithin } from "./frames-beside.js";
import { type Mention, mentionsBetween } from "./mentions.js";
import { locateQuotation, type Place, type VoiceContext } from "./quotation-place.js";
import { mayBe } from "./same-actor.js";
import {
  auxiliaries,
  hedges,
  invertedVerbs,
  norms,
  prepositions,
  reportingVerbs,
  speechVerbs,
} from "./speech-words.js";

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
  const { source } = context;
  if (source.language !== "" && source.language !== "en") return undefined;
  const place = locateQuotation(span, context);
  if (!place) return undefined;
  const isOwn = (mention: Mention): boolean => mayBe(mention, claimed.own, context);
  const isKnown = (mention: Mention): boolean => isOwn(mention) || mayBe(mention, claimed.chain, context);
  return (
    byAttribution(place, claimed, isOwn, isKnown, context) ?? byVerb(place, claimed, isOwn, isKnown, context)
  );
}

/** "According to somebody" and "reportedly": at the start of the sentence, beside the speaker, or "according to" at its end. */
function byAttribution(
  { start, first, end }: Place,
  { chained }: Claimed,
  isOwn: (mention: Mention) => boolean,
  isKnown: (mention: Mention) => boolean,
  { source, mentions, frames }: VoiceContext,
): OtherVoice | undefined {
  const foldAt = (index: number): string => source.words[index]?.fold ?? "";
  const next = nextSentence(end, source);
  const near = mentionsBetween(mentions, start, next);
  const own = near.filter(isOwn);
  const isOwner = ({ to }: Mention): boolean =>
    /^['’]/.test(source.text.slice(source.words[to - 1]?.end)) || /['’]s?$/.test(wordsAt(to - 1, to, source));
  const isBehindOwn = (index: number): boolean => own.some(({ to }) => to === index);
  for (let at = start; at < next; at++) {
    const opens = at === start || at === first;
    if (!opens && frames.quotedIn(at) !== -1) continue;
    if (hedges.has(foldAt(at)) && !chained) {
      const verb = auxiliaries.has(foldAt(at - 1)) ? at - 1 : at;
      if (opens || isBehindOwn(verb)) return missing(at, at + 1, source);
    }
    if (foldAt(at) !== "according" || foldAt(at + 1) !== "to") continue;
    let to = at + 2;
    while (to < next && joins(to, source) && to < at + 25) to++;
    const named = near.filter((mention) => mention.from >= at + 2 && mention.to <= to);
    const follows = opens
      ? own.some(({ from }) => from >= to)
      : isBehindOwn(at) || (to === next && own.some((mention) => mention.to <= at && !isOwner(mention)));
    const other = named.find((mention) => !isKnown(mention));
    if (named.some(isKnown) || !(follows || (opens && other))) continue;
    if (other) return missing(other.from, other.to, source);
    const isNorm = source.words.slice(at + 2, to).some(({ fold }) => norms.has(fold));
    if (!chained && !isNorm) return missing(at + 2, to, source);
  }
  return undefined;
}

function missing(from: number, to: number, source: SourceText): OtherVoice {
  return { code: "missing-chain", voice: wordsAt(from, to, source) };
}

/** How far behind its verb a matter that nobody is said to say may begin, in words: "said on Monday that". */
const mostToMatter = 4;

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
  const sentence = mentionsBetween(mentions, place.start, nextSentence(place.end, source));
  const isOwnVoice = (mention: Mention): boolean =>
    isOwn(mention) && mayBeVoice(mention, mention.from < place.first, voice, source);
  const isOutside = ({ from }: Mention): boolean => from < place.first || from > place.end;
  // Where the sentence has both, as in "Berg said, according to Vale", grammar decides, which is often misread.
  if (sentence.some((mention) => isOutside(mention) && isOwnVoice(mention))) return undefined;
  const themselves = mentionsBetween(mentions, place.first, place.end + 1).filter(({ actors }) =>
    actors.some(({ id }) => speakers.has(id)),
  );
  if (speakers.size > 0 && themselves.length === 0 && !found.some(({ subjects }) => subjects.some(isOwn)))
    return { code: "another-speaker", ...said };
  // Of what nobody says, a verb farther off may have another content.
  if (speakers.size === 0 && other === before && place.first - other.verb > mostToMatter) return undefined;
  const passesOn =
    reportingVerbs.has(source.words[other.verb]?.fold ?? "") &&
    (other !== within || themselves.some(({ from }) => from > other.verb));
  return passesOn ? { code: "missing-chain", ...said } : undefined;
}

/**
 * Whether a name beside a quotation may be its voice as well: "according to Berg", and before the quotation any but an object ("told
 * Berg") or a part of the other name ("Berg's aide, Vale"); behind it, one with a verb of speech.
 */
function mayBeVoice({ from, to }: Mention, isBefore: boolean, voice: Mention, source: SourceText): boolean {
  const foldAt = (index: number): string => source.words[index]?.fold ?? "";
  for (let at = from; at > from - 4 && joins(at, source); at--) {
    const before = foldAt(at - 1);
    if (before === "to" && foldAt(at - 2) === "according") return true;
    if (prepositions.has(before)) return false;
    if (at === from && speechVerbs.has(before) && !invertedVerbs.has(before)) return false;
  }
  if (!isBefore) return speechVerbs.has(foldAt(to));
  let end = to;
  while (end < voice.from && joins(end, source)) end++;
  return !(end === voice.from && joins(end, source) && end <= to + 4);
}

function wordsAt(from: number, to: number, { text, words }: SourceText): string {
  return text.slice(words[from]?.start, words[to - 1]?.end);
}
