import type { SourceText } from "../source-text.js";
import type { Word, Worded } from "../word.js";
import { gapBefore } from "../word-index.js";
import { omittedWords, type Run, sentenceStartsAt } from "./omitted-words.js";
import { type Seam, segmentsOf } from "./quotation-segments.js";
import { quotedWordsOf } from "./quoted-words.js";
import { readSegment, type SegmentReading } from "./read-segment.js";
import { isInterposed, isSubstantial, takeApart } from "./stitches.js";
import { type WordChange, writtenWords } from "./word-changes.js";

/** What the words of a quotation are in the text, punctuation and form aside. */
export type QuotationReading =
  /** One unbroken passage, at one place or at several. */
  | { outcome: "passage"; places: readonly Run[] }
  /** Passages in the order of the text, with what is lost between them and what words in brackets bring in. */
  | {
      outcome: "pieces";
      places: readonly (readonly Run[])[];
      dropped: readonly string[];
      added: readonly string[];
    }
  /** Other words than those of the passage. */
  | { outcome: "altered"; changes: readonly WordChange[]; passage: Run }
  | { outcome: "missing" };

type Found = Extract<SegmentReading, { outcome: "found" }>;

/** Reads a quotation word by word: as it is, then by its marks of omission, then as passages that it joins. */
export function readQuotation(exact: string, source: SourceText): QuotationReading {
  const literal: Worded = { text: exact, words: quotedWordsOf(exact) };
  const whole = readWhole(literal, source);
  if (
    whole.outcome === "found" &&
    whole.dropped.length === 0 &&
    whole.places.every(({ length }) => length === 1)
  )
    return { outcome: "passage", places: whole.places.flat() };
  const { starts, outside, ...marked } = segmentsOf(exact, source.text);
  if (starts.length === 0) return { outcome: "missing" };
  const seams = starts.slice(1).flatMap(({ seam }) => seam ?? []);
  const isLiteral = seams.length === 0 && outside === "" && marked.text === exact;
  const segments = starts.map(
    ({ at }, next): Run => ({ from: at, to: starts[next + 1]?.at ?? marked.words.length }),
  );
  const readings = isLiteral ? [whole] : segments.map((segment) => readSegment(marked, segment, source));
  const found = readings.filter((reading) => reading.outcome === "found");
  if (found.length < readings.length) {
    const apart = seams.length === 0 ? takeApart(marked, source) : undefined;
    if (apart) return { outcome: "pieces", places: [apart], dropped: [], added: [] };
    return alteredOf(readings, segments, marked, source);
  }
  const chains = chainsOf(found, source);
  const [chain] = chains;
  if (!chain) return { outcome: "missing" };
  return join(chain, chains, seams, outside, found, source);
}

function readWhole(quotation: Worded, source: SourceText): SegmentReading {
  return readSegment(quotation, { from: 0, to: quotation.words.length }, source);
}

/** A place for each segment, in the order of the text: around each place of the rarest one, the nearest of the others. */
type Chain = readonly (readonly Run[])[];

function chainsOf(found: readonly Found[], source: SourceText): Chain[] {
  let rarest = 0;
  for (const [at, { places }] of found.entries())
    if (places.length < (found[rarest]?.places.length ?? 0)) rarest = at;
  const chains = (found[rarest]?.places ?? []).flatMap((place) => {
    const chain = [place];
    for (const { places } of found.slice(rarest + 1)) {
      const end = endOf(chain[chain.length - 1]);
      const next = places.find((one) => startOf(one) >= end);
      if (next) chain.push(next);
    }
    for (const { places } of found.slice(0, rarest).reverse()) {
      const start = startOf(chain[0]);
      const next = places.findLast((one) => endOf(one) <= start);
      if (next) chain.unshift(next);
    }
    return chain.length === found.length && chain.every((_, at) => holds(chain, at, source)) ? [chain] : [];
  });
  const close = chains.filter((chain) => inOneSentence(startOf(chain[0]), endOf(chain.at(-1)), source));
  return close.length > 0 ? close : chains;
}

const startOf = (runs: readonly Run[] | undefined): number => runs?.[0]?.from ?? 0;
const endOf = (runs: readonly Run[] | undefined): number => runs?.[runs.length - 1]?.to ?? 0;

/** How many words may be left out between a short piece and the one beside it. */
const nearby = 24;

