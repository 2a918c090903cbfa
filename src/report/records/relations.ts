import { lookUp } from "../../collections/index.js";
import type { Id, Link, LinkRelation, Reference } from "../../model/index.js";
import { wordsOf } from "../../views/index.js";
import { html, joined, type Markup, type Part } from "../html/markup.js";
import { type Account, numberLink, recordLink, type ShownRecord } from "../page/account.js";

/** The relations of a record to others, in both directions, as lines of a description list. */
export function relationLines(record: ShownRecord, account: Account): readonly (readonly [string, Part])[] {
  const { id, links = [] } = record;
  const found = new Map<string, Map<Id, Link | undefined>>();
  const add = (label: string, other: Id, link?: Link): void => {
    const others = found.get(label) ?? new Map<Id, Link | undefined>();
    if (!others.has(other)) found.set(label, others.set(other, link));
  };
  for (const link of links) add(labelsOf(link.rel)[0], link.to, link);
  for (const reference of account.names.index.referencesTo(id)) {
    const from = ownerOf(reference, account);
    if (from !== undefined && from !== id) add(labelOf(reference, id, account), from);
  }
  return [...found].map(([label, others]) => [label, linksTo(label, others, account)]);
}

/** The most records that are named; of more, and of those that only mention the record, there are the numbers. */
const mostNamed = 3;

function linksTo(label: string, others: ReadonlyMap<Id, Link | undefined>, account: Account): Markup {
  if (label === mentioned || others.size > mostNamed)
    return html`${[...others.keys()].map((id) => html`${numberLink(id, account)} `)}`;
  const named = [...others].map(
    ([id, link]) => html`${recordLink(id, account)}${link && isInferred(link) && " (inferred)"}`,
  );
  return html`${joined(named, html`<br>`)}`;
}

/** The event or instrument that has a field. */
function ownerOf({ path }: Reference, { dossier }: Account): Id | undefined {
  const [list, at] = path;
  if (typeof at !== "number") return undefined;
  if (list === "events") return dossier.events[at]?.id;
  return list === "instruments" ? dossier.instruments?.[at]?.id : undefined;
}

function labelOf({ path }: Reference, id: Id, { dossier }: Account): string {
  const [list, at, field, place] = path;
  if (field !== "links" || typeof at !== "number" || typeof place !== "number") return mentioned;
  const owner = list === "events" ? dossier.events[at] : dossier.instruments?.[at];
  const link = owner?.links?.[place];
  return link?.to === id ? labelsOf(link.rel)[1] : mentioned;
}

const mentioned = "Mentioned by";

const labels: Readonly<Record<LinkRelation, readonly [out: string, back: string]>> = {
  "responds-to": ["Answers", "Answered by"],
  "part-of": ["Part of", "Includes"],
  "same-event": ["Same event as", "Same event as"],
  alongside: ["Alongside", "Alongside"],
  corrects: ["Corrects", "Corrected by"],
  supersedes: ["Supersedes", "Superseded by"],
  "based-on": ["Based on", "Basis of"],
};

function labelsOf(rel: string): readonly [out: string, back: string] {
  return lookUp(labels, rel) ?? [wordsOf(rel), `${wordsOf(rel)}, the other way`];
}

function isInferred({ basis }: Link): boolean {
  return basis !== undefined && basis !== "stated";
}
