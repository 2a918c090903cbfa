import type { Account } from "../../../src/compare/sides/index.js";
import { type Actor, type Dossier, indexDossier } from "../../../src/index.js";

export function actor(id: string, kind: Actor["kind"], name: string, rest: Partial<Actor> = {}): Actor {
  return { id, kind, name, ...rest };
}

/** An account that has actors alone. */
export function account(...actors: Actor[]): Account {
  const dossier: Dossier = { format: "diplomatic-events/1", sources: [], actors, events: [] };
  return { dossier, index: indexDossier(dossier) };
}
