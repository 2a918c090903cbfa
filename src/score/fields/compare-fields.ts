import type { OneText } from "../one-text.js";
import type { ScoredRecord } from "../records.js";
import type { ScoredField } from "../scored-fields.js";
import { compareAudiences } from "./audience.js";
import { compareChains } from "./chains.js";
import type { FieldResult } from "./items.js";
import { compareLinks } from "./links.js";
import { compareActors, compareParties, compareTerritories } from "./parties.js";
import { compareDates, compareDurations, compareRelativeTimes } from "./times.js";
import { compareClauses, compareTopics } from "./topics.js";
import { compareActs, compareMark, compareStatus, compareWord } from "./words.js";

/** What became of the fields that a type of record has. */
export type FieldResults = Partial<Readonly<Record<ScoredField, FieldResult>>>;

/** Compares two records of one type field by field; those of two types have nothing to compare. */
export function compareFields(gold: ScoredRecord, predicted: ScoredRecord, oneText: OneText): FieldResults {
  const [a, b] = [gold.record, predicted.record];
  return {
    ...compareKeyFields(gold, predicted, oneText),
    ...compareFurtherFields(gold, predicted, oneText),
    via: compareChains(a.reports, b.reports, oneText),
    links: compareLinks(gold, predicted, oneText),
    date: compareDates(gold, predicted, oneText),
    timeOfDay: compareWord(a.when?.timeOfDay, b.when?.timeOfDay),
    duration: compareDurations(a.when, b.when),
    relative: compareRelativeTimes(a.when, b.when, oneText),
    status: compareStatus(a.status, b.status),
  };
}

/** Compares the fields by which records are recognised. */
export function compareKeyFields(
  gold: ScoredRecord,
  predicted: ScoredRecord,
  oneText: OneText,
): FieldResults {
  if (gold.type === "statement" && predicted.type === "statement") {
    const [a, b] = [gold.record, predicted.record];
    return {
      speakers: compareParties(a.speakers, b.speakers, oneText),
      act: compareActs(a, b),
      negated: compareMark(a.negated, b.negated),
      about: compareTopics(a.about, b.about, oneText),
    };
  }
  if (gold.type === "meeting" && predicted.type === "meeting") {
    const [a, b] = [gold.record, predicted.record];
    return {
      participants: compareParties(a.participants, b.participants, oneText),
      form: compareWord(a.form, b.form),
      medium: compareWord(a.medium, b.medium),
      place: compareTerritories([a.place], [b.place], oneText),
      about: compareTopics(a.about, b.about, oneText),
    };
  }
  if (gold.type === "territorial-position" && predicted.type === "territorial-position") {
    const [a, b] = [gold.record, predicted.record];
    return {
      holder: compareActors([a.holder], [b.holder], oneText),
      stance: compareWord(a.stance, b.stance),
      territories: compareTerritories(a.territories, b.territories, oneText),
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
  if (gold.type === "instrument" && predicted.type === "instrument") {
    const [a, b] = [gold.record, predicted.record];
    return {
      kind: compareWord(a.kind, b.kind),
      parties: compareParties(a.parties, b.parties, oneText),
      stage: compareWord(a.stage, b.stage),
    };
  }
  return {};
}

/** Compares the other fields that a type has of its own. */
function compareFurtherFields(gold: ScoredRecord, predicted: ScoredRecord, oneText: OneText): FieldResults {
  if (gold.type === "statement" && predicted.type === "statement") {
    const [a, b] = [gold.record, predicted.record];
    return {
      audience: compareAudiences(a, b, oneText),
      evaluation: compareWord(a.evaluation, b.evaluation),
      clauses: compareClauses(a.clauses, b.clauses),
      certainty: compareWord(a.certainty, b.certainty),
      continuity: compareWord(a.continuity, b.continuity),
    };
  }
  if (gold.type === "meeting" && predicted.type === "meeting") {
    const [a, b] = [gold.record, predicted.record];
    return {
      initiatedBy: compareActors(a.initiatedBy, b.initiatedBy, oneText),
      clauses: compareClauses(a.clauses, b.clauses),
      outcome: compareWord(a.outcome, b.outcome),
    };
  }
  if (gold.type === "territorial-position" && predicted.type === "territorial-position") {
    const [a, b] = [gold.record, predicted.record];
    return {
      toward: compareActors(a.toward, b.toward, oneText),
      extent: compareWord(a.extent, b.extent),
      clauses: compareClauses(a.clauses, b.clauses),
      continuity: compareWord(a.continuity, b.continuity),
    };
  }
  return {};
}
