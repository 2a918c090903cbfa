import { type DiplomaticEvent, type Dossier, type Instrument, isKnownEvent } from "../model/index.js";

/** The types of record that are scored: those of events, and instruments. */
export const scoredTypes = [
  "statement",
  "meeting",
  "territorial-position",
  "control-assessment",
  "instrument",
] as const;

/** A type of record that is scored. */
export type ScoredType = (typeof scoredTypes)[number];

/** A record that is scored, by its type. */
export type ScoredRecord =
  | { [T in EventType]: { readonly type: T; readonly record: DiplomaticEvent & { type: T } } }[EventType]
  | { readonly type: "instrument"; readonly record: Instrument };

type EventType = DiplomaticEvent["type"];

/** The records of a dossier that are scored, in its order. Events of types that only a newer version knows are left out. */
export function scoredRecords({ instruments = [], events }: Dossier): ScoredRecord[] {
  return [
    ...events.filter(isKnownEvent).map(asScored),
    ...instruments.map((record): ScoredRecord => ({ type: "instrument", record })),
  ];
}

/** The type of a record is that of its event, which TypeScript cannot follow through the union. */
function asScored(record: DiplomaticEvent): ScoredRecord {
  return { type: record.type, record } as ScoredRecord;
}
