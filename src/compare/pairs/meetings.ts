import { list } from "../../issues/index.js";
import {
  type Id,
  isSide,
  type Meeting,
  type MeetingMedium,
  type Party,
  type PartyRole,
} from "../../model/index.js";
import { relateDates } from "../../time/index.js";
import {
  createIdentity,
  type Identity,
  isSame,
  judgeIdentity,
  rateActors,
  rateParties,
} from "../identity/index.js";
import {
  prose,
  rateAbouts,
  rateChanges,
  rateDates,
  rateDurations,
  rateEvidence,
  rateQuantities,
  rateStatus,
  rateTopicTimes,
  rateWord,
  relateAbouts,
} from "../rate/index.js";
import { relateParties } from "../sides/index.js";
import {
  type CompareOptions,
  type Comparison,
  type ComparisonTuning,
  type Feature,
  type IdentityVerdict,
  missing,
  type Rating,
  toFeatures,
  tuned,
} from "../terms/index.js";
import { type Discrepancy, discrepanciesOf } from "./discrepancies.js";

/** Two meetings compared. */
export interface MeetingComparison extends Comparison<IdentityVerdict> {
  /** How the left lies to the right in time by their dates. `unknown` where the dates leave it open or are not given. */
  order: "before" | "after" | "same-time" | "unknown";
  /** Where the two accounts do not agree, with the reports on both sides. */
  discrepancies: Discrepancy[];
}

/**
 * Compares two meetings: whether they are one meeting told twice, and where the accounts do not agree. Participants that only one
 * account names, and anything else that only one tells, is no discrepancy. Neither meeting is changed.
 *
 * @param left - A valid meeting.
 * @param right - Another.
 * @param options - The dossiers of both, so that ids are understood; without them equal ids are one thing.
 * @returns The verdict with score and coverage (0 to 1) and a reason for every feature. Swapped arguments give the same verdict and
 * the order the other way round.
 *
 * @example
 * ```ts
 * import { type Meeting } from "diplomatic-events";
 * import { compareMeetings } from "diplomatic-events/compare";
 *
 * const told: Meeting = {
 *   id: "call",
 *   type: "meeting",
 *   form: "conversation",
 *   medium: "phone",
 *   participants: [{ who: "president" }, { who: "chancellor" }],
 *   when: { date: "2031-03-02", duration: { iso: "PT1H", bound: "about" } },
 *   reports: [{ source: "readout-a" }],
 * };
 * const retold: Meeting = {
 *   ...told,
 *   when: { date: "2031-03-02", duration: { iso: "PT100M" } },
 *   reports: [{ source: "readout-b" }],
 * };
 * const { verdict, discrepancies } = compareMeetings(told, retold);
 * console.log(verdict, discrepancies.map(({ path, outcome }) => `${path} ${outcome}`)); // "likely-same" ["duration contradicts"]
 * ```
 */
export function compareMeetings(left: Meeting, right: Meeting, options?: CompareOptions): MeetingComparison {
  const tuning = tuned(options?.tuning);
  return judgeMeetings(left, right, createIdentity(options ?? {}, tuning), tuning);
}

/** {@link compareMeetings} with the identity of ids known. */
export function judgeMeetings(
  left: Meeting,
  right: Meeting,
  identity: Identity,
  tuning: ComparisonTuning,
): MeetingComparison {
  const features = rateMeetings(left, right, identity, tuning);
  const judged = judgeIdentity(left, right, features, identity, tuning.thresholds);
  return {
    verdict: judged.identity,
    order: orderOf(left, right),
    discrepancies: discrepanciesOf(features, left, right),
    score: judged.score,
    coverage: judged.coverage,
    features,
  };
}

/** Compares two meetings feature by feature. */
function rateMeetings(
  left: Meeting,
  right: Meeting,
  identity: Identity,
  tuning: ComparisonTuning,
): Feature[] {
  return toFeatures(
    {
      participants: rateParticipants(left, right, identity),
      form: rateWord("the form", left.form, right.form),
      medium: rateMedia(left.medium, right.medium),
      date: rateDates(left.when, right.when),
      duration: rateDurations(left.when?.duration, right.when?.duration),
      place: ratePlaces(left.place, right.place, identity),
      level: rateLevels(left, right, identity),
      outcome: rateOutcomes(left, right),
      initiatedBy: rateInitiative(left, right, identity),
      about: rateMeetingAbouts(left, right, identity),
      figures: rateQuantities(left.about, right.about),
      time: rateTopicTimes(left.about, right.about),
      change: rateChanges(left.about, right.about, identity),
      status: rateStatus(left.status, right.status),
      evidence: rateEvidence(left, right, identity),
    },
    tuning.meeting,
  );
}

