import { toPointer } from "../../../issues/index.js";
import { type Link, type Party, roleOf } from "../../../model/index.js";
import type { Run } from "../../run/run.js";

/** Nothing stands twice in a list of ids or addresses. */
export function judgeRepeatedWords(run: Run, field: string, items: readonly string[] | undefined): void {
  if (items !== undefined && items.length > 1 && repeatsWord(items))
    reportRepeated(run, field, items, (item) => item);
}

/** Nobody stands twice in a list of parties, with the same principal and role. */
export function judgeRepeatedParties(run: Run, field: string, parties: readonly Party[] | undefined): void {
  if (parties !== undefined && parties.length > 1 && repeatsParty(parties))
    reportRepeated(run, field, parties, (party) =>
      JSON.stringify([party.who, party.onBehalfOf, roleOf(party)]),
    );
}

/** No link stands twice in a list. */
export function judgeRepeatedLinks(run: Run, links: readonly Link[] | undefined): void {
  if (links !== undefined && links.length > 1) reportRepeated(run, "links", links, keyOfLink);
}

function keyOfLink({ rel, to }: Link): string {
  return `${rel} ${to}`;
}

function reportRepeated<T>(run: Run, field: string, items: readonly T[], keyOf: (item: T) => string): void {
  const seen = new Map<string, number>();
  items.forEach((item, index) => {
    const key = keyOf(item);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else run.report("repeated-item", { first: toPointer(run.place(field, first)) }, field, index);
  });
}

/** Up to this length a list is compared pair by pair, which is faster than a table. */
const shortList = 20;

function repeatsWord(items: readonly string[]): boolean {
  if (items.length > shortList) return new Set(items).size < items.length;
  for (let at = 1; at < items.length; at++)
    for (let before = 0; before < at; before++) if (items[at] === items[before]) return true;
  return false;
}

function repeatsParty(parties: readonly Party[]): boolean {
  if (parties.length > shortList) return true;
  for (let at = 1; at < parties.length; at++)
    for (let before = 0; before < at; before++) if (parties[at]?.who === parties[before]?.who) return true;
  return false;
}
