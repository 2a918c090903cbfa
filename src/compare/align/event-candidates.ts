import type { DiplomaticEvent, Id, Party, Topic } from "../../model/index.js";
import type { Identity } from "./identity.js";
import { plainWords, stems } from "./names.js";

/** How many of the nearest events of the other document are looked at closely, for each event. */
const nearest = 16;

/** What more events than this share tells them apart too little to be looked up. */
const common = 200;

/**
 * Pairs of events, by position, that may be one: for each event those of the other document with which it shares most of what is
 * rare (words, parties together with acts, matters, dates or places). All pairs would take time with the square of
 * their number.
 */
export function nearPairs(
  left: readonly DiplomaticEvent[],
  right: readonly DiplomaticEvent[],
  identity: Identity,
): [number, number][] {
  const leftKeys = left.map((event) => keysOf(event, (id) => `l ${id}`));
  const rightKeys = right.map((event) =>
    keysOf(event, (id) => {
      const partner = identity.partner(id);
      return partner === undefined ? `r ${id}` : `l ${partner}`;
    }),
  );
  const found = new Set<number>();
  const width = right.length;
  near(leftKeys, rightKeys, (a, b) => found.add(a * width + b));
  near(rightKeys, leftKeys, (b, a) => found.add(a * width + b));
  return [...found].sort((a, b) => a - b).map((pair) => [Math.floor(pair / width), pair % width]);
}

/** For each event of `from` the nearest of `to`. */
function near(
  from: readonly ReadonlySet<string>[],
  to: readonly ReadonlySet<string>[],
  add: (a: number, b: number) => void,
): void {
  const postings = new Map<string, number[]>();
  to.forEach((keys, index) => {
    for (const key of keys) {
      const list = postings.get(key);
      if (list) list.push(index);
      else postings.set(key, [index]);
    }
  });
  from.forEach((keys, index) => {
    const weights = new Map<number, number>();
    for (const key of keys) {
      const list = postings.get(key);
      if (!list || list.length > common) continue;
      const weight = Math.log1p(to.length / list.length);
      for (const other of list) weights.set(other, (weights.get(other) ?? 0) + weight);
    }
    // Those as near as the last one taken are taken, too, so that the order of events does not matter.
    const least = Float64Array.from(weights.values()).sort().at(-nearest) ?? 0;
    for (const [other, weight] of weights) if (weight >= least) add(index, other);
  });
}

/** What an event can share with another account of it. */
function keysOf(event: DiplomaticEvent, mark: (id: Id) => string): Set<string> {
  const { type, when, reports } = event;
  const keys = new Set<string>();
  const parties = partiesOf(event).map(mark);
  const places = placesOf(event).map(mark);
  const add = (...parts: string[]): void => void keys.add(`${type} ${parts.join(" ")}`);
  for (const { exact, quoted } of reports.flatMap(({ evidence = [] }) => evidence)) {
    add("words", plainWords(exact));
    if (quoted) for (const stem of [...stems(exact)].slice(0, 30)) add("quotes", stem);
  }
  for (const party of parties) {
    add("by", party);
    if (when?.date !== undefined) add("on", party, when.date.slice(0, 10));
    for (const place of places) add("at", party, place);
    for (const { subject } of topicsOf(event)) if (subject !== undefined) add("about", party, subject);
  }
  for (const place of places) add("in", place);
  for (const { ref } of topicsOf(event)) if (ref !== undefined) add("of", mark(ref));
  switch (type) {
    case "statement":
      for (const stem of stems(event.content)) add("says", stem);
      for (const party of parties) add("act", party, event.act);
      break;
    case "meeting":
      for (const a of parties) for (const b of parties) if (a < b) add("with", a, b);
      for (const party of parties) add("meets", party);
      break;
    case "territorial-position":
      for (const party of parties) add("holds", party, event.stance);
      break;
    case "control-assessment":
      for (const place of places) add("degree", place, event.degree ?? "");
      break;
    default:
      break;
  }
  return keys;
}

function partiesOf(event: DiplomaticEvent): Id[] {
  const ids = (parties: readonly Party[]): Id[] =>
    parties
      .slice(0, 20)
      .flatMap(({ who, onBehalfOf }) => (onBehalfOf === undefined ? [who] : [who, onBehalfOf]));
  switch (event.type) {
    case "statement":
      return ids(event.speakers);
    case "meeting":
      return ids(event.participants);
    case "territorial-position":
      return [event.holder];
    case "control-assessment":
      return event.controller === undefined ? [] : [event.controller];
    default:
      return [];
  }
}

function placesOf(event: DiplomaticEvent): readonly Id[] {
  switch (event.type) {
    case "statement":
      return topicsOf(event).flatMap(({ territories = [] }) => territories);
    case "meeting":
      return event.place === undefined ? [] : [event.place];
    case "territorial-position":
    case "control-assessment":
      return event.territories;
    default:
      return [];
  }
}

function topicsOf(event: DiplomaticEvent): readonly Topic[] {
  return "about" in event ? (event.about ?? []) : [];
}
