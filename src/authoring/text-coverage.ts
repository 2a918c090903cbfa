import { append } from "../collections/index.js";
import { coverSentences, type SentenceCoverage } from "../extraction/index.js";
import { type Dossier, dossierSchema, type Evidence, eventKinds, type Id, walk } from "../model/index.js";
import { createAnchorer } from "../text/index.js";

/** How far the records of a dossier cover the text of a source. */
export interface SourceCoverage {
  /** The id of the source. */
  source: Id;
  /** The sentences of its text, in order. */
  sentences: SentenceCoverage[];
  /** The share of the sentences that a record rests on, from 0 to 1. */
  share: number;
}

/**
 * Finds the sentences of each source that no record rests on yet. A record rests on the sentences that its quotations, and those of its
 * attribution chain, stand in; a source rests on its title. A quotation that is missing or ambiguous covers none.
 *
 * @param dossier A dossier whose sources have texts; sources without one are left out.
 *
 * @example
 * ```ts
 * import { textCoverage } from "diplomatic-events/authoring";
 * import { referenceDossier } from "diplomatic-events/fixtures";
 *
 * const [article] = textCoverage(referenceDossier);
 * console.log(article?.sentences.length, article?.share); // 14 1
 * console.log(article?.sentences[4]?.records); // ["ceasefire-commitment", "paths-to-peace"]
 * ```
 */
export function textCoverage(dossier: Dossier): SourceCoverage[] {
  const quotations = readQuotations(dossier);
  return dossier.sources.flatMap((source): SourceCoverage[] => {
    if (source.text === undefined) return [];
    const anchor = createAnchorer(source.text);
    const placed = (quotations.get(source.id) ?? []).flatMap(({ record, evidence }) => {
      const place = anchor(evidence);
      return "candidates" in place ? [] : [{ record, start: place.start, end: place.end }];
    });
    const sentences = coverSentences(source, placed);
    const covered = sentences.filter(({ records }) => records.length > 0).length;
    return [{ source: source.id, sentences, share: covered / sentences.length }];
  });
}

/** The quotations from the texts, by source, in the order of the records. */
function readQuotations(dossier: Dossier): Map<Id, { record: Id; evidence: Evidence }[]> {
  const quotations = new Map<Id, { record: Id; evidence: Evidence }[]>();
  walk(dossierSchema, dossier, [
    {
      evidence: (evidence, place) => {
        const record = place.enclosing("instrument", ...eventKinds)?.["id"];
        const source = place.enclosing("report")?.["source"];
        if (typeof record !== "string" || typeof source !== "string" || evidence.in === "title") return;
        append(quotations, source, { record, evidence });
      },
    },
  ]);
  return quotations;
}
