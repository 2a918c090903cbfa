import type { Dossier } from "../dossier.js";
import type { Path } from "../issues/path.js";
import { type AllenRelation, orderOfEnds } from "../values/allen.js";
import { durationRange } from "../values/compare-durations.js";
import { type DurationBound, durationBounds } from "../values/duration.js";
import { checkEdtf } from "../values/edtf.js";
import type { Edtf, EdtfDate, EdtfSeason } from "../values/edtf-value.js";
import type { Id } from "../values/id.js";
import {
  type Nearness,
  type RelativeTime,
  type TimePoint,
  timePoints,
  timeRelations,
} from "../values/relative-time.js";
import type { When } from "../values/when.js";
import type { Difference } from "./difference-constraints.js";

/** Something a dossier says about the time of one of its records. */
export interface TimeConstraint {
  /** The record or provision whose time it is. */
  record: Id;
  /** The other record, where it relates two. */
  to?: Id | undefined;
  /** How near the two lie, where no measure is given. */
  nearness?: Nearness | undefined;
  /** Where it is said, from the root of the dossier. */
  path: Path;
}

/** A difference between two points in seconds, and what says so: the index of a {@link TimeConstraint}. */
export interface TimeDifference extends Difference {
  /** -1 for what holds by itself: that nothing ends before it starts. */
  reason: number;
}

/** A record that may have a time. */
export interface TimedRecord {
  id: Id;
  when: When | undefined;
  /** Where the record stands in the dossier. */
  path: Path;
}

/** What is said about the time of records, as points and differences between them. Point 0 is 1970-01-01T00:00. */
export interface TimeConstraints {
  /** The nth record has points 2n + 1 (its start) and 2n + 2 (its end). */
  records: readonly TimedRecord[];
  said: readonly TimeConstraint[];
  differences: readonly TimeDifference[];
}

/** The least distance between two points of which one lies before the other: a second. */
export const moment = 1;

/** The instruments, provisions and events of a dossier, in the order of the document. */
export function timedRecords({ instruments = [], events }: Dossier): TimedRecord[] {
  const records: TimedRecord[] = [];
  instruments.forEach(({ id, when, provisions = [] }, index) => {
    const path = ["instruments", index];
    records.push({ id, when, path });
    provisions.forEach((provision, at) => {
      records.push({ id: provision.id, when: provision.when, path: [...path, "provisions", at] });
    });
  });
  events.forEach(({ id, when }, index) => {
    records.push({ id, when, path: ["events", index] });
  });
  return records;
}

/** Gathers the dates, durations, relations and offsets of records. */
export function gatherTimeConstraints(records: readonly TimedRecord[]): TimeConstraints {
  const starts = new Map<Id, number>();
  records.forEach(({ id }, index) => {
    if (!starts.has(id)) starts.set(id, 2 * index + 1);
  });
  // A date of an unstated place lies up to 14 hours before and 12 after the same date in UTC.
  const zoned = records.some(({ when }) => when?.date !== undefined && isZoned(when.date));
  const said: TimeConstraint[] = [];
  const differences: TimeDifference[] = [];
  const note = (constraint: TimeConstraint, found: readonly Difference[]): void => {
    if (found.length === 0) return;
    for (const difference of found) differences.push({ ...difference, reason: said.length });
    said.push(constraint);
  };

  records.forEach(({ id, path, when }, index) => {
    const start = 2 * index + 1;
    differences.push({ from: start + 1, to: start, atMost: 0, reason: -1 });
    if (!when) return;
    const { date, duration, relative = [] } = when;
    if (date !== undefined && isFirm(date)) {
      note({ record: id, path: [...path, "when", "date"] }, dated(start, date, zoned));
    }
    const length = duration && isBound(duration.bound) ? durationRange(duration) : undefined;
    if (length) {
      note({ record: id, path: [...path, "when", "duration"] }, apart(start, start + 1, length));
    }
    relative.forEach((time, at) => {
      const other = starts.get(time.to);
      if (other === undefined) return;
      const { to, nearness } = time;
      const constraint: TimeConstraint = { record: id, to, path: [...path, "when", "relative", at] };
      note(nearness === undefined ? constraint : { ...constraint, nearness }, related(start, other, time));
    });
  });
  return { records, said, differences };
}

