import { lookUp } from "../../../collections/index.js";
import type { Continuity } from "../../../model/index.js";
import { wordsOf } from "../prose.js";

const phrases: Readonly<Record<Continuity, string>> = {
  new: "for the first time",
  unchanged: "as before",
  hardened: "in a harder position than before",
  softened: "in a softer position than before",
  reversed: "reversing an earlier position",
};

/** The comparison with the party's earlier position: "for the first time". */
export function phraseContinuity(continuity: Continuity | undefined): string {
  return continuity === undefined ? "" : (lookUp(phrases, continuity) ?? wordsOf(continuity));
}
