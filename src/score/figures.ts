/**
 * Precision, recall and F1. Each lies between 0 and 1, and is `null` where it would be 0 of 0: an extractor that finds nothing where
 * there is nothing has shown neither skill nor fault, so that 1 and 0 would both distort an average.
 */
export interface Figures {
  /** The share of what was predicted that is right; `null` if nothing was predicted. */
  precision: number | null;
  /** The share of the gold that was found; `null` if the gold has nothing. */
  recall: number | null;
  /** The harmonic mean of both (van Rijsbergen's F with equal weights), 2 × correct ÷ (gold + predicted); `null` if neither has anything. */
  f1: number | null;
}

/** Counts with the figures that follow from them. */
export interface Tally extends Figures {
  /** How many the gold has. */
  gold: number;
  /** How many were predicted. */
  predicted: number;
  /** How many of both are the same. */
  correct: number;
}

/** The tally of a field, over the records that are matched. */
export interface FieldTally extends Tally {
  /** How many are nearly the same: the same side, a subject of the same group, a date of another precision. `correct` is without them. */
  partial: number;
  /** The figures with each partial one counted as half, as MUC-5 and SemEval-2013 (task 9.1, "partial") do. */
  lenient: Figures;
}

/** The counts of a {@link FieldTally}. */
export interface Counts {
  readonly gold: number;
  readonly predicted: number;
  readonly correct: number;
  readonly partial: number;
}

export const noCounts: Counts = { gold: 0, predicted: 0, correct: 0, partial: 0 };

export function addCounts(one: Counts, other: Counts): Counts {
  return {
    gold: one.gold + other.gold,
    predicted: one.predicted + other.predicted,
    correct: one.correct + other.correct,
    partial: one.partial + other.partial,
  };
}

export function toTally({ gold, predicted, correct }: Omit<Counts, "partial">): Tally {
  return { gold, predicted, correct, ...figuresOf(gold, predicted, correct) };
}

export function toFieldTally(counts: Counts): FieldTally {
  const { gold, predicted, correct, partial } = counts;
  return { ...toTally(counts), partial, lenient: figuresOf(gold, predicted, correct + partial / 2) };
}

function figuresOf(gold: number, predicted: number, correct: number): Figures {
  return {
    precision: ratio(correct, predicted),
    recall: ratio(correct, gold),
    f1: ratio(2 * correct, gold + predicted),
  };
}

/** The mean of figures, each over those that have it; `null` if none has. */
export function meanOf(all: readonly Figures[]): Figures {
  const mean = (pick: (figures: Figures) => number | null): number | null => {
    const given = all.map(pick).filter((value) => value !== null);
    return ratio(
      given.reduce((sum, value) => sum + value, 0),
      given.length,
    );
  };
  return {
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    f1: mean(({ f1 }) => f1),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
