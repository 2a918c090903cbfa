import { formatDuration } from "date-fns/formatDuration";
import { enUS } from "date-fns/locale/en-US";
import type { Duration, DurationBound } from "./duration.js";
import { quoteWords } from "./quote-words.js";

const units = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"] as const;

// Nine digits and six decimals print as they are; more would print with an exponent.
const part = "([0-9]{1,9}(?:[.,][0-9]{1,6})?)";
const pattern = /* @__PURE__ */ new RegExp(
  `^P(?:${part}Y)?(?:${part}M)?(?:${part}W)?(?:${part}D)?(?:T(?:${part}H)?(?:${part}M)?(?:${part}S)?)?$`,
);

const smallNumbers = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;

/** A length of time in words: "about two hours"; empty where nothing is said. */
export function describeDuration({ iso, bound, asWritten }: Duration): string {
  if (iso !== undefined) return describeLength(iso, bound);
  return asWritten === undefined ? "" : quoteWords(asWritten);
}

/** An ISO 8601 duration with its bound in words; one that cannot be read is quoted. */
export function describeLength(iso: string, bound: DurationBound | undefined): string {
  const words = readable(iso) ?? quoteWords(iso);
  return bound === undefined ? words : `${bound.replace("-", " ")} ${words}`;
}

function readable(iso: string): string | undefined {
  const found = pattern.exec(iso)?.slice(1);
  if (!found) return undefined;
  const last = units.findLast((_, index) => found[index] !== undefined);
  if (last === undefined) return undefined;
  const length: Partial<Record<(typeof units)[number], number>> = {};
  units.forEach((unit, index) => {
    const figure = found[index];
    if (figure !== undefined) length[unit] = Number(figure.replace(",", "."));
  });
  // The language is given: a program may have set another for all of date-fns.
  const words = formatDuration(length, { locale: enUS });
  if (words === "") return formatDuration({ [last]: 0 }, { locale: enUS, zero: true });
  return words.replace(/^[1-9](?= [a-z]+$)/, (digit) => smallNumbers[Number(digit)] ?? digit);
}
