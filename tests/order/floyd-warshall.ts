import type { Difference } from "../../src/order/solver/index.js";

/** The textbook answer: all pairs by Floyd and Warshall; undefined when some point lies before itself. */
export function floydWarshall(points: number, constraints: readonly Difference[]): number[][] | undefined {
  const bounds = Array.from({ length: points }, (_, row) =>
    Array.from({ length: points }, (_, column) => (row === column ? 0 : Number.POSITIVE_INFINITY)),
  );
  const at = (row: number, column: number): number => bounds[row]?.[column] ?? Number.NaN;
  const lower = (row: number, column: number, value: number): void => {
    const cells = bounds[row];
    if (cells && value < at(row, column)) cells[column] = value;
  };
  for (const { from, to, atMost } of constraints) lower(from, to, atMost);
  for (let middle = 0; middle < points; middle++) {
    for (let row = 0; row < points; row++) {
      for (let column = 0; column < points; column++) {
        lower(row, column, at(row, middle) + at(middle, column));
      }
    }
  }
  return bounds.some((row, index) => (row[index] ?? 0) < 0) ? undefined : bounds;
}
