/** How many candidates are compared at most, so that a document full of typos stays cheap to explain. */
const mostCandidates = 500;

/** The candidate, `except` one, that a word was probably meant to be: at most a third of its letters off, case aside. */
export function closest(word: string, candidates: Iterable<string>, except?: unknown): string | undefined {
  if (word.length > 64) return undefined;
  const sought = word.toLowerCase();
  let nearest: string | undefined;
  let best = Math.max(1, Math.floor(word.length / 3)) + 1;
  let compared = 0;
  for (const candidate of candidates) {
    if (candidate === except || Math.abs(candidate.length - word.length) >= best) continue;
    if (++compared > mostCandidates) break;
    const far = distance(sought, candidate.toLowerCase());
    if (far < best) {
      best = far;
      nearest = candidate;
    }
  }
  return nearest;
}

/**
 * The optimal string alignment distance: letters put in, left out, changed, and neighbours swapped, the commonest slip of the
 * keyboard, each counting one.
 */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    [before, last, row] = [last, row, [i]];
    for (let j = 1; j <= b.length; j++) {
      const changed = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(at(last, j) + 1, at(row, j - 1) + 1, changed, swapped ? at(before, j - 2) + 1 : changed),
      );
    }
  }
  return at(row, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
