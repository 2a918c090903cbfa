import { referenceDossier } from "../../src/fixtures/index.js";

type List = "sources" | "actors" | "territories" | "instruments" | "events";

/** The JSON Pointer of a record of the reference dossier. */
export function pointerTo(list: List, id: string): string {
  const index = (referenceDossier[list] ?? []).findIndex((record) => record.id === id);
  if (index === -1) throw new Error(`no ${id} in ${list}`);
  return `/${list}/${index}`;
}

/** The JSON Pointer of an event of the reference dossier. */
export function event(id: string): string {
  return pointerTo("events", id);
}
