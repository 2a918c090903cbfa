import { lookUp } from "../collections/index.js";
import { textSimilarity } from "../compare/index.js";
import { compareKeyFields, type FieldResults } from "./fields/compare-fields.js";
import type { OneText } from "./one-text.js";
import type { ScoredRecord, ScoredType } from "./records.js";
import type { ScoredField } from "./scored-fields.js";

/** How much each field counts for two records' saying the same. `words` are those of a statement's content, or an instrument's title. */
const weights: Readonly<Record<ScoredType, Partial<Readonly<Record<ScoredField | "words", number>>>>> = {
  statement: { words: 4, act: 2, about: 2, speakers: 2, negated: 1 },
  meeting: { participants: 4, form: 2, medium: 1, place: 1, about: 1 },
  "territorial-position": { holder: 3, stance: 3, territories: 3 },
  "control-assessment": { territories: 3, controller: 3, kind: 1, degree: 1 },
  instrument: { words: 3, kind: 2, parties: 2, stage: 1 },
};

/**
 * How much two records of one type say the same, 0 to 1: the weighted mean of what either of them gives, with half for what is nearly
 * the same. It depends on the two alone, not on what else the dossiers have.
 */
export function likenessOf(gold: ScoredRecord, predicted: ScoredRecord, oneText: OneText): number {
  const fields = compareKeyFields(gold, predicted, oneText);
  let [sum, given] = [0, 0];
  for (const [field, weight] of Object.entries(weights[gold.type])) {
    const share = field === "words" ? wordsInCommon(gold, predicted) : shareOf(fields, field);
    if (share === undefined) continue;
    sum += weight * share;
    given += weight;
  }
  return given === 0 ? 0 : sum / given;
}

/** The share of a field that is the same; undefined where neither record has it. */
function shareOf(fields: FieldResults, field: string): number | undefined {
  const found = lookUp(fields, field);
  if (!found || found.gold + found.predicted === 0) return undefined;
  return (2 * found.correct + found.partial) / (found.gold + found.predicted);
}

function wordsInCommon(gold: ScoredRecord, predicted: ScoredRecord): number | undefined {
  if (gold.type === "statement" && predicted.type === "statement")
    return textSimilarity(gold.record.content, predicted.record.content);
  if (gold.type !== "instrument" || predicted.type !== "instrument") return undefined;
  const [a, b] = [gold.record.title, predicted.record.title];
  return a === undefined || b === undefined ? undefined : textSimilarity(a, b);
}
