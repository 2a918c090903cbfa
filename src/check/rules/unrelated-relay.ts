import { createUnionFind } from "../../graph/union-find.js";
import type { Path } from "../../issues/path.js";
import type { Id } from "../../values/id.js";
import { enclosingReported } from "../reported.js";
import type { Rule } from "../rule.js";

/** A statement in a chain is about what it passes on. */
export const unrelatedRelay: Rule = ({ records, report }) => {
  if (!records) return {};
  // Accounts of one event, by links `same-event`, whichever way they point.
  const { join, representative } = createUnionFind();
  const instruments = new Map<Id, Id>();
  const topics = new Map<Id, Set<Id>>();
  const relays: { id: Id; relayed: Id; path: Path }[] = [];

  return {
    instrument: ({ id, provisions }) => {
      provisions?.forEach((provision) => {
        instruments.set(provision.id, id);
      });
    },
    statement: ({ id, about = [], clauses = [] }) => {
      if (topics.has(id)) return;
      const all = [...about, ...clauses.flatMap((clause) => clause.about ?? [])];
      const refs = all.flatMap(({ ref }) => ref ?? []);
      // What it is about is not known where a reference dangles, which is said elsewhere.
      if (refs.every((ref) => records.has(ref))) topics.set(id, new Set(refs));
    },
    link: ({ rel, to }, place) => {
      const own = enclosingReported(place);
      if (own && rel === "same-event") join(own.id, to);
    },
    report: ({ via }, place) => {
      const own = enclosingReported(place);
      if (!own || !via) return;
      let relayed = own.id;
      for (const [at, { who: id }] of [...via.entries()].reverse()) {
        if (id === undefined || records.get(id)?.kind !== "statement") continue;
        // A record in its own chain is a circular reference.
        if (id !== own.id) relays.push({ id, relayed, path: [...place.path, "via", at, "who"] });
        relayed = id;
      }
    },
    done: () => {
      if (relays.length === 0) return;
      for (const refs of topics.values()) {
        for (const ref of [...refs])
          refs.add(representative(ref)).add(representative(instruments.get(ref) ?? ref));
      }
      for (const { id, relayed, path } of relays) {
        // A statement that is not in order is not judged.
        if (topics.get(id)?.has(representative(relayed)) === false)
          report("unrelated-relay", { path }, { id, relayed });
      }
    },
  };
};
