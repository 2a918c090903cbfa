import { type Dossier, eachRecord, type Id } from "../../model/index.js";
import type { Unified } from "./merge-unify.js";

/** The longest an id may be. */
const longest = 64;

/** The id in the merged dossier of every record of the right one: the left one's where they are unified, else its own if free. */
export function chooseIds(left: Dossier, right: Dossier, unified: Unified): ReadonlyMap<Id, Id> {
  const taken = new Set<Id>();
  eachRecord(left, (id) => taken.add(id));
  const ids = new Map<Id, Id>(unified);
  const clashing: Id[] = [];
  eachRecord(right, (id) => {
    if (ids.has(id)) return;
    if (taken.has(id)) {
      clashing.push(id);
      return;
    }
    taken.add(id);
    ids.set(id, id);
  });
  for (const id of clashing) {
    if (ids.has(id)) continue;
    let [free, count] = [id, 1];
    while (taken.has(free)) {
      const suffix = `-${++count}`;
      free = id.slice(0, longest - suffix.length) + suffix;
    }
    taken.add(free);
    ids.set(id, free);
  }
  return ids;
}
