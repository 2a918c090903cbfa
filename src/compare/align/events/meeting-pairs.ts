import {
  type DiplomaticEvent,
  type DossierIndex,
  type Id,
  isSide,
  type Meeting,
} from "../../../model/index.js";
import { type Candidate, type KeyOfEvent, mutualBestEvents } from "./mutual-best.js";
import { findOverlaps, round } from "./overlap.js";
import type { SharedKeys } from "./shared-keys.js";
import { type Span, spansMeet } from "./span.js";
import { type Tokens, tokensOfMeeting } from "./statement-tokens.js";

/** A meeting with what it is recognised by. */
export interface MeetingProfile {
  readonly event: Meeting;
  readonly sides: ReadonlySet<string>;
  /** The sides of all who took part, in whatever role. */
  readonly present: ReadonlySet<string>;
  /** Whether the account leaves open for whom some took part. */
  readonly isOpen: boolean;
  /** The named persons of each side. */
  readonly persons: ReadonlyMap<string, ReadonlySet<string>>;
  readonly hasPress: boolean;
  readonly span: Span;
  /** The place and those within which it lies, nearest first. */
  readonly places: readonly string[];
  /** The code of the country of the place, where the account gives it. */
  readonly country: string | undefined;
  readonly tokens: Tokens;
  /** How it follows or precedes meetings that are aligned: "after" and the key of the other. */
  readonly sequence: ReadonlySet<string>;
}

/** How much speaks for two meetings' being one. */
export const points = { sides: 3, persons: 2, date: 3, place: 2, form: 2, medium: 1, status: 0.5, words: 3 };

/** From which share of the points that both give on two meetings are one. */
const leastShare = 0.5;

/** Describes the meetings of one document. */
export function profileMeetings(
  meetings: readonly Meeting[],
  index: DossierIndex,
  keys: SharedKeys,
  spanOf: (event: DiplomaticEvent) => Span,
  /** Whether a meeting is aligned, so that its key means the same in both documents. */
  isAligned: (id: Id) => boolean = () => false,
): MeetingProfile[] {
  return meetings.map((meeting) => {
    const persons = new Map<string, Set<string>>();
    for (const party of meeting.participants) {
      if (index.actor(party.who)?.kind !== "person") continue;
      for (const side of keys.sidesOf([party]))
        persons.set(side, (persons.get(side) ?? new Set()).add(keys.of(party.who)));
    }
    return {
      event: meeting,
      ...sidesOf(meeting, index, keys),
      persons,
      hasPress: meeting.participants.some(({ who }) => index.actor(who)?.kind === "media"),
      span: spanOf(meeting),
      places: placesOf(meeting.place, index).map((id) => keys.of(id)),
      country: placesOf(meeting.place, index).flatMap(
        (id) => index.territory(id)?.code?.slice(0, 2) ?? [],
      )[0],
      tokens: tokensOfMeeting(meeting, keys),
      sequence: new Set(
        (meeting.when?.relative ?? [])
          .filter(({ to }) => isAligned(to))
          .map(({ relation, to }) => `${relation} ${keys.of(to)}`),
      ),
    };
  });
}

/** The sides that met; mediators, hosts and others who are named by some accounts only where nobody else is. */
function sidesOf(
  { participants }: Meeting,
  index: DossierIndex,
  keys: SharedKeys,
): Pick<MeetingProfile, "sides" | "present" | "isOpen"> {
  const others = participants.filter(({ who }) => index.actor(who)?.kind !== "media");
  const parties = others.filter(isSide);
  const named = parties.length > 0 ? parties : others;
  return {
    sides: keys.sidesOf(named),
    present: keys.sidesOf(others),
    isOpen: named.some((party) => keys.sidesOf([party]).size === 0),
  };
}

/** How many territories a place is followed through. */
const longestChain = 16;

function placesOf(place: Id | undefined, index: DossierIndex): Id[] {
  const places: Id[] = [];
  for (let at = place; at !== undefined && places.length < longestChain && !places.includes(at); ) {
    places.push(at);
    at = index.territory(at)?.within;
  }
  return places;
}

