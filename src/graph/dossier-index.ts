import { type Dossier, dossierSchema } from "../dossier.js";
import type { ControlAssessment } from "../events/control-assessment.js";
import type { DiplomaticEvent } from "../events/diplomatic-event.js";
import type { Meeting } from "../events/meeting.js";
import type { Statement } from "../events/statement.js";
import type { TerritorialPosition } from "../events/territorial-position.js";
import type { Path } from "../issues/path.js";
import type { Actor } from "../records/actor.js";
import type { Instrument, Provision } from "../records/instrument.js";
import type { Source } from "../records/source.js";
import type { Territory } from "../records/territory.js";
import { type Id, type RecordKind, recordKinds } from "../values/id.js";
import type { RecordOfKind } from "./nodes.js";
import { walk } from "./walk.js";

/** Any record of a dossier. */
export type DossierRecord = Source | Actor | Territory | Instrument | Provision | DiplomaticEvent;

/** A field of a dossier that names a record. */
export interface Reference {
  /** The id of the record whose field it is: of a provision, not of its instrument. */
  from: Id;
  /** Where the field is, from the root of the dossier. */
  path: Path;
}

/** Ways through a dossier. Made by {@link indexDossier}. */
export interface DossierIndex {
  /** The record of that id, of any kind. */
  get(id: Id): DossierRecord | undefined;
  /** The kind of the record of that id. */
  kindOf(id: Id): RecordKind | undefined;
  /** The source of that id; undefined when there is none or the id names another kind. So with the next ones. */
  source(id: Id): Source | undefined;
  /** The actor of that id. */
  actor(id: Id): Actor | undefined;
  /** The territory of that id. */
  territory(id: Id): Territory | undefined;
  /** The instrument of that id. */
  instrument(id: Id): Instrument | undefined;
  /** The provision of that id, in whichever instrument it stands. */
  provision(id: Id): Provision | undefined;
  /** The event of that id, of whatever type. */
  event(id: Id): DiplomaticEvent | undefined;
  /** The statement of that id. */
  statement(id: Id): Statement | undefined;
  /** The meeting of that id. */
  meeting(id: Id): Meeting | undefined;
  /** The territorial position of that id. */
  territorialPosition(id: Id): TerritorialPosition | undefined;
  /** The control assessment of that id. */
  controlAssessment(id: Id): ControlAssessment | undefined;
  /**
   * Every field that names the record of that id: those of sources first, then of actors, territories, instruments and
   * events, each list in its order.
   */
  referencesTo(id: Id): readonly Reference[];
  /** The statements that an actor speaks, or that are spoken on the actor's behalf, in the order of the document. */
  statementsBy(actorId: Id): readonly Statement[];
}

type Entry = { [K in RecordKind]: { kind: K; record: RecordOfKind[K] } }[RecordKind];

/**
 * Indexes a dossier by id, so that it can be walked without searching. The index keeps no copy: it answers with
 * the dossier's own records, as they were when it was made. For ids that stand twice (which {@link checkDossier} reports) the
 * first record counts. Lookups are constant time; references are gathered once, when first asked for.
 *
 * @example
 * ```ts
 * import { indexDossier } from "diplomatic-events";
 * import { referenceDossier } from "diplomatic-events/fixtures";
 *
 * const index = indexDossier(referenceDossier);
 * console.log(index.actor("ukraine")?.country); // "UA"
 * console.log(index.kindOf("call")); // "meeting"
 * console.log(index.statementsBy("trump").length > 0); // true
 * ```
 */
export function indexDossier(dossier: Dossier): DossierIndex {
  const entries = new Map<Id, Entry>();
  const add = (entry: Entry): void => {
    if (!entries.has(entry.record.id)) entries.set(entry.record.id, entry);
  };
  for (const record of dossier.sources) add({ kind: "source", record });
  for (const record of dossier.actors) add({ kind: "actor", record });
  for (const record of dossier.territories ?? []) add({ kind: "territory", record });
  for (const record of dossier.instruments ?? []) {
    add({ kind: "instrument", record });
    for (const provision of record.provisions ?? []) add({ kind: "provision", record: provision });
  }
  for (const event of dossier.events) {
    const entry = eventEntry(event);
    if (entry) add(entry);
  }

  const find = <K extends RecordKind>(kind: K, id: Id): RecordOfKind[K] | undefined => {
    const entry = entries.get(id);
    return entry && isKind(entry, kind) ? entry.record : undefined;
  };

  let references: ReadonlyMap<Id, readonly Reference[]> | undefined;
  let statements: ReadonlyMap<Id, readonly Statement[]> | undefined;

  return {
    get: (id) => entries.get(id)?.record,
    kindOf: (id) => entries.get(id)?.kind,
    source: (id) => find("source", id),
    actor: (id) => find("actor", id),
    territory: (id) => find("territory", id),
    instrument: (id) => find("instrument", id),
    provision: (id) => find("provision", id),
    event: (id) =>
      find("statement", id) ??
      find("meeting", id) ??
      find("territorial-position", id) ??
      find("control-assessment", id),
    statement: (id) => find("statement", id),
    meeting: (id) => find("meeting", id),
    territorialPosition: (id) => find("territorial-position", id),
    controlAssessment: (id) => find("control-assessment", id),
    referencesTo: (id) => {
      references ??= gatherReferences(dossier);
      return references.get(id) ?? [];
    },
    statementsBy: (id) => {
      statements ??= gatherStatements(dossier);
      return statements.get(id) ?? [];
    },
  };
}

/** Whether an event is of a type that this version knows: loose mode lets others pass. */
export function isKnownEvent(event: DiplomaticEvent): boolean {
  return eventEntry(event) !== undefined;
}

// An event of a type that only a newer version knows has no entry.
function eventEntry(record: DiplomaticEvent): Entry | undefined {
  switch (record.type) {
    case "statement":
      return { kind: record.type, record };
    case "meeting":
      return { kind: record.type, record };
    case "territorial-position":
      return { kind: record.type, record };
    case "control-assessment":
      return { kind: record.type, record };
    default:
      return undefined;
  }
}

function isKind<K extends RecordKind>(
  entry: Entry,
  kind: K,
): entry is Entry & { kind: K; record: RecordOfKind[K] } {
  return entry.kind === kind;
}

function gatherReferences(dossier: Dossier): ReadonlyMap<Id, readonly Reference[]> {
  const references = new Map<Id, Reference[]>();
  walk(dossierSchema, dossier, [
    {
      reference: (id, _kinds, place) => {
        const from = place.enclosing(...recordKinds)?.["id"];
        if (typeof from === "string") append(references, id, { from, path: [...place.path] });
      },
    },
  ]);
  return references;
}

function gatherStatements(dossier: Dossier): ReadonlyMap<Id, readonly Statement[]> {
  const statements = new Map<Id, Statement[]>();
  for (const event of dossier.events) {
    if (event.type !== "statement") continue;
    const voices = new Set<Id>();
    for (const { who, onBehalfOf } of event.speakers) {
      voices.add(who);
      if (onBehalfOf !== undefined) voices.add(onBehalfOf);
    }
    for (const voice of voices) append(statements, voice, event);
  }
  return statements;
}

function append<T>(map: Map<Id, T[]>, key: Id, item: T): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
