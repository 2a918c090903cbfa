import { isPairIn } from "./letter-pairs.js";

/** The codes of ISO 639-1: each group is a first letter and the second letters it goes with. */
const codes =
  "aabefkmnrsvyz baegimnors caehorsuvy daevz eelnostu fafijory gadlnuv haeiortuyz iadegikostu jav " +
  "kagijklmnorsuvwy labginotuv mghiklnrsty nabdeglnorvy ocjmrs pailst qu rmnouw " +
  "sacdegiklmnoqrstuvw taeghiklnorstwy ugkrz veio wao xh yio zahu";

/** Whether two small letters are a code of ISO 639-1. */
export function isLanguageCode(code: string): boolean {
  return isPairIn(code, codes);
}

/** Codes that were replaced (`iw`, `in`, `ji`), and codes of countries that are taken for those of languages. */
const slips: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
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

/** The code that is often meant by one that is not in the list. */
export function nearestLanguage(code: string): string | undefined {
  return slips.get(code);
}
