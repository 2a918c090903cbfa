import type { SourceText } from "../source-text.js";
import { gapBefore } from "../word-index.js";
import { omittedWords, type Run } from "./omitted-words.js";
import type { QuotationReading } from "./quotation-reading.js";
import type { Seam } from "./quotation-segments.js";
import type { FoundSegment } from "./read-segment.js";
import type { Chain } from "./segment-chains.js";
import { isInterposed } from "./stitches.js";
import { writtenWords } from "./word-changes.js";

/** The pieces of a chain of segments, with what is lost at the seams. */
export function joinPieces(
  chain: Chain,
  chains: readonly Chain[],
  seams: readonly Seam[],
  outside: string,
  found: readonly FoundSegment[],
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
