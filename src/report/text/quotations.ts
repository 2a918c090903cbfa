import { append } from "../../collections/index.js";
import type { Dossier, Evidence, Id, SourceReport } from "../../model/index.js";
import { type Anchor, createAnchorer } from "../../text/index.js";

/** A quotation that stands in a source. */
export interface PlacedQuotation {
  /** The event or instrument that rests on it. */
  readonly record: Id;
  readonly start: number;
  readonly end: number;
}

/** A quotation with the event or instrument that rests on it. */
export interface RecordQuotation {
  readonly record: Id;
  readonly evidence: Evidence;
}

/** The places of all quotations of a dossier. */
export interface QuotationFinder {
  /** The place of a report's quotation; undefined if the source has no such text. */
  placeOf(source: Id, evidence: Evidence): Anchor | undefined;
  /** The quotations that stand in a source's text or title, in the order of their starts. */
  placedIn(source: Id, part: "text" | "title"): readonly PlacedQuotation[];
  /** The quotations from a source without a text. */
  unplacedIn(source: Id): readonly RecordQuotation[];
  /** The number of all quotations, and of those with a place. */
  readonly counts: { readonly all: number; readonly placed: number };
}

/** Looks every quotation up once. */
export function createQuotationFinder(dossier: Dossier): QuotationFinder {
  const anchors = new Map<string, Map<Evidence, Anchor>>();
  const placed = new Map<string, PlacedQuotation[]>();
  let [all, found] = [0, 0];
  const quotations = gatherQuotations(dossier);
  for (const source of dossier.sources) {
    for (const part of ["text", "title"] as const) {
      const key = keyOf(source.id, part);
      const text = source[part];
      const own = quotations.get(key) ?? [];
      all += own.length;
      if (text === undefined || own.length === 0 || anchors.has(key)) continue;
      const anchor = createAnchorer(text, own.length);
      const places = new Map<Evidence, Anchor>();
      for (const { record, evidence } of own) {
        const place = anchor(evidence);
        places.set(evidence, place);
        if ("candidates" in place) continue;
        found += 1;
        append(placed, key, { record, start: place.start, end: place.end });
      }
      anchors.set(key, places);
    }
  }
  for (const list of placed.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    placeOf: (source, evidence) => anchors.get(keyOf(source, evidence.in ?? "text"))?.get(evidence),
    placedIn: (source, part) => placed.get(keyOf(source, part)) ?? [],
    unplacedIn: (source) => quotations.get(keyOf(source, "text")) ?? [],
    counts: { all, placed: found },
  };
}

/** The quotations of a report: its own, then those of its chain. */
export function quotationsOf({ evidence = [], via = [] }: SourceReport): Evidence[] {
  return [...evidence, ...via.flatMap((link) => link.evidence ?? [])];
}

function keyOf(source: Id, part: string): string {
  return `${part} ${source}`;
}

function gatherQuotations({ events, instruments = [] }: Dossier): Map<string, RecordQuotation[]> {
  const found = new Map<string, RecordQuotation[]>();
  const add = (record: Id, reports: readonly SourceReport[] = []): void => {
    for (const report of reports)
      for (const evidence of quotationsOf(report))
        append(found, keyOf(report.source, evidence.in ?? "text"), { record, evidence });
  };
  for (const { id, reports } of events) add(id, reports);
  for (const { id, reports, provisions = [] } of instruments) {
    add(id, reports);
    for (const provision of provisions) add(id, provision.reports);
  }
  return found;
}
