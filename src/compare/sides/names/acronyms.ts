import { memoize, wordSet } from "../../../collections/index.js";
import { initialsOf, isCouncil, isInstitution, isLegalForm, splitCompound } from "./body-words.js";
import { foldName } from "./fold.js";
import { knownAcronyms } from "./known-acronyms.js";
import { smallWords } from "./name-words.js";

/** The most letters of an acronym. */
const longest = 8;

/** The telling words of a body's name, with numbers in figures, compounds in parts and well-known acronyms in words. */
export const bodyWordsOf: (name: string) => readonly string[] = /* @__PURE__ */ memoize((name) => {
  const capitals = new Set(
    foldName(
      name
        .split(" ")
        .filter((each) => each === each.toUpperCase())
        .join(" "),
    ),
  );
  const words = contentOf(name).flatMap((word) => {
    const known = word.length >= leastPlain || capitals.has(word) ? knownAcronyms.get(word) : undefined;
    return known ?? splitCompound(word);
  });
  return isCouncilOfEurope(words) ? ["coe"] : words;
});

/** Whether it is the Council of Europe, which is not the European Council. */
function isCouncilOfEurope(words: readonly string[]): boolean {
  return words.length === 2 && words.some(isCouncil) && words.some((word) => /^y?e[uv]rop[aey]$/.test(word));
}

/** The fewest letters of an acronym that may leave out one of at least four words. */
const leastSkipping = 6;

/** The fewest letters of an acronym that is known without capitals: "Nato". */
const leastPlain = 4;

/** The words of a name without small words and legal form. A name of nothing else keeps them. */
function contentOf(name: string): readonly string[] {
  const words = numbered(name);
  const isCyrillic = /\p{Script=Cyrillic}/u.test(name);
  const isSmall = (word: string): boolean =>
    smallWords.has(word) || small.has(word) || (isCyrillic && /^[a-z]{1,2}$/.test(word));
  const content = words.filter((word) => !isSmall(word));
  const own = content.filter((word) => !isLegalForm(word));
  return [own, content].find((each) => each.length > 0) ?? words;
}

/** Prepositions that only the names of bodies have. */
const small: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "pour para por per aux zur zum dlya pri po voprosam pitan",
);

/** A name read as an acronym, and the words of which another may be its acronym, with and without small words and legal form. */
interface Acronyms {
  readonly letters: string | undefined;
  readonly spelledOut: readonly (readonly string[])[];
}

const acronymsOf: (name: string) => Acronyms = /* @__PURE__ */ memoize((name) => {
  const [words, own] = [numbered(name), contentOf(name)];
  // "PFLP-GC"
  const letters = own.join("");
  const content = words.filter((word) => !smallWords.has(word));
  return {
    letters: letters.length > 1 && letters.length <= longest ? letters : undefined,
    spelledOut: [words, content, own, bodyWordsOf(name)].filter((each) => each.length > 1),
  };
});

/** Keys of which an acronym (`short`) and the name that it stands for (`full`) share one. */
export function acronymKeysOf(name: string): { short: readonly string[]; full: readonly string[] } {
  const { letters, spelledOut } = acronymsOf(name);
  const full = spelledOut.flatMap((words) => [
    firstLetters(words),
    firstLetters(words.slice(0, 1)),
    ...(words.length < leastForeign
      ? []
      : [...words.map(initialsOf).join("")].map((letter) => `${words.length}${letter}`)),
  ]);
  const short =
    letters === undefined ? [] : [letters, letters.charAt(0), `${letters.length}${letters.charAt(0)}`];
  return { short, full: [...new Set(full)] };
}

/** Whether one of two names is the other's acronym. */
export function areAcronym(left: string, right: string): boolean {
  const [a, b] = [acronymsOf(left), acronymsOf(right)];
  const isOf = ({ letters }: Acronyms, { spelledOut }: Acronyms): boolean =>
    letters !== undefined && spelledOut.some((words) => isAcronymOf(letters, words));
  return isOf(a, b) || isOf(b, a);
}

