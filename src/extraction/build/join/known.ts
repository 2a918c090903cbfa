import type { KnownRecords } from "../../../compare/index.js";
import type { Actor, Dossier, Id, Territory } from "../../../model/index.js";
import type { Answer } from "../../answer/index.js";
import { scopedId } from "../references.js";

/** For each actor and territory of an answer that is a known one, by its id in the answer, the id of the known record. */
export function recognise(
  { actors, territories }: Answer["lists"],
  known: KnownRecords | undefined,
): ReadonlyMap<string, Id> {
  if (!known) return new Map();
  const ids = new Set(actors.map(({ value, part }) => scopedId(part, value.id)));
  return known.recognise({
    actors: actors.map(({ value: { id, kind, name, more }, part }): Actor => {
      const office = more.flatMap((detail) => ("office" in detail ? [detail.office] : []))[0] ?? "";
      const [owner] = more.flatMap((detail) => ("of" in detail ? [scopedId(part, detail.of)] : []));
      const of = owner !== undefined && ids.has(owner) ? owner : undefined;
      return {
        ...{ id: scopedId(part, id), kind, name },
        names: more.flatMap((each) => ("also" in each ? each.also.map((also) => ({ name: also })) : [])),
        ...(office === "" ? { partOf: of } : { offices: [{ title: office, of }] }),
      };
    }),
    territories: territories.map(({ value: { id, name, also }, part }) => ({
      ...{ id: scopedId(part, id), name },
      names: also.map((each) => ({ name: each })),
    })),
  });
}

/** A dossier in which recognised records have all that is known of them, with the known records that these name in turn. */
export function addKnown(dossier: Dossier, known: KnownRecords | undefined): Dossier {
  if (!known) return dossier;
  const users = dossier.sources.map(({ id }) => id);
  const actors = complete(dossier.actors, known.actors, users, ownersOf, publishersOf(dossier));
  const places = complete(dossier.territories ?? [], known.territories, users, ({ within }) =>
    within === undefined ? [] : [within],
  );
  return { ...dossier, actors, ...(places.length > 0 && { territories: places }) };
}

function publishersOf({ sources }: Dossier): Id[] {
  return sources.flatMap(({ publisher, issuers = [] }) =>
    publisher === undefined ? issuers : [publisher, ...issuers],
  );
}

function ownersOf({ partOf, offices = [], members = [] }: Actor): Id[] {
  return [...(partOf === undefined ? [] : [partOf]), ...offices.flatMap(({ of }) => of ?? []), ...members];
}

function complete<T extends Actor | Territory>(
  records: readonly T[],
  known: readonly T[],
  users: readonly Id[],
  linked: (record: T) => readonly Id[],
  wanted: readonly Id[] = [],
): T[] {
  const byId = new Map(known.map((record) => [record.id, record]));
  const result = new Map(
    records.map((record) => {
      const before = byId.get(record.id);
      return [record.id, before ? combine(before, record, users) : record];
    }),
  );
  const open = [...wanted, ...[...result.values()].flatMap(linked)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const record = byId.get(id);
    if (!record || result.has(id)) continue;
    result.set(id, record);
    open.push(...linked(record));
  }
  return [...result.values()];
}

/** The known record, with the names and, where it has none, the offices and owners that the text adds. */
function combine<T extends Actor | Territory>(known: T, found: T, users: readonly Id[]): T {
  const names = [...(known.names ?? [])];
  const seen = new Set([known.name, ...names.map(({ name }) => name)]);
  for (const name of [{ name: found.name, usedBy: [...users] }, ...(found.names ?? [])])
    if (!seen.has(name.name)) {
      seen.add(name.name);
      names.push(name);
    }
  return { ...found, ...known, ...(names.length > 0 && { names }) };
}
