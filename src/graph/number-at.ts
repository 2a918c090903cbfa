/**
 * The number at a place of an array that reaches so far. The compiler takes every place for one that may lie outside; said here
 * once, it is no branch in each line that reads. Two functions, as one for both kinds of array would be slower.
 */
export function intAt(numbers: Int32Array, place: number): number {
  return numbers[place] ?? 0;
}

/** As {@link intAt}, of numbers with fractions. */
export function floatAt(numbers: Float64Array, place: number): number {
  return numbers[place] ?? 0;
}
