import type { Dossier } from "../dossier.js";
import type { Statement } from "../events/statement.js";
import type { DossierIndex } from "../graph/dossier-index.js";
import type { Id } from "../values/id.js";
import type { Reported } from "../values/reported.js";
import type { Aligned } from "./alignment.js";
import { prose } from "./details.js";
import type { AccountDiscrepancy } from "./discrepancies.js";

/**
 * What one account tells and the other has somebody deny: found by what the denial refers to. The path says what of it is denied:
 * `denied` (that it happened or was said), `wording`, `topic` or `outcome`.
 */
export function findDenials(
  left: Dossier,
  right: Dossier,
  { alignment, leftIndex, rightIndex }: Aligned,
): AccountDiscrepancy[] {
  const records = [...alignment.events, ...alignment.instruments, ...alignment.provisions];
  const toLeft = new Map(records.map((pair) => [pair.right, pair.left]));
  const toRight = new Map(records.map((pair) => [pair.left, pair.right]));
  // A denial that both accounts tell is no difference between them.
  const inRight = denialsOf(right)
    .filter(({ id }) => !toLeft.has(id))
    .flatMap((denial) =>
      deniedBy(denial).flatMap(({ target, aspect }) => {
        const told = toLeft.get(target);
        return told === undefined ? [] : denied(told, denial.id, aspect, "right", leftIndex, rightIndex);
      }),
    );
  const inLeft = denialsOf(left)
    .filter(({ id }) => !toRight.has(id))
    .flatMap((denial) =>
      deniedBy(denial).flatMap(({ target, aspect }) => {
        const told = toRight.get(target);
        return told === undefined ? [] : denied(denial.id, told, aspect, "left", leftIndex, rightIndex);
      }),
    );
  return [...inRight, ...inLeft];
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
    path: aspect === "occurrence" ? "denied" : aspect,
    outcome: "contradicts",
    [side]: aspect,
    leftReports: one?.reports ?? [],
    rightReports: two?.reports ?? [],
    reason: `The ${other} account tells it, and in the ${side} one ${whatOf(aspect)} is denied: “${denial?.content ?? ""}”`,
  };
}

function whatOf(aspect: string): string {
  return aspect === "occurrence" ? "that it was so" : `its ${prose(aspect)}`;
}

function reportedOf(index: DossierIndex, id: Id): Pick<Reported, "reports"> | undefined {
  return index.event(id) ?? index.instrument(id);
}
