import type { Dossier } from "../dossier.js";
import type { Statement } from "../events/statement.js";
import type { DossierIndex } from "../graph/dossier-index.js";
import type { Id } from "../values/id.js";
import type { Reported } from "../values/reported.js";
import type { Aligned } from "./alignment.js";
import { prose } from "./details.js";
import type { AccountDiscrepancy } from "./discrepancies.js";
import type { EventPair } from "./events.js";

/** What one account tells and the other has somebody deny: found by what the denial refers to. */
export function findDenials(
  left: Dossier,
  right: Dossier,
  { alignment, leftIndex, rightIndex }: Aligned,
): AccountDiscrepancy[] {
  const records = [...alignment.events, ...alignment.instruments, ...alignment.provisions];
  const toLeft = new Map(records.map((pair) => [pair.right, pair.left]));
  const toRight = new Map(records.map((pair) => [pair.left, pair.right]));
  const found: AccountDiscrepancy[] = [];
  for (const denial of denialsOf(right)) {
    if (toLeft.has(denial.id)) continue;
    for (const { target, aspect } of deniedBy(denial)) {
      const told = toLeft.get(target);
      if (told !== undefined) found.push(denied(told, denial.id, aspect, "right", leftIndex, rightIndex));
    }
  }
  for (const denial of denialsOf(left)) {
    if (toRight.has(denial.id)) continue;
    for (const { target, aspect } of deniedBy(denial)) {
      const told = toRight.get(target);
      if (told !== undefined) found.push(denied(denial.id, told, aspect, "left", leftIndex, rightIndex));
    }
  }
  return found;
}

function denialsOf({ events }: Dossier): Statement[] {
  return events.filter(
    (event): event is Statement => event.type === "statement" && event.act === "deny" && !event.negated,
  );
}

function deniedBy({ about = [] }: Statement): { target: Id; aspect: string }[] {
  return about.flatMap(({ ref, aspect = "occurrence" }) =>
    ref === undefined ? [] : [{ target: ref, aspect }],
  );
}

function denied(
  leftRecord: Id,
  rightRecord: Id,
  aspect: string,
  side: "left" | "right",
  leftIndex: DossierIndex,
  rightIndex: DossierIndex,
): AccountDiscrepancy {
  const other = side === "right" ? "left" : "right";
  const [one, two] = [reportedOf(leftIndex, leftRecord), reportedOf(rightIndex, rightRecord)];
  const denial = side === "right" ? rightIndex.statement(rightRecord) : leftIndex.statement(leftRecord);
  return {
    leftRecord,
    rightRecord,
    path: "denied",
    outcome: "contradicts",
    [side]: aspect,
    leftReports: one?.reports ?? [],
    rightReports: two?.reports ?? [],
    reason: `The ${other} tells it; in the ${side} its ${prose(aspect)} is denied: “${denial?.content ?? ""}”`,
  };
}

function reportedOf(index: DossierIndex, id: Id): Pick<Reported, "reports"> | undefined {
  return index.event(id) ?? index.instrument(id);
}

/** Events that one account still reports and the other reports only as taken back. */
export function findWithdrawals(
  pairs: readonly EventPair[],
  leftIndex: DossierIndex,
  rightIndex: DossierIndex,
): AccountDiscrepancy[] {
  return pairs.flatMap(({ left, right }) => {
    const [one, other] = [leftIndex.event(left)?.reports ?? [], rightIndex.event(right)?.reports ?? []];
    const [ofLeft, ofRight] = [
      one.every(({ withdrawn }) => withdrawn),
      other.every(({ withdrawn }) => withdrawn),
    ];
    if (ofLeft === ofRight) return [];
    return [
      {
        leftRecord: left,
        rightRecord: right,
        path: "withdrawn",
        outcome: "differs" as const,
        left: ofLeft,
        right: ofRight,
        leftReports: one,
        rightReports: other,
        reason: `The ${ofLeft ? "left" : "right"} has it only from reports that were taken back.`,
      },
    ];
  });
}
