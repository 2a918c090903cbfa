import type { Dossier, Id } from "../../model/index.js";
import type { Alignment } from "../terms/index.js";
import { echoesOf, recordLists, renameAll } from "./merge-echo.js";
import { findNamedInOneText, joinEchoes, type OnePassage } from "./merge-passages.js";
import { disagree } from "./merge-records.js";

/** The records of the right dossier that become one with a record of the left, by id, provisions and topics included. */
export type Unified = ReadonlyMap<Id, Id>;

/**
 * Finds which matches become one record: the most that hold together, where what a record refers to counts as the same only if it
 * becomes one record, too.
 */
export function unifyRecords(
  left: Dossier,
  right: Dossier,
  alignment: Alignment,
  matches: ReadonlyMap<Id, Id>,
  apart: ReadonlySet<Id>,
  onePassage: OnePassage = new Map(),
): Unified {
  const named = findNamedInOneText(left, right, alignment);
  const { sources, actors, territories } = alignment;
  const recognised = new Set(
    [...sources, ...actors, ...territories]
      .filter((pair) => pair.verdict === "same" || named.has(pair.right))
      .filter((pair) => matches.get(pair.right) === pair.left)
      .map((pair) => pair.right),
  );
  const ofLeft = new Map(echoesOf(left, (id) => id).map((echo) => [echo.id, echo]));
  const unified = new Map([...matches].filter(([id]) => !apart.has(id)));
  const referring = referrersIn(right);
  let open = right;
  for (;;) {
    const nameOf = (id: Id): Id => unified.get(id) ?? `<right> ${id}`;
    const lost: Id[] = [];
    for (const echo of echoesOf(open, nameOf)) {
      const to = unified.get(echo.id) ?? "";
      const other = ofLeft.get(to);
      const fits =
        other?.list === echo.list &&
        (echo.text === other.text ||
          (recognised.has(echo.id) && !disagree(other.record, echo.record)) ||
          joinEchoes(other, echo, onePassage) !== undefined);
      // Without its record, no provision or topic is part of the left one.
      if (!fits) lost.push(echo.id, ...echo.parts);
    }
    const before = unified.size;
    for (const id of lost) unified.delete(id);
    if (unified.size === before) return unified;
    // Nothing else is named anew.
    open = onlyRecords(right, new Set(lost.flatMap((id) => [...(referring.get(id) ?? [])])));
  }
}

/** For each id the records that refer to it, and so have another echo once it is named anew. */
function referrersIn(dossier: Dossier): ReadonlyMap<Id, ReadonlySet<object>> {
  const referring = new Map<Id, Set<object>>();
  renameAll(dossier, (id, [list, index]) => {
    const record = recordLists.flatMap((name) =>
      name === list ? (dossier[name] ?? [])[Number(index)] : [],
    )[0];
    if (record) referring.set(id, (referring.get(id) ?? new Set()).add(record));
    return id;
  });
  return referring;
}

/** A dossier with some of its records only. */
function onlyRecords(dossier: Dossier, records: ReadonlySet<object>): Dossier {
  const kept = recordLists.map((list) => [
    list,
    (dossier[list] ?? []).filter((record) => records.has(record)),
  ]);
  return { ...dossier, ...Object.fromEntries(kept) };
}
