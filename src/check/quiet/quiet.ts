import type { Dossier } from "../../dossier.js";
import type { DiplomaticEvent } from "../../events/diplomatic-event.js";
import { type Edge, findCycles } from "../../graph/find-cycles.js";
import { kindBits } from "../../shape/generated/guards.js";
import type { Notes } from "../../shape/notes.js";
import type { Id, RecordKind } from "../../values/id.js";
import type { Limits } from "../options.js";
import type { Known } from "./known.js";
import { areQuietExtensions } from "./parts.js";
import { createQuotations } from "./quotations.js";
import { isQuietActor, isQuietSource, isQuietTerritory } from "./records.js";
import { isQuietEvent, isQuietInstrument } from "./reported.js";
import type { Screen } from "./screen.js";
import { areQuietTimes, noteTimes } from "./times.js";

/**
 * Whether a dossier is so plainly in order that no rule has anything to say of it, neither an error nor a warning: what most are,
 * told in one pass and much faster than by the rules. `false` says nothing: then the rules look, and they alone say what is wrong.
 * A new rule has its counterpart here; a test holds both against each other.
 *
 * @param dossier A dossier whose shape has been found in order.
 * @param notes The references that were found with it.
 */
export function isQuietDossier(dossier: Dossier, notes: Notes, limits: Limits): boolean {
  const records = recordsOf(dossier);
  if (!records || !areReferences(notes, records)) return false;
  const { sources, actors, territories, instruments, events, extensions } = dossier;
  // Mostly each event has a quotation.
  const screen = createScreen(records, limits, events.length / sources.length);
  for (const source of sources) if (!isQuietSource(source, screen)) return false;
  for (const actor of actors) if (!isQuietActor(actor, screen)) return false;
  if (territories)
    for (const territory of territories) if (!isQuietTerritory(territory, screen)) return false;
  if (instruments)
    for (const instrument of instruments) {
      if (!isQuietInstrument(instrument, screen)) return false;
      noteTimes(screen.times, instrument.id, instrument.when);
      for (const { id, when } of instrument.provisions ?? []) noteTimes(screen.times, id, when);
    }
  for (const event of events) {
    if (!isQuietEvent(event, screen)) return false;
    noteTimes(screen.times, event.id, event.when);
  }
  return (
    hasNoCircle(screen) && areQuietExtensions(extensions, limits) && areQuietTimes(screen.times, records)
  );
}

/** The same for an event by itself, whose references are not followed. */
export function isQuietEventAlone(event: DiplomaticEvent, limits: Limits): boolean {
  const screen = createScreen(undefined, limits, 0);
  noteTimes(screen.times, event.id, event.when);
  const alone = new Map([[event.id, { kind: kindBits[event.type], record: event }]]);
  return isQuietEvent(event, screen) && areQuietTimes({ ...screen.times, responses: [] }, alone);
}

function createScreen(
  records: ReadonlyMap<Id, Known> | undefined,
  limits: Limits,
  quotations: number,
): Screen {
  return {
    records,
    limits,
    quotations: createQuotations(records, quotations),
    times: { related: new Set(), responses: [] },
    edges: new Map(),
    identities: new Set(),
  };
}

/** The records by id; undefined where two share one. */
function recordsOf({
  sources,
  actors,
  territories,
  instruments,
  events,
}: Dossier): Map<Id, Known> | undefined {
  const records = new Map<Id, Known>();
  let count = 0;
  const enter = (id: Id, kind: RecordKind, record: object): void => {
    records.set(id, { kind: kindBits[kind], record });
    count++;
  };
  for (const source of sources) enter(source.id, "source", source);
  for (const actor of actors) enter(actor.id, "actor", actor);
  if (territories) for (const territory of territories) enter(territory.id, "territory", territory);
  if (instruments)
    for (const instrument of instruments) {
      enter(instrument.id, "instrument", instrument);
      for (const provision of instrument.provisions ?? []) enter(provision.id, "provision", provision);
    }
  for (const event of events) enter(event.id, event.type, event);
  return records.size === count ? records : undefined;
}

/** Whether every reference names a record of a kind that its field allows. */
function areReferences({ ids, kinds }: Notes, records: ReadonlyMap<Id, Known>): boolean {
  for (let at = 0; at < ids.length; at++) {
    const known = records.get(ids[at] ?? "");
    if (known === undefined || (known.kind & (kinds[at] ?? 0)) === 0) return false;
  }
  return true;
}

function hasNoCircle({ edges }: Screen): boolean {
  for (const list of edges.values()) if (leadsOn(list) && findCycles(list).length > 0) return false;
  return true;
}

/** Whether some reference leads to a record that has one itself, as each does in a circle. */
function leadsOn(edges: readonly Edge[]): boolean {
  if (edges.length < 2) return false;
  const starts = new Set<Id>();
  for (const { from } of edges) starts.add(from);
  for (const { to } of edges) if (starts.has(to)) return true;
  return false;
}
