import { lookUp } from "../../../collections/index.js";
import type { Continuity } from "../../../model/index.js";
import { wordsOf } from "../prose.js";

const phrases: Readonly<Record<Exclude<Continuity, "unchanged">, string>> = {
  new: "for the first time",
  hardened: "in a harder position than before",
  softened: "in a softer position than before",
  reversed: "reversing an earlier position",
};

/** The comparison with the party's earlier position: "for the first time". Empty for "unchanged", which the verb says. */
export function phraseContinuity(continuity: Continuity | undefined): string {
  if (continuity === undefined || continuity === "unchanged") return "";
  return lookUp(phrases, continuity) ?? wordsOf(continuity);
}