/** Compares who took part. Parties to a matter and those who mediate in it are others, also where it is not known who they are. */
function rateParticipants(left: Meeting, right: Meeting, identity: Identity): Rating {
  const rating = rateParties("the participants", left.participants, right.participants, identity);
  const role = rating.outcome === "differs" ? undefined : roleOfOthers(left, right, identity);
  if (role) return { ...rating, outcome: "differs", score: 0.7, reason: role };
  if (rating.outcome !== "missing") return rating;
  const areThirds = ({ participants }: Meeting): boolean =>
    participants.length > 0 && !participants.some(isSide);
  const [one, other] = [areThirds(left), areThirds(right)];
  if (one === other || left.participants.length === 0 || right.participants.length === 0) return rating;
  const side = one ? "left" : "right";
  return {
    ...rating,
    outcome: "differs",
    score: 0.5,
    reason: `The ${side} names only those who mediate, host or attend, the ${side === "left" ? "right" : "left"} names the parties.`,
  };
}

/** Roles that the accounts may not give to different sides. */
const singular: readonly PartyRole[] = ["host", "moderator"];

/** A sentence where a role of the one account's party is, in the other account, that of a party of surely another side. */
function roleOfOthers(left: Meeting, right: Meeting, identity: Identity): string | undefined {
  for (const role of singular) {
    const [a, b] = [left, right].map(({ participants }) =>
      participants.filter((party) => party.role === role),
    );
    if (!a?.length || !b?.length) continue;
    const areOthers = a.every((one) =>
      b.every(
        (other) =>
          relateParties(one, other, identity.leftSides, identity.rightSides, identity.relate) ===
          "other-side",
      ),
    );
    if (!areOthers) continue;
    const [ofLeft, ofRight] = [
      a.map(({ who }) => identity.leftName(who)),
      b.map(({ who }) => identity.rightName(who)),
    ];
    return `The left gives ${list(ofLeft, "and")} as ${role}, the right ${list(ofRight, "and")}.`;
  }
  return undefined;
}

function orderOf(left: Meeting, right: Meeting): MeetingComparison["order"] {
  const [a, b] = [left.when?.date, right.when?.date];
  if (a === undefined || b === undefined) return "unknown";
  const relations = relateDates(a, b);
  if (relations.before === "yes" || relations.meets === "yes") return "before";
  if (relations.after === "yes" || relations["met-by"] === "yes") return "after";
  // Two events dated to one day may still lie in either order; only a moment is the same time.
  return relations.equals === "yes" && a.includes("T") ? "same-time" : "unknown";
}

function ratePlaces(left: Id | undefined, right: Id | undefined, identity: Identity): Rating {
  if (left === undefined || right === undefined) return missing("the place", left, right);
  const both = { left, right };
  const verdict = identity.relate(left, right);
  if (isSame(verdict))
    return { ...both, outcome: "same", reason: `Both give the place as ${identity.leftName(left)}.` };
  const told = `The left gives the place as ${identity.leftName(left)}, the right as ${identity.rightName(right)}`;
  if (identity.inside(left, right) !== undefined)
    return { ...both, outcome: "compatible", reason: `${told}; one lies in the other.` };
  // A city may lie in a country though the document does not say so.
  const isInCountry = identity.isCountry("left", left) !== identity.isCountry("right", right);
  // A palace lies in a city though the document does not say so.
  const isInCity = building.test(identity.leftName(left)) !== building.test(identity.rightName(right));
  const [one, other] = [cityOf(left, "left", identity), cityOf(right, "right", identity)];
  if (isInCity && areTwoCities(one, other, identity))
    return { ...both, outcome: "differs", score: 0.2, reason: `${told}.` };
  if (verdict === "unknown" || isInCountry || isInCity)
    return { ...both, outcome: "not-compared", reason: `${told}; whether they are the same cannot be told.` };
  return { ...both, outcome: "contradicts", reason: `${told}.` };
}

