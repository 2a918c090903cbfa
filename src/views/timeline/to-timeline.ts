import {
  type Basis,
  type DiplomaticEvent,
  type Dossier,
  type DossierIndex,
  type EventStatus,
  type Id,
  identifiedTopics,
  type RecordKind,
  type When,
} from "../../model/index.js";
import {
  createTimeNetwork,
  isPlaced,
  type TimeConstraint,
  type TimeNetwork,
  timeOf,
} from "../../order/index.js";
import { quoteWords } from "../../text/index.js";
import { cachedEdtf } from "../../time/index.js";
import { createNames, type Names } from "../sentence/names/names.js";
import { nameKnownRecord, referToRecord } from "../sentence/names/record-names.js";
import { phraseMatter } from "../sentence/parts/matter-phrases.js";
import { findOwnSource } from "../sentence/parts/time-phrases.js";
import { withoutStop } from "../sentence/prose.js";
import { describeTime } from "../time/describe-time.js";

/** The ground for an entry's place in a timeline: its own date, its relations to other records, or nothing. */
export type TimelinePlacement = "date" | "relation" | "nothing";

/**
 * The relation of an entry to the one above it: surely `after` it, surely `overlapping` with it, or `open` if the dossier allows
 * several orders.
 */
export type TimelineOrder = "after" | "overlapping" | "open";

/** One event, instrument, provision or topic in a timeline. */
export interface TimelineEntry {
  /** The record's id. */
  id: Id;
  /** Its short name: "the talks between Arden and Belmar in Port Lowen". */
  label: string;
  /** Its kind; absent for an event of a type that only a newer version of the format defines. */
  kind?: RecordKind | undefined;
  /** The record's status: a cancelled meeting has a place in time, too. */
  status?: EventStatus | undefined;
  /** The basis that all reports of an event share, if they do not state it. */
  basis?: Exclude<Basis, "stated"> | undefined;
  /** Its time in plain English, its own or that of the record it is part of; empty if nothing states one. */
  when: string;
  /** The ground for its place. */
  placedBy: TimelinePlacement;
  /** Its relation to the entry above; absent from the first entry. */
  orderToPrevious?: TimelineOrder | undefined;
  /** The event that it is part of, or the record with the same time that alone gives it its place. */
  within?: Id | undefined;
  /** The records with the same time, by the relations `at` and `equals` of either record. */
  sameTimeAs?: Id[] | undefined;
  /** The constraints on its time: those of its own `when`, or else those of other records. */
  constraints: TimeConstraint[];
}

/** A dossier in order of time. Made by {@link toTimeline}. */
export interface Timeline {
  /** The placed entries in an order that agrees with every sure relation, then the entries without a place. */
  entries: TimelineEntry[];
}

/**
 * Lists the events and instruments of a dossier in order of time, and its provisions and topics with an id that state a time. The order is that of
 * `orderEvents` (of `diplomatic-events/time`), which uses dates, durations and relations. Each entry gives the ground for its place and how
 * sure it is. Takes linear time in the number of records.
 *
 * @param dossier - A valid dossier.
 * @returns Plain JSON.
 *
 * @example
 * ```ts
 * import { toTimeline } from "diplomatic-events";
 * import { referenceDossier } from "diplomatic-events/fixtures";
 *
 * for (const { id, when, placedBy, orderToPrevious } of toTimeline(referenceDossier).entries.slice(0, 3)) {
 *   console.log([id, placedBy, orderToPrevious, when].join(" | "));
 * }
 * // istanbul-round | relation |  | 16 May, year not stated, length given as “brief”
 * // zelensky-conversation | relation | open | immediately before the phone call between Vladimir Putin and Donald Trump
 * // call | relation | after | shortly after the talks in Istanbul between the Russian delegation and the Ukrainian delegation, lasting two hours
 * ```
 */
export function toTimeline(dossier: Dossier): Timeline {
  return { entries: listInOrder(dossier, createTimeNetwork(dossier), createNames(dossier)) };
}

