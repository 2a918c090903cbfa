import { append } from "../collections/index.js";
import { createSourceText, sentenceSpans } from "../extraction/index.js";
import { type Dossier, dossierSchema, type Evidence, type Id, walk } from "../model/index.js";
import type { TextSpan } from "../text/index.js";

/** A sentence of a source, with the records that rest on it. */
export interface SentenceCoverage extends TextSpan {
  /** The instruments and events that quote at least a part of it, in the order of the dossier. */
  records: Id[];
}

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
 * attribution chain, stand in. A quotation that is missing or ambiguous covers none.
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
    const text = createSourceText(source, source.text);
    const sentences = sentenceSpans(text).map((span): SentenceCoverage => ({ ...span, records: [] }));
    for (const { record, evidence } of quotations.get(source.id) ?? []) {
      const place = text.anchor(evidence);
      if ("candidates" in place) continue;
      for (let at = firstEndingAfter(place.start, sentences); ; at++) {
        const sentence = sentences[at];
        if (!sentence || sentence.start >= place.end) break;
        // The quotations of one record follow each other.
        if (sentence.records.at(-1) !== record) sentence.records.push(record);
      }
    }
    const covered = sentences.filter(({ records }) => records.length > 0).length;
    return [{ source: source.id, sentences, share: covered / sentences.length }];
  });
}

/** The index of the first of several spans, in order, that ends after an offset. */
function firstEndingAfter(offset: number, spans: readonly TextSpan[]): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The quotations from the texts, by source, in the order of the records. */
function readQuotations(dossier: Dossier): Map<Id, { record: Id; evidence: Evidence }[]> {
  const quotations = new Map<Id, { record: Id; evidence: Evidence }[]>();
  walk(dossierSchema, dossier, [
    {
      evidence: (evidence, place) => {
        const record = place.enclosing(
          "instrument",
          "statement",
          "meeting",
          "territorial-position",
          "control-assessment",
        )?.["id"];
        const source = place.enclosing("report")?.["source"];
        if (typeof record !== "string" || typeof source !== "string" || evidence.in === "title") return;
        append(quotations, source, { record, evidence });
      },
    },
  ]);
  return quotations;
}
