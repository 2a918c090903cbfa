import { append } from "../../collections/index.js";
import type { Dossier, Id } from "../../model/index.js";
import {
  gatherTimeConstraints,
  partsOf,
  type TimeConstraint,
  type TimeConstraints,
  type TimeDifference,
  timedRecords,
} from "../constraints/index.js";
import { arrange, withWhatFits } from "./arrangement.js";
import { separateConflicts } from "./conflicts.js";
import { createTimeDistances } from "./distances.js";
import { groupRelated } from "./groups.js";

/**
 * Between which moments a record starts and ends. A moment is a number of days from 1970-01-01T00:00, as in
 * {@link EdtfBounds}; absent where nothing bounds it. Moments are UTC if any record has a date with a zone; then a date without one may
 * be that of any place on earth. Otherwise all dates are those of one place.
 */
export interface TimeBounds {
  /** It starts at this moment or later. */
  earliestStart?: number | undefined;
  /** It starts at this moment or earlier. */
  latestStart?: number | undefined;
  /** It ends at this moment or later. */
  earliestEnd?: number | undefined;
  /** It ends at this moment or earlier. */
  latestEnd?: number | undefined;
}

/** Everything a dossier says about time, ready to be asked. Ids that name no event, instrument or provision have no time. */
export interface TimeNetwork {
  /** All records in one order that agrees with what is said. */
  sequence: readonly Id[];
  /** Sets of statements that cannot all hold. */
  conflicts: readonly (readonly TimeConstraint[])[];
  /** Between which moments a record lies. */
  bounds(id: Id): TimeBounds;
  /**
   * Whether a record surely ends when another starts or sooner, and the two are not one moment; undefined where that is open.
   * Soon told for neighbours in `sequence`.
   */
  isBefore(id: Id, other: Id): "yes" | "no" | undefined;
  /** Whether anything that is said limits how far the one's end lies from the other's start. */
  isLimited(id: Id, other: Id): boolean;
  /** What a record's bounds follow from, or else what relates it to others. */
  constraintsOf(id: Id): readonly TimeConstraint[];
  /** What is said of a record's time itself: in its own `when` first, then by others. Nothing that is in conflict. */
  saidOf(id: Id): readonly TimeConstraint[];
}

