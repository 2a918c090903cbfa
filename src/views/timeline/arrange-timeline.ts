import { append } from "../../collections/index.js";
import type { DossierIndex, Id } from "../../model/index.js";
import type { TimeBounds } from "../../order/index.js";
import { wordsOf } from "../sentence/prose.js";
import type { TimelineEntry, TimelineOrder } from "./to-timeline.js";

/** A timeline for a reader. */
export interface ArrangedTimeline {
  /** The entries with a place of their own, in order. */
  placed: TimelineGroup[];
  /** The entries with a time that gives them no place. */
  unplaced: TimelineEntry[];
  /** The statements without a time that their source makes, or that stand in it in the words of their speaker. */
  inSource: TimelineEntry[];
  /** The other entries without a time. */
  untimed: TimelineEntry[];
}

/** The answers of `orderEvents` that give entries their places. */
export interface KnownOrder {
  isBefore(id: Id, other: Id): string | undefined;
  bounds(id: Id): TimeBounds;
}

/** An entry with a place of its own, and those that stand with it. */
export interface TimelineGroup {
  entry: TimelineEntry;
  parts: TimelinePart[];
  /** Its relation to the entry of the group above; absent from the first. */
  order?: TimelineOrder | undefined;
  /** Whether its order relative to some entry above is open. */
  isOpen: boolean;
}

/** An entry that is part of another, simultaneous with it, or an account of the same event. */
export interface TimelinePart {
  entry: TimelineEntry;
  relation: "part" | "simultaneous" | "same-event";
  /** The record of the same event that it stands below; only with `same-event`. */
  sameEventAs?: Id | undefined;
  /** Its time; empty if that of the whole says it. */
  when: string;
  /** The other parts that it answers. */
  answers: Id[];
  /** Further meetings that it is part of. */
  alsoIn: Id[];
  /** Whether its place below its entry is inferred. */
  isPlaceInferred: boolean;
}

/** The status of an entry that is not actual, and whether it is inferred, or an act that is only taken for granted. */
export function remarkOnEntry({ kind, status = "actual", basis }: TimelineEntry): string {
  const isTaken = basis === "presupposed" && kind === "statement";
  return [
    status === "actual" ? "" : wordsOf(status),
    basis === "inferred" ? basis : "",
    isTaken ? "taken for granted" : "",
  ]
    .filter((remark) => remark !== "")
    .join(", ");
}

/** Arranges the entries of a timeline in groups, by the answers of `orderEvents`. */
export function arrangeTimeline(
  entries: readonly TimelineEntry[],
  index: DossierIndex,
  order: KnownOrder,
): ArrangedTimeline {
  const placed = groupByPlace(entries, index, order);
  const isListed = new Set(placed.flatMap(({ entry, parts }) => [entry, ...parts.map((part) => part.entry)]));
  const others = entries.filter((entry) => !isListed.has(entry));
  const rest = others.filter(({ when }) => when === "");
  return {
    placed,
    unplaced: others.filter(({ when }) => when !== ""),
    inSource: rest.filter(({ id }) => isSaidInSource(id, index)),
    untimed: rest.filter(({ id }) => !isSaidInSource(id, index)),
  };
}

/** Texts in which their speaker speaks. */
const spoken: ReadonlySet<string> = new Set(["official-statement", "social-post"]);

function isSaidInSource(id: Id, index: DossierIndex): boolean {
  const statement = index.statement(id);
  const [report, ...others] = statement?.reports ?? [];
  if (statement === undefined || report === undefined || others.length > 0 || report.via) return false;
  if (statement.speakers.every(({ who }) => who === report.source)) return true;
  const isQuoted = report.evidence?.some(({ quoted }) => quoted) ?? false;
  return isQuoted && spoken.has(index.source(report.source)?.kind ?? "");
}

