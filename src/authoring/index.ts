/**
 * For those who write dossiers: a typed helper, repair, coverage, a canonical layout, and parts of a dossier.
 *
 * @packageDocumentation
 */

export type { SentenceCoverage } from "../extraction/index.js";
export { type DossierDraft, defineDossier } from "./define-dossier.js";
export {
  type DefinedSource,
  type DefineSourceOptions,
  defineSource,
  type Piece,
  type QuotingReport,
} from "./define-source.js";
export { type FixResult, fixDossierText } from "./fix-dossier-text.js";
export { formatDossier } from "./format-dossier.js";
export type { Fix } from "./propose-fixes.js";
export { selectEvents } from "./select-events.js";
export { type SourceCoverage, textCoverage } from "./text-coverage.js";
