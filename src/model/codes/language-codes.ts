import { isPairIn } from "./letter-pairs.js";

/** The codes of ISO 639-1. Each group has a first letter, then its second letters. */
const codes =
  "aabefkmnrsvyz baegimnors caehorsuvy daevz eelnostu fafijory gadlnuv haeiortuyz iadegikostu jav " +
  "kagijklmnorsuvwy labginotuv mghiklnrsty nabdeglnorvy ocjmrs pailst qu rmnouw " +
  "sacdegiklmnoqrstuvw taeghiklnorstwy ugkrz veio wao xh yio zahu";

/** Whether two lower-case letters are a code of ISO 639-1. */
export function isLanguageCode(code: string): boolean {
  return isPairIn(code, codes);
}

/** Withdrawn codes (`iw`, `in`, `ji`), and country codes that are mistaken for language codes. */
const commonMistakes: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["iw", "he"],
  ["in", "id"],
  ["ji", "yi"],
  ["cn", "zh"],
  ["cz", "cs"],
  ["dk", "da"],
  ["gr", "el"],
  ["jp", "ja"],
  ["ua", "uk"],
]);

/** The language code that an invalid code often stands for: "he" for "iw". */
export function nearestLanguage(code: string): string | undefined {
  return commonMistakes.get(code);
}
