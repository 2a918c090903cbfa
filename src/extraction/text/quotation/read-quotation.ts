import type { SourceText } from "../source-text.js";
import type { Word, Worded } from "../word.js";
import { joinPieces } from "./join-pieces.js";
import type { Run } from "./omitted-words.js";
import type { QuotationReading } from "./quotation-reading.js";
import { segmentsOf } from "./quotation-segments.js";
import { quotedWordsOf } from "./quoted-words.js";
import { readSegment, type SegmentReading } from "./read-segment.js";
import { chainsOf, endOf, startOf } from "./segment-chains.js";
import { isSubstantial, takeApart } from "./stitches.js";
import { type WordChange, writtenWords } from "./word-changes.js";

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
  return joinPieces(chain, chains, seams, outside, found, source);
}

function readWhole(quotation: Worded, source: SourceText): SegmentReading {
  return readSegment(quotation, { from: 0, to: quotation.words.length }, source);
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
