import {
  type Actor,
  type Dossier,
  dossierFormat,
  type Id,
  indexDossier,
  type Territory,
} from "../model/index.js";
import { mergeDossiers } from "./merge/index.js";
import { type Account, identify } from "./sides/index.js";
import type { KnownRecords, WhoAndWhere } from "./terms/index.js";

/**
 * Prepares actors and territories of earlier dossiers for being recognised in later ones, such as by `fromExtraction`. They are
 * recognised as `compareDossiers` does it: by identifiers, countries, names in many languages and offices.
 *
 * @param dossiers Dossiers, or their actors and territories alone. Records that are the same in several become one.
 * @returns The known records.
 *
 * @example
 * ```ts
 * import { knownRecords } from "diplomatic-events/compare";
 *
 * const us = { id: "us", kind: "polity" as const, name: "United States", country: "US" };
 * const known = knownRecords({ actors: [us] });
 * const records = { actors: [{ id: "a1", kind: "polity" as const, name: "U.S." }, { id: "a2", kind: "polity" as const, name: "Norland" }] };
 * console.log([...known.recognise(records)]); // [["a1", "us"]]
 * ```
 */
export function knownRecords(...dossiers: readonly WhoAndWhere[]): KnownRecords {
  const merged = dossiers.map(bare).reduce((left, right) => mergeDossiers(left, right), bare({ actors: [] }));
  const account = accountOf(merged);
  return {
    actors: merged.actors,
    territories: merged.territories ?? [],
    recognise: (records) => recogniseIn(accountOf(bare(records)), account),
  };
}

/** A dossier of actors and territories alone, without references to records that it does not have. */
function bare({ actors, territories = [] }: WhoAndWhere): Dossier {
  const ids = new Set([...actors, ...territories].map(({ id }) => id));
  const isKnown = (id: Id | undefined): id is Id => id !== undefined && ids.has(id);
  const namesOf = ({ names = [] }: Actor | Territory): Pick<Actor, "names"> => {
    const kept = names.map(({ usedBy = [], ...name }) => {
      const users = usedBy.filter(isKnown);
      return { ...name, ...(users.length > 0 && { usedBy: users }) };
    });
    return kept.length > 0 ? { names: kept } : {};
  };
  return {
    format: dossierFormat,
    sources: [],
    actors: actors.map((actor) => {
      const { names, offices, partOf, members, ...rest } = actor;
      const known = members?.filter(isKnown) ?? [];
      return {
        ...rest,
        ...namesOf(actor),
        ...(offices && {
          offices: offices.map(({ of, ...office }) => ({ ...office, ...(isKnown(of) && { of }) })),
        }),
        ...(isKnown(partOf) && { partOf }),
        ...(known.length > 0 && { members: known }),
      };
    }),
    territories: territories.map((territory) => {
      const { names, within, ...rest } = territory;
      return { ...rest, ...namesOf(territory), ...(isKnown(within) && { within }) };
    }),
    events: [],
  };
}

function accountOf(dossier: Dossier): Account {
  return { dossier, index: indexDossier(dossier) };
}

function recogniseIn(records: Account, known: Account): ReadonlyMap<Id, Id> {
  const { actors, territories, relate } = identify(records, known);
  const found = new Map([...actors, ...territories].map(({ left, right }) => [left, right]));
  // Two records may be the same known one; pairs have each known record once.
  const taken = new Set(found.values());
  for (const list of ["actors", "territories"] as const)
    for (const { id } of records.dossier[list] ?? []) {
      if (found.has(id)) continue;
      const alike = (known.dossier[list] ?? []).filter((each) => {
        const verdict = taken.has(each.id) ? relate(id, each.id) : "unknown";
        return verdict === "same" || verdict === "likely-same";
      });
      const [only, other] = alike;
      if (only && !other) found.set(id, only.id);
    }
  return found;
}
