import { distance } from "fastest-levenshtein";
import { memoize } from "../../../collections/index.js";
import { foldName, unlistedScript } from "./fold.js";
import { joinedKey, lookUpWords } from "./state-words.js";
import { isNear } from "./word-match.js";

/** The country codes by the keys of its names. */
type Codes = ReadonlyMap<string, string>;

/** The one country from whose names a longer name differs by a slip, "Uzbekestan", or that it sounds like in another script. */
export function nearestCountry(name: string, codes: Codes): string | undefined {
  if (unlistedScript.test(name)) return nearestInSound(joinedKey(foldName(name)), codes);
  const key = joinedKey(lookUpWords(foldName(name)).filter((word) => word !== "islands"));
  if (key.length < longEnough) return undefined;
  const near = new Set<string>();
  for (const [other, code] of codes)
    if (other.length >= longEnough && other.charAt(0) === key.charAt(0) && isSlip(other, key)) near.add(code);
  return near.size === 1 ? [...near][0] : undefined;
}

/** The one country whose name sounds much more like it than all others. */
function nearestInSound(key: string, codes: Codes): string | undefined {
  const sound = soundOf(key);
  const found = new Map<string, number>();
  for (const [other, code] of codes) {
    if (other.length < 4 || Math.abs(other.length - key.length) > key.length / 2) continue;
    const far = (farness(key, other) + farness(sound, soundOf(other))) / 2;
    found.set(code, Math.min(far, found.get(code) ?? 1));
  }
  const [best, next] = [...found].sort(([, a], [, b]) => a - b);
  return best && best[1] <= farthest && (next?.[1] ?? 1) - best[1] >= leastLead ? best[0] : undefined;
}

/** How far a name may be from that of a country, and by how much it must be nearer to it than to the next. */
const [farthest, leastLead] = [0.18, 0.08];

/** The share of letters in which two keys differ. */
function farness(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length);
}

/** A key without the differences of voice, and all vowels as one. */
const soundOf: (key: string) => string = /* @__PURE__ */ memoize((key) =>
  key
    .replaceAll("g", "k")
    .replaceAll("d", "t")
    .replaceAll(/[bf]/g, "p")
    .replaceAll(/[aeiou]+/g, "a")
    .replaceAll(/(.)\1+/g, "$1"),
);

/** From which length on a name may be misspelt in a vowel, and in a consonant: "Chechnya" is not "Czechia". */
const [longEnough, veryLong] = [6, 10];

function isSlip(a: string, b: string): boolean {
  const consonantsOf = (key: string): string => [...key.replaceAll(/[aeiou]/g, "")].sort().join("");
  return isNear(a, b) && (Math.min(a.length, b.length) >= veryLong || consonantsOf(a) === consonantsOf(b));
}
