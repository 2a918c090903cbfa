import type {
  Actor,
  Clause,
  Dossier,
  Instrument,
  Party,
  Provision,
  Reported,
  Source,
  SourceReport,
  Territory,
  Topic,
  When,
} from "../../../src/index.js";
import type { ControlAssessment, Meeting, Statement, TerritorialPosition } from "../../../src/model/index.js";

/** What the naive checker says is wrong. */
export interface NaiveIssue {
  code: string;
  severity: "error" | "warning";
  pointer: string;
}

export function error(code: string, pointer: string): NaiveIssue {
  return { code, severity: "error", pointer };
}

export function warning(code: string, pointer: string): NaiveIssue {
  return { code, severity: "warning", pointer };
}

/** A part of the dossier and the JSON Pointer at which it stands. */
export interface Placed<T> {
  at: string;
  value: T;
}

/** A record of whatever kind, provisions and topics included. */
export type AnyRecord =
  | (Placed<Source> & { kind: "source" })
  | (Placed<Actor> & { kind: "actor" })
  | (Placed<Territory> & { kind: "territory" })
  | (Placed<Instrument> & { kind: "instrument" })
  | (Placed<Provision> & { kind: "provision"; of: Instrument })
  | (Placed<Topic & { id: string }> & { kind: "topic" })
  | (Placed<Statement> & { kind: "statement" })
  | (Placed<Meeting> & { kind: "meeting" })
  | (Placed<TerritorialPosition> & { kind: "territorial-position" })
  | (Placed<ControlAssessment> & { kind: "control-assessment" });

/** A list's items with their pointers; an absent list has none. */
export function items<T>(at: string, list: readonly T[] | undefined): Placed<T>[] {
  return (list ?? []).map((value, index) => ({ at: `${at}/${index}`, value }));
}

/** All records, in the order of the document. */
export function recordsOf(dossier: Dossier): AnyRecord[] {
  return recordsInLists(dossier).flatMap((record) => [record, ...namedTopicsOf(record)]);
}

function namedTopicsOf(record: AnyRecord): AnyRecord[] {
  return topicsOf(record).flatMap(({ at, value }): AnyRecord[] =>
    at === record.at || value.id === undefined
      ? []
      : [{ kind: "topic", at, value: { ...value, id: value.id } }],
  );
}

function recordsInLists(dossier: Dossier): AnyRecord[] {
  const records: AnyRecord[] = [];
  for (const each of items("/sources", dossier.sources)) records.push({ kind: "source", ...each });
  for (const each of items("/actors", dossier.actors)) records.push({ kind: "actor", ...each });
  for (const each of items("/territories", dossier.territories)) records.push({ kind: "territory", ...each });
  for (const each of items("/instruments", dossier.instruments)) {
    records.push({ kind: "instrument", ...each });
    for (const provision of items(`${each.at}/provisions`, each.value.provisions))
      records.push({ kind: "provision", of: each.value, ...provision });
  }
  for (const { at, value } of items("/events", dossier.events)) {
    if (value.type === "statement") records.push({ kind: "statement", at, value });
    if (value.type === "meeting") records.push({ kind: "meeting", at, value });
    if (value.type === "territorial-position") records.push({ kind: "territorial-position", at, value });
    if (value.type === "control-assessment") records.push({ kind: "control-assessment", at, value });
  }
  return records;
}

/** The record that an id names: the first, where several have it. */
export function find(dossier: Dossier, id: string | undefined): AnyRecord | undefined {
  for (const record of recordsOf(dossier)) if (record.value.id === id) return record;
  return undefined;
}

/** The events and instruments: what is reported. */
export function reportedOf(dossier: Dossier): (Placed<Reported & { id: string }> & { record: AnyRecord })[] {
  const found: (Placed<Reported & { id: string }> & { record: AnyRecord })[] = [];
  for (const record of recordsOf(dossier)) {
    if (record.kind === "source" || record.kind === "actor") continue;
    if (record.kind === "territory" || record.kind === "provision" || record.kind === "topic") continue;
    found.push({ at: record.at, value: record.value, record });
  }
  return found;
}

/** The reports of all events, instruments and provisions. */
export function reportsOf(dossier: Dossier): Placed<SourceReport>[] {
  return recordsOf(dossier).flatMap((record) =>
    "reports" in record.value ? items(`${record.at}/reports`, record.value.reports) : [],
  );
}

export function clausesOf(record: AnyRecord): Placed<Clause>[] {
  if (
    record.kind === "statement" ||
    record.kind === "meeting" ||
    record.kind === "territorial-position" ||
    record.kind === "provision"
  )
    return items(`${record.at}/clauses`, record.value.clauses);
  return [];
}

/** The topics of a record: what it is about and what its clauses are about. A provision is a topic itself. */
export function topicsOf(record: AnyRecord): Placed<Topic>[] {
  const topics: Placed<Topic>[] = [];
  if (record.kind === "provision") topics.push(record);
  if (record.kind === "statement" || record.kind === "meeting")
    topics.push(...items(`${record.at}/about`, record.value.about));
  for (const clause of clausesOf(record)) topics.push(...items(`${clause.at}/about`, clause.value.about));
  return topics;
}

/** Every time of the dossier: those of records and those of topics. */
export function timesOf(dossier: Dossier): Placed<When>[] {
  const times: Placed<When>[] = [];
  for (const { at, value } of reportedOf(dossier))
    if (value.when) times.push({ at: `${at}/when`, value: value.when });
  for (const record of recordsOf(dossier))
    for (const { at, value } of topicsOf(record))
      if (value.when) times.push({ at: `${at}/when`, value: value.when });
  return times;
}

/** The lists of parties of a record, with the name of their field. */
export function partyListsOf(record: AnyRecord): (Placed<Party[]> & { field: string })[] {
  const lists: (Placed<Party[]> & { field: string })[] = [];
  const add = (field: string, value: Party[] | undefined): void => {
    if (value) lists.push({ field, at: `${record.at}/${field}`, value });
  };
  if (record.kind === "instrument") add("parties", record.value.parties);
  if (record.kind === "meeting") add("participants", record.value.participants);
  if (record.kind === "statement") add("speakers", record.value.speakers);
  if (record.kind === "statement") add("audience", record.value.audience);
  return lists;
}
