import type { Dossier } from "../../../src/index.js";
import {
  type AnyRecord,
  error,
  find,
  items,
  type NaiveIssue,
  type Placed,
  partyListsOf,
  recordsOf,
  reportedOf,
  reportsOf,
  timesOf,
  topicsOf,
} from "./document.js";

const events = ["statement", "meeting", "territorial-position", "control-assessment"];
const all = ["source", "actor", "territory", "instrument", "provision", "topic", ...events];

export interface Reference extends Placed<string> {
  /** The kinds that it may name. */
  kinds: string[];
}

/** Every field that names a record. */
export function referencesOf(dossier: Dossier): Reference[] {
  const found: Reference[] = [];
  const one = (at: string, value: string | undefined, ...kinds: string[]): void => {
    if (value !== undefined) found.push({ at, value, kinds });
  };
  const list = (at: string, values: readonly string[] | undefined, ...kinds: string[]): void => {
    for (const item of items(at, values)) one(item.at, item.value, ...kinds);
  };

  for (const record of recordsOf(dossier)) {
    const { at } = record;
    if (record.kind === "source") {
      one(`${at}/publisher`, record.value.publisher, "actor");
      list(`${at}/issuers`, record.value.issuers, "actor");
      one(`${at}/revises`, record.value.revises, "source");
      one(`${at}/translates`, record.value.translates, "source");
    }
    if (record.kind === "actor" || record.kind === "territory")
      for (const name of items(`${at}/names`, record.value.names))
        list(`${name.at}/usedBy`, name.value.usedBy, "actor", "source");
    if (record.kind === "actor") {
      one(`${at}/partOf`, record.value.partOf, "actor");
      list(`${at}/members`, record.value.members, "actor");
      for (const office of items(`${at}/offices`, record.value.offices))
        one(`${office.at}/of`, office.value.of, "actor");
    }
    if (record.kind === "territory") one(`${at}/within`, record.value.within, "territory");
    if (record.kind === "meeting") {
      one(`${at}/place`, record.value.place, "territory");
      list(`${at}/initiatedBy`, record.value.initiatedBy, "actor");
    }
    if (record.kind === "territorial-position") {
      one(`${at}/holder`, record.value.holder, "actor");
      list(`${at}/territories`, record.value.territories, "territory");
      list(`${at}/toward`, record.value.toward, "actor");
    }
    if (record.kind === "control-assessment") {
      list(`${at}/territories`, record.value.territories, "territory");
      one(`${at}/controller`, record.value.controller, "actor");
    }
    for (const { field, ...parties } of partyListsOf(record))
      for (const party of items(parties.at, parties.value)) {
        // Only a speaker can be the text itself.
        one(`${party.at}/who`, party.value.who, "actor", ...(field === "speakers" ? ["source"] : []));
        one(`${party.at}/onBehalfOf`, party.value.onBehalfOf, "actor");
      }
    for (const topic of topicsOf(record)) {
      one(`${topic.at}/ref`, topic.value.ref, ...all);
      list(`${topic.at}/by`, topic.value.by, "actor");
      list(`${topic.at}/toward`, topic.value.toward, "actor");
      list(`${topic.at}/territories`, topic.value.territories, "territory");
    }
  }
  for (const report of reportsOf(dossier)) {
    one(`${report.at}/source`, report.value.source, "source");
    for (const link of items(`${report.at}/via`, report.value.via))
      one(`${link.at}/who`, link.value.who, "actor", "source", "statement");
  }
  for (const { at, value } of reportedOf(dossier))
    for (const link of items(`${at}/links`, value.links)) {
      // Said in the very text.
      const text = link.value.rel === "part-of" ? ["source"] : [];
      one(`${link.at}/to`, link.value.to, ...text, "instrument", "provision", ...events);
    }
  for (const when of timesOf(dossier))
    for (const relative of items(`${when.at}/relative`, when.value.relative)) {
      // Actors and territories have no time.
      const timed = all.filter((kind) => kind !== "actor" && kind !== "territory");
      one(`${relative.at}/to`, relative.value.to, ...timed);
    }
  return found;
}

