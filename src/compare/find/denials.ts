import type { Dossier, DossierIndex, Id, SourceReport, Statement } from "../../model/index.js";
import type { Aligned } from "../align/index.js";
import type { AccountDiscrepancy } from "../pairs/index.js";
import { prose } from "../rate/index.js";

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
  const reportsOf = { left: reportsIn(left, leftIndex), right: reportsIn(right, rightIndex) };
  return [
    ...denialsOf(right, toLeft).map(
      ({ denial, told, aspect }): AccountDiscrepancy => ({
        leftRecord: told,
        rightRecord: denial.id,
        path: pathOf(aspect),
        outcome: "contradicts",
        right: aspect,
        leftReports: reportsOf.left(told),
        rightReports: denial.reports,
        reason: `The left account tells it, and in the right one ${say(aspect)} is denied: “${denial.content}”`,
      }),
    ),
    ...denialsOf(left, toRight).map(
      ({ denial, told, aspect }): AccountDiscrepancy => ({
        leftRecord: denial.id,
        rightRecord: told,
        path: pathOf(aspect),
        outcome: "contradicts",
        left: aspect,
        leftReports: denial.reports,
        rightReports: reportsOf.right(told),
        reason: `The right account tells it, and in the left one ${say(aspect)} is denied: “${denial.content}”`,
      }),
    ),
  ];
}

/** What an account has somebody deny of what the other tells, too. A denial that both tell is no difference between them. */
function denialsOf(
  { events }: Dossier,
  toOther: ReadonlyMap<Id, Id>,
): { denial: Statement; told: Id; aspect: string }[] {
  return events.flatMap((denial) => {
    if (denial.type !== "statement" || denial.act !== "deny" || denial.negated) return [];
    if (toOther.has(denial.id)) return [];
    return (denial.about ?? []).flatMap(({ ref, aspect = "occurrence" }) => {
      const told = ref === undefined ? undefined : toOther.get(ref);
      return told === undefined ? [] : [{ denial, told, aspect }];
    });
  });
}

function pathOf(aspect: string): string {
  return aspect === "occurrence" ? "denied" : aspect;
}

function say(aspect: string): string {
  return aspect === "occurrence" ? "that it was so" : `its ${prose(aspect)}`;
}

/** The reports of an event or an instrument; of a provision its own, or those of its instrument. */
function reportsIn({ instruments = [] }: Dossier, index: DossierIndex): (id: Id) => SourceReport[] {
  return (id) => {
    const own = index.provision(id)?.reports;
    if (own?.length) return own;
    const told =
      index.event(id) ??
      index.instrument(id) ??
      instruments.find(({ provisions = [] }) => provisions.some((provision) => provision.id === id));
    return told?.reports ?? [];
  };
}
