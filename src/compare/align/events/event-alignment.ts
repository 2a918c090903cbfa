import {
  type DiplomaticEvent,
  type Dossier,
  type DossierIndex,
  diplomaticEventSchema,
  type Id,
  renameReferences,
} from "../../../model/index.js";
import type { Passages } from "../../identity/index.js";
import { canonicalJson } from "../../measures/index.js";
import { createSides } from "../../sides/index.js";
import type { Similarity } from "../../terms/index.js";
import { alignMeetings, areMeetingsApart, type MeetingProfile, profileMeetings } from "./meeting-pairs.js";
import type { Candidate, EventProfile, KeyOfEvent } from "./mutual-best.js";
import { createOccasions, findMainMeetings } from "./occasions.js";
import { alignOnePassage, type UnpairedEvents } from "./one-passage.js";
import { alignOnGround, type GroundProfile, profileAssessments, profilePositions } from "./position-pairs.js";
import { createSharedKeys, type SharedKeys } from "./shared-keys.js";
import { createSpans, type Span } from "./span.js";
import { alignStatements, type StatementPairs } from "./statement-pairs.js";
import { profileStatements, type StatementProfile } from "./statement-profile.js";

/** An event of the left account and one of the right: one event told twice, or two that stand beside each other. */
export interface EventMatch {
  left: Id;
  right: Id;
  kind: "same" | "parallel";
  /** How much of what they say is the same, 0 to 1. */
  likeness: number;
  /** Whether both say exactly the same, apart from who reports it. */
  isEqual: boolean;
}

/** One record of the one account, and all those of the other that tell the same together; the first are a pair. */
export interface Split {
  /** Ids of the left account's events. */
  left: Id[];
  /** Ids of the right account's events. */
  right: Id[];
}

interface Account {
  readonly dossier: Dossier;
  readonly index: DossierIndex;
  readonly keys: SharedKeys;
  readonly spanOf: (event: DiplomaticEvent) => Span;
}

/** Aligns the events of two documents whose other records are aligned: meetings first, then what was said on each occasion. */
export function alignEvents(
  left: Dossier,
  right: Dossier,
  leftIndex: DossierIndex,
  rightIndex: DossierIndex,
  /** The left record that is the right one of an id. */
  partner: (right: Id) => Id | undefined,
  passages: Passages,
  similarity?: Similarity,
): { matches: EventMatch[]; splits: Split[] } {
  const meetings = new Map<Id, Id>();
  const account = (dossier: Dossier, index: DossierIndex, keyOf: (id: Id) => string): Account => ({
    dossier,
    index,
    keys: createSharedKeys(createSides(index), keyOf),
    spanOf: createSpans(index),
  });
  const one = account(left, leftIndex, (id) => id);
  const other = account(right, rightIndex, (id) => partner(id) ?? meetings.get(id) ?? `right ${id}`);
  const keyOf = contentKeys(one, other);

  const [ofLeft, ofRight] = [meetingsOf(one), meetingsOf(other)];
  const matches: EventMatch[] = [];
  const add = (
    kind: EventMatch["kind"],
    found: readonly Candidate[],
    lefts: readonly EventProfile[],
    rights: readonly EventProfile[],
  ): void => {
    for (const candidate of found) {
      const [a, b] = [lefts[candidate.left]?.event, rights[candidate.right]?.event];
      if (!a || !b) continue;
      const isEqual = kind === "same" && keyOf(a, "left") === keyOf(b, "right");
      matches.push({ left: a.id, right: b.id, kind, likeness: candidate.value, isEqual });
    }
  };
  add("same", alignMeetings(ofLeft, ofRight, keyOf), ofLeft, ofRight);
  for (const match of matches) meetings.set(match.right, match.left);
  // A meeting that each account knows by the one before it only.
  const [laterLeft, laterRight] = [
    remainingMeetings(one, matches, "left"),
    remainingMeetings(other, matches, "right"),
  ];
  add("same", alignMeetings(laterLeft, laterRight, keyOf), laterLeft, laterRight);
  for (const match of matches) meetings.set(match.right, match.left);
  const unpaired = (
    { dossier, keys }: Account,
    side: "left" | "right",
    types: readonly string[],
  ): UnpairedEvents => {
    const paired = new Set(matches.map((match) => match[side]));
    const events = dossier.events.filter(({ id, type }) => types.includes(type) && !paired.has(id));
    return { events: events.map((event) => ({ event })), keys };
  };
  const addOnePassage = (...types: readonly string[]): void => {
    const [lefts, rights] = [unpaired(one, "left", types), unpaired(other, "right", types)];
    add("same", alignOnePassage(lefts, rights, passages, keyOf), lefts.events, rights.events);
  };
  addOnePassage("meeting");
  for (const match of matches) meetings.set(match.right, match.left);
  matches.push(...mainMeetingsBeside(one, other, ofLeft, ofRight, matches));

  const [said, answered] = [statementsOf(one, other), statementsOf(other, one)];
  const pairs = alignStatements(said, answered, keyOf, passages, similarity);
  add("same", pairs.same, said, answered);
  add("parallel", pairs.parallel, said, answered);

  for (const [lefts, rights, slack] of [
    [positionsOf(one), positionsOf(other), Number.POSITIVE_INFINITY],
    [assessmentsOf(one), assessmentsOf(other), 1],
  ] as const)
    add("same", alignOnGround(lefts, rights, slack, keyOf), lefts, rights);
  addOnePassage("territorial-position", "control-assessment");
  return { matches, splits: splitsOf(pairs, said, answered) };
}

