import { renameAll } from "../../src/compare/merge/merge-echo.js";
import type { Dossier } from "../../src/index.js";

/** The dossier with other ids, which do not say what they name. */
export function renamed(document: Dossier): Dossier {
  const nameOf = (id: string): string => `z${[...id].reverse().join("")}`;
  const other = renameAll(document, nameOf);
  const own = <T extends { id: string }>(record: T): T => ({ ...record, id: nameOf(record.id) });
  return {
    ...other,
    sources: other.sources.map(own),
    actors: other.actors.map(own),
    ...(other.territories ? { territories: other.territories.map(own) } : {}),
    ...(other.instruments
      ? {
          instruments: other.instruments.map((instrument) => ({
            ...own(instrument),
            ...(instrument.provisions ? { provisions: instrument.provisions.map(own) } : {}),
          })),
        }
      : {}),
    events: other.events.map(own),
  };
}

/** The id that {@link renamed} has changed to this one. */
export function originalId(id: string): string {
  return [...id.slice(1)].reverse().join("");
}
