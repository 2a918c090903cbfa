import type { AccountDiscrepancy, DossierComparison } from "../../compare/index.js";
import type { Dossier, Id, Instrument } from "../../model/index.js";

/** Records of the left account and those of the right that tell the same. */
export interface ToldGroup {
  left: Id[];
  right: Id[];
  /** Whether a discrepancy is about one of them. */
  isDifferent: boolean;
}

/** Two events that stand beside each other on different occasions. */
export interface BesidePair {
  left: Id;
  right: Id;
  /** The right event that tells the same as the left one, on the same occasion. */
  leftToldAs?: Id | undefined;
  /** The left event that tells the same as the right one, on the same occasion. */
  rightToldAs?: Id | undefined;
}

/** The records of two accounts by what comparing them found. An event is in one group, or in one and beside others. */
export interface ComparedGroups {
  both: ToldGroup[];
  beside: BesidePair[];
  /** The events of the left account that are neither told by both nor beside another. */
  onlyLeft: Id[];
  /** The events of the right account that are neither told by both nor beside another. */
  onlyRight: Id[];
  instruments: { both: ToldGroup[]; onlyLeft: Id[]; onlyRight: Id[] };
}

/** Groups the records of two accounts for a reader. */
export function groupCompared(left: Dossier, right: Dossier, comparison: DossierComparison): ComparedGroups {
  const { pairs, splits, discrepancies, alignment, onlyLeft, onlyRight } = comparison;
  const same = pairs.filter(({ kind }) => kind === "same");
  const parallel = pairs.filter(({ kind }) => kind === "parallel");
  const different = new Set(discrepancies.map(keyOf));
  const [besideLeft, besideRight] = [
    new Set(parallel.map((pair) => pair.left)),
    new Set(parallel.map((pair) => pair.right)),
  ];
  const group = (lefts: Id[], rights: Id[], parts = lefts, otherParts = rights): ToldGroup => ({
    left: lefts,
    right: rights,
    isDifferent: parts.some((one) => otherParts.some((other) => different.has(`${one} ${other}`))),
  });
  const [ofLeft, ofRight] = [instrumentsOf(left), instrumentsOf(right)];
  const [known, otherKnown] = [
    new Set(alignment.instruments.map((pair) => pair.left)),
    new Set(alignment.instruments.map((pair) => pair.right)),
  ];
  return {
    both: same.map((pair) => {
      const split = splits.find((each) => each.left[0] === pair.left && each.right[0] === pair.right);
      return group(split?.left ?? [pair.left], split?.right ?? [pair.right]);
    }),
    beside: parallel.map((pair) => ({
      left: pair.left,
      right: pair.right,
      leftToldAs: same.find((each) => each.left === pair.left)?.right,
      rightToldAs: same.find((each) => each.right === pair.right)?.left,
    })),
    onlyLeft: onlyLeft.filter((id) => !besideLeft.has(id)),
    onlyRight: onlyRight.filter((id) => !besideRight.has(id)),
    instruments: {
      both: alignment.instruments.map((pair) =>
        group([pair.left], [pair.right], partsOf(pair.left, ofLeft), partsOf(pair.right, ofRight)),
      ),
      onlyLeft: [...ofLeft.keys()].filter((id) => !known.has(id)),
      onlyRight: [...ofRight.keys()].filter((id) => !otherKnown.has(id)),
    },
  };
}

function keyOf({ leftRecord, rightRecord }: AccountDiscrepancy): string {
  return `${leftRecord} ${rightRecord}`;
}

function instrumentsOf({ instruments = [] }: Dossier): ReadonlyMap<Id, Instrument> {
  return new Map(instruments.map((instrument) => [instrument.id, instrument]));
}

/** An instrument and its provisions. */
function partsOf(id: Id, instruments: ReadonlyMap<Id, Instrument>): Id[] {
  return [id, ...(instruments.get(id)?.provisions ?? []).map((provision) => provision.id)];
}