/** Pairs with the further records that belong to one of theirs. */
function splitsOf(
  { same, splits }: StatementPairs,
  left: readonly EventProfile[],
  right: readonly EventProfile[],
): Split[] {
  const idsOf = (statements: readonly EventProfile[], indexes: readonly number[]): Id[] =>
    indexes.flatMap((index) => statements[index]?.event.id ?? []);
  return same.flatMap((pair): Split[] => {
    const further = {
      left: splits.filter((each) => each.right === pair.right).map((each) => each.left),
      right: splits.filter((each) => each.left === pair.left).map((each) => each.right),
    };
    if (further.left.length + further.right.length === 0) return [];
    return [
      {
        left: idsOf(left, [pair.left, ...further.left]),
        right: idsOf(right, [pair.right, ...further.right]),
      },
    ];
  });
}

function meetingsOf({ dossier, index, keys, spanOf }: Account): MeetingProfile[] {
  const meetings = dossier.events.filter((event) => event.type === "meeting");
  return profileMeetings(meetings, index, keys, spanOf);
}

/** The meetings without a partner that follow or precede one with a partner. */
function remainingMeetings(
  { dossier, index, keys, spanOf }: Account,
  matches: readonly EventMatch[],
  side: "left" | "right",
): MeetingProfile[] {
  const aligned = new Set(matches.map((match) => match[side]));
  const isAligned = (id: Id): boolean => aligned.has(id);
  const remaining = dossier.events
    .filter((event) => event.type === "meeting")
    .filter(({ id, when }) => !isAligned(id) && when?.relative?.some(({ to }) => isAligned(to)));
  return profileMeetings(remaining, index, keys, spanOf, isAligned);
}

function statementsOf({ dossier, index, keys, spanOf }: Account, other: Account): StatementProfile[] {
  return profileStatements(
    dossier.events.filter((event) => event.type === "statement"),
    index,
    keys,
    createOccasions(dossier, index, keys, spanOf),
    spanOf,
    createReadable(index, other.dossier),
  );
}

/** Whether an account's source may share words with another account: words of a language that none of its sources is in match by chance only. */
function createReadable(index: DossierIndex, { sources }: Dossier): (source: Id) => boolean {
  const languages = new Set(sources.map(({ language }) => primaryTag(language)));
  return (source) => {
    const own = primaryTag(index.source(source)?.language);
    return own === undefined || languages.has(undefined) || languages.has(own);
  };
}

function primaryTag(language: string | undefined): string | undefined {
  return language?.split("-")[0]?.toLowerCase();
}

function positionsOf({ dossier, keys, spanOf }: Account): GroundProfile[] {
  const positions = dossier.events.filter((event) => event.type === "territorial-position");
  return profilePositions(positions, keys, spanOf);
}

function assessmentsOf({ dossier, keys, spanOf }: Account): GroundProfile[] {
  const assessments = dossier.events.filter((event) => event.type === "control-assessment");
  return profileAssessments(assessments, keys, spanOf);
}

/** The main meetings of two texts, where they are two meetings of the same sides, or of one form and within a day. */
function mainMeetingsBeside(
  one: Account,
  other: Account,
  left: readonly MeetingProfile[],
  right: readonly MeetingProfile[],
  same: readonly EventMatch[],
): EventMatch[] {
  const paired = new Set(same.flatMap((match) => [`left ${match.left}`, `right ${match.right}`]));
  const mainOf = (account: Account, profiles: readonly MeetingProfile[]): MeetingProfile[] => {
    const main = new Set(findMainMeetings(account.dossier, account.index).values());
    return profiles.filter(({ event }) => main.has(event));
  };
  return mainOf(one, left).flatMap((a) =>
    mainOf(other, right).flatMap((b): EventMatch[] => {
      if (paired.has(`left ${a.event.id}`) || paired.has(`right ${b.event.id}`)) return [];
      if (!areMeetingsApart(a, b) || a.hasPress || b.hasPress) return [];
      const sides = [...a.sides].filter((side) => b.sides.has(side)).length;
      const oneForm =
        a.event.form === b.event.form && sides > 0 && Math.abs(a.span.start - b.span.start) <= 1;
      const sameSides = sides === a.sides.size && sides === b.sides.size && sides > 0;
      if (!sameSides && !oneForm) return [];
      const likeness = sides / Math.max(a.sides.size, b.sides.size);
      return [{ left: a.event.id, right: b.event.id, kind: "parallel", likeness, isEqual: false }];
    }),
  );
}

/** Texts of events that are equal where two events say the same: references by shared keys, without ids and reports. */
function contentKeys(one: Account, other: Account): KeyOfEvent {
  const accounts = { left: one, right: other };
  const known = { left: new Map<Id, string>(), right: new Map<Id, string>() };
  const textOf = (event: DiplomaticEvent, side: "left" | "right"): string => {
    const { index, keys } = accounts[side];
    const named = renameReferences(diplomaticEventSchema, { ...event, reports: [] }, (id) =>
      index.kindOf(id) === undefined ? id : keys.of(id),
    );
    return canonicalJson({ ...named, id: undefined, reports: undefined });
  };
  return (event, side) => {
    const text = known[side].get(event.id) ?? textOf(event, side);
    known[side].set(event.id, text);
    return text;
  };
}
