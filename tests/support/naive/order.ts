import type { Dossier, RelativeTime, When } from "../../../src/index.js";
import { durationRange, parseEdtf } from "../../../src/time/index.js";
import { type AnyRecord, error, find, items, type NaiveIssue, recordsOf, reportedOf } from "./document.js";

// Everything is in seconds here, and "strictly before" means by a second or more.
const day = 86_400;
const hour = 3600;

/** Two points in time, and by how many seconds `to` lies after `from` at most. */
interface Limit {
  from: string;
  to: string;
  most: number;
}

/** One thing that is said of times. */
interface Saying {
  /** Where it stands. */
  at: string;
  limits: Limit[];
}

const startOf = (record: AnyRecord): string => `start of ${record.at}`;
const endOf = (record: AnyRecord): string => `end of ${record.at}`;
/** 1970-01-01T00:00 in UTC, and at the one place whose clock all times without a zone follow. */
const universal = "universal clock";
const local = "local clock";

/** `to` lies at least `least` and at most `most` seconds after `from`. */
function between(from: string, to: string, least: number, most: number): Limit[] {
  return [
    { from, to, most },
    { from: to, to: from, most: -least },
  ];
}

function limitsOfDate(record: AnyRecord, date: string): Limit[] {
  // A date that may be another one says nothing.
  if (/[?~%]|XXXX/.test(date)) return [];
  const edtf = parseEdtf(date);
  const hasTime = edtf.type === "date" && edtf.time !== undefined;
  const hasZone = edtf.type === "date" && edtf.time?.offset !== undefined;
  const clock = hasZone ? universal : local;
  const first = edtf.earliest === undefined ? -Infinity : Math.round(edtf.earliest * day);
  const last = edtf.latest === undefined ? Infinity : Math.round(edtf.latest * day);
  return [
    ...between(clock, startOf(record), first, last - 1),
    // A time of day says when it starts, not how long it lasts.
    ...(hasTime ? [] : between(clock, endOf(record), first, last)),
  ];
}

/** The ends of two spans in order: `a` to `b` is the first, `c` to `d` the second. */
const allen: Readonly<Record<string, string>> = {
  meets: "a<b=c<d",
  "met-by": "c<d=a<b",
  overlaps: "a<c<b<d",
  "overlapped-by": "c<a<d<b",
  starts: "a=c<b<d",
  "started-by": "a=c<d<b",
  during: "c<a<b<d",
  contains: "a<c<d<b",
  finishes: "c<a<b=d",
  "finished-by": "a<c<d=b",
  equals: "a=c<b=d",
};

function limitsOfRelation(record: AnyRecord, other: AnyRecord, time: RelativeTime): Limit[] {
  const ends: Readonly<Record<string, string>> = {
    a: startOf(record),
    b: endOf(record),
    c: startOf(other),
    d: endOf(other),
  };
  const order = allen[time.relation];
  if (order !== undefined) {
    const limits: Limit[] = [];
    for (let at = 0; at + 2 < order.length; at += 2) {
      const [from, sign, to] = [ends[order[at] ?? ""], order[at + 1], ends[order[at + 2] ?? ""]];
      if (from === undefined || to === undefined) throw new Error(`no order of ends: ${order}`);
      limits.push(...(sign === "=" ? between(from, to, 0, 0) : between(from, to, 1, Infinity)));
    }
    return limits;
  }
  // The points that are named, else the whole spans.
  const first = time.point === "end" ? endOf(record) : startOf(record);
  const last = time.point === "start" ? startOf(record) : endOf(record);
  const otherFirst = time.toPoint === "end" ? endOf(other) : startOf(other);
  const otherLast = time.toPoint === "start" ? startOf(other) : endOf(other);
  if (time.relation === "at")
    return [...between(first, otherLast, 0, Infinity), ...between(otherFirst, last, 0, Infinity)];

  const range =
    time.offset === undefined ? undefined : durationRange({ iso: time.offset, bound: time.bound });
  const [least, most] = range ?? [1, Infinity];
  // A second at least, or what is less if that is what it says.
  const far = least > 0 ? least : most > 0 ? Math.min(most, 1) : 1;
  return time.relation === "before"
    ? [...between(last, otherFirst, far, Infinity), ...between(last, otherFirst, -Infinity, most)]
    : [...between(otherLast, first, far, Infinity), ...between(otherLast, first, -Infinity, most)];
}

