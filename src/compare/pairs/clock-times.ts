import type { When } from "../../model/index.js";
import { rateDates } from "../rate/index.js";
import type { Rating } from "../terms/index.js";

/** A time of day in words: hours and minutes, hours with "a.m." or "p.m.", noon or midnight. */
const clock: RegExp =
  /(?<![\p{L}\p{N}.,:-])(?:(\d{1,2})(?:[:h](\d{2})(?!\d))?\s?([ap])\.?m\b|(\d{1,2})[:h](\d{2})(?![\d:]*\d)|(midnight|minuit|medianoche|mitternacht)|(noon|midday|midi|mediodía|mittag)(?!\p{L}))/giu;

/** Words that name another zone than that of the place. */
const zone: RegExp = /\b(?:GMT|UTC|[A-Z]{1,3}[SD]?T)\b|(?<!\blocal )\btime\b/u;

const [noon, day] = [12 * 60, 24 * 60];

/** The minute of the day that words name, or both where midnight begins or ends it; undefined where they name none, several or a zone. */
function minutesIn(words: string): readonly number[] | undefined {
  const found = [...words.matchAll(clock)];
  const [first] = found;
  if (!first || found.length > 1 || zone.test(words)) return undefined;
  const [, hour, minute = "0", half, hours, minutes, midnight] = first;
  if (midnight !== undefined) return [0, day];
  if (hours !== undefined) return [60 * Number(hours) + Number(minutes)];
  if (hour === undefined) return [noon];
  return [60 * (Number(hour) % 12) + Number(minute) + (half?.toLowerCase() === "p" ? noon : 0)];
}

/** Compares times to the minute: where the dates can be one, by the times of day that the words of both name. */
export function rateTimes(left: When | undefined, right: When | undefined): Rating {
  const rating = rateDates(left, right);
  if (rating.outcome !== "compatible" && rating.outcome !== "same") return rating;
  const [ofLeft, ofRight] = [left, right].map((when) => minutesIn(when?.asWritten ?? ""));
  if (!ofLeft || !ofRight || ofLeft.some((minute) => ofRight.includes(minute))) return rating;
  return {
    ...rating,
    outcome: "differs",
    score: 0.8,
    reason: `The left gives the time as “${left?.asWritten}”, the right as “${right?.asWritten}”.`,
  };
}
