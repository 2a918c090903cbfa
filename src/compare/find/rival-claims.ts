import type { Dossier, Id, Statement } from "../../model/index.js";
import type { Aligned } from "../align/index.js";
import { type AccountDiscrepancy, relateStatements } from "../pairs/index.js";
import { relateAbouts } from "../rate/index.js";
import { type ComparisonTuning, placeOf } from "../terms/index.js";

/**
 * What the two accounts themselves assert and cannot both be so: statements on the axis of truth, spoken by a source or its
 * publisher, that contradict each other and are not one utterance. What rival parties say in them is no discrepancy of accounts.
 */
export function findRivalClaims(
  left: Dossier,
  right: Dossier,
  { alignment, identity, leftIndex, rightIndex }: Aligned,
  tuning: ComparisonTuning,
): AccountDiscrepancy[] {
  const [pairedLeft, pairedRight] = [new Set<Id>(), new Set<Id>()];
  for (const pair of alignment.events) {
    pairedLeft.add(pair.left);
    pairedRight.add(pair.right);
  }
  const toLeft = (id: Id): Id | undefined => identity.partner(id);
  const claims = new Map<string, Statement[]>();
  for (const claim of ownClaims(right, (id) => rightIndex.source(id)?.publisher, tuning)) {
    if (pairedRight.has(claim.id)) continue;
    for (const key of keysOf(claim, toLeft)) {
      const found = claims.get(key);
      if (found) found.push(claim);
      else claims.set(key, [claim]);
    }
  }
  return ownClaims(left, (id) => leftIndex.source(id)?.publisher, tuning).flatMap((claim) => {
    if (pairedLeft.has(claim.id)) return [];
    const rivals = new Set(keysOf(claim, (id) => id).flatMap((key) => claims.get(key) ?? []));
    return [...rivals].flatMap((rival) => {
      const topics = relateAbouts(claim.about, rival.about, identity);
      const { relation } = relateStatements(claim, rival, topics, undefined, "alike", identity, tuning);
      if (relation !== "contradicts") return [];
      const path = claim.negated === rival.negated ? "act" : "negated";
      return [
        {
          leftRecord: claim.id,
          rightRecord: rival.id,
          path,
          outcome: "contradicts" as const,
          left: path === "act" ? claim.act : (claim.negated ?? false),
          right: path === "act" ? rival.act : (rival.negated ?? false),
          leftReports: claim.reports,
          rightReports: rival.reports,
          reason: `In its own voice the left is coded as saying ${say(claim)}, the right ${say(rival)}.`,
        },
      ];
    });
  });
}

/** The statements of fact that a source makes in its own voice or its publisher's. */
function ownClaims(
  { events }: Dossier,
  publisherOf: (source: Id) => Id | undefined,
  tuning: ComparisonTuning,
): Statement[] {
  return events.filter((event): event is Statement => {
    if (event.type !== "statement") return false;
    const { axis, sign } = placeOf(event, tuning);
    if (axis !== "truth" || sign === 0) return false;
    const voices = new Set(event.reports.flatMap(({ source }) => [source, publisherOf(source)]));
    return event.speakers.some(({ who, onBehalfOf }) => voices.has(who) || voices.has(onBehalfOf ?? who));
  });
}

/** What two statements on one matter share at least one of. */
function keysOf({ about = [] }: Statement, toLeft: (id: Id) => Id | undefined): string[] {
  return about.flatMap(({ subject, ref }) => {
    const same = ref === undefined ? undefined : toLeft(ref);
    return [
      ...(subject === undefined ? [] : [`about ${subject}`]),
      ...(same === undefined ? [] : [`of ${same}`]),
    ];
  });
}

function say({ act, negated, content }: Statement): string {
  return `“${content}” (${act}${negated ? ", that it is not so" : ""})`;
}
