/** How far two items are the same: not at all, nearly, or wholly. */
export type Grade = 0 | 1 | 2;

/** What became of one field of two records. */
export interface FieldResult {
  readonly gold: number;
  readonly predicted: number;
  readonly correct: number;
  readonly partial: number;
  /** The items of the gold, in words, that have no equal. */
  readonly goldWords: readonly string[];
  /** The items of the prediction, in words, that have no equal. */
  readonly predictedWords: readonly string[];
}

/** Of a field that neither record has. */
const nothing: FieldResult = {
  gold: 0,
  predicted: 0,
  correct: 0,
  partial: 0,
  goldWords: [],
  predictedWords: [],
};

/** How items of two records are compared, and put into words. */
export interface Comparing<T> {
  grade(gold: T, predicted: T): Grade;
  sayGold(item: T): string;
  sayPredicted(item: T): string;
}

/**
 * Compares two lists whose order means nothing. `correct` is the largest number of equal items that can be paired one to one, `partial` how
 * many more can be paired where nearly equal ones are, too.
 */
export function compareItems<T>(
  gold: readonly T[],
  predicted: readonly T[],
  comparing: Comparing<T>,
): FieldResult {
  // In the order of their words, so that the order of the lists decides nothing.
  const [one, other] = [inOrder(gold, comparing.sayGold), inOrder(predicted, comparing.sayPredicted)];
  return compareLists(one, other, comparing, pairMost);
}

/** Compares two lists whose order means something, by their longest common subsequence. */
export function compareSequences<T>(
  gold: readonly T[],
  predicted: readonly T[],
  comparing: Comparing<T>,
): FieldResult {
  return compareLists(gold, predicted, comparing, commonSubsequence);
}

type Pair = readonly [row: number, column: number];

function compareLists<T>(
  gold: readonly T[],
  predicted: readonly T[],
  { grade, sayGold, sayPredicted }: Comparing<T>,
  pair: (grades: readonly (readonly Grade[])[], width: number, least: Grade) => Pair[],
): FieldResult {
  if (gold.length + predicted.length === 0) return nothing;
  const grades = gold.map((a) => predicted.map((b) => grade(a, b)));
  const equal = pair(grades, predicted.length, 2);
  const [rows, columns] = [new Set(equal.map(([row]) => row)), new Set(equal.map(([, column]) => column))];
  return {
    gold: gold.length,
    predicted: predicted.length,
    correct: equal.length,
    partial: pair(grades, predicted.length, 1).length - equal.length,
    goldWords: gold.filter((_, row) => !rows.has(row)).map(sayGold),
    predictedWords: predicted.filter((_, column) => !columns.has(column)).map(sayPredicted),
  };
}

function inOrder<T>(items: readonly T[], say: (item: T) => string): readonly T[] {
  if (items.length < 2) return items;
  return items
    .map((item) => ({ item, words: say(item) }))
    .sort((a, b) => (a.words < b.words ? -1 : Number(a.words > b.words)))
    .map(({ item }) => item);
}

/** Pairs as many rows with columns as can be (Kuhn's augmenting paths). */
function pairMost(grades: readonly (readonly Grade[])[], width: number, least: Grade): Pair[] {
  const rowOf = new Array<number>(width).fill(-1);
  const augment = (row: number, seen: Set<number>): boolean => {
    for (let column = 0; column < width; column++) {
      if ((grades[row]?.[column] ?? 0) < least || seen.has(column)) continue;
      seen.add(column);
      const holder = rowOf[column] ?? -1;
      if (holder !== -1 && !augment(holder, seen)) continue;
      rowOf[column] = row;
      return true;
    }
    return false;
  };
  grades.forEach((_, row) => {
    augment(row, new Set());
  });
  return rowOf.flatMap((row, column): Pair[] => (row === -1 ? [] : [[row, column]]));
}

function commonSubsequence(grades: readonly (readonly Grade[])[], width: number, least: Grade): Pair[] {
  const height = grades.length;
  const lengths = Array.from({ length: height + 1 }, () => new Array<number>(width + 1).fill(0));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  const isPair = (row: number, column: number): boolean => (grades[row]?.[column] ?? 0) >= least;
  for (let row = height - 1; row >= 0; row--) {
    for (let column = width - 1; column >= 0; column--) {
      const line = lengths[row];
      if (line)
        line[column] = isPair(row, column)
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let row = 0, column = 0; row < height && column < width; ) {
    if (isPair(row, column)) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}
