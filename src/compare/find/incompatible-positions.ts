import { append, lookUp } from "../../collections/index.js";
import type { Dossier, DossierIndex, Id, TerritorialPosition } from "../../model/index.js";
import { type Aligned, createSharedKeys, type SharedKeys } from "../align/index.js";
import { containersIn } from "../identity/index.js";
import { conditionalClauses, judgeTerritories, type TerritoryVerdict } from "../rate/index.js";
import type { ComparisonTuning } from "../terms/index.js";

/** Positions of one party, or of one stand on it, of both accounts. */
export interface PositionGroup {
  /** The left account's positions. */
  left: Id[];
  /** The right account's positions. */
  right: Id[];
}

/** Positions of the two accounts that cannot all hold on a territory. */
export interface IncompatiblePositions {
  /** The territory as the left account names it, or one that lies in it. */
  left: Id;
  /** The territory as the right account names it. */
  right: Id;
  /** Two groups or more: no position of one group can hold together with a position of another. */
  groups: PositionGroup[];
  /** Why two of them cannot both hold, as a sentence. */
  reason: string;
}

/** A position where it applies: on a territory that it names, or with the extent `whole` on one within. */
interface Stand {
  readonly position: TerritorialPosition;
  readonly side: "left" | "right";
  /** The territory that the position names. */
  readonly named: Id;
  /** The matter with the party whose right, presence or prospect it is, as keys of both accounts. */
  readonly matter: string;
  readonly party: string;
  readonly holder: string;
  readonly sign: number;
}

/** Finds the positions that cannot both hold, territory by territory; positions on one territory are not compared one by one. */
export function findIncompatiblePositions(
  left: Dossier,
  right: Dossier,
  { leftIndex, rightIndex, identity }: Aligned,
  tuning: ComparisonTuning,
): IncompatiblePositions[] {
  const keysOf = {
    left: createSharedKeys(identity.leftSides, (id) => id),
    right: createSharedKeys(identity.rightSides, (id) =>
      identity.oneDocument ? id : (identity.partner(id) ?? `right ${id}`),
    ),
  };
  const stands = new Map<string, Stand[]>();
  for (const [side, dossier, index] of [
    ["left", left, leftIndex],
    ["right", right, rightIndex],
  ] as const) {
    const groundsOf = createGrounds(dossier, index);
    for (const position of dossier.events.filter((event) => event.type === "territorial-position")) {
      for (const stand of standsOf(position, side, keysOf[side], index, tuning))
        for (const ground of groundsOf(position, stand.named)) append(stands, keysOf[side].of(ground), stand);
    }
  }
  const found = new Map<string, IncompatiblePositions>();
  for (const all of stands.values()) {
    for (const groups of conflictsOf(all)) {
      const conflict = describe(groups, identity, tuning);
      // Within a territory the same positions conflict as on the whole of it.
      const key = JSON.stringify([conflict?.left, conflict?.right, conflict?.groups]);
      if (conflict && !found.has(key)) found.set(key, conflict);
    }
  }
  return [...found.values()];
}

/** The territories on which a position applies: the one that it names, and with the extent `whole` those that lie in it. */
function createGrounds(
  { territories = [], events }: Dossier,
  index: DossierIndex,
): (position: TerritorialPosition, named: Id) => readonly Id[] {
  const inside = new Map<Id, Id[]>();
  const containersOf = containersIn(index);
  const isNeeded = events.some((event) => event.type === "territorial-position" && event.extent === "whole");
  for (const { id } of isNeeded ? territories : [])
    for (const outer of containersOf(id)) append(inside, outer, id);
  return ({ extent }, named) => (extent === "whole" ? [named, ...(inside.get(named) ?? [])] : [named]);
}

