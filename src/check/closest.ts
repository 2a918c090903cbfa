import { distance } from "fastest-levenshtein";

/** How many candidates are compared at most, so that a document full of typos stays cheap to explain. */
const mostCandidates = 2_000;

/** The candidate that a word was probably meant to be: at most a third of its letters off, case aside. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 64) return undefined;
  const sought = word.toLowerCase();
  let nearest: string | undefined;
  let best = Math.max(1, Math.floor(word.length / 3)) + 1;
  let compared = 0;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= best) continue;
    if (++compared > mostCandidates) break;
    const far = distance(sought, candidate.toLowerCase());
    if (far < best) {
      best = far;
      nearest = candidate;
    }
  }
  return nearest;
}
