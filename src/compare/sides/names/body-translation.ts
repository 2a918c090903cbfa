import { distance } from "fastest-levenshtein";
import { wordSet } from "../../../collections/index.js";
import { meaningOf } from "./body-words.js";
import { foldName, spellingKey } from "./fold.js";

/** Whether two words mean the same, or are of one stem: "development" and "desarrollo", "economic" and "économique". */
export function haveOneMeaning(word: string, other: string): boolean {
  const [meaning, another] = [meaningOf(word), meaningOf(other)];
  if (meaning !== undefined && another !== undefined) return meaning === another;
  const [a, b] = [spellingKey(word), spellingKey(other)];
  if (Math.min(a.length, b.length) >= leastRomanised && distance(a, b) <= 2) return true;
  const length = sharedStart(a, b);
  return length >= leastStem && Math.max(a.length, b.length) - length <= longestEnding;
}

/** From which length on two words that differ in two letters are romanisations of one: "Renaissance" and "Renessans". */
const leastRomanised = 9;

/** The fewest letters that two words of one stem begin with, and the most that they end in. */
const [leastStem, longestEnding] = [5, 4];

/** Whether two names are in two languages: by their small words, their alphabets, or two words that mean the same. */
export function areTranslated(
  left: string,
  right: string,
  a: readonly string[],
  b: readonly string[],
): boolean {
  if (isForeign(left) !== isForeign(right)) return true;
  return a.some((word) => {
    const meaning = meaningOf(word);
    const others = meaning === undefined ? [] : b.filter((other) => meaningOf(other) === meaning);
    return others.length > 0 && others.every((other) => areApart(spellingKey(word), spellingKey(other)));
  });
}

function areApart(a: string, b: string): boolean {
  return sharedStart(a, b) < Math.min(a.length, b.length, leastStem - 1);
}

/** Articles and prepositions of languages other than English. */
const foreignWords: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "de del des du les los y et e und fur der die das von zur zum do da dos das dla dlya pour para per van het og",
);

function isForeign(name: string): boolean {
  return (
    /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name) ||
    foldName(name).some((word) => foreignWords.has(word))
  );
}

/** How many letters two words begin with alike. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
