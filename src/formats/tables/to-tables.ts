import { mapKeys } from "../../collections/index.js";
import type { Dossier } from "../../model/index.js";
import { dayRange } from "./dates.js";
import { type Row, type Table, type TableName, tableNames } from "./table.js";
import { tableSources } from "./tables.js";

/**
 * How dossiers become tables.
 *
 * @example
 * ```ts
 * import type { ToTablesOptions } from "diplomatic-events/tables";
 *
 * const options: ToTablesOptions = { key: ({ title }, index) => title ?? String(index) };
 * console.log(options.key?.({ format: "diplomatic-events/1", title: "A", sources: [], actors: [], events: [] }, 0)); // A
 * ```
 */
export interface ToTablesOptions {
  /** The name of a dossier in the column `dossier`, which must differ from those of others; its place, from 1, when absent. */
  key?: ((dossier: Dossier, index: number) => string) | undefined;
}

/**
 * The schema of the tables: each with its columns, their types, keys and meaning.
 *
 * @example
 * ```ts
 * import { tables } from "diplomatic-events/tables";
 *
 * const links = tables.find(({ name }) => name === "links");
 * console.log(links?.columns.map(({ name, type }) => `${name} ${type}`));
 * // ["dossier string", "year integer", "record string", "link integer", "rel string", "target string", "basis string"]
 * ```
 */
export const tables: readonly Table[] = /* @__PURE__ */ (() =>
  tableNames.map((name) => {
    const { description, columns } = tableSources[name];
    return { name, description, columns };
  }))();

/**
 * The rows of dossiers by table, flat and ready for data frames and data bases. Every field of a dossier is in a cell: lists of words are
 * lists, parts without a table of their own are JSON text. A record's row has the columns `dossier` and `id`; a part of it has `dossier` and
 * `record`. Pure.
 *
 * @param dossiers Valid dossiers.
 * @throws `RangeError` where two dossiers have one key.
 *
 * @example
 * ```ts
 * import { referenceDossier } from "diplomatic-events/fixtures";
 * import { toTables } from "diplomatic-events/tables";
 *
 * const { events, parties } = toTables([referenceDossier]);
 * const demands = events.filter(({ stance }) => stance === "demands-withdrawal").map(({ id }) => id);
 * console.log(events.length, parties.length, demands); // 23 24 ["withdrawal-demand", "unchanged-requirements"]
 * ```
 */
export function toTables(dossiers: Iterable<Dossier>, options?: ToTablesOptions): Record<TableName, Row[]> {
  const { key = (_: Dossier, at: number): string => String(at + 1) } = options ?? {};
  const rows = mapKeys(tableNames, (): Row[] => []);
  const keys = new Set<string>();
  for (const dossier of dossiers) {
    const shared = { dossier: key(dossier, keys.size), year: yearOf(dossier) };
    if (keys.has(shared.dossier))
      throw new RangeError(`Two dossiers have the key ${JSON.stringify(shared.dossier)}`);
    keys.add(shared.dossier);
    for (const name of tableNames)
      for (const row of tableSources[name].rowsOf(dossier, shared)) rows[name].push(row);
  }
  return rows;
}

/** The year of the first publication among the sources. */
function yearOf({ sources }: Dossier): number | null {
  const days = sources.flatMap(({ published }) => dayRange(published).first ?? []).sort();
  return days[0] === undefined ? null : Number(days[0].slice(0, 4));
}
