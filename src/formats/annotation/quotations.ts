import { type Path, toPointer } from "../../issues/index.js";
import {
  anyEventSchema,
  type DiplomaticEvent,
  type Evidence,
  type Id,
  type Instrument,
  instrumentSchema,
  isJsonObject,
  walk,
} from "../../model/index.js";

/** A record that has an annotation of its own. */
export type AnnotatedRecord = DiplomaticEvent | Instrument;

/** A quotation of a record. */
export interface PlacedQuotation {
  evidence: Evidence;
  /** The id of the source that it is from. */
  source: Id;
  /** Where it stands in the record. */
  path: Path;
}

/** Every quotation of a record, with its place: of its reports and their voices, and of its provisions. */
export function quotationsOf(record: AnnotatedRecord): PlacedQuotation[] {
  const found: PlacedQuotation[] = [];
  walk(isInstrument(record) ? instrumentSchema : anyEventSchema, record, [
    {
      evidence: (evidence, { path, enclosing }) => {
        const source = enclosing("report")?.["source"];
        if (typeof source === "string" && isQuotation(evidence))
          found.push({ evidence, source, path: [...path] });
      },
    },
  ]);
  return found;
}

/** Whether evidence, which may be unchecked, has what a search needs. */
function isQuotation({ exact, prefix = "", suffix = "", start = 0, end = 0 }: Evidence): boolean {
  const words: unknown[] = [exact, prefix, suffix];
  const offsets: unknown[] = [start, end];
  return words.every((each) => typeof each === "string") && offsets.every((each) => typeof each === "number");
}

/** Whether an unchecked value can be taken for a record. */
export function isRecordLike(value: unknown): value is AnnotatedRecord {
  if (!isJsonObject(value)) return false;
  const { id, reports } = value;
  return typeof id === "string" && Array.isArray(reports) && reports.every(isJsonObject);
}

/** Whether a record is an instrument: an event says its type. */
export function isInstrument(record: AnnotatedRecord): record is Instrument {
  return !("type" in record);
}

/** A place as text, to look it up by. */
export function placeKey(path: Path): string {
  return toPointer(path).slice(1);
}
