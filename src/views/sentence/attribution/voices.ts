import type { DossierIndex, Id, SourceReport } from "../../../model/index.js";

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
