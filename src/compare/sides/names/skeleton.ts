import { memoize } from "../../../collections/index.js";

/** Alphabets that leave vowels out. */
export const abjad: RegExp = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The consonants of a word, as far as alphabets that leave vowels out and the romanisations of their languages agree on them. */
export const skeletonOf: (word: string) => string = /* @__PURE__ */ memoize((word) =>
  word
    .replaceAll(/sch|sh|ch|tch/g, "c")
    .replaceAll(/[kgq]h|dzh|dj|[gjqx]|c(?=k)/g, "k")
    .replaceAll(/[td]h/g, (pair) => pair.charAt(0))
    .replaceAll("ph", "f")
    // "Reza" is written with a letter that Arabic speaks as "d".
    .replaceAll("z", "d")
    .replaceAll("p", "b")
    .replace(/h$/, "")
    .replaceAll(/[aeiouyvw]/g, "")
    .replaceAll(/(.)\1+/gu, "$1"),
);
