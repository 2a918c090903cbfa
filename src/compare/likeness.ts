import type { DiplomaticEvent } from "../events/diplomatic-event.js";
import type { DossierIndex } from "../graph/dossier-index.js";
import type { Actor } from "../records/actor.js";
import type { Instrument, Provision } from "../records/instrument.js";
import type { Source } from "../records/source.js";
import type { Territory } from "../records/territory.js";
import type { Id } from "../values/id.js";
import { relateTimes } from "../values/time-relations.js";
import type { IdentityVerdict } from "./comparison.js";
import { nameSimilarity, scriptOf, textSimilarity } from "./names.js";

/** How alike two records of two documents are as records of one thing. */
export type Likeness = (left: Id, right: Id) => IdentityVerdict;

/** From which similarity on a name is the same name in another spelling. */
const alike = 0.8;

/**
 * Recognises the records of one document in another, where ids say nothing: by ISO codes, addresses and `sameAs` first, then by names
 * together with what else is given. A name alone makes two records likely the same, never surely.
 */
export function createLikeness(left: DossierIndex, right: DossierIndex): Likeness {
  const actors = (a: Id | undefined, b: Id | undefined, depth: number): IdentityVerdict => {
    const [one, other] = [
      a === undefined ? undefined : left.actor(a),
      b === undefined ? undefined : right.actor(b),
    ];
    return one && other ? actorLikeness(one, other, depth) : "unknown";
  };

  const actorLikeness = (a: Actor, b: Actor, depth: number): IdentityVerdict => {
    const iris = compareIris(a.sameAs, b.sameAs);
    if (iris !== "unknown") return iris;
    const polities = a.kind === "polity" && b.kind === "polity";
    if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return "different";
    const names = compareNames(a, b);
    if (polities && a.country !== undefined && a.country === b.country)
      return names > alike ? "same" : "likely-same";
    if (a.kind === "unnamed" || b.kind === "unnamed")
      return names === 1 && a.kind === b.kind ? "likely-same" : "unknown";
    if (names === noCommonScript) return "unknown";
    if (names < alike || (a.kind !== b.kind && names < 1)) return "different";
    if (a.kind !== b.kind) return "unknown";
    if (depth === 0) return "likely-same";
    const owners = actors(a.partOf, b.partOf, 0);
    const offices = compareOffices(a, b, (of, ofOther) => actors(of, ofOther, 0));
    if (owners === "different" || (offices === "different" && names < 1)) return "different";
    return names === 1 && (isOne(owners) || offices === "same") ? "same" : "likely-same";
  };

  const territories = (a: Territory, b: Territory): IdentityVerdict => {
    if (a.code !== undefined && b.code !== undefined) return a.code === b.code ? "same" : "different";
    const iris = compareIris(a.sameAs, b.sameAs);
    if (iris !== "unknown") return iris;
    const names = compareNames(a, b);
    if (names === noCommonScript) return "unknown";
    return names > alike ? "likely-same" : "different";
  };

  const sources = (a: Source, b: Source): IdentityVerdict => {
    if (a.url !== undefined && a.url === b.url && a.published === b.published) return "same";
    if (a.text !== undefined && a.text === b.text) return "same";
    if (a.text !== undefined && b.text !== undefined) return "different";
    if (a.title === undefined || a.title !== b.title) return "unknown";
    return a.published !== undefined && a.published === b.published ? "same" : "likely-same";
  };

  const instruments = (a: Instrument, b: Instrument): IdentityVerdict => {
    if (a.kind !== b.kind && (a.title === undefined || b.title === undefined)) return "unknown";
    const titles =
      a.title === undefined || b.title === undefined ? undefined : nameSimilarity(a.title, b.title);
    const parties = overlap(
      a.parties?.map(({ who }) => who),
      b.parties?.map(({ who }) => who),
      (x, y) => isOne(actors(x, y, 1)),
    );
    if (parties === 0 || areApart(a.when?.date, b.when?.date)) return "different";
    if (titles === 1 && parties !== undefined) return "same";
    if (titles !== undefined) return titles > alike ? "likely-same" : "unknown";
    return parties === 1 && a.kind === b.kind ? "likely-same" : "unknown";
  };

  const provisions = (a: Provision, b: Provision): IdentityVerdict => {
    if (a.subject !== undefined && b.subject !== undefined && a.subject !== b.subject) return "different";
    const words = textSimilarity(a.text, b.text);
    if (words === 1 && a.subject === b.subject) return "same";
    return words > 0.6 ? "likely-same" : "unknown";
  };

  const relate: Likeness = (a, b) => {
    const [kind, otherKind] = [left.kindOf(a), right.kindOf(b)];
    if (kind === undefined || otherKind === undefined) return "unknown";
    if (kind !== otherKind) return "different";
    const pair = <T>(
      one: T | undefined,
      other: T | undefined,
      judge: (one: T, other: T) => IdentityVerdict,
    ): IdentityVerdict | undefined => (one && other ? judge(one, other) : undefined);
    return (
      pair(left.actor(a), right.actor(b), (one, other) => actorLikeness(one, other, 1)) ??
      pair(left.territory(a), right.territory(b), territories) ??
      pair(left.source(a), right.source(b), sources) ??
      pair(left.instrument(a), right.instrument(b), instruments) ??
      pair(left.provision(a), right.provision(b), provisions) ??
      pair(left.event(a), right.event(b), (one, other) => compareEventsRoughly(one, other, relate)) ??
      "unknown"
    );
  };
  return relate;
}

