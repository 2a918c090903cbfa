import type { SourceText } from "../source-text.js";
import { type Run, sentenceStartsAt } from "./omitted-words.js";
import type { FoundSegment } from "./read-segment.js";
import { isSubstantial } from "./stitches.js";

/** A place for each segment, in the order of the text: around each place of the rarest one, the nearest of the others. */
export type Chain = readonly (readonly Run[])[];

/** The chains of segments that are found, those within one sentence if there are any. */
export function chainsOf(found: readonly FoundSegment[], source: SourceText): Chain[] {
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

/** The word with which passages begin. */
export const startOf = (runs: readonly Run[] | undefined): number => runs?.[0]?.from ?? 0;
/** The word before which they end. */
export const endOf = (runs: readonly Run[] | undefined): number => runs?.[runs.length - 1]?.to ?? 0;

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
