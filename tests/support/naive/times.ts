import type { Dossier, When } from "../../../src/index.js";
import { compareDates, durationRange, parseEdtf, relateDates } from "../../../src/time/index.js";
import {
  error,
  find,
  items,
  type NaiveIssue,
  type Placed,
  recordsOf,
  reportedOf,
  timesOf,
} from "./document.js";

/** Whether a date surely lies after another, with a day to spare if `apart` and the clocks may differ. */
function isSurelyAfter(later: string | undefined, earlier: string | undefined, apart: boolean): boolean {
  if (later === undefined || earlier === undefined) return false;
  if (/[?~%]/.test(later) || /[?~%]/.test(earlier)) return false;
  const relations = relateDates(later, earlier);
  const isApart = relations.intersects === "no" && relations.before === "no" && relations.meets === "no";
  if (!isApart || compareDates(later, earlier) !== 1) return false;
  const [first, second] = [parseEdtf(later), parseEdtf(earlier)];
  const zones = [first, second].filter((edtf) => edtf.type === "date" && edtf.time?.offset !== undefined);
  if (!apart || zones.length === 2) return true;
  if (first.earliest === undefined || second.latest === undefined) return false;
  return Math.round((first.earliest - second.latest) * 86_400) >= 86_400;
}

function reversedDates(dossier: Dossier): NaiveIssue[] {
  const issues: NaiveIssue[] = [];
  for (const record of recordsOf(dossier)) {
    if (record.kind === "actor")
      for (const { at, value } of items(`${record.at}/offices`, record.value.offices))
        if (isSurelyAfter(value.from, value.to, false)) issues.push(error("reversed-dates", `${at}/to`));
    if (record.kind === "source") {
      const { published, retrieved, revises } = record.value;
      if (isSurelyAfter(published, retrieved, true))
        issues.push(error("reversed-dates", `${record.at}/retrieved`));
      const revised = find(dossier, revises);
      if (revised?.kind === "source" && isSurelyAfter(revised.value.published, published, true))
        issues.push(error("reversed-dates", `${record.at}/published`));
    }
  }
  for (const { at, value, record } of reportedOf(dossier)) {
    if (record.kind === "instrument" || (value.status ?? "actual") !== "actual") continue;
    const isEarly = value.reports.some(({ source }) => {
      const reporting = find(dossier, source);
      return reporting?.kind === "source" && isSurelyAfter(value.when?.date, reporting.value.published, true);
    });
    if (isEarly) issues.push(error("reversed-dates", `${at}/when/date`));
  }
  return issues;
}

function emptyOrMisplaced({ at, value }: Placed<When>): NaiveIssue[] {
  const issues: NaiveIssue[] = [];
  const { date, phase, timeOfDay, duration, relative = [], asWritten, calendar } = value;
  const saysNothing = !date && !timeOfDay && !duration && relative.length === 0 && !asWritten;
  if (saysNothing) issues.push(error("empty-time", at));
  else if (calendar && !asWritten) issues.push(error("misplaced-field", `${at}/calendar`));
  if (duration && !duration.iso && !duration.asWritten)
    issues.push(error("empty-duration", `${at}/duration`));
  else if (duration && !duration.iso)
    for (const field of ["bound", "upTo"] as const)
      if (duration[field]) issues.push(error("misplaced-field", `${at}/duration/${field}`));
  if (duration?.iso && duration.upTo) {
    const [shortest] = durationRange({ iso: duration.iso, bound: "at-least" }) ?? [0, 0];
    const [, longest] = durationRange({ iso: duration.upTo, bound: "at-most" }) ?? [0, 0];
    if (longest < shortest) issues.push(error("reversed-range", `${at}/duration/upTo`));
  }
  const isKnownDay = date !== undefined && /^\d{4}-\d{2}-\d{2}(T|$)/.test(date);
  if (timeOfDay && isKnownDay) issues.push(error("misplaced-field", `${at}/timeOfDay`));
  if (phase && !date && !saysNothing) issues.push(error("misplaced-field", `${at}/phase`));

  for (const each of items(`${at}/relative`, relative)) {
    const { relation, offset, nearness, bound, point, toPoint } = each.value;
    const misplaced = (field: string): void => {
      issues.push(error("misplaced-field", `${each.at}/${field}`));
    };
    const isOrder = relation === "before" || relation === "after";
    if (offset && !isOrder) misplaced("offset");
    if (nearness && (!isOrder || offset)) misplaced("nearness");
    if (bound && !offset) misplaced("bound");
    if (point && !isOrder && relation !== "at") misplaced("point");
    if (toPoint && !isOrder && relation !== "at") misplaced("toPoint");
  }
  return issues;
}

/** What is wrong with single times and dates, apart from their order. */
export function timeIssues(dossier: Dossier): NaiveIssue[] {
  return [...timesOf(dossier).flatMap(emptyOrMisplaced), ...reversedDates(dossier)];
}
