import { append } from "../collections/index.js";
import { type Dossier, type DossierIndex, type Id, indexDossier, type Link } from "../model/index.js";

/** A dossier with its index. */
export interface Side {
  readonly dossier: Dossier;
  readonly index: DossierIndex;
  /** The links that hold both ways, by the record that they lead to, turned round. */
  readonly turnedLinks: ReadonlyMap<Id, readonly Link[]>;
}

/** Relations that hold both ways, so that either record may say them. */
const mutual: ReadonlySet<string> = /* @__PURE__ */ new Set(["same-event", "alongside"]);

/** Indexes a dossier. */
export function createSide(dossier: Dossier): Side {
  const turnedLinks = new Map<Id, Link[]>();
  for (const { id, links = [] } of [...dossier.events, ...(dossier.instruments ?? [])])
    for (const { rel, to } of links) if (mutual.has(rel)) append(turnedLinks, to, { rel, to: id });
  return { dossier, index: indexDossier(dossier), turnedLinks };
}
