import type { DurationBound, Quantity } from "../../../model/index.js";
import type { FieldsOf } from "../record-of.js";

/** Words before or behind a number that say how to read it. The first that fits counts: "no more than" before "more than". */
const bounds: readonly (readonly [DurationBound, RegExp])[] = [
  [
    "at-most",
    /\b(?:at (?:the )?most|no(?:t)? more than|up to|less than|fewer than|under|within|below|or less)\b/i,
  ],
  [
    "at-least",
    /\b(?:at least|no (?:less|fewer) than|not less than|more than|over|upwards of|above|or more)\b/i,
  ],
  ["about", /\b(?:about|around|approximately|roughly|some|nearly|almost|close to|or so)\b/i],
];

const multipliers: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:thousand|k\b)/i, 1e3],
  [/^\s*(?:million|mn\b|m\b)/i, 1e6],
  [/^\s*(?:billion|bn\b)/i, 1e9],
  [/^\s*trillion/i, 1e12],
];

const numberWords: readonly string[] =
  "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

const number = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:\\d{1,3}(?:[,\\u00a0\\u202f ]\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d+)?|\\b(?:${numberWords.join("|")})\\b)(?![\\p{L}\\p{N}])`,
  "giu",
);

/** How English words bound the measure that they give: "more than two hours". */
export function readBound(words: string): DurationBound | undefined {
  return bounds.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The number that words give, or the two of a range. Nothing where they have none, or other numbers than these. */
export function readQuantity(words: string): FieldsOf<Pick<Quantity, "amount" | "upTo" | "bound">> {
  const found = [...words.matchAll(number)].map(({ 0: text, index }) => ({
    value: amountOf(text),
    start: index,
    factor: multipliers.find(([pattern]) => pattern.test(words.slice(index + text.length)))?.[1],
    end: index + text.length,
  }));
  const [first, second, third] = found;
  const nothing = { amount: undefined, upTo: undefined, bound: undefined };
  if (!first || third) return nothing;
  const bound = readBound(words);
  if (!second) return { amount: first.value * (first.factor ?? 1), upTo: undefined, bound };
  if (!/^\s*(?:to|and|or|[-–—])\s*$/i.test(words.slice(first.end, second.start))) return nothing;
  const factor = second.factor ?? 1;
  const [amount, upTo] = [first.value * (first.factor ?? factor), second.value * factor];
  return amount <= upTo ? { amount, upTo, bound } : nothing;
}

function amountOf(text: string): number {
  const word = numberWords.indexOf(text.toLowerCase());
  return word === -1 ? Number(text.replaceAll(/[^\d.]/g, "")) : word;
}
