import { append } from "../../collections/index.js";
import { type Dossier, dossierSchema, type Id, walk } from "../../model/index.js";

/** A dossier without the actors and territories that neither a source nor an event nor an instrument leads to. */
export function withoutUnused(dossier: Dossier, lose: (id: Id) => void): Dossier {
  const { actors, territories = [], ...rest } = dossier;
  const named = new Map<string, Id[]>();
  const used = new Set<Id>();
  walk(dossierSchema, dossier, [
    {
      reference: (id, _kinds, { path: [list, index] }) => {
        const from = list === "actors" ? actors : list === "territories" ? territories : undefined;
        const referrer = from?.[Number(index)]?.id;
        if (referrer === undefined) used.add(id);
        else append(named, referrer, id);
      },
    },
  ]);
  // A set also goes through the items that are added on the way.
  for (const id of used) for (const further of named.get(id) ?? []) used.add(further);
  const kept = <T extends { id: Id }>(records: readonly T[]): T[] =>
    records.filter(({ id }) => {
      if (!used.has(id)) lose(id);
      return used.has(id);
    });
  const places = kept(territories);
  return { ...rest, actors: kept(actors), ...(places.length > 0 && { territories: places }) };
}
