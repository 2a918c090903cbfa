import { memoize } from "../../../collections/index.js";
import { letterRuns } from "../generated/letters.js";

/** The Latin spelling of each letter of the other alphabets of the table. */
const latinSpellings: ReadonlyMap<string, string> = /* @__PURE__ */ (() => {
  const spellings = new Map<string, string>();
  for (const run of letterRuns) {
    const [start = "", letters = ""] = run.split(":");
    letters.split(",").forEach((spelling, offset) => {
      if (spelling === "") return;
      spellings.set(String.fromCodePoint(Number.parseInt(start, 16) + offset), spelling.replace("-", ""));
    });
  }
  return spellings;
})();

/**
 * The words of a name in plain Latin letters and digits: without case, diacritics and punctuation, other alphabets transliterated,
 * "U.S.A." as "usa". Han characters and scripts outside the table stay as they are.
 */
export const foldName: (name: string) => readonly string[] = /* @__PURE__ */ memoize((name) => {
  const plain = name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/['’ʼ`´‘ʻʿʾ״׳]|(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, "")
    // The Arabic article is written as one with its word.
    .replaceAll(/(?<!\p{L})\u0627\u0644(?=\p{L}{2})/gu, "al ")
    // Thai writes some vowels before the consonant that they follow in speech.
    .replaceAll(/([\u0e40-\u0e44])([\u0e01-\u0e2e])/g, "$2$1");
  const latin = Array.from(plain.replaceAll(/\p{L}+/gu, unmixed), latinise).join("");
  return latin.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
});

/** A Cyrillic word without the Latin letters that only look Cyrillic, and come from a second keyboard. */
function unmixed(word: string): string {
  if (!/\p{Script=Cyrillic}/u.test(word) || !/[a-zĸ]/.test(word)) return word;
  return word.replaceAll(
    /[aceopxyihtmkĸ]/g,
    (letter) => "асеорхуінтмкк"["aceopxyihtmkĸ".indexOf(letter)] ?? letter,
  );
}

const latinise = /* @__PURE__ */ memoize((character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  const known = latinSpellings.get(String.fromCodePoint(parallelOf(code)));
  if (known !== undefined) return known;
  const parts = Array.from(character.normalize("NFD"));
  if (parts.length > 1)
    return parts.map((part) => latinSpellings.get(part) ?? part.replace(/\p{M}/u, "")).join("");
  return /\p{M}|ー/u.test(character) ? "" : character;
});

/** The letter of the table in whose place a letter of a parallel block stands: of hiragana, Devanagari or Thai. */
function parallelOf(code: number): number {
  if (code >= 0x30a1 && code <= 0x30f6) return code - 0x60;
  if (code >= 0x980 && code < 0xd80) return 0x900 + (code % 0x80);
  return code >= 0xe80 && code < 0xf00 ? code - 0x80 : code;
}

/** Scripts in which the tables have no names of countries. */
export const unlistedScript: RegExp =
  /(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー])\p{L}/u;

/** Whether a word has letters that are not transliterated. */
export function isUntransliterated(word: string): boolean {
  return /(?![A-Za-z0-9])\p{L}/u.test(word);
}

/** Whether two names have the same letters, or the same sounds, wherever their words end. */
export function haveOneSpelling(a: readonly string[], b: readonly string[]): boolean {
  return a.join("") === b.join("") || a.map(spellingKey).join("") === b.map(spellingKey).join("");
}

/** Whether only one of two names has letters that are not transliterated. */
export function areInTwoScripts(a: readonly string[], b: readonly string[]): boolean {
  return a.some(isUntransliterated) !== b.some(isUntransliterated);
}

/**
 * The key of a word under which its usual spellings are equal: "Qaddafi" and "Kadafi", "Haiti" and "Hayti". The rules are those by which
 * languages and systems of romanisation differ; vowels stay, digits too.
 */
export const spellingKey: (word: string) => string = /* @__PURE__ */ memoize((word) => {
  // An abbreviation has no spelling of its own: ROC is not ROK.
  if (word.length <= 3) return word;
  const key = word
    .replaceAll("ph", "f")
    .replaceAll("x", "ks")
    .replaceAll(/[cq]/g, "k")
    .replaceAll(/[wv]/g, "v")
    .replaceAll("z", "s")
    .replaceAll("oo", "u")
    .replaceAll("ou", "u")
    .replaceAll(/[yj]|ee/g, "i")
    .replaceAll("h", "")
    .replaceAll(/(\D)\1+/gu, "$1");
  return key.length < 3 ? word : key;
});