/** Whether a piece is long enough to be meant where it stands, or near the piece beside it. */
function holds(chain: Chain, at: number, source: SourceText): boolean {
  const [from, to] = [startOf(chain[at]), endOf(chain[at])];
  if (isSubstantial(source.wordIndex().words.slice(from, to), source.text)) return true;
  const [left, right] = [chain[at - 1], chain[at + 1]];
  return (
    (left !== undefined && from - endOf(left) <= nearby) ||
    (right !== undefined && startOf(right) - to <= nearby)
  );
}

function inOneSentence(from: number, to: number, source: SourceText): boolean {
  for (let at = from + 1; at < to; at++) if (sentenceStartsAt(at, source)) return false;
  return true;
}

/** The pieces of a chain of segments, with what is lost at the seams. */
function join(
  chain: Chain,
  chains: readonly Chain[],
  seams: readonly Seam[],
  outside: string,
  found: readonly Found[],
  source: SourceText,
): QuotationReading {
  const dropped = found.flatMap((reading) => reading.dropped);
  const added = outside === "" ? [] : [outside];
  for (const [at, seam] of seams.entries()) {
    const [left, right] = [chain[at]?.at(-1), chain[at + 1]?.[0]];
    if (!left || !right) continue;
    const { instead } = seam;
    const between = writtenWords(left.to, right.from, source.wordIndex());
    if (isMarkedIn(left, right, seam, source)) dropped.push(between);
    else if (instead === "" || instead.toLowerCase() !== between.toLowerCase()) {
      dropped.push(...omittedWords(left, right, source));
      if (instead !== "") added.push(instead);
    }
  }
  for (const runs of chain)
    for (const [at, right] of runs.entries()) {
      const left = runs[at - 1];
      if (left && !isInterposed(left, right, source)) dropped.push(...omittedWords(left, right, source));
    }
  const places = chains.map((one) => merged(one.flat(), seams, source));
  const isOne = places.every(({ length }) => length === 1) && dropped.length + added.length === 0;
  return isOne
    ? { outcome: "passage", places: places.flat() }
    : { outcome: "pieces", places, dropped, added };
}

/** Whether the text has such a mark of its own between two passages, so that what is left out beside it is not marked. */
function isMarkedIn(left: Run, right: Run, { instead }: Seam, source: SourceText): boolean {
  if (left.to === right.from) return false;
  const index = source.wordIndex();
  const ends = gapBefore(left.to, index) + gapBefore(right.from, index);
  return instead === "" ? /…|\.\s?\.\s?\./.test(ends) : /[[\]]/.test(ends);
}

/** Passages between which nothing stands are one. */
function merged(runs: readonly Run[], seams: readonly Seam[], source: SourceText): Run[] {
  const instead = seams.map((seam) => seam.instead).filter((words) => words !== "");
  const joined: Run[] = [];
  for (const run of runs) {
    const left = joined[joined.length - 1];
    const between = left ? writtenWords(left.to, run.from, source.wordIndex()) : "";
    if (left && (left.to === run.from || instead.includes(between)))
      joined[joined.length - 1] = { from: left.from, to: run.to };
    else joined.push(run);
  }
  return joined;
}

/** How the segments differ from the text, where at least one of them has words that the text does not have. */
function alteredOf(
  readings: readonly SegmentReading[],
  segments: readonly Run[],
  quotation: { text: string; words: readonly Word[] },
  source: SourceText,
): QuotationReading {
  const passages = readings.flatMap((reading) => {
    if (reading.outcome === "altered") return [reading.passage];
    const [first] = reading.outcome === "found" ? reading.places : [];
    const passage = { from: startOf(first), to: endOf(first) };
    const isLong = isSubstantial(source.wordIndex().words.slice(passage.from, passage.to), source.text);
    return first && isLong ? [passage] : [];
  });
  const [passage] = passages;
  if (!passage) return { outcome: "missing" };
  const changes = readings.flatMap((reading, at): readonly WordChange[] => {
    if (reading.outcome === "altered") return reading.changes;
    const { from = 0, to = 0 } = segments[at] ?? {};
    return reading.outcome === "missing" ? [{ found: writtenWords(from, to, quotation), text: "" }] : [];
  });
  return { outcome: "altered", changes, passage };
}
