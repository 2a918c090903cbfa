import type { Dossier } from "../../../src/index.js";
import {
  type AnyRecord,
  error,
  find,
  items,
  type NaiveIssue,
  reportedOf,
  topicsOf,
  warning,
} from "./document.js";

/** The ids of all accounts of one event: what same-event links join, whichever way they point. */
function accountsOf(dossier: Dossier, id: string): string[] {
  const ids = [id];
  for (let more = true; more; ) {
    more = false;
    for (const { value } of reportedOf(dossier))
      for (const { rel, to } of value.links ?? []) {
        if (rel !== "same-event" || ids.includes(value.id) === ids.includes(to)) continue;
        ids.push(ids.includes(to) ? value.id : to);
        more = true;
      }
  }
  return ids;
}

function isAbout(dossier: Dossier, statement: AnyRecord, relayed: AnyRecord): boolean {
  const accounts = accountsOf(dossier, relayed.value.id);
  const topics = topicsOf(statement);
  // What it is about is not known where a reference dangles.
  if (topics.some(({ value: { ref } }) => ref !== undefined && !find(dossier, ref))) return true;
  return topics.some(({ value: { ref } }) => {
    if (ref === undefined) return false;
    if (accounts.includes(ref)) return true;
    const named = find(dossier, ref);
    // A provision of the instrument, or the instrument of the provision.
    if (named?.kind === "provision" && relayed.kind === "instrument") return named.of === relayed.value;
    return relayed.kind === "provision" && relayed.of.id === ref;
  });
}

/** What the links of attribution chains name. */
export function chainIssues(dossier: Dossier): NaiveIssue[] {
  const issues: NaiveIssue[] = [];
  const parts = reportedOf(dossier).flatMap(({ at, value, record }) => [
    { at, reports: value.reports, record },
    ...(record.kind === "instrument" ? items(`${at}/provisions`, record.value.provisions) : []).map(
      (provision) => ({ at: provision.at, reports: provision.value.reports, record }),
    ),
  ]);
  for (const { at, reports, record } of parts)
    for (const report of items(`${at}/reports`, reports)) {
      const links = items(`${report.at}/via`, report.value.via);
      for (const [place, link] of links.entries()) {
        const { who, cue } = link.value;
        if (who === undefined && cue === undefined) issues.push(error("empty-attribution", link.at));
        const named = find(dossier, who);

        if (named?.kind === "statement") {
          const inward = links.slice(place + 1).map((each) => find(dossier, each.value.who));
          const relayed = inward.find((each) => each?.kind === "statement") ?? record;
          // A record that is reported through itself is a circle, and told as that.
          if (named.at !== record.at && !isAbout(dossier, named, relayed))
            issues.push(warning("unrelated-relay", `${link.at}/who`));
        }
        const voices =
          record.kind === "statement"
            ? record.value.speakers.map((speaker) => speaker.who)
            : record.kind === "territorial-position"
              ? [record.value.holder]
              : [];
        if ((named?.kind === "actor" || named?.kind === "source") && voices.includes(named.value.id))
          issues.push(warning("speaker-in-chain", `${link.at}/who`));
      }
    }
  return issues;
}
