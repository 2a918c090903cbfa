import { lookUp } from "../../collections/index.js";
import {
  type DatePhase,
  type DurationBound,
  durationBounds,
  type RelativeTime,
  type TimePoint,
  timePoints,
  timeRelations,
  type When,
} from "../../model/index.js";
import {
  type AllenRelation,
  cachedEdtf,
  durationRange,
  type Edtf,
  type EdtfBounds,
  type EdtfDate,
  type EdtfPart,
  type EdtfSeason,
  orderOfEnds,
} from "../../time/index.js";
import type { Difference } from "../solver/index.js";

/** The least distance, in seconds, between two points of which one lies before the other. */
const moment = 1;

/** What is dated lies somewhere within its date, counted from the point `origin`. */
export function dated(start: number, date: string, origin: number): Difference[] {
  const read = cachedEdtf(date);
  if (!read) return [];
  const { earliest, latest } = read;
  const found: Difference[] = [];
  if (earliest !== undefined) found.push({ from: start, to: origin, atMost: -seconds(earliest) });
  if (latest !== undefined) {
    const end = seconds(latest);
    // `latest` is the first moment that no longer belongs to the date.
    found.push({ from: origin, to: start, atMost: end - moment });
    // A time of day is when something starts; any other date is that within which all of it lies.
    if (read.type !== "date" || !read.time) found.push({ from: origin, to: start + 1, atMost: end });
  }
  return found;
}

/** The shares of a date between which each of its phases lies. */
const phases: Readonly<Record<DatePhase, readonly [from: number, to: number]>> = {
  early: [0, 0.5],
  mid: [0.25, 0.75],
  late: [0.5, 1],
};

/** What is dated by a phase of a date lies within its share of it. */
export function datedWithin(start: number, date: string, phase: DatePhase): Difference[] {
  const { earliest, latest } = cachedEdtf(date) ?? {};
  const share = lookUp(phases, phase);
  if (earliest === undefined || latest === undefined || share === undefined) return [];
  const at = (part: number): number => seconds(earliest + part * (latest - earliest));
  return [
    { from: start, to: 0, atMost: -at(share[0]) },
    { from: 0, to: start, atMost: at(share[1]) - moment },
  ];
}

function seconds(days: number): number {
  return Math.round(days * 86_400);
}

/** Whether a date has a time of day with a zone. */
export function isZoned(date: string): boolean {
  const clock = date.indexOf("T") + 1;
  return clock > 0 && /(?:Z|[+-][0-9:]+)$/.test(date.slice(clock));
}

/** Whether a date bounds what it dates: no mark says that it may be another, and some digit of its year is known. */
export function isFirm(text: string): boolean {
  const read = cachedEdtf(text);
  return read !== undefined && isFirmDate(read);
}

/** Whether a date has a place in the arrangement: it binds, or it may be another but has most digits of a year. */
export function isPlaced(date: string): boolean {
  return isFirm(date) || /[0-9].{0,2}[0-9]{3}|[0-9]{3}X/.test(date.slice(0, 6));
}

function isFirmDate(date: Readonly<Edtf>): boolean {
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

function isFirmPart(part: EdtfDate | EdtfSeason): boolean {
  const { year } = part;
  if (!isUnmarked(year) || !/[0-9]/.test(year.digits)) return false;
  return part.type === "season" || (isUnmarked(part.month) && isUnmarked(part.day));
}

function isUnmarked(part: EdtfPart | undefined): boolean {
  return !part?.uncertain && !part?.approximate;
}

/** That `later` lies between `low` and `high` seconds after `earlier`. */
export function apart(earlier: number, later: number, [low, high]: readonly [number, number]): Difference[] {
  const found: Difference[] = [{ from: later, to: earlier, atMost: -low }];
  if (high !== Number.POSITIVE_INFINITY) found.push({ from: earlier, to: later, atMost: high });
  return found;
}

/** That a part neither starts before its whole nor ends after it, and starts so long before the whole ends. */
export function within(part: number, whole: number, least: number = moment): Difference[] {
  return [
    { from: part, to: whole, atMost: 0 },
    { from: whole + 1, to: part, atMost: -least },
    { from: whole + 1, to: part + 1, atMost: 0 },
  ];
}

/** How long a time lasts, at least and at most; undefined where nothing says so in words of this version. */
export function lengthOf(when: When | undefined): readonly [low: number, high: number] | undefined {
  const duration = when?.duration;
  return duration && isBound(duration.bound) ? durationRange(duration) : undefined;
}

/** What a relative time says of two records by the points they start with. Words that are not known say nothing. */
export function related(start: number, other: number, time: RelativeTime): Difference[] {
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

/** Whether a bound is absent or a word of the vocabulary: in loose mode it may be a newer one. */
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
  const range = offset === undefined ? undefined : durationRange({ iso: offset, bound });
  if (!range) return [{ from: later, to: earlier, atMost: -moment }];
  const [least, most] = range;
  if (least > 0) return apart(earlier, later, [least, most]);
  // Less than a moment, if it says so; no time at all is neither before nor after.
  return apart(earlier, later, [most > 0 ? Math.min(moment, most) : moment, most]);
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

/** Between which moments a date lies for sure, and whether they are counted in UTC. */
export interface FirmDate extends EdtfBounds {
  date: string;
  zoned: boolean;
}

/** A date that bounds what it dates; undefined for another. */
export function readFirmDate(date: string): FirmDate | undefined {
  const read = cachedEdtf(date);
  if (!read || !isFirmDate(read)) return undefined;
  const { earliest, latest } = read;
  return {
    date,
    zoned: isZoned(date),
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
  };
}

/**
 * Whether a date surely lies wholly after another. Unless both have a zone, `leeway` days have to lie between; where
 * only one has, also as much as a calendar day of an unstated place may lie off that of UTC.
 */
export function isSurelyAfter(
  { earliest = Number.NEGATIVE_INFINITY, zoned }: FirmDate,
  { latest = Number.POSITIVE_INFINITY, zoned: otherZoned }: FirmDate,
  leeway: number,
): boolean {
  if (zoned && otherZoned) return earliest >= latest;
  const offset = zoned === otherZoned ? 0 : zoned ? 12 / 24 : 14 / 24;
  return earliest - latest >= Math.max(offset, leeway);
}
