import { memoize } from "../../collections/index.js";

/** A name or text as compared: without case, accents, punctuation and doubled spaces. */
export const plainWords: (text: string) => string = /* @__PURE__ */ memoize((text) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);

/** A sentence as compared: its plain words without English articles. */
export const wording = (text: string): string => plainWords(text).replace(/\b(?:the|an?) /gu, "");

/** The script of a text's letters: two names in different scripts cannot be compared letter by letter. */
export const scriptOf: (text: string) => string = /* @__PURE__ */ memoize(
  (text) => scripts.find(([, letter]) => letter.test(text))?.[0] ?? "other",
);

const scripts: readonly (readonly [string, RegExp])[] = [
  ["Latin", /\p{Script=Latin}/u],
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
  ["Arabic", /\p{Script=Arabic}/u],
  ["Hebrew", /\p{Script=Hebrew}/u],
  ["Japanese", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Han", /\p{Script=Han}/u],
  ["Hangul", /\p{Script=Hangul}/u],
];

/**
 * How alike two sentences are in their words, 0 to 1: Dice's coefficient over words of three letters or more, of which the first
 * six count, so that endings do not. A paraphrase has a low value and is no less a paraphrase.
 */
export function textSimilarity(left: string, right: string): number {
  const [a, b] = [stems(left), stems(right)];
  if (a.size === 0 || b.size === 0) return plainWords(left) === plainWords(right) ? 1 : 0;
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/** The words of a text by their first letters. In scripts without spaces, pairs of characters. */
export const stems: (text: string) => ReadonlySet<string> = /* @__PURE__ */ memoize((text) => {
  const words = plainWords(text)
    .split(" ")
    .flatMap((word) =>
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)
        ? pairs(word)
        : word,
    );
  const long = words.filter((word) => word.length > 2 || /[^\p{Script=Latin}]/u.test(word));
  return new Set(long.map((word) => word.slice(0, 6)));
});

function pairs(word: string): string[] {
  const characters = [...word];
  return characters.length < 2
    ? [word]
    : characters.slice(1).map((next, index) => `${characters[index]}${next}`);
}
