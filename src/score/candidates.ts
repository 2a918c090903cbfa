import type { TextSpan } from "../text/index.js";
import type { PlacedRecord } from "./placed-record.js";
import { allPlaces } from "./places.js";

/** Finds the pairs of records of one type whose words overlap. One pass over all places, in the order of the text. */
export function findOverlapping(
  gold: readonly PlacedRecord[],
  predicted: readonly PlacedRecord[],
): ReadonlySet<number> {
  const found = new Set<number>();
  const open = { gold: new Map<string, OpenSpan[]>(), predicted: new Map<string, OpenSpan[]>() };
  const spans = [...spansOf(gold, "gold"), ...spansOf(predicted, "predicted")];
  spans.sort((a, b) => a.span.start - b.span.start);
  for (const { type, at, side, span } of spans) {
    const other = side === "gold" ? open.predicted : open.gold;
    const alive = (other.get(type) ?? []).filter(({ end }) => end > span.start);
    other.set(type, alive);
    for (const each of alive)
      found.add(side === "gold" ? at * predicted.length + each.at : each.at * predicted.length + at);
    const own = open[side].get(type) ?? [];
    own.push({ at, end: span.end });
    open[side].set(type, own);
  }
  return found;
}

interface OpenSpan {
  readonly at: number;
  readonly end: number;
}

interface PlacedSpan {
  readonly type: string;
  readonly at: number;
  readonly side: "gold" | "predicted";
  readonly span: TextSpan;
}

function spansOf(records: readonly PlacedRecord[], side: "gold" | "predicted"): PlacedSpan[] {
  return records.flatMap(({ scored: { type }, places }, at) =>
    allPlaces(places).map((span) => ({ type, at, side, span })),
  );
}
