import { lookUp } from "../../collections/index.js";
import { list } from "../../issues/index.js";
import type { Id, TerritorialPosition } from "../../model/index.js";
import { type Identity, isSame, type SharedTerritory, sharedTerritories } from "../identity/index.js";
import {
  type ComparisonTuning,
  type FeatureOutcome,
  type Parties,
  type Rating,
  relateStances,
  type StanceRelation,
} from "../terms/index.js";
import { conditionalClauses, rateClauses } from "./clauses.js";
import { prose } from "./fields.js";
import { sayStance } from "./stance-phrases.js";

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

/** Judges two positions territory by territory, for all that both concern. */
export function judgeTerritories(
  left: TerritorialPosition,
  right: TerritorialPosition,
  identity: Identity,
  tuning: ComparisonTuning,
): TerritoryVerdict[] {
  const parties = partiesOf(left, right, identity, tuning);
  const related = relateStances(left.stance, right.stance, parties, tuning.stances);
  return sharedTerritories(left.territories, right.territories, identity).map((shared) => {
    const said = `${sayPosition(left, shared.left, identity.leftName)}; ${sayPosition(right, shared.right, identity.rightName)}.`;
    const { verdict, reason } = judgeTerritory(left, right, shared, related, identity);
    return { left: shared.left, right: shared.right, verdict, reason: `${said} ${reason}` };
  });
}

function judgeTerritory(
  left: TerritorialPosition,
  right: TerritorialPosition,
  { inside }: SharedTerritory,
  { relation, reason }: { relation: StanceRelation; reason: string },
  identity: Identity,
): { verdict: PositionVerdict; reason: string } {
  const outer = inside === "left" ? right : inside === "right" ? left : undefined;
  if (relation === "unrelated") return { verdict: "unrelated", reason };
  if (outer && outer.extent !== "whole")
    return { verdict: "unknown", reason: "One concerns a larger territory, and perhaps not all of it." };
  if (!outer && takeOneStand(left, right, relation, identity))
    return { verdict: "same", reason: "One holder takes one stand." };
  if (relation === "agrees") return { verdict: "compatible", reason };
  if (relation !== "incompatible") return { verdict: relation, reason };
  const unheld = [left.status, right.status].find((status) => (status ?? "actual") !== "actual");
  if (unheld !== undefined)
    return { verdict: "compatible", reason: `${reason} But one of them is told as ${prose(unheld)}.` };
  if (conditionalClauses(left).length + conditionalClauses(right).length > 0)
    return { verdict: "compatible", reason: `${reason} But not under all conditions.` };
  if (isPart(left) && isPart(right))
    return {
      verdict: "unknown",
      reason: `${reason} But both concern only a part, which may be another.`,
    };
  return { verdict: "incompatible", reason };
}

/** One holder and one stance, toward the same or both without saying toward whom. */
function takeOneStand(
  left: TerritorialPosition,
  right: TerritorialPosition,
  relation: StanceRelation,
  identity: Identity,
): boolean {
  if (left.stance !== right.stance || !isSame(identity.relate(left.holder, right.holder))) return false;
  const open = !left.toward?.length && !right.toward?.length;
  return relation === "agrees" || relation === "compatible" || open;
}

function isPart({ extent }: TerritorialPosition): boolean {
  return extent === "part" || extent === "line";
}

function sayPosition(
  { holder, stance, toward }: TerritorialPosition,
  place: Id,
  name: (id: Id) => string,
): string {
  return `${name(holder)} ${sayStance(stance, name(place), toward?.length ? list(toward.map(name), "and") : undefined)}`;
}

/** Whether the parties whose right or presence the two are about are one. */
export function partiesOf(
  left: TerritorialPosition,
  right: TerritorialPosition,
  identity: Identity,
  { stances }: ComparisonTuning,
): Parties {
  const subjects = ({ stance, holder, toward = [] }: TerritorialPosition): readonly Id[] =>
    lookUp(stances, stance)?.of === "holder" ? [holder] : toward;
  const verdicts = subjects(left).flatMap((a) => subjects(right).map((b) => identity.relate(a, b)));
  if (verdicts.length === 0) return "unknown";
  if (verdicts.some(isSame)) return "same";
  return verdicts.includes("unknown") ? "unknown" : "different";
}

/** What the verdicts on territories come to: the gravest; `same` only where nothing else sets the two apart. */
export function verdictOverall(
  left: TerritorialPosition,
  right: TerritorialPosition,
  byTerritory: readonly TerritoryVerdict[],
  identity: Identity,
  { thresholds }: ComparisonTuning,
): PositionVerdict {
  const has = (verdict: PositionVerdict): boolean => byTerritory.some((each) => each.verdict === verdict);
  if (has("incompatible")) return "incompatible";
  if (has("unknown")) return "unknown";
  if (byTerritory.length === 0 || byTerritory.every(({ verdict }) => verdict === "unrelated"))
    return "unrelated";
  if (byTerritory.some(({ verdict }) => verdict !== "same")) return "compatible";
  const complete = [left, right].every(({ territories }) => new Set(territories).size === byTerritory.length);
  const [a, b] = [conditionalClauses(left), conditionalClauses(right)];
  const alike =
    (left.status ?? "actual") === (right.status ?? "actual") &&
    (left.extent ?? right.extent) === (right.extent ?? left.extent) &&
    (a.length + b.length === 0 || rateClauses(a, b, identity, thresholds).outcome === "same");
  return complete && alike ? "same" : "compatible";
}

/** Compares two stances as accounts of one position. */
export function rateStances(
  left: TerritorialPosition,
  right: TerritorialPosition,
  identity: Identity,
  tuning: ComparisonTuning,
): Rating {
  const both = { left: left.stance, right: right.stance };
  if (left.stance === right.stance)
    return { ...both, outcome: "same", reason: `Both are coded as ${prose(left.stance)}.` };
  const parties = partiesOf(left, right, identity, tuning);
  const { relation } = relateStances(left.stance, right.stance, parties, tuning.stances);
  const outcome: FeatureOutcome =
    relation === "incompatible" ? "contradicts" : relation === "agrees" ? "compatible" : "differs";
  return {
    ...both,
    outcome,
    reason: `The left is coded as ${prose(left.stance)}, the right as ${prose(right.stance)}.`,
  };
}
