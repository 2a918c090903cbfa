import { partitionPoint, wordSet } from "../../../collections/index.js";
import type { Id } from "../../../model/index.js";
import { startsSentence } from "../sentences.js";
import { placesOf, type SourceText, tokenize } from "../source-text.js";
import { auxiliaries, prepositions, subordinators, titles } from "./speech-words.js";

/** Somebody as the text may name them. */
export interface NamedActor {
  id: Id;
  /** The name and the other names that the text has. */
  names: readonly string[];
  person: boolean;
  /** The actor to which this one belongs. */
  memberOf: Id | undefined;
}

/** A place at which the text names somebody: the indexes of the first word, and of the one after the last. */
export interface Mention {
  /** Everybody who has the name that stands there. */
  actors: readonly NamedActor[];
  from: number;
  to: number;
  /** Whether a word in front of it may make it somebody else's name: "Clara Berg", where the actors have an Anna Berg alone. */
  partial: boolean;
}

/** Every place at which the text names one of the actors, in order; within a longer name, a shorter one is none. */
export function findMentions(actors: readonly NamedActor[], source: SourceText): Mention[] {
  const byName = new Map<string, { length: number; actors: Set<NamedActor> }>();
  for (const actor of actors)
    for (const name of actor.person ? [...actor.names, ...actor.names.map(lastWord)] : actor.names) {
      const words = tokenize(name);
      const key = words.map(({ fold }) => fold).join(" ");
      const known = byName.get(key);
      if (known) known.actors.add(actor);
      else if (key !== "") byName.set(key, { length: words.length, actors: new Set([actor]) });
    }
  const found = [...byName].flatMap(([name, { length, actors }]) =>
    placesOf(name, source)
      .filter((from) => length > 1 || source.words[from]?.capital)
      .map(
        (from): Mention => ({
          ...{ actors: [...actors], from, to: from + length },
          partial: length === 1 && isOfLongerName(from, actors, source),
        }),
      ),
  );
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  let reached = 0;
  return found.filter(({ from, to }) => {
    const within = to <= reached;
    reached = Math.max(reached, to);
    return !within || from >= reached;
  });
}

/** Whether a name stands directly behind a capitalised word that is neither a title nor part of the actors' names. */
function isOfLongerName(from: number, actors: ReadonlySet<NamedActor>, source: SourceText): boolean {
  const before = source.words[from - 1];
  const here = source.words[from];
  if (!before?.capital || !here || !/^[ \u00a0]$/.test(source.text.slice(before.end, here.start)))
    return false;
  if (titles.has(before.fold) || isOrdinary(from - 1, source)) return false;
  return ![...actors].some(({ names }) =>
    names.some((name) => tokenize(name).some(({ fold }) => fold === before.fold)),
  );
}

/** Whether a word has its capital from the start of a sentence: as a function word, or because the text has it without one. */
function isOrdinary(index: number, source: SourceText): boolean {
  const fold = source.words[index]?.fold ?? "";
  if (!startsSentence(index, source)) return false;
  return (
    [subordinators, prepositions, auxiliaries, timeWords].some((words) => words.has(fold)) ||
    fold.endsWith("ly") ||
    (source.places.get(fold) ?? []).some((at) => !source.words[at]?.capital)
  );
}

const timeWords: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "today yesterday tomorrow meanwhile however instead now there here",
);

function lastWord(name: string): string {
  const last = tokenize(name).at(-1);
  return last ? name.slice(last.start, last.end) : name;
}

/** The mentions that begin at words from one index up to another. */
export function mentionsBetween(mentions: readonly Mention[], from: number, to: number): Mention[] {
  const before = (index: number): number =>
    partitionPoint(mentions.length, (at) => (mentions[at]?.from ?? 0) < index);
  return mentions.slice(before(from), before(to));
}