/** The place itself, or of a building that within which it lies; undefined where the document does not say. */
function cityOf(place: Id, side: "left" | "right", identity: Identity): Id | undefined {
  const name = side === "left" ? identity.leftName : identity.rightName;
  return [place, ...identity.containers(side, place)].find((each) => !building.test(name(each)));
}

/** Whether two places are surely two, neither a country and neither within the other. */
function areTwoCities(left: Id | undefined, right: Id | undefined, identity: Identity): boolean {
  if (left === undefined || right === undefined) return false;
  if (identity.isCountry("left", left) || identity.isCountry("right", right)) return false;
  return identity.relate(left, right) === "different" && identity.inside(left, right) === undefined;
}

/** Words in the names of buildings. */
const building =
  /\b(?:palaces?|residence|hotel|airport|ministry|building|hall|house|villa|castle|embassy|cent(?:er|re)|palais|palacio|palast|schloss)\b/iu;

/** Compares the levels at which the sides were represented: of those sides for whom both accounts name one participant. */
function rateLevels(left: Meeting, right: Meeting, identity: Identity): Rating {
  const pairs = left.participants.flatMap((a) => {
    const others = right.participants.filter((b) => isSame(identity.relate(sideOf(a), sideOf(b))));
    const [other] = others;
    const alone = left.participants.filter((each) => sideOf(each) === sideOf(a)).length === 1;
    return other?.level !== undefined && a.level !== undefined && alone && others.length === 1
      ? [{ side: sideOf(a), levels: [a.level, other.level] as const }]
      : [];
  });
  if (pairs.length === 0)
    return { outcome: "missing", reason: "Of no side do both give the level at which it was represented." };
  const differing = pairs.filter(({ levels: [a, b] }) => a !== b);
  if (differing.length === 0) return { outcome: "same", reason: "Both give the sides the same level." };
  const said = differing.map(
    ({ side, levels: [a, b] }) => `of ${identity.leftName(side)} as ${prose(a)} and ${prose(b)}`,
  );
  return {
    outcome: "differs",
    left: differing.map(({ levels: [level] }) => level),
    right: differing.map(({ levels: [, level] }) => level),
    reason: `The left and the right give the level ${list(said, "and")}.`,
  };
}

/** For whom somebody takes part. */
function sideOf({ who, onBehalfOf }: Party): Id {
  return onBehalfOf ?? who;
}

/** An agreement and its lack cannot both be so; other outcomes are nearer to each other or further. */
function rateOutcomes({ outcome: left }: Meeting, { outcome: right }: Meeting): Rating {
  const outcomes = new Set([left, right]);
  const opposite = outcomes.has("agreement") && (outcomes.has("no-agreement") || outcomes.has("broken-off"));
  return rateWord("the outcome", left, right, opposite ? "contradicts" : "differs");
}

function rateInitiative(left: Meeting, right: Meeting, identity: Identity): Rating {
  const rating = rateActors("the initiative", left.initiatedBy, right.initiatedBy, identity);
  return rating.outcome === "differs" && rating.score === 0 ? { ...rating, outcome: "contradicts" } : rating;
}

/** One meeting can have many topics, so other ones do not set two accounts apart; what each lacks of the other is told. */
function rateMeetingAbouts(left: Meeting, right: Meeting, identity: Identity): Rating {
  const [a, b] = [left.about ?? [], right.about ?? []];
  const rating = rateAbouts(a, b, identity);
  const onlyLeft = a.some((topic) => relateAbouts([topic], b, identity) === "apart");
  const onlyRight = b.some((topic) => relateAbouts(a, [topic], identity) === "apart");
  if (!onlyLeft || !onlyRight || rating.outcome === "missing") return rating;
  return { ...rating, outcome: "differs", score: 0.5, reason: "Each names a topic that the other does not." };
}

/** Compares media. "At a distance" leaves the means open, and is only not in person. */
function rateMedia(left: MeetingMedium | undefined, right: MeetingMedium | undefined): Rating {
  const isOpen = left !== right && (left === "remote" || right === "remote");
  const isInPerson = left === "in-person" || right === "in-person";
  return rateWord("the medium", left, right, isOpen && !isInPerson ? "compatible" : "contradicts");
}
