import type { TextSpan } from "../../../values/anchor.js";
import type { Id } from "../../../values/id.js";
import type { Mention, NamedActor } from "./mentions.js";
import { joins, startsSentence } from "./sentences.js";
import type { SourceText } from "./source-text.js";
import {
  auxiliaries,
  hedges,
  invertedVerbs,
  prepositions,
  reportingVerbs,
  speechVerbs,
} from "./speech-words.js";

/** How far before and behind a quotation its verb of speech is looked for, in words. */
const reachBefore = 6;
const reachBehind = 8;

/** Who says what a quotation says, by the answer. */
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
 * Whether the sentence of a quotation gives its words to somebody else than the answer. Only what a sentence says by a name
 * directly before a verb of speech, by "According to" or by a hedge such as "Reportedly" at its start is found, and only in
 * English; what pronouns, passives and other sentences say is not.
 */
export function findOtherVoice(
  span: TextSpan,
  claimed: Claimed,
  mentions: readonly Mention[],
  actors: ReadonlyMap<Id, NamedActor>,
  source: SourceText,
): OtherVoice | undefined {
  if (source.language !== "" && source.language !== "en") return undefined;
  const first = source.words.findIndex(({ start }) => start >= span.start);
  const behind = source.words.findIndex(({ end }) => end > span.end);
  if (first === -1) return undefined;
  const last = (behind === -1 ? source.words.length : behind) - 1;
  let start = first;
  while (start > 0 && !startsSentence(start, source)) start--;
  const near = mentions.filter(({ from, to }) => from >= start && to <= last + 1 + reachBehind);
  const isOwn = ({ actor }: Mention): boolean => isRelatedToAny(actor.id, claimed.own, actors);
  const isKnown = (mention: Mention): boolean =>
    isOwn(mention) || isRelatedToAny(mention.actor.id, claimed.chain, actors);

  return (
    atStart(start, first, near, claimed, isOwn, isKnown, source) ??
    (claimed.own.size === 0 ? undefined : byVerb({ start, first, last }, near, claimed, isKnown, source))
  );
}

/** "According to somebody, …" and "Reportedly, …" */
function atStart(
  start: number,
  first: number,
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
    while (joins(end, source) && end < at + 12) end++;
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

/** "Somebody said …" */
function byVerb(
  { start, first, last }: { start: number; first: number; last: number },
  near: readonly Mention[],
  { speakers }: Claimed,
  isKnown: (mention: Mention) => boolean,
  source: SourceText,
): OtherVoice | undefined {
  const speaking = near.flatMap((mention) => {
    const trailing = trailingVerbOf(mention, last, source);
    const verb = trailing ?? (isSubject(mention, start, source) ? verbOf(mention, last, source) : undefined);
    if (verb === undefined || verb < first - reachBefore) return [];
    return [{ mention, verb, trailing: trailing !== undefined }];
  });
  const other = speaking.find(({ mention }) => !isKnown(mention));
  if (!other) return undefined;
  const { mention, verb, trailing } = other;
  // Behind an earlier verb of speech all is what its subject says, whoever that is.
  if (!trailing && source.words.slice(start, verb).some(({ fold }) => speechVerbs.has(fold)))
    return undefined;
  const voice = wordsAt(mention.from, mention.to, source);
  const themselves = near.filter(({ actor }) => speakers.has(actor.id));
  if (themselves.length === 0) return { code: "another-speaker", voice };
  const passesOn = trailing || themselves.some(({ from }) => from > verb);
  return passesOn && reportingVerbs.has(source.words[verb]?.fold ?? "")
    ? { code: "missing-chain", voice }
    : undefined;
}

/** Whether no preposition before a name makes it part of something else. */
function isSubject({ from }: Mention, start: number, source: SourceText): boolean {
  for (let at = from; at > start && at > from - 4 && joins(at, source); at--)
    if (prepositions.has(source.words[at - 1]?.fold ?? "")) return false;
  return true;
}

/**
 * The verb of speech that a name is directly followed by. Behind a quotation both stand outside its marks, and the verb may come
 * first: "said Anna Berg".
 */
function verbOf({ from, to }: Mention, last: number, source: SourceText): number | undefined {
  const { text, words } = source;
  if (from > last && !/["'\u2019\u201d\u00bb]/.test(text.slice(words[last]?.end, words[last + 1]?.start)))
    return undefined;
  let at = to;
  while (joins(at, source) && at < to + 2 && auxiliaries.has(words[at]?.fold ?? "")) at++;
  if (at <= last + reachBehind && joins(at, source) && speechVerbs.has(words[at]?.fold ?? "")) return at;
  // With the titles that stand before a name.
  let before = from - 1;
  while (before > from - 5 && joins(before + 1, source) && words[before]?.capital) before--;
  const inverted = before > last && joins(before + 1, source) && invertedVerbs.has(words[before]?.fold ?? "");
  return inverted ? before : undefined;
}

/** The verb of a voice at the very end of a sentence, behind a comma: ", two diplomats said." */
function trailingVerbOf({ from, to }: Mention, last: number, source: SourceText): number | undefined {
  const { text, words } = source;
  const gap = text.slice(words[last]?.end, words[from]?.start);
  const ends = from === last + 1 && /^,\s+$/.test(gap) && joins(to, source) && startsSentence(to + 1, source);
  return ends && reportingVerbs.has(words[to]?.fold ?? "") ? to : undefined;
}

/** Whether a chain of membership leads from somebody to one of these, or from one of these to them. */
function isRelatedToAny(id: Id, others: ReadonlySet<Id>, actors: ReadonlyMap<Id, NamedActor>): boolean {
  const line = lineOf(id, actors);
  return [...others].some((other) => line.has(other) || lineOf(other, actors).has(id));
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
