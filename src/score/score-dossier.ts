import { identify } from "../compare/sides/index.js";
import { describeFound } from "../issues/index.js";
import type { Dossier } from "../model/index.js";
import { closest } from "../text/index.js";
import { createContentKeys } from "./content-key.js";
import type { DossierScore } from "./dossier-score.js";
import { gather } from "./gather.js";
import { relateInOneText } from "./one-text.js";
import { pairRecords } from "./pair-records.js";
import type { PlacedRecord } from "./placed-record.js";
import { placesOf } from "./places.js";
import { scoredRecords } from "./records.js";
import { isOneByMatch, isOneByWords } from "./referred-records.js";
import { type ScoredField, scoredFields } from "./scored-fields.js";
import { createSide, type Side } from "./side.js";
import { matchSources } from "./sources.js";
import { createTextSpace, type TextSpace } from "./text-space.js";

/** How to score. */
export interface ScoreOptions {
  /**
   * The fields that count, where an extractor is not meant to fill in all of them: of the others, `fields` has no figures, and a difference
   * in them leaves an event `whole`. All fields if absent. Records are matched in the same way whatever counts.
   */
  fields?: readonly ScoredField[] | undefined;
}

/**
 * Scores a dossier that an extractor or a person made by a gold dossier of the same text.
 *
 * Records are matched one to one, by their type, by the overlap of their quotations in the text, and by what they say. Ids, the order of
 * lists and the typography of quotations count for nothing; offsets are computed, never trusted. Fields are then compared, of matched
 * records only, by their meaning: actors by name, code and side, dates as spans, topics by subject and reference.
 *
 * The measures: precision, recall and F1 of records and of the items of fields, as in the Message Understanding Conferences (Chinchor and
 * Sundheim, MUC-5, 1993), with their half credit for partial items apart; evidence by the overlap of spans, as in SemEval-2013 task
 * 9.1 and in the soft measures of Johansson and Moschitti (2013), here in letters and digits. Records are matched by the stable matching of Gale
 * and Shapley, so that one without a partner changes nothing, and two that are each other's closest are a pair whatever else is there.
 *
 * @param gold - A valid dossier: what is right.
 * @param predicted - A valid dossier of the same text.
 * @param options - The fields that count.
 * @returns The figures; every record that was missed or is false, and every field that differs. Swapped arguments swap precision and recall.
 * @throws Error if the two are not of one text: their texts differ, or no source is in both. The message shows where. TypeError for a field
 * that is not scored.
 *
 * @example
 * ```ts
 * import { referenceDossier } from "diplomatic-events/fixtures";
 * import { scoreDossier } from "diplomatic-events/score";
 *
 * const predicted = structuredClone(referenceDossier);
 * predicted.events = predicted.events.filter(({ id }) => id !== "thanks");
 * const [meeting] = predicted.events;
 * if (meeting?.type === "meeting") meeting.form = "conference";
 *
 * const score = scoreDossier(referenceDossier, predicted);
 * console.log(score.events.precision, score.events.recall?.toFixed(2)); // 1 "0.96"
 * console.log(score.missed[0]?.id); // "thanks"
 * console.log(score.fields.form.correct, score.differences[0]?.goldValues); // 2 ["negotiation"]
 * ```
 */
export function scoreDossier(gold: Dossier, predicted: Dossier, options?: ScoreOptions): DossierScore {
  const fields = readFields(options?.fields);
  const sources = matchSources(gold, predicted);
  const space = createTextSpace(gold, predicted, sources);
  const [one, other] = [createSide(gold), createSide(predicted)];
  const [ofGold, ofPredicted] = [placeRecords(one, "gold", space), placeRecords(other, "predicted", space)];
  const identification = identify(one, other);
  const relate = (isOneRecord: ReturnType<typeof isOneByMatch>) =>
    relateInOneText(one, other, identification, sources, isOneRecord);

  // Before records are matched, those that others refer to are one where their words overlap.
  const matches = pairRecords(ofGold, ofPredicted, relate(isOneByWords(ofGold, ofPredicted, space)), space);
  const oneText = relate(isOneByMatch(ofGold, ofPredicted, matches));
  return { ...gather(ofGold, ofPredicted, matches, oneText, fields), sources };
}

/** JavaScript callers may give any words. */
function readFields(fields: readonly ScoredField[] = scoredFields): ReadonlySet<ScoredField> {
  const known: ReadonlySet<string> = new Set(scoredFields);
  for (const field of fields) {
    if (known.has(field)) continue;
    const nearest = typeof field === "string" ? closest(field, scoredFields) : undefined;
    const hint = nearest === undefined ? `one of ${scoredFields.join(", ")}` : `did you mean "${nearest}"?`;
    throw new TypeError(`Expected a scored field in "fields", found ${describeFound(field)}; ${hint}`);
  }
  return new Set(fields);
}

function placeRecords(
  { dossier, index }: Side,
  side: "gold" | "predicted",
  space: TextSpace,
): PlacedRecord[] {
  const keyOf = createContentKeys(index);
  return scoredRecords(dossier).map((scored) => {
    const places = placesOf(scored.record.reports, side, space);
    let key: string | undefined;
    const contentKey = (): string => {
      key ??= `${keyOf(scored)} ${JSON.stringify(places)}`;
      return key;
    };
    return { scored, places, contentKey };
  });
}
