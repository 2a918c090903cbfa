import type { DiplomaticEvent } from "../../events/diplomatic-event.js";
import { findEarlyResponses } from "../../graph/early-responses.js";
import { createSameEvents } from "../../graph/same-event.js";
import { findConflict } from "../../graph/time-conflicts.js";
import { gatherTimeConstraints, type TimedRecord } from "../../graph/time-constraints.js";
import type { Instrument } from "../../records/instrument.js";
import type { Source } from "../../records/source.js";
import { isPlainlyNotAfter } from "../../values/date-digits.js";
import type { Id } from "../../values/id.js";
import type { When } from "../../values/when.js";
import type { Known } from "./screen.js";

/** An answer, or what puts another record right, and what it is later than. */
export interface Response {
  readonly from: Id;
  readonly to: Id;
}

/** What is said of times that may contradict something else that is said. */
export interface Times {
  /** The records with a date and a length, or a relative time, and those to which these are relative. */
  readonly related: Set<Id>;
  readonly responses: Response[];
}

/** Takes note of the time of a record, where more is said of it than a date. */
export function noteTimes({ related }: Times, id: Id, when: When | undefined): void {
  if (when === undefined) return;
  const { date, duration, relative } = when;
  if (relative === undefined && (duration?.iso === undefined || date === undefined)) return;
  related.add(id);
  if (relative) for (const { to } of relative) related.add(to);
}

/**
 * Whether all that is said of times can hold together, and nothing answers what comes after it. Only what is said of related
 * records can contradict anything: a date alone holds by itself.
 */
export function areQuietTimes({ related, responses }: Times, records: ReadonlyMap<Id, Known>): boolean {
  const doubtful = responses.filter(
    ({ from, to }) => related.has(from) || related.has(to) || !isLater(records.get(from), records.get(to)),
  );
  if (doubtful.length === 0 && (related.size === 0 || hasRoom(related, records))) return true;

  for (const { from, to } of doubtful) related.add(from).add(to);
  const timed: TimedRecord[] = [];
  for (const id of related) {
    const known = records.get(id);
    if (known) timed.push(timedRecord(id, known));
  }
  const constraints = gatherTimeConstraints(timed);
  const { points, differences } = constraints;
  if (findConflict(points, differences)) return false;
  if (doubtful.length === 0) return true;
  const settled = { ...constraints, consistent: differences, conflicts: [] };
  for (const _ of findEarlyResponses(settled, doubtful)) return false;
  return true;
}

/**
 * Whether records only lie before or after one another, each two connected in one way at most, and no more than one of those that
 * are connected has a date: then each can be put where it belongs, one after the other, starting from that one.
 */
function hasRoom(related: ReadonlySet<Id>, records: ReadonlyMap<Id, Known>): boolean {
  const groups = createSameEvents();
  const dated = new Set<Id>();
  for (const id of related) {
    const when = whenOf(records.get(id));
    if (when?.relative === undefined) continue;
    for (const { relation, to } of when.relative) {
      const [own, other] = [groups.representative(id), groups.representative(to)];
      if (own === other || (relation !== "before" && relation !== "after")) return false;
      groups.join(id, to);
    }
  }
  for (const id of related) {
    const { date, duration } = whenOf(records.get(id)) ?? {};
    const published = publishedOf(records.get(id));
    if (date === undefined && published === undefined) continue;
    const group = groups.representative(id);
    if (duration?.iso !== undefined || dated.has(group)) return false;
    dated.add(group);
  }
  return true;
}

function timedRecord(id: Id, known: Known): TimedRecord {
  const published = publishedOf(known);
  return published === undefined ? { id, when: whenOf(known), path: [] } : { id, published, path: [] };
}

/** Whether the dates of two records show by their digits that one does not lie before the other. */
function isLater(response: Known | undefined, cause: Known | undefined): boolean {
  const [answered, answers] = [dateOf(cause), dateOf(response)];
  return answered === undefined || answers === undefined || isPlainlyNotAfter(answered, answers);
}

function dateOf(known: Known | undefined): string | undefined {
  return whenOf(known)?.date;
}

function whenOf(known: Known | undefined): When | undefined {
  const { when }: Partial<Instrument | DiplomaticEvent> = known?.record ?? {};
  return when;
}

function publishedOf(known: Known | undefined): string | undefined {
  const { published }: Partial<Source> = known?.record ?? {};
  return published;
}
