import type { Path } from "../../issues/index.js";
import type { Actor, AttributionLink, DiplomaticEvent, Id } from "../../model/index.js";
import type { TextSpan } from "../../text/index.js";
import {
  createSpeechFrames,
  findMentions,
  findOtherVoice,
  type Mention,
  type NamedActor,
  type SourceText,
  type VoiceContext,
} from "../text/index.js";
import type { BuildContext } from "./context.js";

/** Reports each record of which the text says that somebody else speaks or passes it on. */
export function reportOtherVoices(
  events: readonly { event: DiplomaticEvent; path: Path }[],
  actors: readonly Actor[],
  { source, report }: BuildContext,
): void {
  const named = new Map(actors.map((actor) => [actor.id, toNamed(actor)]));
  const mentions = findMentions([...named.values()], source);
  const voices: VoiceContext = {
    ...{ mentions, actors: named, source },
    frames: createSpeechFrames(mentions, source),
  };
  const speakers = new Map(events.map(({ event }) => [event.id, speakersOf(event)]));
  const nameOf = (id: Id): string => named.get(id)?.names[0] ?? id;
  for (const { event, path } of events) {
    const [first] = event.reports;
    const own = speakersOf(event);
    // The text may say of itself what it likes.
    if (!first || own.includes(first.source)) continue;
    const via = first.via ?? [];
    const claimed = {
      speakers: new Set(own),
      own: new Set([...own, ...onBehalfOf(event)]),
      chain: new Set(voicesOf(via, speakers)),
      chained: via.length > 0,
    };
    const spans = (first.evidence ?? []).flatMap(({ start, end }) =>
      start === undefined || end === undefined ? [] : [{ start, end }],
    );
    const [other] = spans.flatMap((span) => findOtherVoice(span, claimed, voices) ?? []);
    if (!other) continue;
    if (other.code === "missing-chain") report(other.code, [...path, "more"], { voice: other.voice });
    // Of several passages, one that names the speaker may show what the others continue.
    else if (spans.length === 1 || !spans.some((span) => namesAny(span, claimed.own, mentions, source))) {
      const field = event.type === "statement" ? "speakers" : "holder";
      report(other.code, [...path, field], { voice: other.voice, found: own.map(nameOf).join(", ") });
    }
  }
}

function namesAny(
  { start, end }: TextSpan,
  ids: ReadonlySet<Id>,
  mentions: readonly Mention[],
  { words }: SourceText,
): boolean {
  return mentions.some(
    ({ actors, from, to }) =>
      (words[from]?.start ?? 0) >= start &&
      (words[to - 1]?.end ?? 0) <= end &&
      actors.some(({ id }) => ids.has(id)),
  );
}

function toNamed({ id, kind, name, names = [], partOf, offices = [] }: Actor): NamedActor {
  return {
    id,
    names: [name, ...names.map(({ name }) => name)],
    person: kind === "person",
    memberOf: partOf ?? offices.find(({ of }) => of !== undefined)?.of,
  };
}

/** Who speaks in a statement, or holds a position. */
function speakersOf(event: DiplomaticEvent): Id[] {
  if (event.type === "statement") return event.speakers.map(({ who }) => who);
  return event.type === "territorial-position" ? [event.holder] : [];
}

function onBehalfOf(event: DiplomaticEvent): Id[] {
  return event.type === "statement" ? event.speakers.flatMap(({ onBehalfOf }) => onBehalfOf ?? []) : [];
}

/** Everybody in a chain: where a link names a statement, those who speak in it. */
function voicesOf(via: readonly AttributionLink[], speakers: ReadonlyMap<Id, readonly Id[]>): Id[] {
  return via.flatMap(({ who }) => (who === undefined ? [] : (speakers.get(who) ?? [who])));
}
