import type { ControlAssessment, Dossier, Id } from "../../model/index.js";
import type { Aligned } from "../align/index.js";
import type { AccountDiscrepancy } from "../pairs/index.js";
import { areOfOneDay } from "./publication.js";

/**
 * Contradictions of the accounts' own assessments: one gives a place wholly to one holder, the other to another on the same date. What
 * others are reported to assess is no discrepancy of accounts, nor is a place for which an account itself names two holders.
 */
export function findRivalAssessments(
  left: Dossier,
  right: Dossier,
  { alignment, identity, leftIndex, rightIndex }: Aligned,
): AccountDiscrepancy[] {
  const toLeft = (id: Id): Id | undefined => (identity.oneDocument ? id : identity.partner(id));
  const [claims, rivals] = [claimsByPlace(left, (id) => id), claimsByPlace(right, toLeft)];
  // Pairs are compared feature by feature already.
  const partners = new Map(alignment.events.map((pair) => [pair.left, pair.right]));
  const found = new Map<string, AccountDiscrepancy>();
  for (const [place, claim] of claims) {
    const rival = rivals.get(place);
    if (
      claim &&
      rival &&
      partners.get(claim.id) !== rival.id &&
      identity.relate(claim.controller, rival.controller) === "different" &&
      (claim.when?.date !== undefined ||
        areOfOneDay(claim.reports, rival.reports, leftIndex, rightIndex) !== false)
    )
      found.set(`${claim.id} ${rival.id}`, {
        leftRecord: claim.id,
        rightRecord: rival.id,
        path: "controller",
        outcome: "contradicts",
        left: claim.controller,
        right: rival.controller,
        leftReports: claim.reports,
        rightReports: rival.reports,
        reason: `The left has the whole held by ${identity.leftName(claim.controller)}, the right by ${identity.rightName(rival.controller)}.`,
      });
  }
  return [...found.values()];
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

/** The first claim to each place, kind and date; undefined where the account names two holders. */
function claimsByPlace(
  dossier: Dossier,
  toLeft: (id: Id) => Id | undefined,
): ReadonlyMap<string, OwnAssessment | undefined> {
  const claims = new Map<string, OwnAssessment | undefined>();
  for (const claim of ownAssessments(dossier))
    for (const id of claim.territories) {
      const territory = toLeft(id);
      if (territory === undefined) continue;
      const place = `${territory} ${claim.kind ?? "control"} ${claim.when?.date ?? ""}`;
      const first = claims.has(place) ? claims.get(place) : claim;
      claims.set(place, first?.controller === claim.controller ? first : undefined);
    }
  return claims;
}
