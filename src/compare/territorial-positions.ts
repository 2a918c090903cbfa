import type { TerritorialPosition } from "../events/territorial-position.js";
import { list } from "../issues/wording.js";
import type { Id } from "../values/id.js";
import {
  type Comparison,
  type Feature,
  type IdentityVerdict,
  measure,
  type Rating,
  sameJson,
  toFeatures,
} from "./comparison.js";
import { conditionalClauses } from "./conditions.js";
import { prose, rateClauses, rateDates, rateEvidence, rateStatus, rateWord } from "./details.js";
import { createIdentity, type Identity, isSame } from "./identity.js";
import { rateActors } from "./parties.js";
import { type Move, moveOfConditions, moveOfTerritories, type Shift, shiftOf } from "./shift.js";
import { type Parties, relateStances, type StanceRelation, stancePropositions } from "./stances.js";
import { type CompareOptions, verdictOf } from "./statements.js";
import { type ComparisonTuning, identityOf, tuned } from "./tuning.js";

/**
 * Whether two positions can both hold. `same`: one holder takes one stand. `compatible`: both can hold. `incompatible`: they cannot.
 * `unrelated`: they concern different territories or different matters. `unknown`: it cannot be told.
 */
export type PositionVerdict = "same" | "compatible" | "incompatible" | "unrelated" | "unknown";

/** The verdict on one territory. */
export interface TerritoryVerdict {
  /** The territory as the left position names it. */
  left: Id;
  /** The territory as the right position names it: the same one, or one of which one lies in the other. */
  right: Id;
  /** Whether both positions can hold there. */
  verdict: PositionVerdict;
  /** Why, as a sentence. */
  reason: string;
}

/** Two territorial positions compared. */
export interface PositionComparison extends Comparison<PositionVerdict> {
  /** Territory by territory, for all that both positions concern. */
  byTerritory: TerritoryVerdict[];
  /** Territories that only the left position concerns. */
  onlyLeft: Id[];
  /** Territories that only the right position concerns. */
  onlyRight: Id[];
  /** Whether the two are one position told twice. */
  identity: IdentityVerdict;
  /** How the holder moved from the left to the right; given where both have one holder and share a territory. */
  shift?: Shift | undefined;
}

/**
 * Compares two positions on territory: whether both can hold, territory by territory, by what their stances say
 * ({@link stancePropositions}). A position with extent `whole` also concerns the territories within its own; where both
 * concern only parts, they may be different parts. Conditions, and a status other than actual, make two positions compatible
 * at most. Who controls ground never contradicts a claim. Neither position is changed.
 *
 * @param left - A valid position; the earlier one, where time matters.
 * @param right - Another.
 * @param options - The dossiers of both, so that ids are understood; without them equal ids are one thing.
 * @returns The verdict with score and coverage (0 to 1) and a reason for every feature. Swapped arguments give the same verdict, and
 * the shift the other way round.
 *
 * @example
 * ```ts
 * import { compareTerritorialPositions, indexDossier } from "diplomatic-events";
 * import { referenceDossier } from "diplomatic-events/fixtures";
 *
 * const index = indexDossier(referenceDossier);
 * const demand = index.territorialPosition("withdrawal-demand");
 * const refusal = index.territorialPosition("withdrawal-refusal");
 * if (demand && refusal) {
 *   const { verdict, byTerritory } = compareTerritorialPositions(demand, refusal, { left: referenceDossier });
 *   console.log(verdict, byTerritory.length); // "incompatible" 4
 * }
 * ```
 */
export function compareTerritorialPositions(
  left: TerritorialPosition,
  right: TerritorialPosition,
  options: CompareOptions = {},
): PositionComparison {
  return judgePositions(left, right, createIdentity(options), tuned(options.tuning));
}

/** {@link compareTerritorialPositions} with the identity of ids known. */
export function judgePositions(
  left: TerritorialPosition,
  right: TerritorialPosition,
  identity: Identity,
  tuning: ComparisonTuning,
): PositionComparison {
  const oneHolder = isSame(identity.relate(left.holder, right.holder));
  const shared = sharedTerritories(left, right, identity);
  const byTerritory = shared.map((pair) => judgeTerritory(left, right, pair, oneHolder, identity));
  const features = toFeatures(
    {
      holder: rateActors("the holder", [left.holder], [right.holder], identity),
      territories: rateTerritories(left, right, shared, identity),
      stance: rateStances(left, right, identity),
      toward: rateActors("whom it addresses", left.toward, right.toward, identity),
      extent: rateWord("how much of it is concerned", left.extent, right.extent),
      clauses: rateClauses(left.clauses, right.clauses),
      continuity: rateWord("how it stands to what was held before", left.continuity, right.continuity),
      status: rateStatus(left.status, right.status),
      date: rateDates(left.when, right.when),
      evidence: rateEvidence(left, right),
    },
    tuning.territorialPosition,
  );
  const identical = identity.oneDocument && sameJson(left, right);
  const measured = measure(features);
  const alone = (ids: readonly Id[], side: "left" | "right"): Id[] =>
    ids.filter((id) => !shared.some((pair) => pair[side] === id));
  return {
    verdict: identical ? "same" : overall(left, right, byTerritory, oneHolder),
    byTerritory,
    onlyLeft: alone(left.territories, "left"),
    onlyRight: alone(right.territories, "right"),
    identity: identical ? "same" : identityOfPositions(features, identityOf(measured, tuning.thresholds)),
    ...(oneHolder && shared.length > 0 ? { shift: shiftOfPositions(left, right, identity) } : {}),
    ...measured,
    ...(identical ? { score: 1 } : {}),
    features,
  };
}

