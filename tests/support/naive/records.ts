import type { Dossier, Party } from "../../../src/index.js";
import { readLanguageTag } from "./codes.js";
import {
  type AnyRecord,
  error,
  find,
  items,
  type NaiveIssue,
  partyListsOf,
  recordsOf,
  reportedOf,
  topicsOf,
  warning,
} from "./document.js";

function meetingIssues(record: AnyRecord): NaiveIssue[] {
  if (record.kind !== "meeting" || record.value.outcome === undefined) return [];
  const unheld = ["planned", "not-actual", "cancelled", "postponed", "refused"];
  if (!unheld.includes(record.value.status ?? "actual")) return [];
  return [error("outcome-of-unheld-meeting", `${record.at}/outcome`)];
}

function positionIssues(record: AnyRecord): NaiveIssue[] {
  if (record.kind !== "territorial-position") return [];
  const { stance, toward = [] } = record.value;
  if (!["demands-withdrawal", "offers", "upholds"].includes(stance)) return [];
  return toward.length === 0 ? [warning("stance-without-toward", `${record.at}/stance`)] : [];
}

function statementIssues(dossier: Dossier, record: AnyRecord): NaiveIssue[] {
  if (record.kind !== "statement") return [];
  const issues: NaiveIssue[] = [];
  const { act, evaluation, negated, about = [], links = [], when, reports } = record.value;
  const isPlaced = when !== undefined || links.some(({ rel }) => rel === "part-of");
  if (!isPlaced && act !== "hold" && act !== "omit") {
    const own = items(`${record.at}/reports`, reports).find(({ value: { source, via = [] } }) => {
      const known = find(dossier, source);
      return via.length === 0 && known?.kind === "source" && known.value.kind === "readout";
    });
    if (own) issues.push(warning("statement-without-occasion", `${own.at}/source`));
  }
  if (evaluation !== undefined && act !== "assess")
    issues.push(error("misplaced-field", `${record.at}/evaluation`));
  if (act === "deny") {
    const hasClaim = about.some(({ ref }) => ref !== undefined);
    const hasAnswer = links.some(({ rel }) => rel === "responds-to");
    if (!hasClaim && !hasAnswer) issues.push(warning("denial-of-nothing", `${record.at}/act`));
    if (negated) issues.push(warning("double-negation", `${record.at}/negated`));
  }
  return issues;
}

function provisionIssues(record: AnyRecord): NaiveIssue[] {
  if (record.kind !== "provision") return [];
  const { reports = [] } = record.value;
  if (reports.length > 0 && reports.every(({ withdrawn }) => withdrawn))
    return [warning("only-withdrawn-reports", `${record.at}/reports`), ...obligationIssues(record)];
  return obligationIssues(record);
}

function obligationIssues(record: AnyRecord & { kind: "provision" }): NaiveIssue[] {
  if (record.value.force !== "obligatory") return [];
  const { by = [] } = record.value;
  const parties = (record.of.parties ?? []).filter(({ role = "party" }) => role === "party");
  if (by.length > 0 || parties.length > 0) return [];
  return [warning("obligation-on-nobody", `${record.at}/force`)];
}

function topicIssues(record: AnyRecord): NaiveIssue[] {
  const issues: NaiveIssue[] = [];
  for (const { at, value } of topicsOf(record)) {
    for (const quantity of items(`${at}/quantities`, value.quantities)) {
      const { amount, upTo, bound } = quantity.value;
      if (upTo !== undefined && amount === undefined)
        issues.push(error("misplaced-field", `${quantity.at}/upTo`));
      if (bound !== undefined && amount === undefined)
        issues.push(error("misplaced-field", `${quantity.at}/bound`));
      if (upTo !== undefined && amount !== undefined && upTo < amount)
        issues.push(error("reversed-range", `${quantity.at}/upTo`));
    }
    if (value.subject === undefined && value.ref === undefined && (value.territories ?? []).length === 0)
      issues.push(error("empty-topic", at));
    else if (value.aspect !== undefined && value.ref === undefined)
      issues.push(error("misplaced-field", `${at}/aspect`));
  }
  return issues;
}

function actorIssues(record: AnyRecord): NaiveIssue[] {
  if (record.kind !== "actor" || record.value.members === undefined || record.value.kind === "group")
    return [];
  return [error("misplaced-field", `${record.at}/members`)];
}

