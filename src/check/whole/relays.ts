import { createUnionFind, memoize } from "../../collections/index.js";
import type { Path } from "../../issues/index.js";
import type { Id, Topic } from "../../model/index.js";
import type { Relays, Run } from "../run/run.js";

export function createRelays(): Relays {
  const instruments = new Map<Id, Id>();
  const sameEvents: (readonly [Id, Id])[] = [];
  const relays: { own: Id; id: Id; relayed: Id; path: Path }[] = [];
  return {
    noteProvisions: (instrument, provisions) => {
      for (const { id } of provisions) instruments.set(id, instrument);
    },
    noteSameEvent: (id, other) => {
      sameEvents.push([id, other]);
    },
    noteChain: (run, own, via, path) => {
      let relayed = own;
      for (let at = via.length - 1; at >= 0; at--) {
        const id = via[at]?.who;
        if (id === undefined || run.records?.kindOf(id) !== "statement") continue;
        // A record in its own chain is a circular reference.
        if (id !== own)
          relays.push({ own, id, relayed, path: run.isFirst ? path : [...path, "via", at, "who"] });
        relayed = id;
      }
    },
    settle: (run) => {
      const topicsOf = memoize((id: Id) => refsOf(run, id));
      const open = relays.filter(
        ({ id, relayed }) => !isAbout(run, id, relayed) && topicsOf(id)?.has(relayed) === false,
      );
      if (open.length === 0) return;
      // Accounts of one event, whichever way the links between them point.
      const { join, representative } = createUnionFind();
      for (const [id, other] of sameEvents) join(id, other);
      const eventsOf = memoize((id: Id): ReadonlySet<Id> => {
        const refs = [...(topicsOf(id) ?? [])].flatMap((ref) => [ref, instruments.get(ref) ?? ref]);
        return new Set(refs.map(representative));
      });
      for (const { own, id, relayed, path } of open)
        if (!eventsOf(id).has(representative(relayed)))
          run.reportAt(path, "unrelated-relay", { id, relayed }, own);
    },
  };
}

/** True when the first topic of a statement names a record, as it mostly does in a chain. */
function isAbout({ records, isBroken }: Run, id: Id, ref: Id): boolean {
  const statement: (object & TopicsOfStatement) | undefined = records?.recordOf(id);
  return statement !== undefined && !isBroken(statement) && statement.about?.[0]?.ref === ref;
}

/** The records that a statement is about; undefined where that is not known. */
function refsOf({ records, isBroken }: Run, id: Id): ReadonlySet<Id> | undefined {
  const statement = records?.recordOf(id);
  if (!records || !statement || isBroken(statement)) return undefined;
  const { about = [], clauses = [] }: TopicsOfStatement = statement;
  const all = [...about, ...clauses.flatMap((clause) => clause.about ?? [])];
  const refs = new Set(all.flatMap(({ ref }) => ref ?? []));
  // A reference that dangles is reported elsewhere.
  return [...refs].every((ref) => records.has(ref)) ? refs : undefined;
}

interface TopicsOfStatement {
  about?: Topic[];
  clauses?: { about?: Topic[] }[];
}
