import type { Path } from "../../issues/index.js";
import type { DiplomaticEvent, Dossier, DossierIndex, Id, Meeting, When } from "../../model/index.js";

/** The records that have a time, by their ids. A {@link DossierIndex} has more; the order of events needs no more. */
export type TimedById = Pick<DossierIndex, "source" | "instrument" | "provision" | "event">;

/** Looks the records of a dossier up that have a time. */
export function timedById({ sources, instruments = [], events }: Dossier): TimedById {
  const byId = <R extends { id: Id }>(records: readonly R[]): ((id: Id) => R | undefined) => {
    const found = new Map(records.map((record) => [record.id, record]));
    return (id) => found.get(id);
  };
  return {
    source: byId(sources),
    instrument: byId(instruments),
    provision: byId(instruments.flatMap(({ provisions = [] }) => provisions)),
    event: byId(events),
  };
}

/** The record or source that an event without a time of its own is part of, and whose time it has. */
export interface Occasion {
  to: Id;
  /** The place of the link among the event's. */
  link: number;
}

/**
 * The occasion of an event: the first record that it is `part-of` and that has a time, be it by being part of another. A text has one
 * by its publication, except a transcript, which may follow the spoken words much later. Undefined for an event with a time of its own.
 */
export function occasionOf(
  event: DiplomaticEvent,
  index: TimedById,
  seen: ReadonlySet<Id> = new Set(),
): Occasion | undefined {
  const { id, links = [], when } = event;
  if (hasPlace(when) || seen.has(id)) return undefined;
  const passed = new Set(seen).add(id);
  const link = links.findIndex(({ rel, to }) => rel === "part-of" && hasTime(to, index, passed));
  const to = links[link]?.to;
  return to === undefined ? undefined : { to, link };
}

/**
 * When an event happens: by its own time, or else by that of its occasion, of which it has the day: the clock time of a call is that of its
 * start. A day that is inferred for the occasion, or by an inferred link, is inferred for its parts.
 */
export function timeOf(event: DiplomaticEvent, index: TimedById): When | undefined {
  const { when, links = [] } = event;
  const { to, link } = occasionOf(event, index) ?? {};
  if (to === undefined || link === undefined) return when;
  const published = index.source(to)?.published;
  const whole = index.event(to);
  const of = whole ? timeOf(whole, index) : recordOf(to, index)?.when;
  const { date = published, phase } = of ?? {};
  const linkBasis = links[link]?.basis;
  const basis = linkBasis === undefined || linkBasis === "stated" ? of?.basis : linkBasis;
  const own = { ...when, ...(basis === undefined || when?.basis !== undefined ? {} : { basis }) };
  // Over an interval it would seem to last as long.
  if (date === undefined || date.includes("/")) return { ...own, relative: [{ relation: "during", to }] };
  return { ...own, date: date.replace(/T.*/, ""), ...(phase === undefined ? {} : { phase }) };
}

/** An event, and the meeting within whose time it lies as a link says. */
export interface Part {
  readonly from: Id;
  readonly to: Id;
  /** Where the link says so. */
  readonly path: Path;
}

/** The statements and meetings that lie within the time of a meeting. */
export function partsOf({ events }: Dossier): Part[] {
  const meetings = new Map<Id, Meeting>();
  for (const event of events) if (event.type === "meeting") meetings.set(event.id, event);
  return events.flatMap((event, index) =>
    (event.links ?? []).flatMap(({ rel, to }, at) =>
      rel === "part-of" && isWithin(event, meetings.get(to))
        ? [{ from: event.id, to, path: ["events", index, "links", at, "to"] }]
        : [],
    ),
  );
}

/**
 * True when a statement with a time of its own, or a meeting, that is part of a meeting lies within the time of that. What has come about
 * as little as it has, since a meeting may announce what is to happen later.
 */
export function isWithin(part: PartOrWhole | undefined, whole: PartOrWhole | undefined): boolean {
  if (!part || !whole || (part.status ?? "actual") !== (whole.status ?? "actual")) return false;
  return part.type === "meeting" || (part.type === "statement" && hasPlace(part.when));
}

/** The fields of an event that decide whether it lies within another. */
interface PartOrWhole {
  readonly type?: string | undefined;
  readonly status?: string | undefined;
  readonly when?: When | undefined;
}

/** Whether anything places a time on the calendar or among other records. */
function hasPlace(when: When | undefined): boolean {
  return when?.date !== undefined || (when?.relative?.length ?? 0) > 0;
}

function hasTime(id: Id, index: TimedById, seen: ReadonlySet<Id>): boolean {
  const source = index.source(id);
  if (source) return source.published !== undefined && source.kind !== "transcript";
  const event = index.event(id);
  if (event) return hasPlace(event.when) || occasionOf(event, index, seen) !== undefined;
  return hasPlace(recordOf(id, index)?.when);
}

function recordOf(id: Id, index: TimedById): { when?: When | undefined } | undefined {
  return index.instrument(id) ?? index.provision(id);
}