/** How alike the names, titles or texts of two records are, 0 to 1. */
export function similarityOfNames(left: Labelled, right: Labelled): number {
  if (left.name !== undefined && right.name !== undefined)
    return Math.max(0, compareNames({ ...left, name: left.name }, { ...right, name: right.name }));
  const [a, b] = [left.title ?? left.text, right.title ?? right.text];
  return a === undefined || b === undefined ? 0 : textSimilarity(a, b);
}

interface Labelled {
  name?: string | undefined;
  names?: { name: string }[] | undefined;
  title?: string | undefined;
  text?: string | undefined;
}

/** What name similarity is where no two names share a script. */
const noCommonScript = -1;

/** The similarity of the two most alike names, in any script; -1 where no two names share a script. */
function compareNames(
  a: { name: string; names?: { name: string }[] | undefined },
  b: { name: string; names?: { name: string }[] | undefined },
): number {
  const [ofA, ofB] = [namesOf(a), namesOf(b)];
  let best = noCommonScript;
  for (const one of ofA) {
    for (const other of ofB)
      if (scriptOf(one) === scriptOf(other)) best = Math.max(best, nameSimilarity(one, other));
  }
  return best;
}

function namesOf({ name, names = [] }: { name: string; names?: { name: string }[] | undefined }): string[] {
  return [name, ...names.map((each) => each.name)];
}

/** Shared addresses are one thing; different ones of one authority are two; others say nothing. */
function compareIris(a: readonly string[] = [], b: readonly string[] = []): IdentityVerdict {
  if (a.some((iri) => b.includes(iri))) return "same";
  const authorities = new Set(b.map(authorityOf));
  return a.some((iri) => authorities.has(authorityOf(iri))) ? "different" : "unknown";
}

function authorityOf(iri: string): string {
  return iri.slice(0, Math.max(iri.lastIndexOf("/"), iri.lastIndexOf(":"))).toLowerCase();
}

function compareOffices(a: Actor, b: Actor, owner: Likeness): IdentityVerdict {
  const [ofA, ofB] = [a.offices ?? [], b.offices ?? []];
  if (ofA.length === 0 || ofB.length === 0) return "unknown";
  const match = ofA.some((one) =>
    ofB.some((other) => {
      if (nameSimilarity(one.title, other.title) < alike) return false;
      return one.of === undefined || other.of === undefined || owner(one.of, other.of) !== "different";
    }),
  );
  return match ? "same" : "different";
}

/** Events as others refer to them: by who does what and when. What they are about is not looked at, so this never goes in circles. */
function compareEventsRoughly(a: DiplomaticEvent, b: DiplomaticEvent, relate: Likeness): IdentityVerdict {
  const one = (x: Id, y: Id): boolean => isOne(relate(x, y));
  if (areApart(a.when?.date, b.when?.date)) return "different";
  if (a.type === "statement" && b.type === "statement") {
    const speakers =
      overlap(
        a.speakers.map(({ who }) => who),
        b.speakers.map(({ who }) => who),
        one,
      ) ?? 0;
    if (speakers === 0) return "different";
    const words = textSimilarity(a.content, b.content);
    if (a.act === b.act && words === 1) return "same";
    return a.act === b.act && words > 0.4 ? "likely-same" : "unknown";
  }
  if (a.type === "meeting" && b.type === "meeting") {
    const who =
      overlap(
        a.participants.map((party) => party.who),
        b.participants.map((party) => party.who),
        one,
      ) ?? 0;
    if (who === 0) return "different";
    return who === 1 && a.form === b.form && (a.when?.date ?? a.medium) === (b.when?.date ?? b.medium)
      ? "likely-same"
      : "unknown";
  }
  if (a.type === "territorial-position" && b.type === "territorial-position") {
    if (!one(a.holder, b.holder) || a.stance !== b.stance) return "different";
    return overlap(a.territories, b.territories, one) === 1 ? "likely-same" : "unknown";
  }
  if (a.type === "control-assessment" && b.type === "control-assessment")
    return overlap(a.territories, b.territories, one) === 1 && a.degree === b.degree
      ? "likely-same"
      : "unknown";
  return "different";
}

/** The share of the shorter list that is in the longer; undefined where one is not given. */
export function overlap<T>(
  left: readonly T[] | undefined,
  right: readonly T[] | undefined,
  isOne: (left: T, right: T) => boolean,
): number | undefined {
  if (!left?.length || !right?.length) return undefined;
  const fromLeft = left.filter((each) => right.some((other) => isOne(each, other))).length;
  const fromRight = right.filter((each) => left.some((other) => isOne(other, each))).length;
  return Math.min(1, Math.min(fromLeft, fromRight) / Math.min(left.length, right.length));
}

function areApart(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && relateTimes(left, right).intersects === "no";
}

function isOne(verdict: IdentityVerdict): boolean {
  return verdict === "same" || verdict === "likely-same";
}
