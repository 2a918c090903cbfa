import { legalForms } from "./body-words.js";
import { foldName } from "./fold.js";
import { smallWords } from "./name-words.js";

/** The most letters of an acronym. */
const longest = 8;

/** The telling words of a body's name, with numbers in figures. A name of nothing else keeps its small words and legal form. */
export function bodyWordsOf(name: string): readonly string[] {
  const words = numbered(name);
  const content = words.filter((word) => !smallWords.has(word));
  const own = content.filter((word) => !legalForms.has(word));
  return [own, content].find((each) => each.length > 0) ?? words;
}

/** What a name may be as an acronym, and the acronyms of its words, with and without its small words and legal form: "PFLP-GC". */
export function acronymsOf(name: string): { letters: readonly string[]; initials: readonly string[] } {
  const [words, own] = [numbered(name), bodyWordsOf(name)];
  const letters = own.join("");
  const isShort = letters.length > 1 && letters.length <= longest;
  const content = words.filter((word) => !smallWords.has(word));
  const initials = [words, content, own].filter((each) => each.length > 1).map(initialsOf);
  return { letters: isShort ? [letters] : [], initials: [...new Set(initials)] };
}

/** Whether one of two names is the other's acronym. */
export function areAcronym(left: string, right: string): boolean {
  const [a, b] = [acronymsOf(left), acronymsOf(right)];
  const isOf = (short: typeof a, long: typeof a): boolean =>
    short.letters.some((letters) => long.initials.includes(letters));
  return isOf(a, b) || isOf(b, a);
}

/**
 * Leaves out an acronym among the words of one name where the other has the words that it stands for: "UN Security Council".
 */
export function withoutAcronym(
  a: readonly string[],
  b: readonly string[],
): readonly [leftOnly: readonly string[], rightOnly: readonly string[]] {
  const [one, other] = [spelledOut(a, b), spelledOut(b, a)];
  if (one) return [a.filter((word) => word !== one.acronym), one.rest];
  if (other) return [other.rest, b.filter((word) => word !== other.acronym)];
  return [a, b];
}

function spelledOut(
  short: readonly string[],
  long: readonly string[],
): { acronym: string; rest: readonly string[] } | undefined {
  for (const acronym of short) {
    if (acronym.length < 2 || acronym.length > longest) continue;
    for (let from = 0; from + acronym.length <= long.length; from++) {
      const to = from + acronym.length;
      if (initialsOf(long.slice(from, to)) === acronym)
        return { acronym, rest: [...long.slice(0, from), ...long.slice(to)] };
    }
  }
  return undefined;
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join("");
}

function numbered(name: string): readonly string[] {
  return foldName(name).map((word) => figures.get(word) ?? word);
}

/** Numbers in words: "Group of Seven", "First Army". */
const figures: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  [
    "one two three four five six seven eight nine ten",
    "first second third fourth fifth sixth seventh eighth ninth tenth",
    "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th",
  ].flatMap((words) => words.split(" ").map((word, at): [string, string] => [word, `${at + 1}`])),
);
