import type { Issue } from "../../issues/index.js";
import type { DiplomaticEvent, Dossier, Id, Instrument } from "../../model/index.js";
import { createNames, type Names, nameKnownRecord, sentence, wordsOf } from "../../views/index.js";
import { isolated } from "../html/elements.js";
import { fragmentOf } from "../html/fragment.js";
import { html, type Markup } from "../html/markup.js";
import { createQuotationFinder, type QuotationFinder } from "../text/quotations.js";
import { createIssueFinder, type IssueFinder } from "./issue-finder.js";

/** A record with a number on the page. */
export type ShownRecord = DiplomaticEvent | Instrument;

/** A dossier made ready for a page: names, numbers and places of its records. */
export interface Account {
  readonly dossier: Dossier;
  readonly names: Names;
  /** Leads the ids of its elements, so that two accounts share a page: `a-` and `b-`. Empty for one account alone. */
  readonly side: "" | "a-" | "b-";
  /** The records in the order of their numbers: events, then instruments. */
  readonly records: readonly ShownRecord[];
  readonly quotations: QuotationFinder;
  readonly issues: IssueFinder;
  /** The number of an event or instrument, from 1; for a provision or topic, that of its record. */
  numberOf(id: Id): number | undefined;
}

/** Prepares a dossier, alone or beside another. */
export function createAccount(
  dossier: Dossier,
  side: Account["side"],
  issues: readonly Issue[],
  other?: Dossier,
): Account {
  const records = [...dossier.events, ...(dossier.instruments ?? [])];
  const numbers = new Map<Id, number>();
  const add = (id: Id, at: number): void => {
    if (!numbers.has(id)) numbers.set(id, at + 1);
  };
  records.forEach(({ id }, at) => {
    add(id, at);
  });
  records.forEach((record, at) => {
    if ("provisions" in record) for (const { id } of record.provisions ?? []) add(id, at);
  });
  return {
    dossier,
    names: createNames(dossier, other),
    side,
    records,
    quotations: createQuotationFinder(dossier),
    issues: createIssueFinder(issues),
    numberOf: (id) => numbers.get(id),
  };
}

/** The id of a record's element. */
export function placeOf(id: Id, { side }: Account): string {
  return fragmentOf(`${side}r`, id);
}

/** The name of an actor or territory, the title or kind of a source, or the name of another record as others call it. */
export function nameOf(id: Id, { names }: Account): string {
  const { index } = names;
  const source = index.source(id);
  if (source) return source.title ?? sentence(wordsOf(source.kind)).replace(/[.]$/, "");
  return (index.actor(id) ?? index.territory(id))?.name ?? (index.get(id) ? nameKnownRecord(id, names) : id);
}

/** A link to a record by its number. */
export function numberLink(id: Id, account: Account): Markup {
  const number = account.numberOf(id);
  if (number === undefined) return isolated(id);
  return html`<a class="number" href="#${placeOf(id, account)}">${number}</a>`;
}

/** A link to a record by its number and name; other records by their name alone. */
export function recordLink(id: Id, account: Account, name: string = nameOf(id, account)): Markup {
  const number = account.numberOf(id);
  if (number === undefined) return isolated(name);
  return html`<a href="#${placeOf(id, account)}"><span class="number">${number}</span> ${isolated(name)}</a>`;
}