/** The entries of {@link toTimeline}, by the network of times and the names of the same dossier. */
export function listInOrder(dossier: Dossier, network: TimeNetwork, names: Names): TimelineEntry[] {
  const records = gatherTimed(dossier, names.index);
  const simultaneous = gatherSimultaneous(records);
  const placed: TimelineEntry[] = [];
  const unplaced: TimelineEntry[] = [];
  for (const id of network.sequence) {
    const record = records.get(id);
    const constraints = network.saidOf(id);
    if (!record || (record.isPart && constraints.length === 0 && record.when === undefined)) continue;
    const entry = createEntry(id, record, constraints, names);
    const same = simultaneous.get(id);
    if (same) entry.sameTimeAs = [...same];
    const whole = wholeOf(entry, names.index);
    if (whole !== undefined) entry.within = whole;
    (entry.placedBy === "nothing" ? unplaced : placed).push(entry);
  }
  const entries = distinguish([...placed, ...unplaced], names);
  entries.forEach((entry, at) => {
    const above = entries[at - 1];
    if (above) entry.orderToPrevious = orderOf(above.id, entry.id, network);
  });
  return entries;
}

interface Timed {
  when?: When | undefined;
  status?: EventStatus | undefined;
  /** True for a part of a record, which is listed only where something is said of its time. */
  isPart: boolean;
}

/** The records that may have a time, by id; the first of two with the same id. */
function gatherTimed(dossier: Dossier, index: DossierIndex): ReadonlyMap<Id, Timed> {
  const { instruments = [], events } = dossier;
  const found = new Map<Id, Timed>();
  const add = (id: Id, timed: Timed): void => {
    if (!found.has(id)) found.set(id, timed);
  };
  for (const { id, when, status, provisions = [] } of instruments) {
    add(id, { when, status, isPart: false });
    for (const provision of provisions) add(provision.id, { when: provision.when, isPart: true });
  }
  for (const event of events)
    add(event.id, { when: timeOf(event, index), status: event.status, isPart: false });
  for (const { id, topic } of identifiedTopics(dossier)) add(id, { when: topic.when, isPart: true });
  return found;
}

function createEntry(
  id: Id,
  { when, status }: Timed,
  constraints: readonly TimeConstraint[],
  names: Names,
): TimelineEntry {
  const kind = names.index.kindOf(id);
  const own = constraints.filter((constraint) => constraint.record === id);
  const bases = new Set(names.index.event(id)?.reports.map((report) => report.basis));
  const [basis] = bases.size === 1 ? bases : [];
  const name = (other: Id): string => referToRecord(other, names);
  return {
    id,
    label: nameKnownRecord(id, names),
    ...(kind === undefined ? {} : { kind }),
    ...(status === undefined ? {} : { status }),
    ...(basis === undefined || basis === "stated" ? {} : { basis }),
    when:
      when === undefined ? "" : quoteTime(id, when, names.index) + describeTime(when, { selfId: id, name }),
    placedBy: placementOf(id, when, constraints),
    constraints: own.length > 0 ? own : [...constraints],
  };
}

/** The entries, those with the same label told apart by their first topic, or else by their first words. */
function distinguish(entries: readonly TimelineEntry[], names: Names): TimelineEntry[] {
  const isShared = findRepeated(entries.map(({ label }) => label));
  const labelBy = (wordsOf: (event: DiplomaticEvent) => string): string[] =>
    entries.map(({ id, label }) => {
      const event = isShared(label) ? names.index.event(id) : undefined;
      const words = event === undefined ? "" : wordsOf(event);
      return words === "" ? label : `${label} (${words})`;
    });
  const [byTopic, byWords] = [labelBy((event) => firstTopic(event, names)), labelBy(firstWords)];
  const [isSharedByTopic, isSharedByWords] = [findRepeated(byTopic), findRepeated(byWords)];
  return entries.map((entry, at) => {
    const [topic = "", words = ""] = [byTopic[at], byWords[at]];
    const isTold = words !== entry.label && isSharedByTopic(topic) && !isSharedByWords(words);
    return { ...entry, label: isTold ? words : topic };
  });
}

