import { append } from "../collections/index.js";
import type { Path } from "../issues/index.js";
import { type Dossier, dossierSchema } from "./dossier.js";
import type { ControlAssessment } from "./events/control-assessment.js";
import type { DiplomaticEvent } from "./events/diplomatic-event.js";
import type { Meeting } from "./events/meeting.js";
import type { Statement } from "./events/statement.js";
import type { TerritorialPosition } from "./events/territorial-position.js";
import { identifiedTopics } from "./identified-topics.js";
import type { RecordOfKind } from "./nodes.js";
import type { Actor } from "./records/actor.js";
import type { Instrument, Provision } from "./records/instrument.js";
import type { Source } from "./records/source.js";
import type { Territory } from "./records/territory.js";
import { isEventType } from "./records.js";
import { type Id, type RecordKind, recordKinds } from "./values/id.js";
import type { Topic } from "./values/topic.js";
import { walk } from "./walk.js";

/** Any record of a dossier. */
export type DossierRecord = Source | Actor | Territory | Instrument | Provision | Topic | DiplomaticEvent;

/** A field of a dossier that refers to a record. */
export interface Reference {
  /** The id of the record that has the field. For a field of a provision, or of a topic with an id, it is that id. */
  from: Id;
  /** The path of the field, from the root of the dossier. */
  path: Path;
}

/**
 * Look-ups in a dossier by id. Made by {@link indexDossier}. They do not find events of a type that only a newer version of the format
 * defines, nor references in parts that only it knows; `dossier.events` has them.
 */
export interface DossierIndex {
  /** The record with an id, of any kind; undefined if there is none. */
  get(id: Id): DossierRecord | undefined;
  /** The kind of the record with an id; undefined if there is none. */
  kindOf(id: Id): RecordKind | undefined;
  /** The source with an id; undefined if there is none, or if the record is of another kind. */
  source(id: Id): Source | undefined;
  /** The actor with an id. */
  actor(id: Id): Actor | undefined;
  /** The territory with an id. */
  territory(id: Id): Territory | undefined;
  /** The instrument with an id. */
  instrument(id: Id): Instrument | undefined;
  /** The provision with an id, in any instrument. */
  provision(id: Id): Provision | undefined;
  /** The topic with an id, of any record. */
  topic(id: Id): Topic | undefined;
  /** The event with an id, of any type. */
  event(id: Id): DiplomaticEvent | undefined;
  /** The statement with an id. */
  statement(id: Id): Statement | undefined;
  /** The meeting with an id. */
  meeting(id: Id): Meeting | undefined;
  /** The territorial position with an id. */
  territorialPosition(id: Id): TerritorialPosition | undefined;
  /** The control assessment with an id. */
  controlAssessment(id: Id): ControlAssessment | undefined;
  /**
   * Every field that refers to the record with an id: those of sources first, then of actors, territories, instruments and
   * events, each list in its order.
   */
  referencesTo(id: Id): readonly Reference[];
  /** The statements that an actor makes, or that others make on the actor's behalf, in the order of the document. */
  statementsBy(actorId: Id): readonly Statement[];
}

type Entry = { [K in RecordKind]: { kind: K; record: RecordOfKind[K] } }[RecordKind];

/**
 * Indexes a dossier by id. The index holds no copies: it returns the dossier's own records, as they were when it was made. If an
 * id occurs twice (which {@link checkDossier} reports), the first record counts. A look-up takes constant time; the first call of
 * `referencesTo` and of `statementsBy` reads the whole dossier.
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
 *
 * // The events that name an actor, by their place in the dossier: a field may be that of a topic within one.
 * const named = index.referencesTo("trump").filter(({ path }) => path[0] === "events");
 * console.log(new Set(named.map(({ path }) => Number(path[1]))).size > 0); // true
 * ```
 */
export function indexDossier(dossier: Dossier): DossierIndex {
  const entries = new Map<Id, Entry>();
  const add = (entry: Entry): void => {
    const { id } = entry.record;
    if (id !== undefined && !entries.has(id)) entries.set(id, entry);
  };
  for (const record of dossier.sources) add({ kind: "source", record });
  for (const record of dossier.actors) add({ kind: "actor", record });
  for (const record of dossier.territories ?? []) add({ kind: "territory", record });
  for (const record of dossier.instruments ?? []) {
    add({ kind: "instrument", record });
    for (const provision of record.provisions ?? []) add({ kind: "provision", record: provision });
  }
  for (const event of dossier.events) {
    // The type of an event is its kind, which TypeScript cannot follow through the union.
    if (isKnownEvent(event)) add({ kind: event.type, record: event } as Entry);
  }
  for (const { topic } of identifiedTopics(dossier)) add({ kind: "topic", record: topic });

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
    topic: (id) => find("topic", id),
    event: (id) => {
      const entry = entries.get(id);
      return entry && isEventEntry(entry) ? entry.record : undefined;
    },
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

/** Whether this version of the format defines the type of an event: loose mode accepts others. */
export function isKnownEvent(event: DiplomaticEvent): boolean {
  return isEventType(event.type);
}

function isEventEntry(entry: Entry): entry is Entry & { record: DiplomaticEvent } {
  return isEventType(entry.kind);
}

function isKind<K extends RecordKind>(
  entry: Entry,
  kind: K,
): entry is Entry & { kind: K; record: RecordOfKind[K] } {
  return entry.kind === kind;
}

const kindsWithId: readonly RecordKind[] = /* @__PURE__ */ recordKinds.filter((kind) => kind !== "topic");

function gatherReferences(dossier: Dossier): ReadonlyMap<Id, readonly Reference[]> {
  const references = new Map<Id, Reference[]>();
  walk(dossierSchema, dossier, [
    {
      reference: (id, _kinds, place) => {
        const own = place.enclosing(...recordKinds);
        // A topic need not have an id.
        const from = own?.["id"] ?? place.enclosing(...kindsWithId)?.["id"];
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
