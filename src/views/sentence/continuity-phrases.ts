import { lookUp } from "../../collections/index.js";
import type { Continuity } from "../../model/index.js";
import { wordsOf } from "./prose.js";

const phrases: Readonly<Record<Exclude<Continuity, "unchanged">, string>> = {
  new: ", for the first time,",
  hardened: ", in a harder position than before,",
  softened: ", in a softer position than before,",
  reversed: ", reversing an earlier position,",
};

/**
 * The comparison with the party's earlier position, to stand between the subject and its verb: ", for the first time,".
 *
 * @param unchanged - The word for an unchanged position: it is "still" held, or said "again".
 */
export function phraseContinuity(continuity: Continuity | undefined, unchanged: "still" | "again"): string {
  if (continuity === undefined) return "";
  if (continuity === "unchanged") return ` ${unchanged}`;
  return lookUp(phrases, continuity) ?? ` (${wordsOf(continuity)})`;
}
