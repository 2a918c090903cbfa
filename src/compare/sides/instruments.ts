import type { Instrument } from "../../model/index.js";
import { canDatesIntersect } from "../../time/index.js";
import { scriptOf } from "../align/names.js";
import type { IdentityVerdict, Likeness } from "../comparison.js";
import { compareSides } from "./compare-sides.js";
import { foldName } from "./names/fold.js";
import { instrumentWords, smallWords } from "./names/name-words.js";
import { relateNames } from "./names/relate-names.js";
import type { Sides } from "./sides.js";

/** Relates two instruments: by title, parties, kind and date. */
export function relateInstruments(
  a: Instrument,
  b: Instrument,
  sidesOfA: Sides,
  sidesOfB: Sides,
  relate: Likeness,
): IdentityVerdict {
  const parties = compareSides(
    sidesOfA.ofParties(a.parties ?? []),
    sidesOfB.ofParties(b.parties ?? []),
    relate,
  ).relation;
  const dates = datesOf(a, b);
  if (parties === "disjoint" || dates === "apart") return "different";
  const titles =
    a.title === undefined || b.title === undefined ? undefined : relateNames(a.title, b.title, "title");
  const isTied = parties === "equal" && a.kind === b.kind;
  if (titles === "equal") {
    const isSure = isTied && (dates === "same" || isProper(a.title ?? ""));
    return isSure
      ? "same"
      : isProper(a.title ?? "") || dates === "same" || isTied
        ? "likely-same"
        : "unknown";
  }
  if (titles === "likely") return "likely-same";
  // "Resolution 2231" and "Resolution 2331".
  if (titles === "different" && numbersOf(a.title) !== numbersOf(b.title)) return "different";
  if (!isTied || inOneLanguage(a.title, b.title)) return "unknown";
  // Titles in two languages are not alike; the same parties seldom adopt two texts of one kind on one day.
  const areInOneScript = scriptOf(a.title ?? "") === scriptOf(b.title ?? "");
  return titles === undefined || !areInOneScript || dates === "same" ? "likely-same" : "unknown";
}

/** Whether a title has more than the words that many texts have: "Joint Statement". */
function isProper(title: string): boolean {
  return foldName(title).some((word) => !instrumentWords.has(word) && !smallWords.has(word));
}

/** Whether two titles share a word for what they are, so that both are in one language: then what else they say is a difference. */
function inOneLanguage(a = "", b = ""): boolean {
  const words = new Set(foldName(a));
  return foldName(b).some((word) => words.has(word) && instrumentWords.has(word));
}

function numbersOf(title = ""): string {
  return foldName(title)
    .filter((word) => /\d/.test(word))
    .sort()
    .join(" ");
}

function datesOf(a: Instrument, b: Instrument): "same" | "apart" | "unknown" {
  const [one, other] = [a.when?.date, b.when?.date];
  if (one === undefined || other === undefined) return "unknown";
  if (!canDatesIntersect(one, other)) return "apart";
  return one === other ? "same" : "unknown";
}
