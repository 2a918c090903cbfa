import type { Id } from "../values/id.js";

/** Which records belong together, by what joins two of them, over however many of them (union-find, Galler and Fischer 1964). */
export interface DisjointSets {
  /** Takes note that two belong together. */
  join(a: Id, b: Id): void;
  /** The id that stands for all that are joined to this one; the id itself where none is. */
  representative(id: Id): Id;
}

/** Makes {@link DisjointSets} in which each record is by itself. */
export function createDisjointSets(): DisjointSets {
  const parents = new Map<Id, Id>();
  const representative = (id: Id): Id => {
    let at = id;
    for (let parent = parents.get(at); parent !== undefined; parent = parents.get(at)) {
      const next = parents.get(parent);
      // Shortens the way for the next time.
      if (next !== undefined) parents.set(at, next);
      at = next ?? parent;
    }
    return at;
  };
  return {
    representative,
    join: (a, b) => {
      const [from, to] = [representative(a), representative(b)];
      if (from !== to) parents.set(from, to);
    },
  };
}