/** What is dated lies somewhere within its date. `inUtc`: a date of an unstated place has room for all places. */
export function dated(start: number, date: string, inUtc: boolean): Difference[] {
  const checked = checkEdtf(date);
  if (!checked.ok) return [];
  const { earliest, latest } = checked.value;
  const shifted = inUtc && !isZoned(date);
  const found: Difference[] = [];
  if (earliest !== undefined)
    found.push({ from: start, to: 0, atMost: (shifted ? 14 * 3600 : 0) - seconds(earliest) });
  if (latest !== undefined) {
    const end = (shifted ? 12 * 3600 : 0) + seconds(latest);
    // `latest` is the first moment that no longer belongs to the date.
    found.push({ from: 0, to: start, atMost: end - moment });
    // A time of day is when something starts; any other date is that within which all of it lies.
    if (checked.value.type !== "date" || !checked.value.time)
      found.push({ from: 0, to: start + 1, atMost: end });
  }
  return found;
}

function seconds(days: number): number {
  return Math.round(days * 86_400);
}

function isZoned(date: string): boolean {
  return /T.*(?:Z|[+-][0-9:]+)$/.test(date);
}

/** Whether a date bounds what it dates: no mark says that it may be another, and some digit of its year is known. */
export function isFirm(text: string): boolean {
  const checked = checkEdtf(text);
  return checked.ok && isFirmDate(checked.value);
}

function isFirmDate(date: Edtf): boolean {
  const isFirmPart = (part: EdtfDate | EdtfSeason): boolean =>
    [part.year, "month" in part ? part.month : undefined, "day" in part ? part.day : undefined].every(
      (each) => !each?.uncertain && !each?.approximate,
    ) && /[0-9]/.test(part.year.digits);
  switch (date.type) {
    case "date":
    case "season":
      return isFirmPart(date);
    case "interval":
      return [date.start, date.end].every((end) => typeof end === "string" || isFirmPart(end));
    case "set":
      return date.members.every((member) =>
        member.type === "range"
          ? [member.from, member.to].every((end) => end === undefined || isFirmPart(end))
          : isFirmPart(member),
      );
  }
}

/** That `later` lies between `low` and `high` seconds after `earlier`. */
function apart(earlier: number, later: number, [low, high]: readonly [number, number]): Difference[] {
  const found: Difference[] = [{ from: later, to: earlier, atMost: -low }];
  if (high !== Number.POSITIVE_INFINITY) found.push({ from: earlier, to: later, atMost: high });
  return found;
}

function related(start: number, other: number, time: RelativeTime): Difference[] {
  const { relation, point, toPoint, bound } = time;
  // Words that only a newer version knows pass in loose mode, and say nothing here.
  if (!timeRelations.includes(relation) || !isBound(bound) || !isPoint(point) || !isPoint(toPoint)) return [];
  const [first, last] = ends(start, point);
  const [otherFirst, otherLast] = ends(other, toPoint);
  switch (relation) {
    case "before":
      return distance(last, otherFirst, time);
    case "after":
      return distance(otherLast, first, time);
    case "at":
      return [
        { from: otherLast, to: first, atMost: 0 },
        { from: last, to: otherFirst, atMost: 0 },
      ];
    default:
      return allen(relation, start, other);
  }
}

function isBound(bound: DurationBound | undefined): boolean {
  return bound === undefined || durationBounds.includes(bound);
}

function isPoint(point: TimePoint | undefined): boolean {
  return point === undefined || timePoints.includes(point);
}

function ends(start: number, point: TimePoint | undefined): readonly [first: number, last: number] {
  return [point === "end" ? start + 1 : start, point === "start" ? start : start + 1];
}

/** That `later` lies after `earlier`, by the offset if one is given. */
function distance(earlier: number, later: number, { offset, bound }: RelativeTime): Difference[] {
  const strictly: Difference = { from: later, to: earlier, atMost: -moment };
  const range = offset === undefined ? undefined : durationRange({ iso: offset, bound });
  return range ? [strictly, ...apart(earlier, later, range)] : [strictly];
}

/** A relation of Allen as the order of the four ends. */
function allen(relation: AllenRelation, start: number, other: number): Difference[] {
  const pointOf: Readonly<Record<string, number>> = { a: start, b: start + 1, c: other, d: other + 1 };
  const groups = orderOfEnds(relation).map((letters) => [...letters].map((letter) => pointOf[letter] ?? 0));
  const found: Difference[] = [];
  groups.forEach((group, at) => {
    const [first = 0, second] = group;
    if (second !== undefined)
      found.push({ from: first, to: second, atMost: 0 }, { from: second, to: first, atMost: 0 });
    const before = groups[at - 1]?.[0];
    if (before !== undefined) found.push({ from: first, to: before, atMost: -moment });
  });
  return found;
}