/** Gathers what a dossier says about time, sets apart what cannot hold, and arranges the records. */
export function createTimeNetwork(dossier: Dossier): TimeNetwork {
  const constraints = gatherTimeConstraints(timedRecords(dossier), partsOf(dossier));
  const { records, points, said } = constraints;
  const { consistent, conflicts, dropped } = keepConsistent(constraints);
  const left = new Set([...conflicts.flat(), ...dropped]);
  const conflicting = conflicts.map((conflict) => conflict.flatMap((reason) => said[reason] ?? []));
  const disputed = new Set(conflicting.flat().flatMap(({ record, to }) => [record, to]));
  const starts = new Map<Id, number>();
  records.forEach(({ id, published }, index) => {
    if (published === undefined && !starts.has(id)) starts.set(id, 2 * index + 1);
  });
  const { sequence, moments } = arrange(constraints, consistent);
  const groups = groupRelated(records.length, consistent);
  const distances = createTimeDistances(points, consistent, moments, groups);
  const { toOrigin, fromOrigin, within, isLinked } = distances;
  const mentions = gatherMentions(said, left);
  const saidOf = (id: Id): readonly TimeConstraint[] => mentions.get(id) ?? [];
  /** Where two records start, if both have a time and nothing that is said of either is in conflict. */
  const startsOf = (id: Id, other: Id): readonly [number, number] | undefined => {
    const [start, otherStart] = [starts.get(id), starts.get(other)];
    if (start === undefined || otherStart === undefined) return undefined;
    return disputed.has(id) || disputed.has(other) ? undefined : [start, otherStart];
  };

  return {
    // A source has a time, but no place of its own in the order.
    sequence: sequence.flatMap((index) => records[index]?.id ?? []).filter((id) => starts.has(id)),
    conflicts: conflicting,
    bounds: (id) => {
      const start = starts.get(id);
      if (start === undefined) return {};
      return {
        earliestStart: toMoment(-toOrigin(start)),
        latestStart: toMoment(fromOrigin(start)),
        earliestEnd: toMoment(-toOrigin(start + 1)),
        latestEnd: toMoment(fromOrigin(start + 1)),
      };
    },
    isBefore: (id, other) => {
      if (id === other) return starts.has(id) ? "no" : undefined;
      const both = startsOf(id, other);
      if (!both) return undefined;
      const [start, otherStart] = both;
      const [end, otherEnd] = [start + 1, otherStart + 1];
      // The one's end lies after the other's start by nothing at most, and the other's end after the one's start.
      if (within(otherStart, end, 0) <= 0 && within(otherEnd, start, 0) < 0) return "yes";
      if (within(end, otherStart, 0) < 0) return "no";
      // Where the other neither starts nor ends later than the one, the one can end before it starts only if all is one moment.
      return within(start, otherStart, 0) <= 0 && within(end, otherEnd, 0) <= 0 ? "no" : undefined;
    },
    isLimited: (id, other) => {
      const both = startsOf(id, other);
      if (!both) return false;
      const [start, otherStart] = both;
      return isLinked(otherStart, start + 1) || isLinked(start + 1, otherStart);
    },
    constraintsOf: (id) => {
      const start = starts.get(id);
      if (start === undefined) return [];
      const path = [...distances.boundedBy(start + 1).above, ...distances.boundedBy(start).below];
      const reasons = new Set(path.map((index) => consistent[index]?.reason ?? -1));
      const bounding = [...reasons].sort((a, b) => a - b).flatMap((reason) => said[reason] ?? []);
      return bounding.length > 0 ? bounding : saidOf(id).filter(({ to }) => to !== undefined);
    },
    saidOf,
  };
}

/** What can hold at once, with as much of what parts inherit from their occasions as fits. */
function keepConsistent({ points, differences, inherited }: TimeConstraints): {
  consistent: readonly TimeDifference[];
  conflicts: readonly (readonly number[])[];
  /** What is inherited but does not fit. */
  dropped: readonly number[];
} {
  const { consistent: possible, conflicts } = separateConflicts(points, differences);
  const strict = withWhatFits(points, possible, inherited);
  const fitting = reasonsOf(strict);
  // A part of what is one moment is that moment.
  const loosened = inherited
    .filter(({ reason }) => !fitting.has(reason))
    .map((one) => ({ ...one, atMost: Math.max(one.atMost, 0) }));
  const consistent = withWhatFits(points, strict, loosened);
  const kept = reasonsOf(consistent);
  const dropped = inherited.flatMap(({ reason }) => (kept.has(reason) ? [] : [reason]));
  return { consistent, conflicts, dropped };
}

function reasonsOf(differences: readonly TimeDifference[]): ReadonlySet<number> {
  return new Set(differences.map(({ reason }) => reason));
}

/** For each record what is said of its time: by itself, then by others. */
function gatherMentions(
  said: readonly TimeConstraint[],
  left: ReadonlySet<number>,
): ReadonlyMap<Id, readonly TimeConstraint[]> {
  const own = new Map<Id, TimeConstraint[]>();
  const others = new Map<Id, TimeConstraint[]>();
  said.forEach((constraint, reason) => {
    if (left.has(reason)) return;
    const { record, to } = constraint;
    append(own, record, constraint);
    if (to !== undefined && to !== record) append(others, to, constraint);
  });
  return new Map(
    [...new Set([...own.keys(), ...others.keys()])].map((id) => [
      id,
      [...(own.get(id) ?? []), ...(others.get(id) ?? [])],
    ]),
  );
}

function toMoment(seconds: number): number | undefined {
  return Number.isFinite(seconds) ? seconds / 86_400 : undefined;
}
