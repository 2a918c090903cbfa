import type { DossierIndex } from "../graph/dossier-index.js";
import type { SourceReport } from "../values/attribution.js";
import type { Id } from "../values/id.js";

/**
 * The innermost named voice of each report: the source if the report names no other voice, and the speakers if the voice is a statement.
 */
export function innermostVoices(reports: readonly SourceReport[], index: DossierIndex): Id[] {
  const voices = reports.flatMap(({ source, via = [] }) => {
    const voice = via.findLast(({ who }) => who !== undefined)?.who ?? source;
    return index.statement(voice)?.speakers.map(({ who }) => who) ?? [voice];
  });
  return [...new Set(voices)];
}
