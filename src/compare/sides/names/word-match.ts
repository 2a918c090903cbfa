import { distance } from "fastest-levenshtein";
import { memoize } from "../../../collections/index.js";
import { spellingKey } from "./fold.js";

/** How two words of names are related: the same in spelling, an initial and its word, or a slip of one letter. */
export type WordMatch = "same" | "initial" | "near";

/** From which length on one other letter is more likely a slip or a romanisation than another name. */
const longEnough = 5;

/**
 * The key of a word of a personal name: as {@link spellingKey}, with the vowels in three classes, since romanisations of one name differ in
 * them: "Mohamed" and "Muhammad", while "Mahmud" and "Hassan" and "Hussein" stay apart.
 */
export const personKey: (word: string) => string = /* @__PURE__ */ memoize((word) => {
  const plain = word
    .replaceAll(/tsch|tch|cz/g, "ch")
    .replaceAll(/dzh|dsch|dj/g, "j")
    .replaceAll("sch", "sh")
    .replace(/ff$/, "v")
    .replace(/^abd[aeiou]l$/, "abd");
  return spellingKey(plain).replaceAll(/[ae]+/g, "a").replaceAll(/[ou]+/g, "u");
});

/** Relates two folded words. Initials and slips count only in personal names and in longer words. */
export function matchWords(a: string, b: string, keyOf: (word: string) => string): WordMatch | undefined {
  if (a === b || keyOf(a) === keyOf(b)) return "same";
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1 && long.startsWith(short) && /[a-z]/.test(short)) return "initial";
  return isNear(a, b) || isNear(spellingKey(a), spellingKey(b)) ? "near" : undefined;
}

/** Whether one letter is another, too many, missing, or changed places with its neighbour. Of numbers every digit counts. */
export function isNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length < longEnough || long.length - short.length > 1 || /\d/.test(long)) return false;
  // "Ivanov" and "Ivanova", "Mario" and "Maria" are two people.
  if (long === `${short}a` || (/[ao]$/.test(a) && /[ao]$/.test(b) && a.slice(0, -1) === b.slice(0, -1)))
    return false;
  if (distance(a, b) <= 1) return true;
  if (a.length !== b.length) return false;
  const first = [...a].findIndex((letter, at) => letter !== b[at]);
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}

/** The consonants of a word, for alphabets that leave vowels out. "h" goes, too, as romanisations drop it. */
export function skeletonOf(word: string): string {
  return spellingKey(word)
    .replaceAll(/[aeiouvh]/g, "")
    .replaceAll("p", "b")
    .replaceAll("g", "k")
    .replaceAll(/(.)\1+/g, "$1");
}
