import type { Dossier, DossierIndex, Id, SourceReport } from "../../model/index.js";
import type { Aligned } from "../align/index.js";
import type { AccountDiscrepancy, EventPair } from "../pairs/index.js";

/** Events that one source, in whichever version, reports in one account and has taken back in the other. */
export function findWithdrawals(
  left: Dossier,
  right: Dossier,
  { alignment, leftIndex, rightIndex }: Aligned,
  pairs: readonly EventPair[],
): AccountDiscrepancy[] {
  if (!hasWithdrawn(left) && !hasWithdrawn(right)) return [];
  const partners = new Map(alignment.sources.map((pair) => [pair.right, pair.left]));
  const leftOrigin = (id: Id): string => `left ${originOf(leftIndex, id)}`;
  const rightOrigin = (id: Id): string => {
    const origin = originOf(rightIndex, id);
    const partner = partners.get(origin) ?? partners.get(id);
    return partner === undefined ? `right ${origin}` : leftOrigin(partner);
  };
  return pairs.flatMap((pair) => {
    const ofLeft = leftIndex.event(pair.left)?.reports ?? [];
    const ofRight = rightIndex.event(pair.right)?.reports ?? [];
    const [one, other] = [standing(ofLeft, leftOrigin), standing(ofRight, rightOrigin)];
    const whole = (reports: readonly SourceReport[]): boolean => reports.every(({ withdrawn }) => withdrawn);
    const differs =
      whole(ofLeft) !== whole(ofRight) ||
      [...one].some(([origin, stands]) => (other.get(origin) ?? stands) !== stands);
    if (!differs) return [];
    const side = [...one.values()].includes(false) ? "left" : "right";
    return [
      {
        leftRecord: pair.left,
        rightRecord: pair.right,
        path: "withdrawn",
        outcome: "differs" as const,
        left: side === "left",
        right: side === "right",
        leftReports: ofLeft,
        rightReports: ofRight,
        reason: `In the ${side} account a source has taken it back, and in the other that report stands.`,
      },
    ];
  });
}

/** For each source whether a report of it stands. */
function standing(
  reports: readonly SourceReport[],
  originOf: (id: Id) => string,
): ReadonlyMap<string, boolean> {
  const stands = new Map<string, boolean>();
  for (const { source, withdrawn } of reports) {
    const origin = originOf(source);
    stands.set(origin, (stands.get(origin) ?? true) && !withdrawn);
  }
  return stands;
}

/** The first version of a source. */
function originOf(index: DossierIndex, id: Id): Id {
  const seen = new Set<Id>();
  let at = id;
  for (let next = index.source(at)?.revises; next !== undefined && !seen.has(next); ) {
    seen.add(at);
    at = next;
    next = index.source(at)?.revises;
  }
  return at;
}

function hasWithdrawn({ events }: Dossier): boolean {
  return events.some(({ reports }) => reports.some(({ withdrawn }) => withdrawn));
}
