import type { SourceText } from "../source-text.js";
import type { Worded } from "../word.js";
import { cutsWord } from "../word-boundaries.js";
import { findPhrase } from "../word-index.js";
import type { Step } from "./align-words.js";
import { type CompareSpellings, createSpellingComparison, standsInText } from "./compare-spellings.js";
import { findNearestPassage } from "./nearest-passage.js";
import { omittedWords, type Run, sentenceStartsAt } from "./omitted-words.js";
import { areApart, isInterposed, isSubstantial } from "./stitches.js";
import { changeOf, isJoined, isOtherHyphenation, type WordChange, writtenWords } from "./word-changes.js";

/**
 * What becomes of a stretch of a quotation: the places at which it stands, each of one run of words or, where words are left out, of
 * several; or how it differs from the passage that it resembles.
 */
export type SegmentReading =
  | FoundSegment
  | { outcome: "altered"; changes: readonly WordChange[]; passage: Run }
  | { outcome: "missing" };

/** A segment that the text has: its places, each in one passage or more, and the words that are left out. */
export interface FoundSegment {
  readonly outcome: "found";
  readonly places: readonly (readonly Run[])[];
  readonly dropped: readonly string[];
}

/** Looks for a stretch of a quotation in which the quoter marks nothing as left out. */
export function readSegment(quotation: Worded, { from, to }: Run, source: SourceText): SegmentReading {
  const words = quotation.words.slice(from, to);
  const compare = createSpellingComparison(quotation, source);
  const readings = findPhrase(words, source.wordIndex()).map((place) =>
    judge(
      [{ same: true, quoted: [from, to], passage: [place, place + to - from] }],
      quotation,
      compare,
      source,
    ),
  );
  const places = readings.flatMap((reading) => (reading.outcome === "found" ? reading.places : []));
  if (places.length > 0) return { outcome: "found", places, dropped: [] };
  const steps = findNearestPassage(words, source);
  if (!steps) return readings[0] ?? { outcome: "missing" };
  const moved = steps.map(
    ({ quoted: [first, end], ...step }): Step => ({
      ...step,
      quoted: [from + first, from + end],
    }),
  );
  return readings[0] ?? judge(moved, quotation, compare, source);
}

/** Sorts the steps of an alignment into passages, changed words, and words that are left out without a mark. */
function judge(
  steps: readonly Step[],
  quotation: Worded,
  compare: CompareSpellings,
  source: SourceText,
): SegmentReading {
  const index = source.wordIndex();
  const changes: WordChange[] = [];
  const runs: Run[] = [];
  const unaccented: (readonly [word: number, other: number])[] = [];
  for (const { same, quoted, passage } of steps) {
    const [found, text] = [quoted[1] - quoted[0], passage[1] - passage[0]];
    if (found === 0 && !isJoined(passage[0], index) && !isJoined(passage[1], index)) continue;
    for (let at = 0; same && at < found; at++) {
      const [word, other] = [quoted[0] + at, passage[0] + at];
      const spelling = compare(word, other);
      if (spelling === "other")
        changes.push(changeOf([word, word + 1], [other, other + 1], quotation, index));
      if (spelling === "unaccented") unaccented.push([word, other]);
    }
    if (!same && !isOtherHyphenation(quoted, passage, quotation, index))
      changes.push(changeOf(quoted, passage, quotation, index));
    if (text === 0) continue;
    const run = runs[runs.length - 1];
    if (run?.to === passage[0]) runs[runs.length - 1] = { from: run.from, to: passage[1] };
    else runs.push({ from: passage[0], to: passage[1] });
  }
  // Whoever types without accents does so in all words; one may be another word.
  const [only, second] = unaccented;
  if (only && !second && standsInText(only[0], quotation, source))
    changes.push(changeOf([only[0], only[0] + 1], [only[1], only[1] + 1], quotation, index));
  const [first, last] = [runs[0], runs[runs.length - 1]];
  if (!first || !last) return { outcome: "missing" };
  const end = steps[steps.length - 1]?.quoted[1] ?? 0;
  if (cutsWord(source.text, index.words[last.to - 1]?.end ?? 0, "end"))
    changes.push(changeOf([end - 1, end], [last.to - 1, last.to], quotation, index));
  const dropped: string[] = [];
  for (const [at, right] of runs.entries()) {
    const left = runs[at - 1];
    if (!left || isInterposed(left, right, source)) continue;
    const isLong = [left, right].every((run) =>
      isSubstantial(index.words.slice(run.from, run.to), source.text),
    );
    if (isLong && sentenceStartsAt(left.to, source) && areApart(left, right, source)) continue;
    const omitted = writtenWords(left.to, right.from, index);
    if (omittedWords(left, right, source).length > 0) changes.push({ found: "", text: omitted });
    else dropped.push(omitted);
  }
  if (changes.length > 0) {
    const length = (steps[steps.length - 1]?.quoted[1] ?? 0) - (steps[0]?.quoted[0] ?? 0);
    let to = Math.min(index.words.length, Math.max(last.to, first.from + length));
    while (isJoined(to, index)) to++;
    return { outcome: "altered", changes, passage: { from: first.from, to } };
  }
  return { outcome: "found", places: [runs], dropped };
}
