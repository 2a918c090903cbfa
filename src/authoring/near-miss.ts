import { closest, distance } from "../text/index.js";

/**
 * The candidate that a word is a slip of: alone the nearest, with the same digits, and with at most one letter off in four. Stricter than
 * the hint of an issue, because nobody looks at it before it is applied.
 */
export function nearMiss(word: string, candidates: readonly string[]): string | undefined {
  const nearest = closest(word, candidates);
  if (nearest === undefined || digitsOf(nearest) !== digitsOf(word)) return undefined;
  const far = (candidate: string): number => distance(word.toLowerCase(), candidate.toLowerCase());
  if (far(nearest) > Math.floor(word.length / 4)) return undefined;
  const isAlone = candidates.every((other) => other === nearest || far(other) > far(nearest));
  return isAlone ? nearest : undefined;
}

function digitsOf(word: string): string {
  return word.replaceAll(/[^0-9]/g, "");
}
