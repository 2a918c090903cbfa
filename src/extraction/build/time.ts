import {
  type Duration,
  isoDurationSchema,
  nearnesses,
  type RelativeTime,
  type When,
} from "../../model/index.js";
import type { Details } from "../answer/details.js";
import type { ExtractedDuration } from "../model/meeting.js";
import type { ExtractedReportedDetails } from "../model/reported.js";
import { resolveDate } from "../text/dates/resolve-date.js";
import { timeOfDayIn } from "../text/dates/time-of-day.js";
import { hasWords } from "../text/source-text.js";
import type { BuildContext } from "./context.js";
import { readBound } from "./quantity.js";
import { timedKinds } from "./references.js";

/** The time of a record, as far as the text gives it. */
export function buildTime(
  details: Details<ExtractedReportedDetails & { duration?: ExtractedDuration }>,
  context: BuildContext,
): When | undefined {
  const words = details.one("time") ?? "";
  const isWritten = words !== "" && hasWords(words, context.source);
  if (words !== "" && !isWritten) context.report("time-not-in-text", details.at("time"), { found: words });
  const isPast = (details.one("status") ?? "actual") === "actual";
  const duration = buildDuration(details, context);
  const relative = buildOrder(details, context);
  const when: When = {
    ...(isWritten && resolveWritten(words, isPast ? "behind" : "ahead", context)),
    ...(duration && { duration }),
    ...(relative.length > 0 && { relative }),
  };
  return Object.keys(when).length === 0 ? undefined : when;
}

/** The words of a time with the date that they give, where they give one. */
export function resolveWritten(
  words: string,
  side: "behind" | "ahead",
  { source, published }: BuildContext,
): When {
  const resolved = resolveDate(words, side, published, source);
  const timeOfDay = timeOfDayIn(words)?.timeOfDay;
  return {
    asWritten: words,
    ...placeHour(resolved?.date, timeOfDay),
    ...(resolved?.phase && { phase: resolved.phase }),
    ...(resolved?.inferred && { basis: "inferred" as const }),
  };
}

/** The hour of a known day is part of the date. */
function placeHour(
  date: string | undefined,
  timeOfDay: string | undefined,
): Pick<When, "date" | "timeOfDay"> {
  if (timeOfDay === undefined) return date === undefined ? {} : { date };
  if (date === undefined) return { timeOfDay };
  const [, clock = "", zone = ""] = /^(\d\d:\d\d)(Z?)$/.exec(timeOfDay) ?? [];
  return /^\d{4}-\d\d-\d\d$/.test(date) ? { date: `${date}T${clock}:00${zone}` } : { date, timeOfDay };
}

function buildDuration(
  details: Details<{ duration?: ExtractedDuration }>,
  { source, report }: BuildContext,
): Duration | undefined {
  const duration = details.one("duration");
  if (!duration) return undefined;
  const { iso, words } = duration;
  const isMeasured = isoDurationSchema.safeParse(iso).success;
  const isWritten = words !== "" && hasWords(words, source);
  const place = details.at("duration");
  if (iso !== "" && !isMeasured) report("malformed-duration", [...place, "iso"], { found: iso });
  if (words !== "" && !isWritten) report("time-not-in-text", [...place, "words"], { found: words });
  const bound = isMeasured && isWritten ? readBound(words) : undefined;
  if (!isMeasured && !isWritten) return undefined;
  return {
    ...(isMeasured && { iso }),
    ...(bound && { bound }),
    ...(isWritten && { asWritten: words }),
  };
}

function buildOrder(
  details: Details<ExtractedReportedDetails>,
  { references }: BuildContext,
): RelativeTime[] {
  return details.all("order").flatMap(({ value: { relation, to }, path }) => {
    const target = references.resolve(to, timedKinds, [...path, "to"]);
    if (!target) return [];
    const nearness = nearnesses.find((word) => relation.startsWith(`${word}-`));
    const plain = relation === "at" ? "at" : relation.endsWith("before") ? "before" : "after";
    return [{ relation: plain, to: target.id, ...(nearness && { nearness }) }];
  });
}
