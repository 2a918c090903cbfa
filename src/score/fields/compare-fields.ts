import type { Instrument, Meeting, Reported, Statement } from "../../model/index.js";
import type { OneText } from "../one-text.js";
import type { ScoredRecord } from "../records.js";
import { compareChains } from "./chains.js";
import type { FieldResult } from "./items.js";
import { compareLinks } from "./links.js";
import { compareActors, compareParties, compareTerritories } from "./parties.js";
import { compareDates, compareDurations, compareRelativeTimes } from "./times.js";
import { compareClauses, compareTopics } from "./topics.js";
import { compareActs, compareMark, compareStatus, compareWord } from "./words.js";

/** The fields that are scored, beside the evidence. Each is called as in the model; `date`, `duration` and `relative` are those of `when`. */
export const comparedFields = [
  "speakers",
  "audience",
  "participants",
  "holder",
  "controller",
  "parties",
  "via",
  "act",
  "negated",
  "evaluation",
  "about",
  "clauses",
  "stance",
  "toward",
  "extent",
  "territories",
  "form",
  "medium",
  "place",
  "initiatedBy",
  "outcome",
  "kind",
  "degree",
  "stage",
  "date",
  "duration",
  "relative",
  "status",
  "certainty",
  "continuity",
  "links",
] as const;

/** A field that is compared item by item. */
export type ComparedField = (typeof comparedFields)[number];

/** What became of the fields that a type of record has. */
export type FieldResults = Partial<Readonly<Record<ComparedField, FieldResult>>>;

/** Compares two records of one type field by field; those of two types have nothing to compare. */
export function compareFields(gold: ScoredRecord, predicted: ScoredRecord, oneText: OneText): FieldResults {
  return {
    ...(ownFields(gold, predicted, oneText) ?? {}),
    via: compareChains(gold.record.reports, predicted.record.reports, oneText),
    links: compareLinks(gold, predicted, oneText),
    date: compareDates(gold, predicted, oneText),
    ...timeFields(gold.record, predicted.record, oneText),
  };
}

/** The fields by which records are recognised, without references to other records. */
export function ownFields(
  gold: ScoredRecord,
  predicted: ScoredRecord,
  oneText: OneText,
): FieldResults | undefined {
  if (gold.type === "statement" && predicted.type === "statement")
    return statementFields(gold.record, predicted.record, oneText);
  if (gold.type === "meeting" && predicted.type === "meeting")
    return meetingFields(gold.record, predicted.record, oneText);
  if (gold.type === "instrument" && predicted.type === "instrument")
    return instrumentFields(gold.record, predicted.record, oneText);
  if (gold.type === "territorial-position" && predicted.type === "territorial-position") {
    const [a, b] = [gold.record, predicted.record];
    return {
      holder: compareActors([a.holder], [b.holder], oneText),
      stance: compareWord(a.stance, b.stance),
      territories: compareTerritories(a.territories, b.territories, oneText),
      toward: compareActors(a.toward, b.toward, oneText),
      extent: compareWord(a.extent, b.extent),
      clauses: compareClauses(a.clauses, b.clauses),
      continuity: compareWord(a.continuity, b.continuity),
    };
  }
  if (gold.type === "control-assessment" && predicted.type === "control-assessment") {
    const [a, b] = [gold.record, predicted.record];
    return {
      controller: compareActors([a.controller], [b.controller], oneText),
      territories: compareTerritories(a.territories, b.territories, oneText),
      kind: compareWord(a.kind, b.kind),
      degree: compareWord(a.degree, b.degree),
    };
  }
  return undefined;
}

function statementFields(a: Statement, b: Statement, oneText: OneText): FieldResults {
  return {
    speakers: compareParties(a.speakers, b.speakers, oneText),
    audience: compareParties(a.audience, b.audience, oneText),
    act: compareActs(a, b),
    negated: compareMark(a.negated, b.negated),
    evaluation: compareWord(a.evaluation, b.evaluation),
    about: compareTopics(a.about, b.about, oneText),
    clauses: compareClauses(a.clauses, b.clauses),
    certainty: compareWord(a.certainty, b.certainty),
    continuity: compareWord(a.continuity, b.continuity),
  };
}

function meetingFields(a: Meeting, b: Meeting, oneText: OneText): FieldResults {
  return {
    participants: compareParties(a.participants, b.participants, oneText),
    form: compareWord(a.form, b.form),
    medium: compareWord(a.medium, b.medium),
    place: compareTerritories([a.place], [b.place], oneText),
    initiatedBy: compareActors(a.initiatedBy, b.initiatedBy, oneText),
    about: compareTopics(a.about, b.about, oneText),
    clauses: compareClauses(a.clauses, b.clauses),
    outcome: compareWord(a.outcome, b.outcome),
  };
}

function instrumentFields(a: Instrument, b: Instrument, oneText: OneText): FieldResults {
  return {
    kind: compareWord(a.kind, b.kind),
    parties: compareParties(a.parties, b.parties, oneText),
    stage: compareWord(a.stage, b.stage),
  };
}

function timeFields(gold: Reported, predicted: Reported, oneText: OneText): FieldResults {
  return {
    duration: compareDurations(gold.when, predicted.when),
    relative: compareRelativeTimes(gold.when, predicted.when, oneText),
    status: compareStatus(gold.status, predicted.status),
  };
}
