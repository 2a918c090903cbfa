import { append } from "../../../collections/index.js";
import type { Id } from "../../../model/index.js";
import { type Details, type Entry, readDetails } from "../../answer/index.js";
import type { ExtractedDetail } from "../../model/index.js";
import type { BuildContext } from "../context.js";

/** Records of the answer that are one record of the dossier, in the order of the answer. */
export interface Group<T> {
  id: Id;
  entries: readonly [Entry<T>, ...Entry<T>[]];
}

/** The records that are not lost, those that are one together. */
export function groupsOf<T>(list: readonly Entry<T>[], { references }: BuildContext): Group<T>[] {
  const groups = new Map<Id, Entry<T>[]>();
  for (const entry of list) {
    const id = references.at(entry.path)?.id;
    if (id !== undefined && !references.isLost(id)) append(groups, id, entry);
  }
  return [...groups].flatMap(([id, [first, ...others]]) =>
    first ? [{ id, entries: [first, ...others] }] : [],
  );
}

/** The details of records that are one. */
export function detailsOf<D>(
  entries: readonly Entry<{ more: readonly ExtractedDetail<D>[] }>[],
  { references: { textOf }, report }: BuildContext,
  united: readonly (keyof D)[] = [],
): Details<D> {
  return readDetails(entries, { textOf, united }, report);
}
