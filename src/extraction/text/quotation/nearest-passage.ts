import type { SourceText } from "../source-text.js";
import type { Word } from "../word.js";
import type { WordIndex } from "../word-index.js";
import { alignWords, type Step } from "./align-words.js";
import { sentenceStartsAt } from "./omitted-words.js";
import { isHyphenated } from "./word-changes.js";

/** The longest quotation that is compared, in words, and the commonest word that is looked at to find the passage. */
const mostWords = 400;
const mostPlaces = 200;
/** The share of a quotation that the passage must have. */
const leastShare = 0.6;

/**
 * The passage of a text that a quotation resembles, word by word; undefined where too little of the quotation stands in one place.
 * The steps start and end with words of the quotation, and their passages are indexes of words of the text.
 */
export function findNearestPassage(quotation: readonly Word[], source: SourceText): Step[] | undefined {
  if (quotation.length > mostWords) return undefined;
  const index = source.wordIndex();
  const start = densestStart(quotation, index);
  if (start === undefined) return undefined;
  const from = Math.max(0, start - 8);
  const window = index.words.slice(from, start + 3 * quotation.length + 24);
  const steps = alignWords(quotation, window).map(
    ({ same, quoted, passage: [first, end] }): Step => ({
      same,
      quoted,
      passage: [from + first, from + end],
    }),
  );
  const same = steps.reduce((sum, step) => sum + (step.same ? step.quoted[1] - step.quoted[0] : 0), 0);
  if (same < 2 || same < leastShare * quotation.length) return undefined;
  return steps.map((step, at) => atEnd(step, at, steps.length, source));
}

/** Words at the ends of a quotation that differ are compared with whole words, and not with those of another sentence. */
function atEnd(step: Step, at: number, count: number, source: SourceText): Step {
  let [from, to] = step.passage;
  if (step.same || from === to) return step;
  if (at === count - 1 && sentenceStartsAt(from, source)) to = from;
  else if (at === 0 && sentenceStartsAt(to, source)) from = to;
  const index = source.wordIndex();
  while (at === 0 && from < to && isHyphenated(from, index)) from--;
  while (at === count - 1 && from < to && isHyphenated(to, index)) to++;
  return { ...step, passage: [from, to] };
}

/** Where the quotation would start in the text, by the places of its rare words that lie close together. */
function densestStart(quotation: readonly Word[], { places }: WordIndex): number | undefined {
  const votes: { start: number; weight: number }[] = [];
  for (const [at, { fold }] of quotation.entries()) {
    const known = places.get(fold) ?? [];
    if (known.length > mostPlaces) continue;
    for (const place of known) votes.push({ start: place - at, weight: 1 / known.length + 0.01 });
  }
  votes.sort((a, b) => a.start - b.start);
  const width = Math.max(12, quotation.length);
  let densest: number | undefined;
  let most = 0;
  let sum = 0;
  for (let first = 0, next = 0; first < votes.length; first++) {
    const { start = 0, weight = 0 } = votes[first] ?? {};
    for (; next < votes.length && (votes[next]?.start ?? 0) <= start + width; next++)
      sum += votes[next]?.weight ?? 0;
    if (sum > most) [most, densest] = [sum, start];
    sum -= weight;
  }
  return densest;
}
