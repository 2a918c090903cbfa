import type { Path } from "../../../issues/index.js";
import {
  type Duration,
  type Id,
  isoDurationSchema,
  nearnesses,
  type RelativeTime,
  type When,
} from "../../../model/index.js";
import type { Details } from "../../answer/index.js";
import type { ExtractedDuration, ExtractedReportedDetails } from "../../model/index.js";
import {
  areQuoted,
  hasWords,
  readDistance,
  readLength,
  relativeTo,
  resolveDate,
  type SourceText,
  type TimeView,
} from "../../text/index.js";
import type { BuildContext } from "../context.js";
import { recordOf } from "../record-of.js";
import { reportedKinds, theText } from "../references.js";
import { readBound } from "./quantity.js";

/** The time of a record, as far as the text gives it. */
export function buildTime(
  details: Details<ExtractedReportedDetails & { duration?: ExtractedDuration }>,
  context: BuildContext,
): When | undefined {
  const words = details.one("time") ?? "";
  const side = (details.one("status") ?? "actual") === "actual" ? "behind" : "ahead";
  // Whoever says "recently" in quotation marks sees it from another time.
  const from = areQuoted(words, context.source) ? undefined : context.sourceId;
  const written = resolveTime(words, { side }, { from, path: details.at("time") }, context);
  const duration = buildDuration(details, context);
  return combineTimes({ ...written, ...(duration && { duration }) }, buildOrder(details, words, context));
}

/** A time with the places beside other records; undefined where nothing is known of it. */
export function combineTimes(when: When | undefined, order: readonly RelativeTime[]): When | undefined {
  const known = when?.relative ?? [];
  const isKnown = ({ relation, to }: RelativeTime): boolean =>
    known.some((each) => each.relation === relation && each.to === to);
  const relative = [...known, ...order.filter((each) => !isKnown(each))];
  const combined: When = { ...when, ...(relative.length > 0 && { relative }) };
  return Object.keys(combined).length === 0 ? undefined : combined;
}

/** Words of the text or its title for a time, resolved; undefined, with an issue, where neither has them. `from` is the record from which "soon" is seen. */
export function resolveTime(
  words: string,
  view: TimeView,
  { from, path }: { from: Id | undefined; path: Path },
  { source, title, published, report }: BuildContext,
): When | undefined {
  if (words === "") return undefined;
  const text = [source, ...(title ? [title] : [])].find((each) => hasWords(words, each));
  if (!text) {
    report("time-not-in-text", path, { found: words });
    return undefined;
  }
  const relative = isEnglish(text) && from !== undefined ? relativeTo(from, words, view.side) : undefined;
  if (relative) return { asWritten: words, relative: [relative] };
  const resolved = resolveDate(words, view, published, text);
  const iso = isEnglish(text) && !resolved ? readLength(words) : undefined;
  const bound = iso === undefined ? undefined : readBound(words);
  return recordOf<When>({
    asWritten: words,
    date: resolved?.date,
    timeOfDay: resolved?.timeOfDay,
    phase: resolved?.phase,
    calendar: undefined,
    duration: iso === undefined ? undefined : { iso, ...(bound && { bound }), asWritten: words },
    relative: undefined,
    basis: resolved?.inferred ? "inferred" : undefined,
  });
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
  return recordOf<Duration>({
    iso: isMeasured ? iso : undefined,
    upTo: undefined,
    bound,
    asWritten: isWritten ? words : undefined,
    basis: undefined,
  });
}

/** The places of a record beside others. Of one place, `words` may say how far it is: "within 30 days of the signing". */
export function buildOrder(
  details: Details<Pick<ExtractedReportedDetails, "order">>,
  words: string,
  { source, sourceId, references }: BuildContext,
): RelativeTime[] {
  const orders = details.all("order");
  const distance = orders.length === 1 && isEnglish(source) ? readDistance(words) : undefined;
  return orders.flatMap(({ value: { relation, to }, path }) => {
    const target = to === theText ? sourceId : references.resolve(to, reportedKinds, [...path, "to"])?.id;
    if (target === undefined) return [];
    const nearness = nearnesses.find((word) => relation.startsWith(`${word}-`));
    const plain = relation === "at" ? "at" : relation.endsWith("before") ? "before" : "after";
    const offset = relation === plain && plain !== "at" ? distance : undefined;
    return [
      recordOf<RelativeTime>({
        relation: plain,
        to: target,
        point: undefined,
        toPoint: undefined,
        nearness,
        offset,
        bound: offset === undefined ? undefined : readBound(words),
        basis: undefined,
      }),
    ];
  });
}
