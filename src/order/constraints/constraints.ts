import type { Path } from "../../issues/index.js";
import { type Dossier, type Id, identifiedTopics, type Nearness, type When } from "../../model/index.js";
import type { Difference } from "../solver/index.js";
import { apart, dated, isFirm, isZoned, lengthOf, related, within } from "./differences.js";
import { type Occasion, occasionOf, type Part, timedById } from "./occasion.js";

/** Something a dossier says about the time of one of its records. */
export interface TimeConstraint {
  /** The record, provision or topic whose time it is; a source where it is when that was published. */
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

/**
 * Into how many parts a second is divided, a power of two: sums of such parts are exact, so that a circle of constraints that
 * leaves no room is not taken for one that cannot hold.
 */
const parts = 1024;

/** A distance in such parts, rounded so that a constraint becomes no stricter. */
export function roundUp(seconds: number): number {
  return Math.ceil(seconds * parts) / parts;
}

/** A record that may have a time. */
export interface TimedRecord {
  id: Id;
  when?: When | undefined;
  /** For a source, the date on which it was published: a time that others lie relative to. */
  published?: string | undefined;
  /** For an event without a time of its own, the record whose time it has. */
  occasion?: Occasion | undefined;
  /** Where the record stands in the dossier. */
  path: Path;
}

/** What is said about the time of records, as points and differences between them. */
export interface TimeConstraints {
  /** The nth record has points 2n + 1 (its start) and 2n + 2 (its end). */
  records: readonly TimedRecord[];
  /** How many points there are. The first is 1970-01-01T00:00 in UTC, the last the same at the place of dates without a zone. */
  points: number;
  said: readonly TimeConstraint[];
  differences: readonly TimeDifference[];
  /** That an event lies within the time of its occasion: not said, and dropped where it cannot hold. */
  inherited: readonly TimeDifference[];
}

/** The sources, instruments, provisions and events of a dossier, in the order of its fields, then the topics with an id. */
export function timedRecords(dossier: Dossier): TimedRecord[] {
  const { sources, instruments = [], events } = dossier;
  const records: TimedRecord[] = [];
  sources.forEach(({ id, published }, index) => {
    if (published !== undefined) records.push({ id, published, path: ["sources", index] });
  });
  instruments.forEach(({ id, when, provisions = [] }, index) => {
    const path = ["instruments", index];
    records.push({ id, when, path });
    provisions.forEach((provision, at) => {
      records.push({ id: provision.id, when: provision.when, path: [...path, "provisions", at] });
    });
  });
  const index = events.some(({ links }) => links?.some(({ rel }) => rel === "part-of"))
    ? timedById(dossier)
    : undefined;
  events.forEach((event, at) => {
    const occasion = index && occasionOf(event, index);
    records.push({ id: event.id, when: event.when, path: ["events", at], occasion });
  });
  for (const { id, topic, path } of identifiedTopics(dossier)) records.push({ id, when: topic.when, path });
  return records;
}

/**
 * Gathers the dates, durations, relations and offsets of records, and the meetings within which parts lie. Sources to which no time is
 * relative are left out.
 */
export function gatherTimeConstraints(
  timed: readonly TimedRecord[],
  parts: readonly Part[] = [],
): TimeConstraints {
  const named = new Set(
    timed.flatMap(({ when, occasion }) => [
      ...(when?.relative?.map(({ to }) => to) ?? []),
      ...(occasion ? [occasion.to] : []),
    ]),
  );
  const records = timed.filter(({ id, published }) => published === undefined || named.has(id));
  const starts = new Map<Id, number>();
  records.forEach(({ id }, index) => {
    if (!starts.has(id)) starts.set(id, 2 * index + 1);
  });
  // Dates without a zone lie on the calendar of one unstated place, up to 14 hours before and 12 after that of UTC. Where no
  // date has a zone, the two calendars are one.
  const local = 2 * records.length + 1;
  const zoned = records.some(({ when, published = when?.date }) => published && isZoned(published));
  const said: TimeConstraint[] = [];
  const differences: TimeDifference[] = [
    { from: local, to: 0, atMost: zoned ? 14 * 3600 : 0, reason: -1 },
    { from: 0, to: local, atMost: zoned ? 12 * 3600 : 0, reason: -1 },
  ];
  const inherited: TimeDifference[] = [];
  const note = (
    constraint: TimeConstraint,
    found: readonly Difference[],
    list: TimeDifference[] = differences,
  ): void => {
    if (found.length === 0) return;
    for (const { from, to, atMost } of found) {
      list.push({ from, to, atMost: roundUp(atMost), reason: said.length });
    }
    said.push(constraint);
  };

  records.forEach(({ id, path, when, published, occasion }, index) => {
    const start = 2 * index + 1;
    differences.push({ from: start + 1, to: start, atMost: 0, reason: -1 });
    const date = published ?? when?.date;
    if (date !== undefined && isFirm(date)) {
      const at = published === undefined ? ["when", "date"] : ["published"];
      note({ record: id, path: [...path, ...at] }, dated(start, date, isZoned(date) ? 0 : local));
    }
    const whole = occasion && starts.get(occasion.to);
    if (occasion && whole !== undefined) {
      note(
        { record: id, to: occasion.to, path: [...path, "links", occasion.link, "to"] },
        within(start, whole),
        inherited,
      );
    }
    if (!when) return;
    const { relative = [] } = when;
    const length = lengthOf(when);
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
  for (const { from, to, path } of parts) {
    const [start, whole] = [starts.get(from), starts.get(to)];
    if (start !== undefined && whole !== undefined) note({ record: from, to, path }, within(start, whole));
  }
  return { records, points: local + 1, said, differences, inherited };
}
