import type { Id } from "../model/index.js";
import { isPlainlyNotAfter, startOfMonth } from "../time/index.js";
import { dated, isFirm, lengthOf, related, roundUp, type TimedRecord, within } from "./constraints/index.js";

/** An answer or a correction, and the record that it is later than; or a part, and its whole. */
export interface Response {
  readonly from: Id;
  readonly to: Id;
}

/** What the sweeps read of a record. */
type Timed = Pick<TimedRecord, "when" | "published">;

/**
 * True when all times can hold together with every response later than its cause: some moments for all of them are found, the latest
 * that are possible. False says nothing: then a search has to show what cannot hold. Bellman and Ford's algorithm in a few sweeps
 * over the constraints; dates without a zone are taken for those of UTC, which is one of the places where they may be.
 *
 * @param known Returns the record with an id, where surely no two share one.
 */
export function canHold(
  timed: readonly TimedRecord[],
  responses: readonly Response[],
  parts: readonly Response[] = [],
  known?: (id: Id) => Timed | undefined,
): boolean {
  if (responses.length === 0 && parts.length === 0 && !timed.some(saysMoreThanDate)) return true;
  const recordOf = known ?? findById(timed);
  // Where two records share an id, the search tells them apart.
  if (!recordOf) return false;
  const moments = createMoments(recordOf);
  for (const record of timed) {
    if (!saysMoreThanDate(record) || lastsWithinDate(record)) continue;
    const start = moments.startOf(record.id);
    for (const time of record.when?.relative ?? []) {
      const other = moments.startOf(time.to);
      if (other !== -1)
        for (const { from, to, atMost } of related(start, other, time)) moments.constrain(from, to, atMost);
    }
  }
  for (const link of parts) {
    const [part, whole] = [moments.startOf(link.from), moments.startOf(link.to)];
    if (part !== -1 && whole !== -1)
      for (const { from, to, atMost } of within(part, whole)) moments.constrain(from, to, atMost);
  }
  const points = moments.count();
  for (const { from, to } of responses) {
    const [answer, cause] = [recordOf(from), recordOf(to)];
    const isRelated =
      moments.isAmong(points, from) ||
      moments.isAmong(points, to) ||
      saysMoreThanDate(answer) ||
      saysMoreThanDate(cause);
    if (!isRelated && isLater(answer, cause)) continue;
    const [later, earlier] = [moments.startOf(from), moments.startOf(to)];
    if (later !== -1 && earlier !== -1) moments.constrain(later + 1, earlier, -leastDelay);
  }
  return moments.sweep();
}

function findById(timed: readonly TimedRecord[]): ((id: Id) => Timed | undefined) | undefined {
  const records = new Map<Id, TimedRecord>();
  for (const record of timed) records.set(record.id, record);
  return records.size < timed.length ? undefined : (id) => records.get(id);
}

/** By half of the least distance between two points a response ends after its cause starts. */
const leastDelay = 0.5;

/** Only a record with more than a date can contradict another. */
function saysMoreThanDate(record: Timed | undefined): boolean {
  if (record?.when === undefined) return false;
  const { date, duration, relative } = record.when;
  return relative !== undefined || (date !== undefined && duration?.iso !== undefined);
}

/** True for a record that is related to no other and has room in its date for how long it lasts. */
function lastsWithinDate({ when }: Timed): boolean {
  if (when?.date === undefined || when.relative !== undefined) return false;
  const days = plainDays(when.date);
  const length = lengthOf(when);
  return days !== undefined && length !== undefined && length[0] <= (days[1] - days[0]) * secondsOfDay;
}

/** True when the dates show by their digits that a response does not lie before its cause, or one has none. */
function isLater(response: Timed | undefined, cause: Timed | undefined): boolean {
  const [answered, answers] = [cause?.when?.date, response?.when?.date];
  return answered === undefined || answers === undefined || isPlainlyNotAfter(answered, answers);
}

/** The latest possible moments of the starts and ends of records, in seconds from 1970. */
interface Moments {
  /** The point at which a record starts, which is followed by its end; -1 for a record that is not timed. */
  startOf(id: Id): number;
  /** How many points there are. */
  count(): number;
  /** True when a record is at one of the first points. */
  isAmong(points: number, id: Id): boolean;
  /** Says that one point lies at most so long after another. */
  constrain(from: number, to: number, atMost: number): void;
  /** True once no moment changes any more and none lies too early; false after some sweeps. */
  sweep(): boolean;
}

