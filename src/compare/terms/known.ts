import type { Actor, Dossier, Id, Territory } from "../../model/index.js";

/** The actors and territories of a dossier. */
export type WhoAndWhere = Pick<Dossier, "actors" | "territories">;

/**
 * Actors and territories of earlier dossiers, among which those of another dossier can be recognised.
 *
 * @example
 * ```ts
 * import { type KnownRecords, knownRecords } from "diplomatic-events/compare";
 *
 * const known: KnownRecords = knownRecords({ actors: [{ id: "kenya", kind: "polity", name: "Kenya", country: "KE" }] });
 * console.log(known.recognise({ actors: [{ id: "a1", kind: "polity", name: "Republic of Kenya" }] }).get("a1")); // kenya
 * ```
 */
export interface KnownRecords {
  /** Everybody who is known. */
  readonly actors: readonly Actor[];
  /** Every place that is known. */
  readonly territories: readonly Territory[];
  /** For each of some actors and territories the id of the known one that it is; none where several may be meant. */
  readonly recognise: (records: WhoAndWhere) => ReadonlyMap<Id, Id>;
}
