import type { Dossier, DossierIndex } from "../model/index.js";

/** A dossier with its index. */
export interface Side {
  readonly dossier: Dossier;
  readonly index: DossierIndex;
}