/** Whether letters are the initials of words, or beginnings of them where the acronym is long enough: "Orasecom". */
function isAcronymOf(letters: string, words: readonly string[]): boolean {
  if (letters === firstLetters(words)) return true;
  if (letters.length >= leastBeginnings && startsWords(letters, words)) return true;
  // "Orasecom", of the Orange-Senqu River Commission
  const maySkip = letters.length >= leastSkipping && words.length >= leastBeginnings;
  if (maySkip && words.some((_, at) => startsWords(letters, words.toSpliced(at, 1)))) return true;
  if (letters.length !== words.length || letters.length < leastForeign) return false;
  const [head = "", ...more] = letters;
  // Where the words are in another order, the kind of body comes first.
  return words.some(
    (word, at) =>
      at > 0 &&
      isInstitution(word) &&
      initialsOf(word).includes(head) &&
      startEach(more, words.toSpliced(at, 1)),
  );
}

/** The fewest letters of an acronym that is known in another language, with its words in another order: "OMPI". */
const leastForeign = 3;

/** Whether each letter begins another of the words, in one of the languages of the table. */
function startEach([letter, ...more]: readonly string[], words: readonly string[]): boolean {
  if (letter === undefined) return true;
  return words.some(
    (word, at) => initialsOf(word).includes(letter) && startEach(more, words.toSpliced(at, 1)),
  );
}

function startsWords(letters: string, [word, ...more]: readonly string[]): boolean {
  if (word === undefined) return letters === "";
  if (letters !== "" && initialsOf(word).includes(letters.charAt(0)) && startsWords(letters.slice(1), more))
    return true;
  for (let length = 1; length <= word.length && length <= letters.length; length++) {
    if (word[length - 1] !== letters[length - 1]) return false;
    if (startsWords(letters.slice(length), more)) return true;
  }
  return false;
}

/** The fewest letters of an acronym that has more than one letter of a word. */
const leastBeginnings = 4;

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
      const words = long.slice(from, to);
      if (words.every((word, at) => startsAlike(word, acronym.charAt(at), acronym.length)))
        return { acronym, rest: [...long.slice(0, from), ...long.slice(to)] };
    }
  }
  return undefined;
}

/** Whether a letter of an acronym begins a word, of a longer one in any language of the table: "IEMZ". */
function startsAlike(word: string, letter: string, length: number): boolean {
  return word.charAt(0) === letter || (length > 2 && initialsOf(word).includes(letter));
}

function firstLetters(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join("");
}

function numbered(name: string): readonly string[] {
  // "Co-operation", "l'environnement"
  const plain = name
    .replace(/(?<=.)european research infrastructure consortium$/i, "")
    // A court, not the south.
    .replaceAll(/(?<!\p{L})суд(?=а?(?!\p{L}))/giu, "tribunal")
    .replaceAll(/(?<=(?<!\p{L})(?:north|south))(?=east|west)/giu, " ")
    .replaceAll(/(?<!\p{L})[ld]['’](?=\p{L})/giu, "")
    .replaceAll(/(?<=(?<!\p{L})(?:co|inter))-(?=\p{L})/giu, "")
    .replaceAll(/(?<=(?<!p{L})inter) (?=govern)/gi, "")
    // "Tehrik-i-Taliban"
    .replaceAll(/-(?:[ei]|[au][lrst]+)-/gi, " ")
    .replaceAll(/(?<=\d)(?:st|nd|rd|th)(?!\p{L})/giu, "");
  return foldName(plain).map((word) => figures.get(word) ?? word);
}

/** Numbers in words: "Group of Seven", "First Army". */
const figures: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  [
    "one two three four five six seven eight nine ten",
    "first second third fourth fifth sixth seventh eighth ninth tenth",
    "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th",
  ].flatMap((words) => words.split(" ").map((word, at): [string, string] => [word, `${at + 1}`])),
);