/** Whether two meetings cannot be one, whatever else they share. */
export function areMeetingsApart(left: MeetingProfile, right: MeetingProfile): boolean {
  if (left.hasPress !== right.hasPress) return true;
  // Where an account leaves open who met, the time has to tell without the slack of time zones.
  const isOpen = left.isOpen || right.isOpen;
  const slack = isOpen ? 0 : areOfSamePersons(left, right) ? slipOfDays : 1;
  if (!spansMeet(left.span, right.span, slack)) return true;
  const isLacking = (sides: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
    sharedBy(sides, all) < sides.size;
  if (!isOpen && isLacking(left.sides, right.present) && isLacking(right.sides, left.present)) return true;
  if (areRemoteAndPresent(left.event, right.event) || areAbroad(left, right)) return true;
  // Delegations to a round of talks are led by several people, of whom each account names others.
  if (left.event.form === "negotiation" && right.event.form === "negotiation") return false;
  return [...left.persons].some(([side, persons]) => {
    const others = right.persons.get(side);
    return others !== undefined && ![...persons].some((person) => others.has(person));
  });
}

/** How many days one account may be off where all persons, the form and the medium are the same. */
const slipOfDays = 2;

/** Whether two accounts have the same persons of two sides or more meet in one form by one medium. */
function areOfSamePersons(left: MeetingProfile, right: MeetingProfile): boolean {
  const isOneForm = left.event.form === right.event.form && left.event.medium === right.event.medium;
  return (
    isOneForm &&
    left.persons.size > 1 &&
    left.persons.size === right.persons.size &&
    [...left.persons].every(([side, persons]) => areEqual(persons, right.persons.get(side)))
  );
}

function areEqual(left: ReadonlySet<string>, right: ReadonlySet<string> | undefined): boolean {
  return left.size === right?.size && [...left].every((key) => right.has(key));
}

function areRemoteAndPresent({ medium: left }: Meeting, { medium: right }: Meeting): boolean {
  if (left === undefined || right === undefined) return false;
  return (left === "in-person") !== (right === "in-person");
}

/** Whether two meetings were in two countries, and no day speaks for a slip of one account. */
function areAbroad(left: MeetingProfile, right: MeetingProfile): boolean {
  if (left.country === undefined || right.country === undefined || left.country === right.country)
    return false;
  return bounded(left.span) === undefined || bounded(right.span) === undefined;
}

/** The share of a detail's points that a pair of meetings gets where only one account gives the detail. */
const oneSided = 0.4;

/** How much of what two meetings give is the same, 0 to 1; `words` is the overlap of what they are about. */
export function meetingLikeness(left: MeetingProfile, right: MeetingProfile, words: number): number {
  let [all, sum] = [points.words * words, points.words * words];
  const rate = <T>(
    weight: number,
    a: T | undefined,
    b: T | undefined,
    share: (a: T, b: T) => number = (x, y) => Number(x === y),
  ): void => {
    if (a === undefined && b === undefined) return;
    all += weight;
    sum += weight * (a === undefined || b === undefined ? oneSided : share(a, b));
  };
  rate(points.sides, given(left.sides), given(right.sides), shareOf);
  rate(points.persons, union(left.persons), union(right.persons), shareOf);
  rate(points.date, bounded(left.span), bounded(right.span), shareOfSpans);
  if (left.sequence.size > 0 && right.sequence.size > 0)
    rate(points.date, left.sequence, right.sequence, shareOf);
  rate(points.place, left.places[0], right.places[0], (a, b) =>
    a === b ? 1 : left.places.includes(b) || right.places.includes(a) ? 0.8 : 0,
  );
  rate(points.form, left.event.form, right.event.form);
  rate(points.medium, left.event.medium, right.event.medium);
  rate(points.status, left.event.status ?? "actual", right.event.status ?? "actual");
  return round(sum / all);
}

function given(sides: ReadonlySet<string>): ReadonlySet<string> | undefined {
  return sides.size === 0 ? undefined : sides;
}

function bounded(span: Span): Span | undefined {
  return Number.isFinite(span.end - span.start) ? span : undefined;
}

/** 1 for one day, less for longer spans and for the next day. */
function shareOfSpans(left: Span, right: Span): number {
  if (!spansMeet(left, right, 0)) return 0.15;
  const longest = Math.max(left.end - left.start, right.end - right.start);
  // A day within a month is no evidence against it, and little for it.
  return 0.4 + 0.6 * (longest > 0 ? Math.min(1, 3 / longest) : 1);
}

/** The share of the union and of the smaller set: one account may name only some of those who met. */
function shareOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = sharedBy(left, right);
  if (shared === 0) return 0;
  return (shared / (left.size + right.size - shared) + shared / Math.min(left.size, right.size)) / 2;
}

