import { mapKeys } from "../collections/index.js";
import type { Names } from "../views/index.js";
import { describeByNames, nameRecord } from "../views/index.js";
import type { DossierScore, FieldDifference, MatchedRecords, UnmatchedRecord } from "./dossier-score.js";
import { compareFields } from "./fields/compare-fields.js";
import type { FieldResult } from "./fields/items.js";
import { addCounts, type Counts, noCounts } from "./figures.js";
import type { OneText } from "./one-text.js";
import type { RecordMatch } from "./pair-records.js";
import type { PlacedRecord } from "./placed-record.js";
import { type Overlap, shareOf } from "./places.js";
import { type ScoredRecord, scoredTypes } from "./records.js";
import { toFigures } from "./score-figures.js";
import { type ScoredField, scoredFields } from "./scored-fields.js";

/** Below this overlap, evidence stands among the differences. */
const looseOverlap = 0.5;

/** Counts what was matched, and names what was not. */
export function gather(
  gold: readonly PlacedRecord[],
  predicted: readonly PlacedRecord[],
  matches: readonly RecordMatch[],
  oneText: OneText,
  counted: ReadonlySet<ScoredField>,
): Omit<DossierScore, "sources"> {
  const fields = mapKeys(scoredFields, () => noCounts);
  const matched: MatchedRecords[] = [];
  const differences: FieldDifference[] = [];
  let whole = 0;
  for (const { gold: row, predicted: column, overlap } of matches) {
    const [one, other] = [gold[row], predicted[column]];
    if (!one || !other) continue;
    const ids = { gold: one.scored.record.id, predicted: other.scored.record.id };
    matched.push({ ...ids, type: one.scored.type, overlap: shareOf(overlap) });
    if (counted.has("evidence")) {
      fields.evidence = addCounts(fields.evidence, countsOf(overlap));
      if (overlap.gold + overlap.predicted > 0 && shareOf(overlap) < looseOverlap)
        differences.push(evidenceDifference(ids, one.scored, other.scored, overlap.common > 0));
    }
    const results = compareFields(one.scored, other.scored, oneText);
    const found: FieldDifference[] = [];
    for (const field of scoredFields) {
      const result = results[field];
      if (!result || !counted.has(field)) continue;
      fields[field] = addCounts(fields[field], result);
      const outcome = outcomeOf(result);
      if (outcome !== undefined) found.push(differenceOf(ids, field, outcome, result));
    }
    if (found.length === 0 && one.scored.type !== "instrument") whole++;
    differences.push(...found);
  }
  const [rows, columns] = [
    new Set(matches.map((match) => match.gold)),
    new Set(matches.map((match) => match.predicted)),
  ];
  return {
    ...toFigures({ byType: countTypes(gold, predicted, matched), whole, fields }),
    matches: matched,
    missed: gold.flatMap(({ scored }, row) => (rows.has(row) ? [] : [describe(scored, oneText.goldNames)])),
    spurious: predicted.flatMap(({ scored }, column) =>
      columns.has(column) ? [] : [describe(scored, oneText.predictedNames)],
    ),
    differences,
  };
}

function countsOf({ gold, predicted, common }: Overlap): Counts {
  return { gold, predicted, correct: common, partial: 0 };
}

function countTypes(
  gold: readonly PlacedRecord[],
  predicted: readonly PlacedRecord[],
  matched: readonly MatchedRecords[],
): Record<(typeof scoredTypes)[number], Counts> {
  const count = (records: readonly PlacedRecord[], type: string): number =>
    records.filter(({ scored }) => scored.type === type).length;
  return mapKeys(scoredTypes, (type) => ({
    gold: count(gold, type),
    predicted: count(predicted, type),
    correct: matched.filter((match) => match.type === type).length,
    partial: 0,
  }));
}

function outcomeOf(result: FieldResult): FieldDifference["outcome"] | undefined {
  const { gold, predicted, correct, partial } = result;
  const [missing, surplus] = [gold - correct, predicted - correct];
  if (missing + surplus === 0) return undefined;
  if (surplus === 0) return "missing";
  if (missing === 0) return "spurious";
  return partial === missing && partial === surplus ? "partial" : "incorrect";
}

function differenceOf(
  ids: { gold: string; predicted: string },
  field: ScoredField,
  outcome: FieldDifference["outcome"],
  { goldWords, predictedWords }: Pick<FieldResult, "goldWords" | "predictedWords">,
): FieldDifference {
  return { ...ids, field, outcome, goldValues: [...goldWords], predictedValues: [...predictedWords] };
}

function evidenceDifference(
  ids: { gold: string; predicted: string },
  gold: ScoredRecord,
  predicted: ScoredRecord,
  isShared: boolean,
): FieldDifference {
  const quotations = ({ record }: ScoredRecord): string[] =>
    record.reports.flatMap(({ evidence = [] }) => evidence.map(({ exact }) => exact));
  const [goldWords, predictedWords] = [quotations(gold), quotations(predicted)];
  const outcome = isShared
    ? "partial"
    : predictedWords.length === 0
      ? "missing"
      : goldWords.length === 0
        ? "spurious"
        : "incorrect";
  return differenceOf(ids, "evidence", outcome, { goldWords, predictedWords });
}

function describe({ type, record }: ScoredRecord, names: Names): UnmatchedRecord {
  const description = type === "instrument" ? nameRecord(record.id, names) : describeByNames(record, names);
  return { id: record.id, type, description };
}
