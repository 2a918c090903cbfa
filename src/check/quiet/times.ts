import type { DiplomaticEvent } from "../../events/diplomatic-event.js";
import { findEarlyResponses } from "../../graph/early-responses.js";
import { findConflict } from "../../graph/time-conflicts.js";
import { gatherTimeConstraints, type TimedRecord } from "../../graph/time-constraints.js";
import { type FirmDate, isSurelyAfter, readFirmDate } from "../../graph/time-differences.js";
import { createUnionFind, type UnionFind } from "../../graph/union-find.js";
import type { Instrument } from "../../records/instrument.js";
import type { Source } from "../../records/source.js";
import { durationRange } from "../../values/compare-durations.js";
import { isPlainlyNotAfter } from "../../values/date-digits.js";
import type { Duration } from "../../values/duration.js";
import type { Id } from "../../values/id.js";
import type { RelativeTime } from "../../values/relative-time.js";
import type { When } from "../../values/when.js";
import type { Known } from "./known.js";

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
  const open = responses.filter(
    ({ from, to }) => related.has(from) || related.has(to) || !isLater(records.get(from), records.get(to)),
  );
  if (related.size === 0 && open.length === 0) return true;
  const involved = new Set(related);
  for (const { from, to } of open) involved.add(from).add(to);
  const arrangement = arrange(involved, records);
  const { groups, tangled } = arrangement;
  const doubtful = open.filter((response) => !canBeLater(response, arrangement, records));
  if (tangled.size === 0 && doubtful.length === 0) return true;

  const left = new Set(tangled);
  for (const { from, to } of doubtful) left.add(groups.representative(from)).add(groups.representative(to));
  const timed: TimedRecord[] = [];
  for (const id of involved) {
    const known = records.get(id);
    // A group with one date alone tells nothing of others, not even how far the calendar of UTC lies off that of a place.
    if (known && left.has(groups.representative(id))) timed.push(timedRecord(id, known));
  }
  const constraints = gatherTimeConstraints(timed);
  const { points, differences } = constraints;
  if (findConflict(points, differences)) return false;
  if (doubtful.length === 0) return true;
  const settled = { ...constraints, consistent: differences, conflicts: [] };
  for (const _ of findEarlyResponses(settled, doubtful)) return false;
  return true;
}

/** How related records hang together. */
interface Arrangement {
  /** The records that hang together with one another have one representative. */
  readonly groups: UnionFind;
  /** The one record of a group that has a date, by the group's representative. */
  readonly dated: ReadonlyMap<Id, Id>;
  /** The representatives of groups at which one has to look closer. */
  readonly tangled: ReadonlySet<Id>;
}

/**
 * How records hang together that lie before or after one another in a way that does not already follow from their dates. Where they
 * do nothing else, each two are connected in one way at most, and no more than one of a group has a date, each can be put where it
 * belongs, one after the other, starting from that one. Other groups are tangled.
 */
function arrange(ids: ReadonlySet<Id>, records: ReadonlyMap<Id, Known>): Arrangement {
  const groups = createUnionFind();
  const knots: Id[] = [];
  for (const id of ids) {
    for (const time of whenOf(records.get(id))?.relative ?? []) {
      if (followsFromDates(id, time, records)) continue;
      const isOnce = groups.representative(id) !== groups.representative(time.to);
      if (!isOnce || !isSimple(time)) knots.push(id);
      groups.join(id, time.to);
    }
  }
  const dated = new Map<Id, Id>();
  for (const id of ids) {
    const known = records.get(id);
    const firm = firmDateOf(known);
    if (!firm) continue;
    const { duration } = whenOf(known) ?? {};
    const group = groups.representative(id);
    if (dated.has(group) || (duration && !fits(duration, firm))) knots.push(id);
    dated.set(group, id);
  }
  return { groups, dated, tangled: new Set(knots.map(groups.representative)) };
}

/** Whether a relation says only that one lies before the other, by however much. */
function isSimple({ relation, offset, bound }: RelativeTime): boolean {
  if (relation !== "before" && relation !== "after") return false;
  // Neither before nor after the other, if no time lies between.
  return offset === undefined || durationRange({ iso: offset, bound })?.[1] !== 0;
}

/** Whether the dates alone, with a day between them, put a record before or after another as a relation does. */
function followsFromDates(
  id: Id,
  { relation, to, offset }: RelativeTime,
  records: ReadonlyMap<Id, Known>,
): boolean {
  if (offset !== undefined || (relation !== "before" && relation !== "after")) return false;
  const [own, other] = [firmDateOf(records.get(id)), firmDateOf(records.get(to))];
  const [earlier, later] = relation === "before" ? [own, other] : [other, own];
  // A time of day is when something starts, and not how long it lasts.
  return (
    earlier !== undefined &&
    !earlier.date.includes("T") &&
    later !== undefined &&
    isSurelyAfter(later, earlier, 1)
  );
}

function firmDateOf(known: Known | undefined): FirmDate | undefined {
  const date = publishedOf(known) ?? dateOf(known);
  return date === undefined ? undefined : readFirmDate(date);
}

/** Whether something of this length can lie within a date. */
function fits(duration: Duration, { date, earliest, latest }: FirmDate): boolean {
  // A time of day is when something starts.
  if (duration.iso === undefined || date.includes("T")) return true;
  if (earliest === undefined || latest === undefined) return true;
  const range = durationRange(duration);
  return range !== undefined && range[0] <= Math.floor((latest - earliest) * 86_400);
}

/** Whether nothing keeps a response from being the later one: neither what else it hangs together with, nor the dates. */
function canBeLater(
  { from, to }: Response,
  { groups, dated, tangled }: Arrangement,
  records: ReadonlyMap<Id, Known>,
): boolean {
  const [own, other] = [groups.representative(from), groups.representative(to)];
  if (own === other || tangled.has(own) || tangled.has(other)) return false;
  const [placed, otherPlaced] = [dated.get(own), dated.get(other)];
  // A group without a date can lie anywhere; who alone of its group has one, anywhere within it.
  if (placed === undefined || otherPlaced === undefined) return true;
  return placed === from && otherPlaced === to && isLater(records.get(from), records.get(to));
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