function sharedBy(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  return [...left].filter((key) => right.has(key)).length;
}

function union(sets: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> | undefined {
  return sets.size === 0 ? undefined : new Set([...sets.values()].flatMap((set) => [...set]));
}

/**
 * Whether an account has named persons meet at a known time, and the other only their states at some time: these meet often, so that their sides
 * and the form do not tell.
 */
function isAnyMeeting(left: MeetingProfile, right: MeetingProfile): boolean {
  const isKnown = ({ persons, span }: MeetingProfile): boolean =>
    persons.size > 0 && bounded(span) !== undefined;
  const isVague = ({ persons, span, sequence }: MeetingProfile): boolean =>
    persons.size + sequence.size === 0 && bounded(span) === undefined;
  return (isKnown(left) && isVague(right)) || (isVague(left) && isKnown(right));
}

/** The meetings that are one: each the other's best, and nothing sets them apart. */
export function alignMeetings(
  left: readonly MeetingProfile[],
  right: readonly MeetingProfile[],
  keyOf: KeyOfEvent,
): Candidate[] {
  const words = new Map<number, Map<number, number>>();
  const tokens = (profiles: readonly MeetingProfile[]): Tokens[] => profiles.map((each) => each.tokens);
  for (const overlap of findOverlaps(tokens(left), tokens(right), 0))
    words.set(
      overlap.left,
      (words.get(overlap.left) ?? new Map<number, number>()).set(overlap.right, overlap.value),
    );
  const near = findOverlaps(left.map(tokensOfRound), right.map(tokensOfRound), 0);
  const candidates = near.flatMap(({ left: index, right: at }): Candidate[] => {
    const [one, other] = [left[index], right[at]];
    if (!one || !other || areMeetingsApart(one, other)) return [];
    if (one.sequence.size * other.sequence.size > 0 && sharedBy(one.sequence, other.sequence) === 0)
      return [];
    const shared = words.get(index)?.get(at) ?? 0;
    if (shared === 0 && isAnyMeeting(one, other)) return [];
    const value = meetingLikeness(one, other, shared) * (areVisitAndOccasion(one, other) ? 0.8 : 1);
    return value >= leastShare ? [{ left: index, right: at, value }] : [];
  });
  return mutualBestEvents(candidates, left, right, keyOf);
}

/** A visit is made up of meetings, so that one of them is like it in who, when and where. */
function areVisitAndOccasion({ event: left }: MeetingProfile, { event: right }: MeetingProfile): boolean {
  return (left.form === "visit") !== (right.form === "visit");
}

/** Up to how many days are listed one by one. */
const fewDays = 7;

/**
 * The tokens of which two accounts of one meeting share one: its sides, for a side with many meetings the side on a day and the next,
 * and its place, form and days, as accounts may leave open who meets.
 */
function tokensOfRound({ event: meeting, sides, span, places, sequence }: MeetingProfile): Tokens {
  const facts = new Map<string, number>();
  const [first, last] = [Math.floor(span.start), Math.ceil(span.end)];
  for (const side of [...sides, ...sequence]) facts.set(side, 1);
  for (const place of places) facts.set(`${meeting.form} in ${place}`, 1);
  for (let day = first; last - first <= fewDays && day <= last; day++)
    for (const who of [...sides, meeting.form]) facts.set(`${who} on ${day}`, 1);
  return { facts, words: new Map(), script: "" };
}
