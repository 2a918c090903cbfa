import { type KnownRecords, knownRecords } from "../compare/index.js";
import type { Issue } from "../issues/index.js";
import { type Actor, actorSchema, dossierFormat, type Territory, territorySchema } from "../model/index.js";

/** How the option `known` is read. */
interface KnownView {
  findErrors: (dossier: unknown) => readonly Issue[];
  /** A value as plain JSON, or why it is none. */
  copy: (value: unknown) => { value: unknown } | { reason: string };
  report: (reason: string) => void;
}

/**
 * Reads the option `known`: known records, or the actors and territories of a dossier. Records that no dossier could have are reported and
 * left out, so that they harm nothing else.
 */
export function readKnown(known: unknown, { findErrors, copy, report }: KnownView): KnownRecords | undefined {
  if (known === undefined) return undefined;
  const given = { actors: listOf(known, "actors", copy), territories: listOf(known, "territories", copy) };
  if (!given.actors && !given.territories) {
    report("they have no list of actors or territories.");
    return undefined;
  }
  const { actors = [], territories = [] } = given;
  const shaped = {
    actors: actors.filter((actor): actor is Actor => actorSchema.safeParse(actor).success),
    territories: territories.filter((place): place is Territory => territorySchema.safeParse(place).success),
  };
  for (const record of [...actors, ...territories])
    if (![...shaped.actors, ...shaped.territories].some((one) => one === record))
      report(`${nameOf(record)} is no actor or territory.`);
  const isWhole = shaped.actors.length === actors.length && shaped.territories.length === territories.length;
  const prepared = isWhole && isPrepared(known) ? known : knownRecords(shaped);
  const refused = findErrors({ format: dossierFormat, sources: [], ...listsOf(prepared), events: [] });
  if (refused.length === 0) return prepared;
  for (const { message } of refused) report(message);
  const keep = <T>(records: readonly T[], list: string): T[] =>
    records.filter((_, at) => !refused.some(({ path }) => path[0] === list && path[1] === at));
  return knownRecords({
    actors: keep(prepared.actors, "actors"),
    territories: keep(prepared.territories, "territories"),
  });
}

function isPrepared(known: unknown): known is KnownRecords {
  return typeof Object(known).recognise === "function";
}

function listsOf({ actors, territories }: KnownRecords): object {
  return { actors, ...(territories.length > 0 && { territories }) };
}

/** A list of the option as plain JSON; undefined where it has none. */
function listOf(known: unknown, name: string, copy: KnownView["copy"]): unknown[] | undefined {
  try {
    const plain = copy(Object(known)[name]);
    return "value" in plain && Array.isArray(plain.value) ? plain.value : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(record: unknown): string {
  const { id } = Object(record);
  return typeof id === "string" ? JSON.stringify(id) : "one of them";
}
