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
