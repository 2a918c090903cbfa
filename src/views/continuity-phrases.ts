import type { Continuity } from "../values/continuity.js";
import { worded, wordsOf } from "./prose.js";

const phrases: Readonly<Record<Exclude<Continuity, "unchanged">, string>> = {
  new: ", for the first time,",
  hardened: ", in a harder position than before,",
  softened: ", in a softer position than before,",
  reversed: ", reversing an earlier position,",
};

/**
 * How it stands to what the same party held before, between the subject and its verb: ", for the first time,".
 *
 * @param unchanged - The word for what is as before: what is held is still held, what is said is said again.
 */
export function phraseContinuity(continuity: Continuity | undefined, unchanged: "still" | "again"): string {
  if (continuity === undefined) return "";
  if (continuity === "unchanged") return ` ${unchanged}`;
  return worded(phrases, continuity) ?? ` (${wordsOf(continuity)})`;
}