/** What has a time: the events, instruments and provisions, and the sources, by the date on which they were published. */
function timedOf(dossier: Dossier): { record: AnyRecord; when: When | undefined }[] {
  const timed: { record: AnyRecord; when: When | undefined }[] = [];
  for (const record of recordsOf(dossier))
    if (record.kind === "source") timed.push({ record, when: { date: record.value.published } });
  for (const { record, value } of reportedOf(dossier)) timed.push({ record, when: value.when });
  for (const record of recordsOf(dossier))
    if (record.kind === "provision" || record.kind === "topic")
      timed.push({ record, when: record.value.when });
  return timed;
}

/** All that a dossier says of the times of its records. */
export function sayingsOf(dossier: Dossier): Saying[] {
  const sayings: Saying[] = [];
  const timed = timedOf(dossier);
  for (const { record, when } of timed) {
    const at = `${record.at}/when`;
    const dateAt = record.kind === "source" ? `${record.at}/published` : `${at}/date`;
    if (when?.date !== undefined) sayings.push({ at: dateAt, limits: limitsOfDate(record, when.date) });
    const range = when?.duration && durationRange(when.duration);
    if (range)
      sayings.push({
        at: `${at}/duration`,
        limits: between(startOf(record), endOf(record), range[0], range[1]),
      });
    for (const relative of items(`${at}/relative`, when?.relative)) {
      const named = find(dossier, relative.value.to);
      const other = timed.find((each) => each.record.at === named?.at);
      if (other)
        sayings.push({ at: relative.at, limits: limitsOfRelation(record, other.record, relative.value) });
    }
  }
  for (const { at, value, record } of reportedOf(dossier)) {
    const isTimed = value.when?.date !== undefined || items("", value.when?.relative).length > 0;
    if (record.kind !== "meeting" && !(record.kind === "statement" && isTimed)) continue;
    for (const link of items(`${at}/links`, value.links)) {
      const whole = reportedOf(dossier).find((each) => each.record.at === find(dossier, link.value.to)?.at);
      if (link.value.rel !== "part-of" || whole?.record.kind !== "meeting") continue;
      if ((value.status ?? "actual") !== (whole.value.status ?? "actual")) continue;
      const limits = [
        ...between(startOf(whole.record), startOf(record), 0, Infinity),
        ...between(endOf(record), endOf(whole.record), 0, Infinity),
        ...between(startOf(record), endOf(whole.record), 1, Infinity),
      ];
      sayings.push({ at: `${link.at}/to`, limits });
    }
  }
  return sayings;
}

/** By how much each point lies after each other at most (Floyd and Warshall). Undefined if it cannot all hold. */
function distances(dossier: Dossier, limits: readonly Limit[]): Map<string, Map<string, number>> | undefined {
  const always: Limit[] = timedOf(dossier).flatMap(({ record }) =>
    between(startOf(record), endOf(record), 0, Infinity),
  );
  // Midnight comes up to 14 hours sooner than in UTC, or up to 12 hours later.
  always.push(...between(universal, local, -14 * hour, 12 * hour));
  const given = [...always, ...limits].filter(({ most }) => most < Infinity);
  const points = [...new Set(given.flatMap(({ from, to }) => [from, to]))];
  const table: number[][] = points.map((from) =>
    points.map((to) =>
      Math.min(
        from === to ? 0 : Infinity,
        ...given.filter((limit) => limit.from === from && limit.to === to).map(({ most }) => most),
      ),
    ),
  );
  for (const [via, rest] of table.entries())
    for (const row of table) {
      const first = row[via] ?? Infinity;
      if (first === Infinity) continue;
      for (const [to, second] of rest.entries())
        if (first + second < (row[to] ?? 0)) row[to] = first + second;
    }
  if (table.some((row, at) => (row[at] ?? 0) < 0)) return undefined;
  return new Map(
    points.map((from, at) => [
      from,
      new Map(points.map((to, other) => [to, table[at]?.[other] ?? Infinity])),
    ]),
  );
}

