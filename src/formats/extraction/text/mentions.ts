import type { Id } from "../../../values/id.js";
import { placesOf, type SourceText, wordsOf } from "./source-text.js";

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
  actor: NamedActor;
  from: number;
  to: number;
}

/** Every place at which the text names one of the actors, in order; within a longer name, a shorter one is none. */
export function findMentions(actors: readonly NamedActor[], source: SourceText): Mention[] {
  const found = actors.flatMap((actor) => {
    const names = actor.person ? [...actor.names, ...actor.names.map(lastWord)] : actor.names;
    return [...new Set(names)].flatMap((name) => {
      const length = wordsOf(name).length;
      return placesOf(name, source)
        .filter((from) => length > 1 || source.words[from]?.capital)
        .map((from): Mention => ({ actor, from, to: from + length }));
    });
  });
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  let reached = 0;
  return found.filter(({ from, to }) => {
    const within = to <= reached;
    reached = Math.max(reached, to);
    return !within || from >= reached;
  });
}

function lastWord(name: string): string {
  const last = wordsOf(name).at(-1);
  return last ? name.slice(last.start, last.end) : name;
}
