import type { DossierIndex } from "../graph/dossier-index.js";
import type { SourceReport } from "../values/attribution.js";
import type { Id } from "../values/id.js";

/**
 * Who says so: the innermost named voice of each report, its source where no other is named, the speakers of a statement where that
 * is the voice.
 */
export function innermostVoices(reports: readonly SourceReport[], index: DossierIndex): Id[] {
  const voices = reports.flatMap(({ source, via = [] }) => {
    const voice = via.findLast(({ who }) => who !== undefined)?.who ?? source;
    return index.statement(voice)?.speakers.map(({ who }) => who) ?? [voice];
  });
  return [...new Set(voices)];
}
