import { wordSet } from "../../collections/index.js";
import { type Instrument, isSide, type Party } from "../../model/index.js";
import { canDatesIntersect } from "../../time/index.js";
import { scriptOf } from "../measures/index.js";
import type { IdentityVerdict, Likeness } from "../terms/index.js";
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
  const [ofA, ofB] = [sidesOfA.ofParties(principalsOf(a)), sidesOfB.ofParties(principalsOf(b))];
  const parties = compareSides(ofA, ofB, relate).relation;
  const dates = datesOf(a, b);
  if (parties === "disjoint" || dates === "apart") return "different";
  const [titleOfA, titleOfB] = [telling(a), telling(b)];
  const titles =
    titleOfA.length === 0 || titleOfB.length === 0
      ? undefined
      : relateNames(titleOfA.join(" "), titleOfB.join(" "), "title");
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
  if (titles === "different" && numbersOf(titleOfA) !== numbersOf(titleOfB)) return "different";
  if (dates === "same" && a.kind === b.kind && shareMost(titleOfA, titleOfB)) return "likely-same";
  if (!isTied || inOneLanguage(a.title, b.title)) return "unknown";
  // Titles in two languages are not alike; the same parties seldom adopt two texts of one kind on one day.
  const areInOneScript = scriptOf(a.title ?? "") === scriptOf(b.title ?? "");
  return titles === undefined || !areInOneScript || dates === "same" ? "likely-same" : "unknown";
}

/** Whether a title has more than the words that many texts have: "Joint Statement". */
function isProper(title: string): boolean {
  return foldName(title).some(isOwn);
}

function isOwn(word: string): boolean {
  return !instrumentWords.has(word) && !smallWords.has(word);
}

/** Whether two titles share a word for what they are, so that both are in one language: then what else they say is a difference. */
function inOneLanguage(a = "", b = ""): boolean {
  const words = new Set(foldName(a));
  return foldName(b).some((word) => words.has(word) && instrumentWords.has(word));
}

function numbersOf(title: readonly string[]): string {
  return title
    .filter((word) => /\d/.test(word))
    .sort()
    .join(" ");
}

/** The parties that a text is of. */
export function principalsOf({ parties = [] }: Instrument): readonly Party[] {
  return parties.filter(isSide);
}

/** The words of a title without those that it has or lacks as it falls: what numbers it, and its date. "Deal" is "agreement". */
function telling({ title = "", when }: Instrument): readonly string[] {
  const numbers = new Set((when?.date ?? "").split(/\D+/).map(Number));
  const isOfDate = (word: string): boolean =>
    when?.date !== undefined && (months.has(word) || (/^\d+$/.test(word) && numbers.has(Number(word))));
  return foldName(title)
    .filter((word) => !numbering.has(word) && !isOfDate(word))
    .map((word) => (agreements.has(word) ? "agreement" : word));
}

const numbering: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "no",
  "nr",
  "number",
  "un",
  "united",
  "nations",
]);
const agreements: ReadonlySet<string> = /* @__PURE__ */ new Set(["deal", "accord", "pact"]);
const months: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "january february march april may june july august september october november december",
);

/** Whether two titles share most of the words that say what they are about. */
function shareMost(a: readonly string[], b: readonly string[]): boolean {
  const [ofA, ofB] = [a, b].map((words) => new Set(words.filter(isOwn)));
  if (!ofA || !ofB) return false;
  return 4 * [...ofA].filter((word) => ofB.has(word)).length > ofA.size + ofB.size;
}

function datesOf(a: Instrument, b: Instrument): "same" | "apart" | "unknown" {
  const [one, other] = [a.when?.date, b.when?.date];
  if (one === undefined || other === undefined) return "unknown";
  if (!canDatesIntersect(one, other)) return "apart";
  return one === other ? "same" : "unknown";
}