/** What a position says of each territory that it names; nothing where it does not hold for certain. */
function standsOf(
  position: TerritorialPosition,
  side: "left" | "right",
  keys: SharedKeys,
  index: DossierIndex,
  tuning: ComparisonTuning,
): Stand[] {
  const { stance, status = "actual", holder, toward = [], territories } = position;
  const proposition = lookUp(tuning.stances, stance);
  if (!proposition || proposition.sign === 0 || status !== "actual") return [];
  if (conditionalClauses(position).length > 0) return [];
  const parties = proposition.of === "holder" ? [holder] : toward;
  // Somebody without a name may be anybody.
  const known = parties.filter((id) => index.actor(id)?.kind !== "unnamed");
  return [...keys.sidesOfActors(known)].flatMap((party) =>
    territories.map((named) => ({
      position,
      side,
      named,
      matter: proposition.matter,
      party,
      holder: [...keys.sidesOfActors([holder])].join(" "),
      sign: proposition.sign,
    })),
  );
}

/** The groups of positions on one territory that exclude each other. */
function conflictsOf(stands: readonly Stand[]): Stand[][][] {
  const found: Stand[][][] = [];
  const byMatter = new Map<string, Stand[]>();
  for (const stand of stands) append(byMatter, stand.matter, stand);
  for (const [matter, ofMatter] of byMatter) {
    const byParty = new Map<string, Stand[]>();
    for (const stand of ofMatter) append(byParty, stand.party, stand);
    for (const ofParty of byParty.values()) {
      const signed = [1, -1].map((sign) => ofParty.filter((stand) => stand.sign === sign));
      found.push(signed);
    }
    // One place can be of one party only, and pass to one only.
    if (matter !== "presence")
      found.push([...byParty.values()].map((ofParty) => ofParty.filter(({ sign }) => sign === 1)));
  }
  return found.flatMap(withoutParts);
}

/** Positions that concern only a part each may concern different parts: they are compared with those on the whole alone. */
function withoutParts(groups: readonly Stand[][]): Stand[][][] {
  const keep = (isKept: (stand: Stand) => boolean): Stand[][] =>
    groups.map((group) => group.filter(isKept)).filter((group) => group.length > 0);
  const isPart = ({ position: { extent } }: Stand): boolean => extent === "part" || extent === "line";
  const whole = keep((stand) => !isPart(stand));
  if (!groups.some((group) => group.some(isPart))) return [whole];
  const partOf = (side: Stand["side"]): Stand[][] => keep((stand) => isPart(stand) === (stand.side === side));
  return [whole, partOf("left"), partOf("right")];
}

/** Up to how many pairs of a conflict are judged to find one that is sure. */
const mostExamples = 64;

/** Left and right positions of different holders and groups. */
function* examplesOf(groups: readonly Stand[][]): Generator<{ one: Stand; other: Stand }> {
  const firstOf = (side: Stand["side"]): Stand[][] =>
    groups.map((group) => firstOfHolders(group.filter((stand) => stand.side === side)));
  const [ofLeft, ofRight] = [firstOf("left"), firstOf("right")];
  for (const [at, lefts] of ofLeft.entries()) {
    for (const [index, rights] of lefts.length === 0 ? [] : ofRight.entries()) {
      if (index === at) continue;
      for (const one of lefts)
        for (const other of rights) if (one.holder !== other.holder) yield { one, other };
    }
  }
}

/** The first positions of two holders: more are not needed to find one of another holder. */
function firstOfHolders(stands: readonly Stand[]): Stand[] {
  const [first] = stands;
  const other = stands.find(({ holder }) => holder !== first?.holder);
  return [first, other].filter((stand) => stand !== undefined);
}

function describe(
  groups: readonly Stand[][],
  identity: Aligned["identity"],
  tuning: ComparisonTuning,
): IncompatiblePositions | undefined {
  let verdict: TerritoryVerdict | undefined;
  let tried = 0;
  for (const { one, other } of examplesOf(groups)) {
    verdict = judgeTerritories(one.position, other.position, identity, tuning).find(
      (each) => each.verdict === "incompatible",
    );
    if (verdict || ++tried === mostExamples) break;
  }
  if (!verdict) return undefined;
  const idsOf = (group: readonly Stand[], side: Stand["side"]): Id[] => [
    ...new Set(group.filter((stand) => stand.side === side).map(({ position }) => position.id)),
  ];
  return {
    left: verdict.left,
    right: verdict.right,
    groups: groups.map((group) => ({ left: idsOf(group, "left"), right: idsOf(group, "right") })),
    reason: verdict.reason,
  };
}
