import type { Instrument, Provision } from "../records/instrument.js";
import { type Feature, missing, type Rating, toFeatures } from "./comparison.js";
import { rateClauses, rateDates, rateStatus, rateWord } from "./details.js";
import type { Identity } from "./identity.js";
import { rateActors, rateParties } from "./parties.js";

// Instruments are not scored, only told apart, so their features weigh the same.
const instrumentWeights = { kind: 1, parties: 1, stage: 1, status: 1, date: 1 };
const provisionWeights = { force: 1, subject: 1, by: 1, toward: 1, clauses: 1, date: 1, deadline: 1 };

/** Compares two accounts of one instrument, its provisions apart. */
export function rateInstruments(left: Instrument, right: Instrument, identity: Identity): Feature[] {
  return toFeatures(
    {
      kind: rateWord("the kind of instrument", left.kind, right.kind),
      parties: rateParties("the parties", left.parties, right.parties, identity),
      stage: rateWord("how far it has come", left.stage, right.stage),
      status: rateStatus(left.status, right.status),
      date: rateDates(left.when, right.when),
    },
    instrumentWeights,
  );
}

/** Compares two versions of one provision. */
export function rateProvisions(left: Provision, right: Provision, identity: Identity): Feature[] {
  return toFeatures(
    {
      force: rateWord("how it binds", left.force, right.force),
      subject: rateWord("the matter", left.subject, right.subject),
      by: rateActors("who is bound", left.by, right.by, identity),
      toward: rateActors("toward whom", left.toward, right.toward, identity),
      clauses: rateConditions(left, right),
      date: rateDates(left.when, right.when),
      deadline: rateDeadlines(left, right),
    },
    provisionWeights,
  );
}

/** A condition in one version of a text that the other has without it: both versions are texts, so here absent is different. */
function rateConditions({ clauses: left = [] }: Provision, { clauses: right = [] }: Provision): Rating {
  if (left.length > 0 && right.length > 0) return rateClauses(left, right);
  return missing("clauses", left.length > 0 ? left : undefined, right.length > 0 ? right : undefined);
}

/** Compares the distances to other records by which something is due. */
function rateDeadlines({ when: left }: Provision, { when: right }: Provision): Rating {
  const offsets = (when: Provision["when"]): string[] =>
    (when?.relative ?? [])
      .flatMap(({ offset, bound, relation }) =>
        offset === undefined ? [] : [[relation, bound, offset].join(" ")],
      )
      .sort();
  const [a, b] = [offsets(left), offsets(right)];
  if (a.length === 0 || b.length === 0)
    return missing("a deadline", a.length > 0 ? a : undefined, b.length > 0 ? b : undefined);
  const both = { left: a, right: b };
  if (a.join() === b.join()) return { ...both, outcome: "same", reason: "Both give the same deadlines." };
  return {
    ...both,
    outcome: "differs",
    reason: `The left gives the deadline as ${a.join(", ")}, the right as ${b.join(", ")}.`,
  };
}
