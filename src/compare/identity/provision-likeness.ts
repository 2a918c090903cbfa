import type { Provision } from "../../model/index.js";
import { relateSets, textSimilarity } from "../measures/index.js";
import type { IdentityThresholds, IdentityVerdict, Likeness } from "../terms/index.js";

/** How alike two provisions are as versions of one: by their words, else by their matter and whom they bind. */
export function provisionLikeness(
  a: Provision,
  b: Provision,
  relate: Likeness,
  { sameWording }: IdentityThresholds,
): IdentityVerdict {
  const words = textSimilarity(a.text, b.text);
  if (a.subject !== undefined && b.subject !== undefined && a.subject !== b.subject) return "different";
  if (words === 1 && a.subject === b.subject) return "same";
  if (words >= sameWording) return "likely-same";
  const bound = relateSets(a.by, b.by, relate);
  if (bound === "none") return "different";
  return a.subject !== undefined && a.subject === b.subject && bound === "all" ? "likely-same" : "unknown";
}
