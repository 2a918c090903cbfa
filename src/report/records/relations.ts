import { lookUp } from "../../collections/index.js";
import type { Id, Link, LinkRelation, Reference } from "../../model/index.js";
import { wordsOf } from "../../views/index.js";
import { html, joined, type Markup, type Part } from "../html/markup.js";
import { type Account, numberLink, recordLink, type ShownRecord } from "../page/account.js";

/** The relations of a record to others, in both directions, as lines of a description list. */
export function relationLines(record: ShownRecord, account: Account): readonly (readonly [string, Part])[] {
  const { links = [] } = record;
  const out = relations(links).map(([rel, targets]): readonly [string, Part] => [
    labelsOf(rel)[0],
    lines(targets.map((link) => html`${recordLink(link.to, account)}${isInferred(link) && " (inferred)"}`)),
  ]);
  return [...out, ...incomingLines(record, account)];
}

function incomingLines(record: ShownRecord, account: Account): readonly (readonly [string, Part])[] {
  const { index } = account.names;
  const found = new Map<string, Set<Id>>();
  for (const reference of index.referencesTo(record.id)) {
    const from = ownerOf(reference, account);
    if (from === undefined || from === record.id) continue;
    const label = labelOf(reference, record.id, account);
    found.set(label, (found.get(label) ?? new Set<Id>()).add(from));
  }
  return [...found].map(([label, ids]) => {
    const records = [...ids];
    const isShort = label === "Mentioned by" || records.length > 3;
    return [
      label,
      isShort
        ? joined(
            records.map((id) => numberLink(id, account)),
            " ",
          )
        : lines(records.map((id) => recordLink(id, account))),
    ];
  });
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
  if (field !== "links" || typeof at !== "number" || typeof place !== "number") return "Mentioned by";
  const owner = list === "events" ? dossier.events[at] : dossier.instruments?.[at];
  const link = owner?.links?.[place];
  return link?.to === id ? labelsOf(link.rel)[1] : "Mentioned by";
}

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

function relations(links: readonly Link[]): [string, Link[]][] {
  const found = new Map<string, Link[]>();
  for (const link of links) found.set(link.rel, [...(found.get(link.rel) ?? []), link]);
  return [...found];
}

function isInferred({ basis }: Link): boolean {
  return basis !== undefined && basis !== "stated";
}

function lines(parts: readonly Markup[]): Markup {
  return html`${joined(parts, html`<br>`)}`;
}