interface SharedTerritory {
  left: Id;
  right: Id;
  /** Which of the two lies in the other, where they are not one. */
  inside?: "left" | "right" | undefined;
}

/** The territories that both positions concern: the same ones, and those in one that the other concerns. */
function sharedTerritories(
  left: TerritorialPosition,
  right: TerritorialPosition,
  identity: Identity,
): SharedTerritory[] {
  const shared: SharedTerritory[] = [];
  for (const a of left.territories) {
    for (const b of right.territories) {
      if (isSame(identity.relate(a, b))) shared.push({ left: a, right: b });
      else {
        const inside = identity.inside(a, b);
        if (inside !== undefined) shared.push({ left: a, right: b, inside });
      }
    }
  }
  // A territory that both name is judged there, not also through what contains it.
  const named = (side: "left" | "right", id: Id): boolean =>
    shared.some((pair) => pair.inside === undefined && pair[side] === id);
  return shared.filter((pair) => pair.inside === undefined || !named(pair.inside, pair[pair.inside]));
}

function judgeTerritory(
  left: TerritorialPosition,
  right: TerritorialPosition,
  shared: SharedTerritory,
  oneHolder: boolean,
  identity: Identity,
): TerritoryVerdict {
  const { left: a, right: b, inside } = shared;
  const place = { left: a, right: b };
  const outer = inside === "left" ? right : inside === "right" ? left : undefined;
  const { relation, reason } = relateStances(left.stance, right.stance, partiesOf(left, right, identity));
  const sentence = (text: string): string =>
    `${sayPosition(left, identity.leftName)}; ${sayPosition(right, identity.rightName)}. ${text}`;
  if (outer && outer.extent !== "whole" && relation !== "unrelated")
    return {
      ...place,
      verdict: "unknown",
      reason: sentence("One concerns a larger territory, and not surely all of it."),
    };
  if (relation !== "incompatible") {
    const verdict =
      relation === "agrees"
        ? oneHolder && left.stance === right.stance && !outer
          ? "same"
          : "compatible"
        : relation;
    return { ...place, verdict, reason: sentence(reason) };
  }
  const [held, other] = [left.status ?? "actual", right.status ?? "actual"];
  if (held !== "actual" || other !== "actual")
    return {
      ...place,
      verdict: "compatible",
      reason: sentence(`${reason} But one of them is ${prose(held === "actual" ? other : held)}, not held.`),
    };
  if (conditionalClauses(left).length + conditionalClauses(right).length > 0)
    return { ...place, verdict: "compatible", reason: sentence(`${reason} But not under all conditions.`) };
  if (isPart(left) && isPart(right) && !outer)
    return {
      ...place,
      verdict: "unknown",
      reason: sentence(`${reason} But both concern only a part, perhaps not the same.`),
    };
  return { ...place, verdict: "incompatible", reason: sentence(reason) };
}

function isPart({ extent }: TerritorialPosition): boolean {
  return extent === "part" || extent === "line";
}

function sayPosition({ holder, stance, toward = [] }: TerritorialPosition, name: (id: Id) => string): string {
  return `${name(holder)} ${prose(stance)}${toward.length > 0 ? ` (toward ${list(toward.map(name), "and")})` : ""}`;
}

/** Whether the parties whose right or presence the two are about are one. */
function partiesOf(left: TerritorialPosition, right: TerritorialPosition, identity: Identity): Parties {
  const subjects = ({ stance, holder, toward = [] }: TerritorialPosition): readonly Id[] =>
    stancePropositions[stance]?.of === "holder" ? [holder] : toward;
  const [ofLeft, ofRight] = [subjects(left), subjects(right)];
  if (ofLeft.length === 0 || ofRight.length === 0) return "unknown";
  const verdicts = ofLeft.flatMap((a) => ofRight.map((b) => identity.relate(a, b)));
  if (verdicts.some(isSame)) return "same";
  return verdicts.includes("unknown") ? "unknown" : "different";
}