function sourceIssues(dossier: Dossier, record: AnyRecord): NaiveIssue[] {
  if (record.kind !== "source") return [];
  const original = find(dossier, record.value.translates);
  // A source that translates itself is a circle, and told as that.
  if (original?.kind !== "source" || original.at === record.at) return [];
  const [one, other] = [record.value.language, original.value.language].map((tag) =>
    tag === undefined ? undefined : readLanguageTag(tag),
  );
  if (!one || !other || one.language !== other.language || one.script !== other.script) return [];
  return [warning("same-language-translation", `${record.at}/translates`)];
}

/** Every item that stands in the list before. */
function repeated<T>(
  at: string,
  list: readonly T[] | undefined,
  same: (a: T, b: T) => boolean,
): NaiveIssue[] {
  const issues: NaiveIssue[] = [];
  for (const [place, item] of (list ?? []).entries())
    if ((list ?? []).slice(0, place).some((earlier) => same(earlier, item)))
      issues.push(warning("repeated-item", `${at}/${place}`));
  return issues;
}

function repeatedItems(record: AnyRecord): NaiveIssue[] {
  const issues: NaiveIssue[] = [];
  const { at } = record;
  const strings = (field: string, list: readonly string[] | undefined): void => {
    issues.push(...repeated(field, list, (a, b) => a === b));
  };
  if (record.kind === "actor" || record.kind === "territory") {
    strings(`${at}/sameAs`, record.value.sameAs);
    for (const name of items(`${at}/names`, record.value.names))
      strings(`${name.at}/usedBy`, name.value.usedBy);
  }
  if (record.kind === "actor") strings(`${at}/members`, record.value.members);
  if (record.kind === "source") strings(`${at}/issuers`, record.value.issuers);
  if (record.kind === "meeting") strings(`${at}/initiatedBy`, record.value.initiatedBy);
  if (record.kind === "territorial-position") strings(`${at}/toward`, record.value.toward);
  if (record.kind === "territorial-position" || record.kind === "control-assessment")
    strings(`${at}/territories`, record.value.territories);
  for (const topic of topicsOf(record)) {
    strings(`${topic.at}/by`, topic.value.by);
    strings(`${topic.at}/toward`, topic.value.toward);
    strings(`${topic.at}/territories`, topic.value.territories);
  }
  const roleOf = ({ role = "party" }: Party): string => role;
  const sameParty = (a: Party, b: Party): boolean =>
    a.who === b.who && a.onBehalfOf === b.onBehalfOf && roleOf(a) === roleOf(b);
  for (const list of partyListsOf(record)) issues.push(...repeated(list.at, list.value, sameParty));
  return issues;
}

function partyIssues(record: AnyRecord): NaiveIssue[] {
  const issues: NaiveIssue[] = [];
  for (const list of partyListsOf(record))
    for (const party of items(list.at, list.value))
      if (party.value.onBehalfOf === party.value.who)
        issues.push(warning("acts-for-itself", `${party.at}/onBehalfOf`));
  return issues;
}

/** What is wrong with one record by itself, or with what it directly names. */
export function recordIssues(dossier: Dossier): NaiveIssue[] {
  const issues: NaiveIssue[] = [];
  for (const record of recordsOf(dossier))
    issues.push(
      ...meetingIssues(record),
      ...positionIssues(record),
      ...statementIssues(dossier, record),
      ...provisionIssues(record),
      ...topicIssues(record),
      ...actorIssues(record),
      ...sourceIssues(dossier, record),
      ...repeatedItems(record),
      ...partyIssues(record),
    );
  for (const { at, value, record } of reportedOf(dossier)) {
    if (value.reports.every(({ withdrawn }) => withdrawn))
      issues.push(warning("only-withdrawn-reports", `${at}/reports`));
    if (record.kind === "statement" && record.value.act === "omit")
      for (const report of items(`${at}/reports`, value.reports)) {
        const source = find(dossier, report.value.source);
        if (source?.kind === "source" && source.value.coverage !== "complete")
          issues.push(warning("omission-from-extract", `${report.at}/source`));
      }
    issues.push(...repeated(`${at}/links`, value.links, (a, b) => a.rel === b.rel && a.to === b.to));
    for (const link of items(`${at}/links`, value.links)) {
      const other = find(dossier, link.value.to);
      // That it may not be named by a link at all is another matter.
      if (!other || ["source", "actor", "territory"].includes(other.kind)) continue;
      if (link.value.rel === "same-event" && other.kind !== record.kind)
        issues.push(error("same-event-of-other-type", `${link.at}/to`));
    }
  }
  return issues;
}
