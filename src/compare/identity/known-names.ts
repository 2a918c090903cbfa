import { type Actor, indexDossier, type Territory } from "../../model/index.js";
import type { Account } from "../sides/index.js";
import type { KnownRecords } from "../terms/index.js";

/** An account in which each actor and territory that is known has all names of the known one. */
export function withKnownNames({ dossier }: Account, known: KnownRecords): Account {
  const ids = known.recognise(dossier);
  const records = new Map([...known.actors, ...known.territories].map((each) => [each.id, each]));
  const named = <T extends Actor | Territory>(record: T): T => {
    const found = records.get(ids.get(record.id) ?? "");
    if (!found) return record;
    const others = [found, ...(found.names ?? [])].map(({ name }) => ({ name }));
    return { ...record, names: [...(record.names ?? []), ...others] };
  };
  const { actors, territories } = dossier;
  const whole = {
    ...dossier,
    actors: actors.map(named),
    ...(territories && { territories: territories.map(named) }),
  };
  return { dossier: whole, index: indexDossier(whole) };
}
