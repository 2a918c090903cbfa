import { memoize } from "../../../collections/index.js";
import { spellingKey } from "./fold.js";

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
    .replace(/^abd[aeiou]l$/, "abd")
    // Surnames of one origin in Belarusian, Ukrainian and Russian: "Lukashenka" and "Lukashenko", "Naumau" and "Naumov".
    .replace(/(?<=...)k[ao]$/, "ka")
    .replace(/(?<=...)au$/, "ov")
    .replaceAll("eo", "o")
    // "Alekseyevna" and "Alekseevna"
    .replaceAll(/[aei]y?e(?=[vn])/g, "e");
  return spellingKey(plain).replaceAll(/[ae]+/g, "a").replaceAll(/[ou]+/g, "u");
});

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
