import type { DiplomaticEvent, Party } from "../../model/index.js";
import { canDatesIntersect } from "../../time/index.js";
import { relateSets, textSimilarity } from "../measures/index.js";
import type { IdentityThresholds, IdentityVerdict, Likeness } from "../terms/index.js";

/** Events as others refer to them: by who does what and when. What they are about is not looked at, so this never goes in circles. */
export function eventLikeness(
  a: DiplomaticEvent,
  b: DiplomaticEvent,
  relate: Likeness,
  { sameWording }: IdentityThresholds,
): IdentityVerdict {
  if (areApart(a.when?.date, b.when?.date)) return "different";
  const parties = (left: readonly Party[], right: readonly Party[]): ReturnType<typeof relateSets> =>
    relateSets(
      left.map(({ who }) => who),
      right.map(({ who }) => who),
      relate,
    );
  if (a.type === "statement" && b.type === "statement") {
    const speakers = parties(a.speakers, b.speakers);
    if (speakers === "none") return "different";
    const words = a.act === b.act ? textSimilarity(a.content, b.content) : 0;
    return speakers !== "unknown" && words >= sameWording ? "likely-same" : "unknown";
  }
  if (a.type === "meeting" && b.type === "meeting") {
    const participants = parties(a.participants, b.participants);
    if (participants === "none") return "different";
    const alike = a.form === b.form && (a.when?.date ?? a.medium) === (b.when?.date ?? b.medium);
    return participants === "all" && alike ? "likely-same" : "unknown";
  }
  if (a.type === "territorial-position" && b.type === "territorial-position") {
    const holder = relate(a.holder, b.holder);
    if (holder === "different" || a.stance !== b.stance) return "different";
    const ground = relateSets(a.territories, b.territories, relate);
    return holder !== "unknown" && ground === "all" ? "likely-same" : "unknown";
  }
  if (a.type === "control-assessment" && b.type === "control-assessment") {
    const ground = relateSets(a.territories, b.territories, relate);
    return ground === "all" && a.degree === b.degree ? "likely-same" : "unknown";
  }
  return "different";
}

function areApart(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && !canDatesIntersect(left, right);
}
