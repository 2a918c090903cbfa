import type { DiplomaticEvent, Dossier, Id, TerritorialPosition } from "../../model/index.js";
import type { Aligned } from "../align/alignment.js";
import { isSame } from "../align/identity.js";
import type { EventPair } from "../events.js";
import { judgeTerritories, type TerritoryVerdict } from "../rate/position-verdict.js";
import type { ComparisonTuning } from "../tuning.js";
import { shiftOfPositions } from "./position-shift.js";
import type { Shift } from "./shift.js";

/** Two positions, one of each account, that cannot both hold on some territory. */
export interface IncompatiblePositions {
  /** The left account's position. */
  left: Id;
  /** The right account's position. */
  right: Id;
  /** The territories on which they cannot both hold. */
  territories: TerritoryVerdict[];
}

/** How one holder moved from a position of the left account to one of the right. */
export interface HolderShift {
  /** The left account's position. */
  left: Id;
  /** The right account's position. */
  right: Id;
  /** Which way, and in what. */
  shift: Shift;
}

/** Positions that cannot both hold, and those of one holder that moved, among positions on a common territory. */
export function comparePositions(
  left: Dossier,
  right: Dossier,
  { identity }: Aligned,
  tuning: ComparisonTuning,
  pairs: readonly EventPair[],
): { incompatible: IncompatiblePositions[]; shifts: HolderShift[] } {
  const incompatible: IncompatiblePositions[] = [];
  const shifts: HolderShift[] = [];
  const paired = new Map(pairs.map((pair) => [pair.left, pair.right]));
  const taken = new Set(paired.values());
  const near = positionsByGround(right, (id) => identity.rightGround(id));
  const ofLeft = left.events.filter(isPosition);
  const groundOf = ({ territories }: TerritorialPosition): Id[] => [
    ...new Set(territories.flatMap((id) => identity.leftGround(id))),
  ];
  for (const one of ofLeft) {
    const ground = groundOf(one);
    const others = new Set(ground.flatMap((id) => near.get(id) ?? []));
    for (const other of others) {
      const ids = { left: one.id, right: other.id };
      if (!isSame(identity.relate(one.holder, other.holder))) {
        const territories = judgeTerritories(one, other, identity, tuning).filter(
          ({ verdict }) => verdict === "incompatible",
        );
        if (territories.length > 0) incompatible.push({ ...ids, territories });
        continue;
      }
      const isPair = paired.get(one.id) === other.id;
      const alone = !paired.has(one.id) && !taken.has(other.id);
      const shift = isPair || alone ? shiftOfPositions(one, other, identity, tuning) : undefined;
      if (shift && shift.moved.length > 0) shifts.push({ ...ids, shift });
    }
  }
  return { incompatible, shifts };
}

/** Positions by the territories that they concern and those in which these lie. */
function positionsByGround(
  { events }: Dossier,
  groundOf: (id: Id) => readonly Id[],
): ReadonlyMap<Id, readonly TerritorialPosition[]> {
  const byGround = new Map<Id, TerritorialPosition[]>();
  for (const position of events.filter(isPosition)) {
    for (const ground of new Set(position.territories.flatMap(groundOf))) {
      const found = byGround.get(ground);
      if (found) found.push(position);
      else byGround.set(ground, [position]);
    }
  }
  return byGround;
}

function isPosition(event: DiplomaticEvent): event is TerritorialPosition {
  return event.type === "territorial-position";
}
