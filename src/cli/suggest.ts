/** The word that was probably meant: one that begins so, or is one slip of the keyboard away, or two in a longer word. */
export function suggest(word: string, words: readonly string[]): string | undefined {
  const begun = words.find((candidate) => candidate.startsWith(word));
  if (begun !== undefined) return begun;
  const slips = word.length > 4 ? [1, 2] : [1];
  return slips.flatMap((most) => words.filter((candidate) => isWithin(most, word, candidate)))[0];
}

/** Whether at most so many letters put in, left out, changed or swapped make one word of the other. */
function isWithin(slips: number, a: string, b: string): boolean {
  if (a === b) return true;
  if (slips === 0) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  const within = (fromA: number, fromB: number): boolean =>
    isWithin(slips - 1, a.slice(at + fromA), b.slice(at + fromB));
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at];
  return within(1, 0) || within(0, 1) || within(1, 1) || (swapped && within(2, 2));
}
