import type { DiplomaticEvent } from "../../events/diplomatic-event.js";
import type { Statement } from "../../events/statement.js";
import type { Instrument, Provision } from "../../records/instrument.js";
import type { Source } from "../../records/source.js";
import { kindBits } from "../../shape/generated/guards.js";
import type { AttributionLink, SourceReport } from "../../values/attribution.js";
import type { Id } from "../../values/id.js";
import type { Link } from "../../values/link.js";
import {
  areQuietClauses,
  areQuietExtensions,
  areQuietParties,
  areQuietTopics,
  hasNoRepetition,
  isQuietTopic,
  isQuietWhen,
} from "./parts.js";
import { noteEdge, type Screen } from "./screen.js";

/** Each function tells whether no rule has anything to say of a record; `false` that one may have. */

export function isQuietInstrument(instrument: Instrument, screen: Screen): boolean {
  const { parties, provisions } = instrument;
  if (!areQuietParties(parties)) return false;
  const binds = parties?.some(({ role }) => role === undefined || role === "party") === true;
  if (provisions !== undefined)
    for (const provision of provisions) if (!isQuietProvision(provision, binds)) return false;
  return isQuietReported(instrument, "instrument", screen);
}

function isQuietProvision(provision: Provision, binds: boolean): boolean {
  const { force, by, clauses } = provision;
  if (force === "obligatory" && !binds && !by?.length) return false;
  return isQuietTopic(provision) && areQuietClauses(clauses);
}

export function isQuietEvent(event: DiplomaticEvent, screen: Screen): boolean {
  switch (event.type) {
    case "statement":
      if (event.act === "omit" && !canBeOmitted(event, screen)) return false;
      return isQuietStatement(event) && isQuietReported(event, event.type, screen);
    case "meeting": {
      const { participants, initiatedBy, about, outcome, status } = event;
      const isHeld = status === undefined || status === "actual" || status === "possible";
      if (outcome !== undefined && !isHeld) return false;
      if (!areQuietParties(participants) || !hasNoRepetition(initiatedBy) || !areQuietTopics(about))
        return false;
      return isQuietReported(event, event.type, screen);
    }
    case "territorial-position": {
      const { stance, toward, territories, clauses } = event;
      const hasToward = toward !== undefined && toward.length > 0;
      if (!hasToward && (stance === "demands-withdrawal" || stance === "offers")) return false;
      if (!hasNoRepetition(toward) || !hasNoRepetition(territories) || !areQuietClauses(clauses))
        return false;
      return isQuietReported(event, event.type, screen);
    }
    case "control-assessment":
      return hasNoRepetition(event.territories) && isQuietReported(event, event.type, screen);
  }
}

function isQuietStatement({
  act,
  negated,
  evaluation,
  speakers,
  audience,
  about,
  clauses,
  links,
}: Statement): boolean {
  if (evaluation !== undefined && act !== "assess") return false;
  if (act === "deny") {
    if (negated) return false;
    const answers =
      about?.some(({ ref }) => ref !== undefined) || links?.some(({ rel }) => rel === "responds-to");
    if (!answers) return false;
  }
  return (
    areQuietParties(speakers) &&
    areQuietParties(audience) &&
    areQuietTopics(about) &&
    areQuietClauses(clauses)
  );
}

/** Whether all sources are there in full that are said to leave something out. */
function canBeOmitted({ reports }: Statement, { records }: Screen): boolean {
  if (!records) return true;
  for (const { source } of reports) {
    const { coverage }: Partial<Source> = records.get(source)?.record ?? {};
    if (coverage !== "complete") return false;
  }
  return true;
}

function isQuietReported(
  record: Instrument | DiplomaticEvent,
  kind: "instrument" | DiplomaticEvent["type"],
  screen: Screen,
): boolean {
  const { reports, when, links, extensions } = record;
  if (when !== undefined && !isQuietWhen(when)) return false;
  let isStillSaid = false;
  for (const report of reports) {
    if (report.withdrawn !== true) isStillSaid = true;
    if (!isQuietReport(report, record, screen)) return false;
  }
  return (
    isStillSaid &&
    areQuietLinks(links, record.id, kind, screen) &&
    areQuietExtensions(extensions, screen.limits)
  );
}

function isQuietReport(
  { source, via, evidence }: SourceReport,
  record: Instrument | DiplomaticEvent,
  screen: Screen,
): boolean {
  if (evidence !== undefined)
    for (const piece of evidence) if (!screen.quotations.isFound(piece, source)) return false;
  if (via === undefined) return true;
  for (const link of via) {
    const { who, cue, evidence } = link;
    if (who === undefined && cue === undefined) return false;
    if (who !== undefined && isVoice(who, record)) return false;
    if (evidence !== undefined)
      for (const piece of evidence) if (!screen.quotations.isFound(piece, source)) return false;
  }
  return isQuietRelay(via, record, screen);
}

/** Whether somebody is the one whose words or stand a record holds, who has no place in the chain before it. */
function isVoice(id: Id, record: Instrument | DiplomaticEvent): boolean {
  if (!("type" in record)) return false;
  if (record.type === "territorial-position") return record.holder === id;
  if (record.type !== "statement") return false;
  for (const { who } of record.speakers) if (who === id) return true;
  return false;
}

const statementBit = kindBits.statement;

/** Whether each statement in a chain is about the next one, by a reference. By way of `same-event` is left to the rule. */
function isQuietRelay(
  via: readonly AttributionLink[],
  record: Instrument | DiplomaticEvent,
  screen: Screen,
): boolean {
  let relayed = record.id;
  for (let at = via.length - 1; at >= 0; at--) {
    const id = via[at]?.who;
    if (id === undefined) continue;
    if (!screen.records) {
      if (id === record.id) return false;
      continue;
    }
    const known = screen.records.get(id);
    if (known?.kind !== statementBit) continue;
    if (!noteEdge(screen, "via", record.id, id) || !isAbout(known.record, relayed)) return false;
    relayed = id;
  }
  return true;
}

function isAbout({ about, clauses }: Partial<Statement>, id: Id): boolean {
  if (about?.some(({ ref }) => ref === id)) return true;
  return clauses?.some((clause) => clause.about?.some(({ ref }) => ref === id)) === true;
}

function areQuietLinks(
  links: readonly Link[] | undefined,
  own: Id,
  kind: "instrument" | DiplomaticEvent["type"],
  screen: Screen,
): boolean {
  if (links === undefined) return true;
  for (let at = 0; at < links.length; at++) {
    const link = links[at];
    if (link === undefined || at === mostLinks) return false;
    const { rel, to } = link;
    for (let before = 0; before < at; before++)
      if (links[before]?.to === to && links[before]?.rel === rel) return false;
    if (to === own) return false;
    if (rel === "alongside") continue;
    const known = screen.records?.get(to);
    if (rel === "same-event") {
      if (known && known.kind !== kindBits[kind]) return false;
      continue;
    }
    noteEdge(screen, rel, own, to);
    if (rel === "responds-to" || (kind === "statement" && rel !== "part-of" && known?.kind === statementBit))
      screen.times.responses.push({ from: own, to });
  }
  return true;
}

/** From how many links on it is left to the rule whether two are the same. */
const mostLinks = 20;