function overall(
  left: TerritorialPosition,
  right: TerritorialPosition,
  byTerritory: readonly TerritoryVerdict[],
  oneHolder: boolean,
): PositionVerdict {
  const has = (verdict: PositionVerdict): boolean => byTerritory.some((each) => each.verdict === verdict);
  if (has("incompatible")) return "incompatible";
  if (has("unknown")) return "unknown";
  const complete =
    byTerritory.length === left.territories.length && byTerritory.length === right.territories.length;
  if (byTerritory.length > 0 && byTerritory.every((each) => each.verdict === "same")) {
    const conditions = rateClauses(conditionalClauses(left), conditionalClauses(right)).outcome;
    const bare = conditionalClauses(left).length === 0 && conditionalClauses(right).length === 0;
    const alike =
      (left.status ?? "actual") === (right.status ?? "actual") &&
      (left.extent ?? right.extent) === (right.extent ?? left.extent);
    return oneHolder && complete && alike && (bare || conditions === "same") ? "same" : "compatible";
  }
  return has("compatible") || has("same") ? "compatible" : "unrelated";
}

function rateTerritories(
  left: TerritorialPosition,
  right: TerritorialPosition,
  shared: readonly SharedTerritory[],
  identity: Identity,
): Rating {
  const both = { left: left.territories, right: right.territories };
  const named = shared.filter((pair) => pair.inside === undefined);
  const most = Math.max(left.territories.length, right.territories.length);
  if (named.length >= most)
    return {
      ...both,
      outcome: "same",
      reason: `Both concern ${list(left.territories.map(identity.leftName), "and")}.`,
    };
  const told = `The left concerns ${list(left.territories.map(identity.leftName), "and")}, the right ${list(right.territories.map(identity.rightName), "and")}`;
  if (shared.length > 0)
    return {
      ...both,
      outcome: named.length > 0 ? "differs" : "compatible",
      score: 0.3 + (0.6 * named.length) / most,
      reason: `${told}.`,
    };
  const unknown = left.territories.some((a) =>
    right.territories.some((b) => identity.relate(a, b) === "unknown"),
  );
  if (unknown)
    return { ...both, outcome: "missing", reason: `${told}; whether they are the same cannot be told.` };
  return { ...both, outcome: "differs", score: 0, reason: `${told}.` };
}

function rateStances(left: TerritorialPosition, right: TerritorialPosition, identity: Identity): Rating {
  const both = { left: left.stance, right: right.stance };
  if (left.stance === right.stance)
    return { ...both, outcome: "same", reason: `Both are told as “${prose(left.stance)}”.` };
  const { relation } = relateStances(left.stance, right.stance, partiesOf(left, right, identity));
  const outcome: Record<StanceRelation, Feature["outcome"]> = {
    agrees: "compatible",
    compatible: "differs",
    incompatible: "contradicts",
    unrelated: "differs",
    unknown: "differs",
  };
  return {
    ...both,
    outcome: outcome[relation],
    reason: `The left is told as “${prose(left.stance)}”, the right as “${prose(right.stance)}”.`,
  };
}

/** One position told twice has one holder, one stance, and a territory in common. */
function identityOfPositions(features: readonly Feature[], verdict: IdentityVerdict): IdentityVerdict {
  const outcome = (path: string): Feature["outcome"] | undefined =>
    features.find((each) => each.path === path)?.outcome;
  if (
    features.some(
      ({ path, outcome: each, score }) => path === "territories" && each === "differs" && score === 0,
    )
  )
    return "different";
  if (outcome("stance") === "contradicts") return "different";
  return verdictOf(features, verdict);
}

function shiftOfPositions(left: TerritorialPosition, right: TerritorialPosition, identity: Identity): Shift {
  const [a, b] = [stancePropositions[left.stance], stancePropositions[right.stance]];
  if (!a || !b) return shiftOf([]);
  const parties = partiesOf(left, right, identity);
  if (relateStances(left.stance, right.stance, parties).relation === "incompatible")
    return shiftOf([
      {
        path: "stance",
        direction: "reversed",
        reason: `“${prose(left.stance)}” became “${prose(right.stance)}”, its opposite.`,
      },
    ]);
  const moved: Move[] = [];
  if (a.firmness !== b.firmness)
    moved.push({
      path: "stance",
      direction: b.firmness > a.firmness ? "hardened" : "softened",
      reason: `“${prose(left.stance)}” became “${prose(right.stance)}”.`,
    });
  const asks = a.firmness > 0 || b.firmness > 0;
  moved.push(...moveOfConditions(left, right, asks));
  moved.push(...moveOfTerritories(left.territories, right.territories, asks, identity));
  const grown =
    left.extent !== right.extent &&
    (left.extent === "whole" || right.extent === "whole") &&
    left.extent !== undefined &&
    right.extent !== undefined;
  if (grown)
    moved.push({
      path: "extent",
      direction: (right.extent === "whole") === asks ? "hardened" : "softened",
      reason: `It concerned ${prose(left.extent ?? "")} of it, now ${prose(right.extent ?? "")}.`,
    });
  return shiftOf(moved);
}
