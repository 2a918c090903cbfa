import type {
  AttributionLink,
  Clause,
  DiplomaticEvent,
  Dossier,
  Evidence,
  Id,
  Instrument,
  Link,
  Party,
  Provision,
  SourceReport,
  Topic,
} from "../../model/index.js";
import type { Owner } from "./column.js";

// What the rows of each table are made from: a part of a dossier, with what leads to it.

/** A part of a record, which `record` names: an event, an instrument or a provision. */
export interface OfRecord<Value extends object> extends Owner<Value> {
  record: Id;
  /** Its place in its list, from 0. */
  at: number;
}

export interface OfInstrument extends Owner<Provision> {
  instrument: Id;
}

/** A party, and the list that it is in. */
export interface PartyOf extends OfRecord<Party> {
  capacity: "speaker" | "audience" | "participant" | "party";
}

/** A topic, and the clause that it is of. */
export interface TopicOf extends OfRecord<Topic> {
  clause: number | null;
}

/** A voice of a report. */
export interface VoiceOf extends OfRecord<AttributionLink> {
  report: number;
}

/** A quotation of a report, or of one of its voices. */
export interface EvidenceOf extends OfRecord<Evidence> {
  report: number;
  voice: number | null;
  source: Id;
}

type Reporting = DiplomaticEvent | Instrument | Provision;

/** The records that have reports, clauses and topics. */
function recordsOf({ instruments = [], events }: Dossier): Reporting[] {
  return [...instruments.flatMap((each) => [each, ...(each.provisions ?? [])]), ...events];
}

function owned<Value extends object>({ id }: { id: Id }, values: readonly Value[] = []): OfRecord<Value>[] {
  return values.map((value, at) => ({ record: id, at, value }));
}

export function provisionsOf({ instruments = [] }: Dossier): OfInstrument[] {
  return instruments.flatMap(({ id, provisions = [] }) =>
    provisions.map((value) => ({ instrument: id, value })),
  );
}

export function reportsOf(dossier: Dossier): OfRecord<SourceReport>[] {
  return recordsOf(dossier).flatMap((record) => owned(record, record.reports));
}

export function voicesOf(dossier: Dossier): VoiceOf[] {
  return reportsOf(dossier).flatMap(({ record, at: report, value }) =>
    owned({ id: record }, value.via).map((voice) => ({ ...voice, report })),
  );
}

export function evidenceOf(dossier: Dossier): EvidenceOf[] {
  return reportsOf(dossier).flatMap(({ record, at: report, value }) => {
    const { source, evidence, via = [] } = value;
    const of = (voice: number | null, found: readonly Evidence[] | undefined): EvidenceOf[] =>
      owned({ id: record }, found).map((each) => ({ ...each, report, voice, source }));
    return [...of(null, evidence), ...via.flatMap((link, voice) => of(voice, link.evidence))];
  });
}

export function linksOf({ instruments = [], events }: Dossier): OfRecord<Link>[] {
  return [...instruments, ...events].flatMap((record) => owned(record, record.links));
}

export function partiesOf({ instruments = [], events }: Dossier): PartyOf[] {
  const of = (
    record: { id: Id },
    capacity: PartyOf["capacity"],
    parties: readonly Party[] | undefined,
  ): PartyOf[] => owned(record, parties).map((each) => ({ ...each, capacity }));
  return [
    ...instruments.flatMap((each) => of(each, "party", each.parties)),
    ...events.flatMap((event) => {
      if (event.type === "statement")
        return [...of(event, "speaker", event.speakers), ...of(event, "audience", event.audience)];
      return event.type === "meeting" ? of(event, "participant", event.participants) : [];
    }),
  ];
}

export function clausesOf(dossier: Dossier): OfRecord<Clause>[] {
  return recordsOf(dossier).flatMap((record) => ("clauses" in record ? owned(record, record.clauses) : []));
}

export function topicsOf(dossier: Dossier): TopicOf[] {
  return recordsOf(dossier).flatMap((record) => {
    const own = "about" in record ? owned(record, record.about) : [];
    const clauses = "clauses" in record ? (record.clauses ?? []) : [];
    return [
      ...own.map((topic): TopicOf => ({ ...topic, clause: null })),
      ...clauses.flatMap(({ about }, clause) =>
        owned(record, about).map((topic): TopicOf => ({ ...topic, clause })),
      ),
    ];
  });
}
