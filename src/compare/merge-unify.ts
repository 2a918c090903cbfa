import type { Dossier } from "../dossier.js";
import type { Id } from "../values/id.js";
import { echoesOf, recordLists, renameAll } from "./merge-echo.js";
import { disagree } from "./merge-records.js";
import type { Alignment } from "./record-pairs.js";

/** The records of the right dossier that become one with a record of the left, by id, provisions included. */
export type Unified = ReadonlyMap<Id, Id>;

/**
 * Finds which matches become one record: the most that hold together, where what a record refers to counts as the same only if it
 * becomes one record, too.
 */
export function unifyRecords(
  left: Dossier,
  right: Dossier,
  { sources, actors, territories }: Alignment,
  matches: ReadonlyMap<Id, Id>,
  apart: ReadonlySet<Id>,
): Unified {
  const recognised = new Set(
    [...sources, ...actors, ...territories]
      .filter((pair) => pair.verdict === "same" && matches.get(pair.right) === pair.left)
      .map((pair) => pair.right),
  );
  const ofLeft = new Map(echoesOf(left, (id) => id).map((echo) => [echo.id, echo]));
  const leftRecords = recordsById(left);
  const unified = new Map([...matches].filter(([id]) => !apart.has(id)));
  for (;;) {
    const nameOf = (id: Id): Id => unified.get(id) ?? `<right> ${id}`;
    const renamed = recordsById(renameAll(right, nameOf));
    const lost: Id[] = [];
    for (const echo of echoesOf(right, nameOf)) {
      const to = unified.get(echo.id) ?? "";
      const other = ofLeft.get(to);
      const [one, two] = [leftRecords.get(to), renamed.get(echo.id)];
      const fits =
        other?.list === echo.list &&
        (echo.text === other.text ||
          (recognised.has(echo.id) && one !== undefined && two !== undefined && !disagree(one, two)));
      // Without its instrument, no provision is part of the left one.
      if (!fits) lost.push(echo.id, ...echo.provisions);
    }
    const before = unified.size;
    for (const id of lost) unified.delete(id);
    if (unified.size === before) return unified;
  }
}

function recordsById(dossier: Dossier): ReadonlyMap<Id, object> {
  return new Map(recordLists.flatMap((list) => (dossier[list] ?? []).map((record) => [record.id, record])));
}
