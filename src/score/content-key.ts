import { memoize } from "../collections/index.js";
import { canonicalJson } from "../compare/index.js";
import type { DossierIndex, Id } from "../model/index.js";
import type { ScoredRecord } from "./records.js";

/**
 * Gives records a text that is equal for two that say the same, whatever their ids are. Records that they refer to count by what these say
 * themselves. The evidence is left out: it counts by its places.
 */
export function createContentKeys(index: DossierIndex): (scored: ScoredRecord) => string {
  const keyOfReferred = memoize((id: Id) => index.source(id)?.title ?? keyOf(index.get(id), () => ""));
  const keyOf = (record: unknown, keyOfId: (id: Id) => string): string => {
    const named = JSON.stringify(record ?? null, (field, value: unknown) => {
      if (field === "id" || field === "evidence") return undefined;
      return typeof value === "string" && index.kindOf(value) !== undefined ? keyOfId(value) : value;
    });
    return canonicalJson(JSON.parse(named));
  };
  return ({ record }) => keyOf(record, keyOfReferred);
}
