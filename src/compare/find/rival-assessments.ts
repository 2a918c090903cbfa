import { append } from "../../collections/index.js";
import type { ControlAssessment, Dossier, Id } from "../../model/index.js";
import type { Aligned } from "../align/index.js";
import type { AccountDiscrepancy } from "../pairs/index.js";
import { areOfOneDay } from "./publication.js";

/**
 * What the two accounts themselves assess and cannot both be so: one territory, on one date, wholly held by two. What others are reported
 * to assess is no discrepancy of accounts.
 */
export function findRivalAssessments(
  left: Dossier,
  right: Dossier,
  { alignment, identity, leftIndex, rightIndex }: Aligned,
): AccountDiscrepancy[] {
  const toLeft = (id: Id): Id | undefined => (identity.oneDocument ? id : identity.partner(id));
  // What is paired is compared feature by feature already.
  const partners = new Map(alignment.events.map((pair) => [pair.left, pair.right]));
  const claims = new Map<string, OwnAssessment[]>();
  for (const claim of ownAssessments(right))
    for (const key of keysOf(claim, toLeft)) append(claims, key, claim);
  return ownAssessments(left).flatMap((claim) => {
    const rivals = new Set(keysOf(claim, (id) => id).flatMap((key) => claims.get(key) ?? []));
    return [...rivals]
      .filter(
        (rival) =>
          partners.get(claim.id) !== rival.id &&
          identity.relate(claim.controller, rival.controller) === "different" &&
          (claim.when?.date !== undefined ||
            areOfOneDay(claim.reports, rival.reports, leftIndex, rightIndex) !== false),
      )
      .map((rival) => ({
        leftRecord: claim.id,
        rightRecord: rival.id,
        path: "controller",
        outcome: "contradicts" as const,
        left: claim.controller,
        right: rival.controller,
        leftReports: claim.reports,
        rightReports: rival.reports,
        reason: `The left has the whole held by ${identity.leftName(claim.controller)}, the right by ${identity.rightName(rival.controller)}.`,
      }));
  });
}

type OwnAssessment = ControlAssessment & { readonly controller: Id };

/** The assessments in the sources' own voice of somebody who holds the whole. Several can be present in one place. */
function ownAssessments({ events }: Dossier): OwnAssessment[] {
  return events.filter(
    (event): event is OwnAssessment =>
      event.type === "control-assessment" &&
      event.controller !== undefined &&
      event.degree === "full" &&
      event.kind !== "presence" &&
      (event.status ?? "actual") === "actual" &&
      event.reports.some(({ via = [], withdrawn }) => via.length === 0 && !withdrawn),
  );
}

/** What two assessments of one place and time share at least one of. */
function keysOf(
  { territories, kind = "control", when }: OwnAssessment,
  toLeft: (id: Id) => Id | undefined,
): string[] {
  return territories
    .map(toLeft)
    .filter((territory) => territory !== undefined)
    .map((territory) => `${territory} ${kind} ${when?.date ?? ""}`);
}