/** Whether a text occurs more than once. */
function findRepeated(texts: readonly string[]): (text: string) => boolean {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return (text) => (counts.get(text) ?? 0) > 1;
}

/** The first topic of an event: "about trade". Empty without one. */
function firstTopic(event: DiplomaticEvent, names: Names): string {
  const [topic] = "about" in event ? (event.about ?? []) : [];
  if (topic === undefined) return "";
  // Without a doer, the deed is that of the speaker, whom the label names.
  const speakers =
    event.type === "statement" ? event.speakers.flatMap(({ who, onBehalfOf }) => [who, onBehalfOf]) : [];
  const by = (topic.by ?? []).every((who) => speakers.includes(who)) ? [] : topic.by;
  // The words of a deed alone would say the opposite of a negated statement.
  const isDenied = event.type === "statement" && event.negated === true;
  const matter = phraseMatter({ ...topic, by }, names.of, isDenied);
  return matter === "" ? "" : `about ${matter}`;
}

/** The first words of a statement: "The crossing is …". Empty for a negated one, and for another event. */
function firstWords(event: DiplomaticEvent): string {
  if (event.type !== "statement" || event.negated) return "";
  const words = withoutStop(event.content).split(" ");
  return words.length < 7 ? words.join(" ") : `${words.slice(0, 6).join(" ")} …`;
}

/** The words of the source before a time that only says that it is before or after the source: "“next week”, ". */
function quoteTime(id: Id, { date, asWritten, relative = [] }: When, index: DossierIndex): string {
  const own = findOwnSource(id, index);
  const isVague = date === undefined && relative.some(({ to }) => to === own);
  return isVague && asWritten !== undefined ? `${quoteWords(asWritten)}, ` : "";
}

/** The event that an entry is part of, or the record with the same time, if nothing else is said of its time. */
function wholeOf({ id, constraints, sameTimeAs = [] }: TimelineEntry, index: DossierIndex): Id | undefined {
  const links = (index.event(id) ?? index.instrument(id))?.links ?? [];
  const whole = links.find(({ rel, to }) => rel === "part-of" && index.event(to) !== undefined);
  const [only, ...others] = constraints;
  const isAlone = only?.record === id && others.length === 0;
  return whole?.to ?? (isAlone ? sameTimeAs.find((other) => other === only.to) : undefined);
}

function placementOf(
  id: Id,
  when: When | undefined,
  constraints: readonly TimeConstraint[],
): TimelinePlacement {
  const date = when?.date;
  if (date !== undefined && isPlaced(date) && hasBound(date)) return "date";
  const isRelated = constraints.some(({ record, to }) => to !== undefined && (record !== id || to !== id));
  return isRelated ? "relation" : "nothing";
}

function hasBound(date: string): boolean {
  const { earliest, latest } = cachedEdtf(date) ?? {};
  return earliest !== undefined || latest !== undefined;
}

function orderOf(above: Id, id: Id, { isBefore }: TimeNetwork): TimelineOrder {
  const answer = isBefore(above, id);
  if (answer === "yes") return "after";
  return answer === "no" && isBefore(id, above) === "no" ? "overlapping" : "open";
}

/** For each record those with the same time, by a relation of either record. */
function gatherSimultaneous(records: ReadonlyMap<Id, Timed>): ReadonlyMap<Id, ReadonlySet<Id>> {
  const found = new Map<Id, Set<Id>>();
  const add = (id: Id, other: Id): void => {
    found.set(id, (found.get(id) ?? new Set<Id>()).add(other));
  };
  for (const [id, { when }] of records) {
    for (const { relation, to, point, toPoint } of when?.relative ?? []) {
      if (relation !== "at" && relation !== "equals") continue;
      if (to === id || point !== undefined || toPoint !== undefined) continue;
      add(id, to);
      add(to, id);
    }
  }
  return found;
}
