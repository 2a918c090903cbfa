import {
  type Duration,
  type Id,
  isoDurationSchema,
  nearnesses,
  type RelativeTime,
  type When,
} from "../../model/index.js";
import type { Details } from "../answer/details.js";
import type { ExtractedDuration } from "../model/meeting.js";
import type { ExtractedReportedDetails } from "../model/reported.js";
import { readLength } from "../text/dates/read-length.js";
import { resolveDate } from "../text/dates/resolve-date.js";
import type { TimeView } from "../text/dates/resolved-time.js";
import { hasWords, type SourceText } from "../text/source-text.js";
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
    ...(isWritten && resolveWritten(words, { side: isPast ? "behind" : "ahead" }, context)),
    ...(duration && { duration }),
    ...(relative.length > 0 && { relative }),
  };
  return Object.keys(when).length === 0 ? undefined : when;
}

/** The words of a time with the date or the length that they give, where they give one. */
export function resolveWritten(
  words: string,
  view: TimeView,
  { source, published }: Pick<BuildContext, "source" | "published">,
): When {
  const resolved = resolveDate(words, view, published, source);
  const iso = isEnglish(source) && !resolved ? readLength(words) : undefined;
  const bound = iso === undefined ? undefined : readBound(words);
  return {
    asWritten: words,
    ...(resolved?.date !== undefined && { date: resolved.date }),
    ...(resolved?.timeOfDay !== undefined && { timeOfDay: resolved.timeOfDay }),
    ...(resolved?.phase && { phase: resolved.phase }),
    ...(iso !== undefined && { duration: { iso, ...(bound && { bound }), asWritten: words } }),
    ...(resolved?.inferred && { basis: "inferred" as const }),
  };
}

type Nearby = Pick<RelativeTime, "relation" | "nearness">;

/** English words for a time that is near the one at which they are said, or only behind it. */
const nearby: readonly (readonly [Nearby, RegExp])[] = [
  [{ relation: "at" }, /^(?:with immediate effect|effective immediately)$/i],
  [
    { relation: "after", nearness: "immediately" },
    /^(?:immediate|immediately|at once|forthwith|right away|without (?:any )?(?:further )?delay)$/i,
  ],
  [
    { relation: "after", nearness: "shortly" },
    /^(?:(?:very )?soon|shortly|before long|in the (?:very )?near future)$/i,
  ],
  [{ relation: "after" }, /^(?:later|later on|at a later (?:date|stage|time|point)|in (?:the )?future)$/i],
];

/** The time at which something is due; `said` is the record that says so. */
export function resolveDue(words: string, view: TimeView, said: Id, context: BuildContext): When {
  const [relative] = nearby.find(([, pattern]) => pattern.test(words.trim())) ?? [];
  if (!relative || !isEnglish(context.source)) return resolveWritten(words, view, context);
  return { asWritten: words, relative: [{ ...relative, to: said }] };
}

function isEnglish({ language }: SourceText): boolean {
  return language === "" || language === "en";
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
