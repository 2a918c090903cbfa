import type { Id } from "../../model/index.js";
import type { TextSpan } from "../../text/index.js";
import type { PlacedQuotation } from "./quotations.js";

/** A stretch of a text in which nothing begins or ends. */
export interface Segment extends TextSpan {
  /** The number of quotations that cover it. */
  readonly depth: number;
  /** True where a quotation begins with it. */
  readonly isStart: boolean;
  /** True in a sentence on which no record rests. */
  readonly isBare: boolean;
  /** The records whose last quotation here ends with it: of nested quotations of one record, the outermost counts. */
  readonly ending: readonly Id[];
}

/** Cuts a stretch of text wherever a quotation or a sentence without a record begins or ends. */
export function cutSegments(
  { start, end }: TextSpan,
  quotations: readonly PlacedQuotation[],
  bare: readonly TextSpan[],
): Segment[] {
  const edges = gatherEdges({ start, end }, quotations, bare);
  const offsets = [...edges.keys()].sort((a, b) => a - b);
  const open = new Map<Id, number>();
  let [depth, bareDepth] = [0, 0];
  return offsets.slice(0, -1).map((offset, place): Segment => {
    const next = offsets[place + 1] ?? end;
    const { opening = [], closing = [], bare = 0 } = edges.get(offset) ?? {};
    depth += opening.length - closing.length;
    bareDepth += bare;
    for (const record of opening) open.set(record, (open.get(record) ?? 0) + 1);
    return {
      start: offset,
      end: next,
      depth,
      isStart: opening.length > 0,
      isBare: bareDepth > 0 && depth === 0,
      ending: closeAll(edges.get(next)?.closing ?? [], open),
    };
  });
}

/** The quotations that begin and end at an offset, by their records, and the sentences without a record: 1 for a start, -1 for an end. */
interface Edge {
  opening: Id[];
  closing: Id[];
  bare: number;
}

function gatherEdges(
  { start, end }: TextSpan,
  quotations: readonly PlacedQuotation[],
  bare: readonly TextSpan[],
): Map<number, Edge> {
  const edges = new Map<number, Edge>();
  const at = (offset: number): Edge => {
    const edge = edges.get(offset) ?? { opening: [], closing: [], bare: 0 };
    edges.set(offset, edge);
    return edge;
  };
  at(start);
  at(end);
  for (const { record, start, end } of quotations) {
    at(start).opening.push(record);
    at(end).closing.push(record);
  }
  for (const span of bare) {
    at(span.start).bare += 1;
    at(span.end).bare -= 1;
  }
  return edges;
}

/** Closes a quotation of each record, and gives the records of which no other is open. */
function closeAll(records: readonly Id[], open: Map<Id, number>): Id[] {
  return records.filter((record) => {
    const left = (open.get(record) ?? 1) - 1;
    open.set(record, left);
    return left === 0;
  });
}
