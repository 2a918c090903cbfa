/** A partition of records into sets (union-find, Galler and Fischer 1964). */
export interface UnionFind {
  /** Unites the sets of two records. */
  join(a: string, b: string): void;
  /** The id that represents the set of a record; the record's own id if it is alone. */
  representative(id: string): string;
}

/** Creates a {@link UnionFind} in which each record is in a set of its own. */
export function createUnionFind(): UnionFind {
  const parents = new Map<string, string>();
  const representative = (id: string): string => {
    let at = id;
    for (let parent = parents.get(at); parent !== undefined; parent = parents.get(at)) {
      const grandparent = parents.get(parent);
      // Path halving keeps later searches short.
      if (grandparent !== undefined) parents.set(at, grandparent);
      at = grandparent ?? parent;
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
