import type { Dossier, DossierIndex } from "../../model/index.js";
import { memoizePairs } from "../measures/index.js";
import type { IdentityVerdict, Likeness, RecordPair } from "../terms/index.js";
import { type ActorContext, countPolities, createActorRelation } from "./actors.js";
import { bestPairs } from "./best-pairs.js";
import { candidatesOf } from "./candidates.js";
import { relateInstruments } from "./instruments.js";
import { createSides, type Sides } from "./sides.js";
import { relateSources } from "./sources.js";
import { relateTerritories } from "./territories.js";

/** A document with its index. */
export interface Account {
  readonly dossier: Dossier;
  readonly index: DossierIndex;
}

/** Which records of two documents are one thing. Events and provisions are matched by what they say, and are no part of it. */
export interface Identification {
  /** Pairs in which each record is the strictly best partner of the other. A tie leaves both without one. */
  readonly sources: readonly RecordPair[];
  readonly actors: readonly RecordPair[];
  readonly territories: readonly RecordPair[];
  readonly instruments: readonly RecordPair[];
  /**
   * Relates any two records of these kinds; `different` for two kinds, `unknown` for events, provisions and unknown ids. It does not
   * know the pairs: two records of one document may both be `likely-same` as one of the other.
   */
  readonly relate: Likeness;
  readonly leftSides: Sides;
  readonly rightSides: Sides;
}

/** Recognises the records of one document in another, where ids carry no meaning. It compares only records that share a key. */
export function identify(left: Account, right: Account): Identification {
  const [ofLeft, ofRight] = [contextOf(left), contextOf(right)];
  const actors = createActorRelation(ofLeft, ofRight);
  const relate = memoizePairs((a, b): IdentityVerdict => {
    const [kind, other] = [left.index.kindOf(a), right.index.kindOf(b)];
    if (kind === undefined || other === undefined) return "unknown";
    if (kind !== other) return "different";
    return (
      both(left.index.actor(a), right.index.actor(b), actors) ??
      both(left.index.territory(a), right.index.territory(b), relateTerritories) ??
      both(left.index.source(a), right.index.source(b), relateSources) ??
      both(left.index.instrument(a), right.index.instrument(b), (x, y) =>
        relateInstruments(x, y, ofLeft.sides, ofRight.sides, relate),
      ) ??
      "unknown"
    );
  });
  const pairs = <K extends "sources" | "actors" | "territories" | "instruments">(list: K): RecordPair[] => {
    const [one, other] = [left.dossier[list] ?? [], right.dossier[list] ?? []];
    return bestPairs(candidatesOf(one, other), relate, one, other);
  };
  return {
    sources: pairs("sources"),
    actors: pairs("actors"),
    territories: pairs("territories"),
    instruments: pairs("instruments"),
    relate,
    leftSides: ofLeft.sides,
    rightSides: ofRight.sides,
  };
}

function contextOf({ dossier, index }: Account): ActorContext {
  return { index, sides: createSides(index), polities: countPolities(dossier.actors) };
}

function both<T>(
  one: T | undefined,
  other: T | undefined,
  judge: (one: T, other: T) => IdentityVerdict,
): IdentityVerdict | undefined {
  return one && other ? judge(one, other) : undefined;
}
