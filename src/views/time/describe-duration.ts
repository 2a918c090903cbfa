import type { Duration, DurationBound } from "../../model/index.js";
import { quoteWords } from "../../text/index.js";
import { durationNumber, durationUnits, splitIsoDuration } from "../../time/index.js";

const smallNumbers = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;

const unit = /\b(?:year|month|fortnight|week|day|hour|minute|second)s?\b/gi;

/**
 * A length of time in words: "about two hours". In the words of the source, in quotation marks, where it counts in another unit: 35 days
 * are “five weeks”. Empty for an empty duration.
 */
export function describeDuration({ iso, upTo, bound, asWritten }: Duration): string {
  if (iso !== undefined && asWritten !== undefined && upTo === undefined) {
    const words = describeLength(iso, bound);
    const [own, [first]] = [words.match(unit) ?? [], asWritten.match(unit) ?? []];
    if (first !== undefined && !own.some((each) => each.slice(0, 3) === first.toLowerCase().slice(0, 3)))
      return quoteWords(asWritten.replace(/^\s*for /i, ""));
  }
  if (iso !== undefined) {
    const shortest = describeLength(iso, bound);
    return upTo === undefined ? shortest : describeRange(shortest, describeLength(upTo, undefined));
  }
  return asWritten === undefined ? "" : quoteWords(asWritten);
}

/** "seven to 10 days", "one week to 10 days": a unit that both ends have stands once. */
function describeRange(shortest: string, longest: string): string {
  const [unit, other] = [shortest, longest].map((words) =>
    words.slice(words.lastIndexOf(" ")).replace(/s$/, ""),
  );
  const start = unit === other ? shortest.slice(0, shortest.lastIndexOf(" ")) : shortest;
  return `${start} to ${longest}`;
}

/** An ISO 8601 duration with its bound in words. Quotes a malformed duration. */
export function describeLength(iso: string, bound: DurationBound | undefined): string {
  const words = wordsFor(iso) ?? quoteWords(iso);
  return bound === undefined ? words : `${bound.replace("-", " ")} ${words}`;
}

function wordsFor(iso: string): string | undefined {
  const parts = splitIsoDuration(iso);
  // A number with more than six decimals may print with an exponent.
  if (!parts || /[.,][0-9]{7}/.test(iso)) return undefined;
  const last = durationUnits.findLast((_, index) => parts[index] !== undefined);
  if (last === undefined) return undefined;
  const given = durationUnits.flatMap((unit, index) => {
    const count = durationNumber(parts[index] ?? "0");
    return count === 0 ? [] : [count === 1 ? `1 ${unit.slice(0, -1)}` : `${count} ${unit}`];
  });
  if (given.length === 0) return `0 ${last}`;
  const words = given.join(" ");
  return words.replace(/^[1-9](?= [a-z]+$)/, (digit) => smallNumbers[Number(digit)] ?? digit);
}