/** Later than any date in use, so that a circle of constraints on undated records shows, and small enough for exact sums. */
const late = 2 ** 40;

/** Few chains are longer, and a search takes less than more sweeps would. */
const mostSweeps = 16;

const secondsOfDay = 86_400;

function createMoments(recordOf: (id: Id) => Timed | undefined): Moments {
  const starts = new Map<Id, number>();
  const latest: number[] = [];
  const earliest: number[] = [];
  // In flat lists: the nth constraint is that point `to[n]` lies at most `atMost[n]` after point `from[n]`.
  const [from, to, atMost]: [number[], number[], number[]] = [[], [], []];
  const constrain: Moments["constrain"] = (one, other, distance) => {
    from.push(one);
    to.push(other);
    atMost.push(roundUp(distance));
  };
  const place = (start: number, date: string): void => {
    const days = plainDays(date) ?? plainInterval(date);
    if (days) {
      earliest[start] = days[0] * secondsOfDay;
      latest[start] = days[1] * secondsOfDay - 1;
      latest[start + 1] = days[1] * secondsOfDay;
    } else if (!isPlainlyOther(date) && isFirm(date))
      for (const { from, to, atMost } of dated(start, date, -1)) {
        if (to === -1) earliest[from] = -atMost;
        else latest[to] = atMost;
      }
  };
  const add = (id: Id, { when, published }: Timed): number => {
    const start = latest.length;
    starts.set(id, start);
    latest.push(late, late);
    earliest.push(Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY);
    constrain(start + 1, start, 0);
    const date = published ?? when?.date;
    if (date !== undefined) place(start, date);
    const length = lengthOf(when);
    if (length) {
      const [low, high] = length;
      constrain(start + 1, start, -low);
      if (high !== Number.POSITIVE_INFINITY) constrain(start, start + 1, high);
    }
    return start;
  };
  return {
    startOf: (id) => {
      const known = starts.get(id);
      if (known !== undefined) return known;
      const record = recordOf(id);
      return record ? add(id, record) : -1;
    },
    count: () => latest.length,
    isAmong: (points, id) => (starts.get(id) ?? points) < points,
    constrain,
    sweep: () => {
      for (let sweep = 0; sweep < mostSweeps; sweep++) {
        let changed = false;
        for (let at = 0; at < from.length; at++) {
          const moment = (latest[from[at] ?? 0] ?? late) + (atMost[at] ?? 0);
          const point = to[at] ?? 0;
          if (moment >= (latest[point] ?? late)) continue;
          latest[point] = moment;
          changed = true;
        }
        if (!changed) return latest.every((moment, at) => moment >= (earliest[at] ?? late));
      }
      return false;
    },
  };
}

/** The days of an interval between two such dates. */
function plainInterval(date: string): readonly [first: number, next: number] | undefined {
  const middle = date.indexOf("/");
  const first = middle === -1 ? undefined : plainDays(date.slice(0, middle));
  const last = first && plainDays(date.slice(middle + 1));
  return first && last && [first[0], last[1]];
}

/** True for a plain date with a mark that it may be another. */
function isPlainlyOther(date: string): boolean {
  return "?~%".includes(date.slice(-1)) && plainDays(date.slice(0, -1)) !== undefined;
}

/** The first day of a year, month or day in plain digits, and the first day after it; undefined for any other date. */
function plainDays(date: string): readonly [first: number, next: number] | undefined {
  const { length } = date;
  if (length !== 10 && length !== 7 && length !== 4) return undefined;
  if (length > 4 && date.charCodeAt(4) !== hyphen) return undefined;
  const year = numberIn(date, 0, 4);
  if (length === 4) return year === -1 ? undefined : [startOfMonth(12 * year), startOfMonth(12 * year + 12)];
  const month = numberIn(date, 5, 7);
  // Beyond December come the seasons.
  if (year === -1 || month === -1 || month > 12) return undefined;
  const first = startOfMonth(12 * year + month - 1);
  if (length === 7) return [first, startOfMonth(12 * year + month)];
  const day = date.charCodeAt(7) === hyphen ? numberIn(date, 8, 10) : -1;
  return day === -1 ? undefined : [first + day - 1, first + day];
}

const hyphen = 45;

/** The number that the digits of a text make between two offsets; -1 where another character stands. */
function numberIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = 10 * number + digit;
  }
  return number;
}