/** Whether some sayings can hold together. */
export function canHold(dossier: Dossier, sayings: readonly Saying[]): boolean {
  return (
    distances(
      dossier,
      sayings.flatMap(({ limits }) => limits),
    ) !== undefined
  );
}

/** Of sayings that cannot hold together, some that cannot, but can without any one of them. */
function fewest(dossier: Dossier, sayings: readonly Saying[]): Saying[] {
  let left = [...sayings];
  for (const saying of sayings) {
    const others = left.filter((each) => each !== saying);
    if (!canHold(dossier, others)) left = others;
  }
  return left;
}

/** What cannot hold together, and answers that come before what they answer. */
export function orderIssues(dossier: Dossier): NaiveIssue[] {
  return [...conflicts(dossier), ...answersTooEarly(dossier)];
}

function conflicts(dossier: Dossier): NaiveIssue[] {
  const issues: NaiveIssue[] = [];
  let left = sayingsOf(dossier);
  while (!canHold(dossier, left)) {
    const conflict = fewest(dossier, left);
    const order = recordsOf(dossier).map(
      ({ at, kind }) => `${at}/${kind === "source" ? "published" : "when/"}`,
    );
    const rank = ({ at }: Saying): number =>
      at.includes("/links/") ? order.length : order.findIndex((start) => at.startsWith(start));
    // The sayings of one record are in order already.
    const places = [...conflict].sort((a, b) => rank(a) - rank(b));
    // The record of which most is said, and of several the first.
    const about = ({ at }: Saying): string => at.split(/\/(?:when|links|published)\b/)[0] ?? "";
    const count = (saying: Saying): number => places.filter((each) => about(each) === about(saying)).length;
    const first = places.find((each) => count(each) === Math.max(...places.map(count)));
    if (first) issues.push(error("contradictory-order", first.at));
    left = left.filter((saying) => !conflict.includes(saying));
  }
  return issues;
}

function answersTooEarly(dossier: Dossier): NaiveIssue[] {
  const issues: NaiveIssue[] = [];
  const limits = sayingsOf(dossier).flatMap((saying) => saying.limits);
  const far = distances(dossier, limits);
  if (!far) return issues;
  for (const { at, value, record } of reportedOf(dossier))
    for (const link of items(`${at}/links`, value.links)) {
      const named = find(dossier, link.value.to);
      const areStatements = record.kind === "statement" && named?.kind === "statement";
      if (named?.kind === "source") continue;
      if (link.value.rel !== "responds-to" && !areStatements) continue;
      if (!["responds-to", "corrects", "supersedes"].includes(link.value.rel)) continue;
      const cause = timedOf(dossier).find((each) => each.record.at === named?.at)?.record;
      if (!cause) continue;
      // Ends when the other starts or sooner, and the two are not one moment.
      const latest = far.get(startOf(cause))?.get(endOf(record)) ?? Infinity;
      const one = [
        ...between(startOf(record), endOf(record), 0, 0),
        ...between(startOf(cause), endOf(cause), 0, 0),
        ...between(startOf(record), startOf(cause), 0, 0),
      ];
      if (latest <= 0 && !distances(dossier, [...limits, ...one]))
        issues.push(error("response-before-cause", `${link.at}/to`));
    }
  return issues;
}
