import type { DossierIndex, Duration, RelativeTime, When } from "../../model/index.js";
import { timeOf } from "../../order/index.js";
import { canDatesIntersect, relateDates, relateDurations } from "../../time/index.js";
import { type Names, nameRecord } from "../../views/index.js";
import { areOne, type OneText } from "../one-text.js";
import type { ScoredRecord } from "../records.js";
import { type Comparing, compareItems, type FieldResult, type Grade } from "./items.js";

/**
 * Compares dates as spans; two that can both be right are nearly the same. Where only one record has a date of its own, the other has that of
 * the meeting or text that it is part of.
 */
export function compareDates(gold: ScoredRecord, predicted: ScoredRecord, oneText: OneText): FieldResult {
  const [own, other] = [gold.record.when?.date, predicted.record.when?.date];
  if (own === undefined && other === undefined) return compareItems<string>([], [], dates);
  return compareItems(
    given(own ?? dateOfOccasion(gold, oneText.gold.index)),
    given(other ?? dateOfOccasion(predicted, oneText.predicted.index)),
    dates,
  );
}

function dateOfOccasion({ type, record }: ScoredRecord, index: DossierIndex): string | undefined {
  // What was said in a text was said on the day on which it was published, whatever the hour.
  return type === "instrument" ? undefined : timeOf(record, index)?.date?.replace(/T[^T/]*$/, "");
}

const dates: Comparing<string> = {
  grade: gradeDates,
  sayGold: (date) => date,
  sayPredicted: (date) => date,
};

function gradeDates(gold: string, predicted: string): Grade {
  if (gold === predicted) return 2;
  if (!canDatesIntersect(gold, predicted)) return 0;
  return relateDates(gold, predicted).equals === "yes" ? 2 : 1;
}

/** Compares lengths of time; two that can be one length in other words are nearly the same. */
export function compareDurations(gold: When | undefined, predicted: When | undefined): FieldResult {
  return compareItems(given(gold?.duration), given(predicted?.duration), {
    grade: gradeDurations,
    sayGold: sayDuration,
    sayPredicted: sayDuration,
  });
}

function gradeDurations(gold: Duration, predicted: Duration): Grade {
  if (gold.iso === undefined || predicted.iso === undefined)
    return gold.iso === predicted.iso && gold.asWritten === predicted.asWritten ? 2 : 0;
  const isEqual =
    gold.iso === predicted.iso && gold.bound === predicted.bound && gold.upTo === predicted.upTo;
  return isEqual ? 2 : relateDurations(gold, predicted) === "compatible" ? 1 : 0;
}

function sayDuration({ iso, upTo, bound, asWritten }: Duration): string {
  const range = upTo === undefined ? iso : `${iso} to ${upTo}`;
  return range === undefined
    ? (asWritten ?? "")
    : [bound?.replaceAll("-", " "), range].filter(Boolean).join(" ");
}

/** Compares times relative to other records; the same relation with another distance, or of other points, is nearly the same. */
export function compareRelativeTimes(
  gold: When | undefined,
  predicted: When | undefined,
  oneText: OneText,
): FieldResult {
  const say =
    (names: Names) =>
    ({ relation, to, offset }: RelativeTime): string =>
      [offset, relation, nameRecord(to, names)].filter(Boolean).join(" ");
  return compareItems(gold?.relative ?? [], predicted?.relative ?? [], {
    grade: (a, b) => {
      if (a.relation !== b.relation || !areOne(oneText, a.to, b.to)) return 0;
      const isEqual = (["point", "toPoint", "offset", "bound"] as const).every((key) => a[key] === b[key]);
      return isEqual ? 2 : 1;
    },
    sayGold: say(oneText.goldNames),
    sayPredicted: say(oneText.predictedNames),
  });
}

function given<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
