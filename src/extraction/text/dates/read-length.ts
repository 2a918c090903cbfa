import { wordSet } from "../../../collections/index.js";
import { numberOf } from "../numbers.js";
import { tokenize } from "../source-text.js";

/** Units of ISO 8601 by the English words for them; a decade is ten years. */
const units: ReadonlyMap<string, readonly [count: number, designator: string]> = new Map([
  ["second", [1, "TS"]],
  ["minute", [1, "TM"]],
  ["hour", [1, "TH"]],
  ["day", [1, "D"]],
  ["week", [1, "W"]],
  ["month", [1, "M"]],
  ["year", [1, "Y"]],
  ["decade", [10, "Y"]],
]);

/** Words beside a length that leave it the same. */
const plain: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "a an the for of in lasting duration period periods term terms length total first next further another additional initial subsequent consecutive full whole",
);
/** Words that bound a length, of which the reader of bounds knows more. */
const bounding: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "at least most no not more less than up to over under about around approximately roughly some nearly almost fewer or maximum minimum within",
);
const opening = /^(?:for|lasting|(?:a|the|an)\s+(?:\p{L}+\s+)?(?:period|term|duration)\s+of)\s/iu;
const compound =
  /[0-9\p{L}][\s-](?:second|minute|hour|day|week|month|year)[\s-](?:period|term)s?(?![\p{L}])/iu;

/**
 * The length of time that English words give as one: "for five years", "for the duration of up to six months", "five-year periods". As an ISO
 * 8601 duration; undefined where they say anything else, such as "within five years" or "five years ago".
 */
export function readLength(words: string): string | undefined {
  if (!opening.test(`${words} `) && !compound.test(words)) return undefined;
  const measure = measureIn(words);
  return measure?.behind.every((fold) => plain.has(fold)) ? measure.iso : undefined;
}

/** The distance that English words give between two times: "within 30 days of the signing", "two weeks before the vote". As an ISO 8601 duration. */
export function readDistance(words: string): string | undefined {
  const measure = measureIn(words);
  const [next = "of"] = measure?.behind ?? [];
  return distant.test(next) ? measure?.iso : undefined;
}

const distant = /^(?:of|from|before|after|following|prior|ahead|later|earlier)$/;

/** The first measure of time in English words, with the words behind it. Before it stand only words that leave or bound it. */
function measureIn(words: string): { iso: string; behind: string[] } | undefined {
  const folds = tokenize(words).map(({ fold }) => fold);
  const at = folds.findIndex((fold) => units.has(fold.replace(/s$/, "")));
  const [times, designator = ""] = units.get(folds[at]?.replace(/s$/, "") ?? "") ?? [];
  const before = folds.slice(0, Math.max(0, at));
  const number = numberBefore(before);
  if (times === undefined || !number) return undefined;
  const rest = before.slice(0, before.length - number.words);
  if (rest.some((fold) => !plain.has(fold) && !bounding.has(fold))) return undefined;
  const isTime = designator.startsWith("T");
  const iso = `P${isTime ? "T" : ""}${number.value * times}${isTime ? designator.slice(1) : designator}`;
  return { iso, behind: folds.slice(at + 1) };
}

/** The number that stands last; "a year" and "the first decade" have one. */
function numberBefore(folds: readonly string[]): { value: number; words: number } | undefined {
  for (const words of [2, 1]) {
    const value = folds.length >= words ? numberOf(folds.slice(-words)) : undefined;
    if (value !== undefined) return value > 0 ? { value, words } : undefined;
  }
  return /^(?:an?|first|next|another)$/.test(folds.at(-1) ?? "") ? { value: 1, words: 0 } : undefined;
}
