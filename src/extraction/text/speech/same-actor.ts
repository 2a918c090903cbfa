import type { Id } from "../../../model/index.js";
import { tokenize } from "../source-text.js";
import type { Mention, NamedActor } from "./mentions.js";
import type { VoiceContext } from "./quotation-place.js";
import { titles } from "./speech-words.js";

/** Whether the words of a mention may name one of these: by membership, or because all words of one name are in the other. */
export function mayBe(mention: Mention, others: ReadonlySet<Id>, { actors, source }: VoiceContext): boolean {
  const words = new Set(
    source.words.slice(mention.from, mention.to).flatMap(({ fold }) => (titles.has(fold) ? [] : [fold])),
  );
  return [...others].some((other) => {
    if (mention.actors.some(({ id }) => isRelated(id, other, actors))) return true;
    return (actors.get(other)?.names ?? []).some((name) => {
      const folds = tokenize(name).map(({ fold }) => fold);
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