function groupByPlace(
  entries: readonly TimelineEntry[],
  index: DossierIndex,
  order: KnownOrder,
): TimelineGroup[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const accounts = gatherAccounts(entries, index);
  const wholeOf = ({ id, within }: TimelineEntry): TimelineEntry | undefined =>
    accounts.get(id) ?? byId.get(within ?? "");
  const outermost = (entry: TimelineEntry, passed: readonly TimelineEntry[] = []): TimelineEntry => {
    const whole = wholeOf(entry);
    return whole && !passed.includes(whole) ? outermost(whole, [...passed, entry]) : entry;
  };
  const parts = new Map<TimelineEntry, TimelineEntry[]>();
  for (const entry of entries) {
    const whole = outermost(entry);
    if (whole !== entry) append(parts, whole, entry);
  }
  const createPart = (
    entry: TimelineEntry,
    whole: TimelineEntry,
    all: readonly TimelineEntry[],
  ): TimelinePart => {
    const { id, within, sameTimeAs = [], when } = entry;
    const account = accounts.get(id);
    const relation = account
      ? "same-event"
      : within !== undefined && sameTimeAs.includes(within)
        ? "simultaneous"
        : "part";
    const links = index.event(id)?.links ?? [];
    const isSaid = when.startsWith("during ") || isSameDay(when, whole.when);
    return {
      entry,
      relation,
      ...(account && { sameEventAs: account.id }),
      when: relation !== "simultaneous" && isSaid ? "" : when,
      answers: links.flatMap(({ rel, to }) =>
        rel === "responds-to" && all.some((part) => part.id === to) ? [to] : [],
      ),
      alsoIn: links.flatMap(({ rel, to }) =>
        rel === "part-of" && to !== within && index.meeting(to) !== undefined ? [to] : [],
      ),
      isPlaceInferred:
        entry.basis !== "inferred" && links.some(({ to, basis }) => to === within && basis === "inferred"),
    };
  };
  const placeBelow = createPlacing(order);
  return entries
    .filter((entry) => entry.placedBy !== "nothing" && outermost(entry) === entry)
    .map((entry) => {
      const own = putBelow(entry, parts.get(entry) ?? [], accounts);
      return { entry, parts: own.map((part) => createPart(part, entry, own)), ...placeBelow(entry) };
    });
}

/** The parts of an entry, each with the other accounts of it directly below. */
function putBelow(
  whole: TimelineEntry,
  parts: readonly TimelineEntry[],
  accounts: ReadonlyMap<Id, TimelineEntry>,
): TimelineEntry[] {
  const below = new Map<TimelineEntry, TimelineEntry[]>();
  for (const part of parts) append(below, accounts.get(part.id) ?? whole, part);
  const isOfWhole = (part: TimelineEntry): boolean => accounts.get(part.id) === whole;
  const withAccounts = (part: TimelineEntry): TimelineEntry[] => [
    part,
    ...(below.get(part) ?? []).flatMap(withAccounts),
  ];
  const direct = below.get(whole) ?? [];
  return [...direct.filter(isOfWhole), ...direct.filter((part) => !isOfWhole(part))].flatMap(withAccounts);
}

/** For each entry that is an account of the same event as one above, that one. */
function gatherAccounts(
  entries: readonly TimelineEntry[],
  index: DossierIndex,
): ReadonlyMap<Id, TimelineEntry> {
  const places = new Map(entries.map(({ id }, at) => [id, at]));
  const found = new Map<Id, TimelineEntry>();
  entries.forEach(({ id }, at) => {
    for (const { rel, to } of index.event(id)?.links ?? []) {
      const other = rel === "same-event" ? places.get(to) : undefined;
      if (other === undefined || other === at) continue;
      const [first, later] = [entries[Math.min(at, other)], entries[Math.max(at, other)]];
      if (first && later && !found.has(later.id)) found.set(later.id, first);
    }
  });
  return found;
}

/** Places entries one below the other. After an entry that is after all above it, only the entries from there on need a look. */
function createPlacing({
  isBefore,
  bounds,
}: KnownOrder): (entry: TimelineEntry) => Pick<TimelineGroup, "order" | "isOpen"> {
  let above: TimelineEntry[] = [];
  const orderOf = (other: TimelineEntry, { id, sameTimeAs = [] }: TimelineEntry): TimelineOrder => {
    const answer = isBefore(other.id, id);
    if (answer === "yes") return "after";
    const isOverlapping =
      sameTimeAs.includes(other.id) || (answer === "no" && isBefore(id, other.id) === "no");
    return isOverlapping ? "overlapping" : "open";
  };
  // Of a record that may last longer, another that surely starts later does not belong above it.
  const startsBefore = (other: Id, id: Id): boolean => {
    const [{ latestStart }, { earliestStart }] = [bounds(other), bounds(id)];
    return latestStart !== undefined && earliestStart !== undefined && latestStart <= earliestStart;
  };
  return (entry) => {
    let isAfterAll = true;
    // From the nearest on: that is where an open order is soon found.
    const isOpen = above.toReversed().some((other) => {
      const order = orderOf(other, entry);
      const isSure = order === "after" || (order === "open" && startsBefore(other.id, entry.id));
      isAfterAll &&= isSure;
      return order === "open" && !isSure;
    });
    const nearest = above.at(-1);
    if (isAfterAll) above = [];
    above.push(entry);
    return { order: nearest && orderOf(nearest, entry), isOpen };
  };
}

/** Whether the time of a part is the day that the time of its whole begins with. */
function isSameDay(part: string, whole: string): boolean {
  const day = part.replace(/ \((?:date |time )?(?:inferred|presupposed)\)$/, "");
  return whole.startsWith(day) && !/^(?:\w| \w)/.test(whole.slice(day.length));
}
