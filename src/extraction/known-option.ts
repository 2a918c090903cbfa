import type { KnownRecords } from "../compare/index.js";
import type { Issue } from "../issues/index.js";
import { type Actor, actorSchema, dossierFormat, type Territory, territorySchema } from "../model/index.js";

/** How the option `known` is read. */
interface KnownView {
  findErrors: (dossier: unknown) => readonly Issue[];
  report: (reason: string) => void;
}

/**
 * Reads the option `known`. Records that no dossier could have are reported and left out, so that they harm nothing else; so is a value that
 * `knownRecords` does not return.
 */
export function readKnown(known: unknown, { findErrors, report }: KnownView): KnownRecords | undefined {
  if (known === undefined) return undefined;
  if (!isPrepared(known)) {
    report("they are not what knownRecords returns.");
    return undefined;
  }
  const actors = known.actors.filter((actor): actor is Actor => actorSchema.safeParse(actor).success);
  const territories = known.territories.filter(
    (place): place is Territory => territorySchema.safeParse(place).success,
  );
  const misshapen = known.actors.length + known.territories.length - actors.length - territories.length;
  if (misshapen > 0) report(`${misshapen} of them are no actors or territories.`);
  const errors = findErrors({
    ...{ format: dossierFormat, sources: [], actors, events: [] },
    ...(territories.length > 0 && { territories }),
  });
  if (misshapen + errors.length === 0) return known;
  for (const { message } of errors) report(message);
  const keep = <T>(records: readonly T[], list: string): T[] =>
    records.filter((_, at) => !errors.some(({ path }) => path[0] === list && path[1] === at));
  const kept = { actors: keep(actors, "actors"), territories: keep(territories, "territories") };
  const ids = new Set([...kept.actors, ...kept.territories].map(({ id }) => id));
  return {
    ...kept,
    recognise: (records) => new Map([...known.recognise(records)].filter(([, id]) => ids.has(id))),
  };
}

function isPrepared(known: unknown): known is KnownRecords {
  const { actors, territories, recognise } = Object(known);
  return Array.isArray(actors) && Array.isArray(territories) && typeof recognise === "function";
}
