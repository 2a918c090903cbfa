/**
 * For those who write dossiers.
 *
 * @packageDocumentation
 */

export { type DossierDraft, defineDossier } from "./define-dossier.js";
export {
  type DefinedSource,
  type DefineSourceOptions,
  defineSource,
  type Piece,
  type QuotingReport,
} from "./define-source.js";
