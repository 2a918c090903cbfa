import { distance } from "fastest-levenshtein";

/** How two words of names are related: the same in spelling, an initial and its word, or a slip of one letter. */
export type WordMatch = "same" | "initial" | "near";

/** From which length on one other letter is more likely a slip or a romanisation than another name. */
const longEnough = 5;

/** Relates two folded words. Initials and slips count only in personal names and in longer words. */
export function matchWords(a: string, b: string, keyOf: (word: string) => string): WordMatch | undefined {
  if (a === b || keyOf(a) === keyOf(b)) return "same";
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1 && long.startsWith(short) && /[a-z]/.test(short)) return "initial";
  return isNear(a, b) || isNear(keyOf(a), keyOf(b)) ? "near" : undefined;
}

/** Whether one letter is another, too many, missing, or changed places with its neighbour. Of numbers every digit counts. */
export function isNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length < longEnough || long.length - short.length > 1 || /\d/.test(long)) return false;
  // "Ivanov" and "Ivanova", "Mario" and "Maria" are two people.
  if (long === `${short}a` || (/[aou]$/.test(a) && /[aou]$/.test(b) && a.slice(0, -1) === b.slice(0, -1)))
    return false;
  if (distance(a, b) <= 1) return true;
  if (a.length !== b.length) return false;
  const first = [...a].findIndex((letter, at) => letter !== b[at]);
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}

/** Whether two long names differ in where their words end, and in one letter at most. */
export function isSplitOtherwise(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.join(""), b.join("")];
  if (a.length === b.length || Math.min(one.length, other.length) < 10) return false;
  return one === other || isNear(one, other);
}
