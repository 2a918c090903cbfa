import type { Path } from "../../issues/index.js";
import { type Id, isoDurationSchema, nearnesses, type RelativeTime, type When } from "../../model/index.js";
import { isEdtf } from "../../time/index.js";
import type { Entry } from "../answer/read-answer.js";
import type { ExtractedOrder } from "../model/order.js";
import type { ExtractedTold } from "../model/told.js";
import { type DateSupport, supportOf } from "../text/dates/dates-in-text.js";
import type { Anchored } from "../text/quotation/anchor-quotation.js";
import { hasWords } from "../text/source-text.js";
import { eventKinds } from "./references.js";
import type { BuildContext } from "./who-and-where.js";

/** When something happened, as far as the text says so; undefined where it does not. */
export function buildTime(
  {
    date,
    timeAsWritten,
    duration = "",
  }: Pick<ExtractedTold, "date" | "timeAsWritten"> & { duration?: string },
  anchored: readonly Anchored[],
  path: Path,
  relative: readonly RelativeTime[],
  context: BuildContext,
): When | undefined {
  const { source, report } = context;
  const written = timeAsWritten !== "" && hasWords(timeAsWritten, source) ? timeAsWritten : "";
  if (timeAsWritten !== written)
    report("time-not-in-text", [...path, "timeAsWritten"], { found: timeAsWritten });
  const support = date === "" ? undefined : judgeDate(date, written, anchored, path, context);
  const measured = duration !== "" && isoDurationSchema.safeParse(duration).success;
  if (duration !== "" && !measured) report("malformed-duration", [...path, "duration"], { found: duration });
  const when: When = {
    ...(support !== undefined && { date }),
    ...(measured && { duration: { iso: duration } }),
    ...(relative.length > 0 && { relative: [...relative] }),
    ...(written !== "" && { asWritten: written }),
    ...(support === "inferred" && { basis: "inferred" as const }),
  };
  return Object.keys(when).length === 0 ? undefined : when;
}

function judgeDate(
  date: string,
  asWritten: string,
  anchored: readonly Anchored[],
  path: Path,
  { source, published, report }: BuildContext,
): Exclude<DateSupport, object> | undefined {
  if (!isEdtf(date)) {
    report("malformed-date", [...path, "date"], { found: date });
    return undefined;
  }
  const quotations = anchored.map(({ span }) => span);
  const support = supportOf(date, asWritten, published, source, quotations);
  if (typeof support === "string") return support;
  if ("contradicts" in support) {
    const { words, gives } = support.contradicts;
    report("date-contradicts-text", [...path, "date"], { found: date, text: words, expected: gives });
  } else report("date-not-in-text", [...path, "date"], { found: date, part: support.lacks });
  return undefined;
}

/** What the answer says of the order of events: for each event, its relations to others. */
export function buildOrder(
  order: readonly Entry<ExtractedOrder>[],
  { references, report }: BuildContext,
): ReadonlyMap<Id, RelativeTime[]> {
  const byRecord = new Map<Id, RelativeTime[]>();
  for (const { path, value } of order) {
    const record = references.resolve(value.record, eventKinds, [...path, "record"]);
    const to = references.resolve(value.to, eventKinds, [...path, "to"]);
    if (!record || !to) continue;
    if (record.id === to.id) {
      report("misplaced-field", [...path, "to"], { field: "to", goesWith: "another record" });
      continue;
    }
    const nearness = nearnesses.find((word) => value.relation.startsWith(`${word}-`));
    const relation = value.relation === "at" ? "at" : value.relation.endsWith("before") ? "before" : "after";
    const placed = byRecord.get(record.id) ?? [];
    placed.push({ relation, to: to.id, ...(nearness && { nearness }) });
    byRecord.set(record.id, placed);
  }
  return byRecord;
}
