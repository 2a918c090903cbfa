import { append } from "../../../collections/index.js";
import type { Path } from "../../../issues/index.js";
import { eventKinds, type Id, type RecordKind } from "../../../model/index.js";
import { type Details, type Entry, readDetails } from "../../answer/index.js";
import type { ExtractedDetail } from "../../model/index.js";
import type { BuildContext } from "../context.js";
import { reportedKinds, theText } from "../references.js";

/** Records of the answer that are one record of the dossier, in the order of the answer. */
export interface Group<T> {
  id: Id;
  entries: readonly [Entry<T>, ...Entry<T>[]];
}

/** The records that are not lost, or all of them, those that are one together. */
export function groupsOf<T>(
  list: readonly Entry<T>[],
  { references }: BuildContext,
  withLost = false,
): Group<T>[] {
  const groups = new Map<Id, Entry<T>[]>();
  for (const entry of list) {
    const id = references.at(entry.path)?.id;
    if (id !== undefined && (withLost || !references.isLost(id))) append(groups, id, entry);
  }
  return [...groups].flatMap(([id, [first, ...others]]) =>
    first ? [{ id, entries: [first, ...others] }] : [],
  );
}

/** The details that name one other record, and of which kinds it can be. */
const kindsOf: ReadonlyMap<string, readonly RecordKind[]> = new Map([
  ["replies", eventKinds],
  ["partOf", reportedKinds],
]);

/** The details of records that are one. Of several, a reference that leads nowhere is a fault of its answer, not another telling. */
export function detailsOf<D>(
  entries: readonly Entry<{ more: readonly ExtractedDetail<D>[] }>[],
  { references: { textOf, resolve }, report }: BuildContext,
  united: readonly (keyof D)[] = [],
): Details<D> {
  const counts = (name: string, value: unknown, path: Path): boolean => {
    const kinds = entries.length > 1 ? kindsOf.get(name) : undefined;
    if (!kinds || typeof value !== "string" || value === "" || value === theText) return true;
    return resolve(value, kinds, path) !== undefined;
  };
  return readDetails(entries, { textOf, united, counts }, report);
}
