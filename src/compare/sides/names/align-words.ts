import { countryOfWord } from "./countries.js";
import { spellingKey } from "./fold.js";
import { matchWords } from "./word-match.js";

/** The words of two names, paired. */
export interface WordAlignment {
  /** Words that only one of them has, in their order. */
  readonly leftOnly: readonly string[];
  readonly rightOnly: readonly string[];
  /** How many words both have. */
  readonly shared: number;
  /** Whether two that are paired are not spelt the same. */
  readonly near: boolean;
}

/** Whether the words that only one of two names has are of two countries. */
export function areOfTwoCountries(leftOnly: readonly string[], rightOnly: readonly string[]): boolean {
  const [left, right] = [leftOnly, rightOnly].map((words) =>
    words.map(countryOfWord).find((code) => code !== undefined),
  );
  return left !== undefined && right !== undefined && left !== right;
}

/** Pairs the words of two names, equal ones first, each with at most one; then those that `isOne` unites. */
export function alignWords(
  a: readonly string[],
  b: readonly string[],
  isOne: (word: string, other: string) => boolean = () => false,
): WordAlignment {
  const rest = [...b];
  let near = false;
  const take = (isPair: (other: string) => boolean): boolean => {
    const at = rest.findIndex(isPair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  };
  const unequal = a.filter((word) => !take((other) => matchWords(word, other, spellingKey) === "same"));
  const leftOnly = unequal.filter((word) => {
    const country = countryOfWord(word);
    const found = take(
      (other) =>
        matchWords(word, other, spellingKey) === "near" ||
        (country !== undefined && countryOfWord(other) === country) ||
        isOne(word, other),
    );
    near ||= found;
    return !found;
  });
  return { leftOnly, rightOnly: rest, shared: a.length - leftOnly.length, near };
}