export function referenceIssues(dossier: Dossier): NaiveIssue[] {
  const issues: NaiveIssue[] = [];
  const records = recordsOf(dossier);
  for (const [later, record] of records.entries())
    if (records.slice(0, later).some((earlier) => earlier.value.id === record.value.id))
      issues.push(error("duplicate-id", `${record.at}/id`));

  for (const { at, value, kinds } of referencesOf(dossier)) {
    const named = find(dossier, value);
    if (!named) issues.push(error("dangling-reference", at));
    else if (!kinds.includes(named.kind)) issues.push(error("wrong-kind", at));
  }
  return issues;
}

/** A reference from one record to another by one field or one relation. */
interface Arrow {
  by: string;
  from: AnyRecord;
  to: AnyRecord;
  /** Where the reference stands. */
  at: string;
}

/** The references that must not go round in a circle, in the order of the document. */
function arrowsOf(dossier: Dossier): Arrow[] {
  const arrows: Arrow[] = [];
  const add = (by: string, from: AnyRecord, field: string, id: string | undefined): void => {
    const to = find(dossier, id);
    if (to) arrows.push({ by, from, to, at: `${from.at}/${field}` });
  };
  for (const record of recordsOf(dossier)) {
    if (record.kind === "source") add("revises", record, "revises", record.value.revises);
    if (record.kind === "source") add("translates", record, "translates", record.value.translates);
    if (record.kind === "actor") add("partOf", record, "partOf", record.value.partOf);
    if (record.kind === "actor")
      for (const [index, member] of (record.value.members ?? []).entries())
        add("members", record, `members/${index}`, member);
    if (record.kind === "territory") add("within", record, "within", record.value.within);
    if (record.kind === "topic" || record.kind === "provision") add("ref", record, "ref", record.value.ref);
    if (record.kind === "statement" || record.kind === "meeting")
      for (const [index, { ref }] of (record.value.about ?? []).entries())
        add("ref", record, `about/${index}/ref`, ref);
  }
  for (const { record, value } of reportedOf(dossier)) {
    for (const [index, link] of (value.links ?? []).entries())
      add(link.rel, record, `links/${index}/to`, link.to);
    const provisions = record.kind === "instrument" ? items("provisions", record.value.provisions) : [];
    for (const part of [{ at: "", value }, ...provisions])
      for (const [index, report] of (part.value.reports ?? []).entries())
        for (const [place, { who }] of (report.via ?? []).entries())
          if (find(dossier, who)?.kind === "statement")
            add("via", record, `${part.at}${part.at && "/"}reports/${index}/via/${place}/who`, who);
  }
  return arrows;
}

/** Whether a way of one arrow or more leads from a record to another. */
function leads(arrows: readonly Arrow[], from: AnyRecord, to: AnyRecord): boolean {
  const reached: string[] = [];
  const walk = (at: string): void => {
    for (const arrow of arrows)
      if (arrow.from.at === at && !reached.includes(arrow.to.at)) {
        reached.push(arrow.to.at);
        walk(arrow.to.at);
      }
  };
  walk(from.at);
  return reached.includes(to.at);
}

export function circleIssues(dossier: Dossier): NaiveIssue[] {
  const issues: NaiveIssue[] = [];
  const fields = ["within", "partOf", "members", "revises", "translates", "via"];
  const relations = ["responds-to", "part-of", "corrects", "supersedes", "based-on"];
  const mutual = ["same-event", "alongside", "ref"];
  for (const by of [...fields, ...relations, ...mutual]) {
    let arrows = arrowsOf(dossier).filter((arrow) => arrow.by === by);
    // These hold both ways: only a record that names itself is wrong.
    if (mutual.includes(by)) arrows = arrows.filter(({ from, to }) => from.at === to.at);

    // Records that lead to each other are one circle, told once: at its first record's first reference within it.
    const told: AnyRecord[] = [];
    for (const arrow of arrows) {
      if (!leads(arrows, arrow.to, arrow.from)) continue;
      const known = told.some(
        (first) =>
          first.at === arrow.from.at ||
          (leads(arrows, first, arrow.from) && leads(arrows, arrow.from, first)),
      );
      if (known) continue;
      told.push(arrow.from);
      issues.push(error("circular-reference", arrow.at));
    }
  }
  return issues;
}
