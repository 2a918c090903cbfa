import type { Instrument, Provision } from "../../model/index.js";
import { canDatesIntersect } from "../../time/index.js";
import type { IdentityVerdict, Likeness } from "../comparison.js";
import type { IdentityThresholds } from "../tuning.js";
import { nameSimilarity, scriptOf, textSimilarity } from "./names.js";
import { relateSets } from "./relate-sets.js";

/** How alike two instruments are as records of one text: by title, parties and date. */
export function instrumentLikeness(
  a: Instrument,
  b: Instrument,
  relate: Likeness,
  { sameName }: IdentityThresholds,
): IdentityVerdict {
  const parties = relateSets(
    a.parties?.map(({ who }) => who),
    b.parties?.map(({ who }) => who),
    relate,
  );
  if (parties === "none") return "different";
  const dates = datesOf(a, b);
  if (dates === "apart") return "different";
  const alike =
    a.title !== undefined && b.title !== undefined && scriptOf(a.title) === scriptOf(b.title)
      ? nameSimilarity(a.title, b.title)
      : undefined;
  if (alike === 1 && parties === "all" && a.kind === b.kind) return "same";
  if (alike !== undefined && alike >= sameName) return "likely-same";
  if (a.kind !== b.kind || parties !== "all") return "unknown";
  // Titles in two languages are not alike; the same parties seldom adopt two texts of one kind on one day.
  return alike === undefined || dates === "same" ? "likely-same" : "unknown";
}

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

function datesOf(a: Instrument, b: Instrument): "same" | "apart" | "unknown" {
  const [one, other] = [a.when?.date, b.when?.date];
  if (one === undefined || other === undefined) return "unknown";
  if (!canDatesIntersect(one, other)) return "apart";
  return one === other ? "same" : "unknown";
}
