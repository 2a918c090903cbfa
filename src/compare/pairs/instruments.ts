import type { DossierIndex, Id, Instrument, Provision } from "../../model/index.js";
import type { Aligned } from "../align/index.js";
import { type Identity, rateActors, rateParties } from "../identity/index.js";
import { plainWords } from "../measures/index.js";
import {
  conditionalClauses,
  prose,
  rateClauses,
  rateDates,
  rateDegrees,
  rateStatus,
  rateWord,
  sayClauses,
} from "../rate/index.js";
import { principalsOf } from "../sides/index.js";
import { type ComparisonTuning, type Feature, missing, type Rating, toFeatures } from "../terms/index.js";
import { rateTimes } from "./clock-times.js";
import { type AccountDiscrepancy, discrepanciesOf } from "./discrepancies.js";

// Instruments are not scored, only told apart, so their features weigh the same.
const instrumentWeights = { kind: 1, title: 1, parties: 1, stage: 1, status: 1, date: 1 };
const provisionWeights = { force: 1, by: 1, toward: 1, clauses: 1, date: 1, deadline: 1 };

/** Where two accounts of instruments that both have, or of their provisions, do not agree. */
export function compareInstruments(
  { alignment, leftIndex, rightIndex, identity }: Aligned,
  tuning: ComparisonTuning,
): AccountDiscrepancy[] {
  return alignment.instruments.flatMap(({ left, right }) => {
    const [one, other] = [leftIndex.instrument(left), rightIndex.instrument(right)];
    if (!one || !other) return [];
    const found = (leftRecord: Id, rightRecord: Id, features: readonly Feature[]): AccountDiscrepancy[] =>
      discrepanciesOf(features, one, other).map((each) => ({ leftRecord, rightRecord, ...each }));
    const complete = isComplete(one, leftIndex) && isComplete(other, rightIndex);
    return [
      ...found(left, right, rateInstruments(one, other, identity)),
      ...alignment.provisions.flatMap((pair) => {
        const a = one.provisions?.find(({ id }) => id === pair.left);
        const b = other.provisions?.find(({ id }) => id === pair.right);
        return a && b ? found(a.id, b.id, rateProvisions(a, b, complete, identity, tuning)) : [];
      }),
    ];
  });
}

/** Whether the dossier has the whole text of an instrument, so that what is not in it is not in the instrument. */
function isComplete({ reports }: Instrument, index: DossierIndex): boolean {
  return reports.some(({ source }) => {
    const { kind, coverage } = index.source(source) ?? {};
    return coverage === "complete" && (kind === "document" || kind === "communique");
  });
}

/** Compares two accounts of one instrument, its provisions apart. */
function rateInstruments(left: Instrument, right: Instrument, identity: Identity): Feature[] {
  return toFeatures(
    {
      kind: rateWord("the kind of instrument", left.kind, right.kind),
      title: rateTitles(left.title, right.title),
      parties: rateParties("the parties", principalsOf(left), principalsOf(right), identity),
      stage: rateWord("how far it has come", left.stage, right.stage),
      status: rateStatus(left.status, right.status, { left: nameStage(left), right: nameStage(right) }),
      date: rateDates(left.when, right.when),
    },
    instrumentWeights,
  );
}

/** The stage of an instrument as what comes about: that a plan is proposed does not bring it about. */
function nameStage({ stage }: Instrument): string {
  return stage === undefined ? "it" : `the stage ${prose(stage)}`;
}

/** Titles are descriptions as often as names, so that of other words only those of degree tell two accounts apart. */
function rateTitles(left: string | undefined, right: string | undefined): Rating {
  return (
    rateDegrees([plainWords(left ?? "")], [plainWords(right ?? "")]) ??
    missing("words of degree", left, right)
  );
}

/** Compares two versions of one provision, which are on one matter: provisions on others are not taken for one. */
function rateProvisions(
  left: Provision,
  right: Provision,
  complete: boolean,
  identity: Identity,
  { thresholds: { sameWording } }: ComparisonTuning,
): Feature[] {
  return toFeatures(
    {
      force: rateWord("its force", left.force, right.force),
      by: rateActors("who is bound", left.by, right.by, identity),
      toward: rateActors("toward whom", left.toward, right.toward, identity),
      clauses: rateConditions(left, right, complete, identity, sameWording),
      date: rateTimes(left.when, right.when),
      deadline: rateDeadlines(left, right),
    },
    provisionWeights,
  );
}

/** A condition that only one text has is missing from the other, unless both texts are known as wholes: then the other binds without it. */
function rateConditions(
  left: Provision,
  right: Provision,
  complete: boolean,
  identity: Identity,
  sameWording: number,
): Rating {
  const [a, b] = [conditionalClauses(left), conditionalClauses(right)];
  if (!complete || a.length > 0 === b.length > 0)
    return rateClauses(left.clauses, right.clauses, identity, { sameWording, likeContent: sameWording });
  const [side, clauses] = a.length > 0 ? (["left", a] as const) : (["right", b] as const);
  return {
    outcome: "differs",
    left: a,
    right: b,
    reason: `Only the ${side} text has the condition “${sayClauses(clauses)}”, and both are known as wholes.`,
  };
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
  const say = (deadlines: readonly string[]): string | undefined =>
    deadlines.length === 0 ? undefined : deadlines.join(", ");
  return { ...rateWord("the deadline", say(a), say(b)), left: a, right: b };
}
