import { memoize } from "../../collections/index.js";
import { type Dossier, type DossierIndex, type Id, indexDossier, withArticle } from "../../model/index.js";
import { canonicalJson, sameJson } from "../measures/index.js";
import { createSides, type Sides } from "../sides/index.js";
import type { CompareOptions, ComparisonTuning, IdentityVerdict } from "../terms/index.js";
import { createLikeness } from "./likeness.js";
import { createPassages, type Passages } from "./passages.js";

/** Which record of the left document is which of the right. */
export interface Identity {
  /** Whether the left and the right documents are one, so that an id names one thing. */
  oneDocument: boolean;
  /** Whether the record that the left document calls `left` and the one that the right calls `right` are one thing. */
  relate(left: Id, right: Id): IdentityVerdict;
  /** The left document's record that is the right one of that id, where they have been aligned. */
  partner(right: Id): Id | undefined;
  /** Which of two territories lies in the other. */
  inside(left: Id, right: Id): "left" | "right" | undefined;
  /** The territories within which one lies, nearest first. */
  containers(side: "left" | "right", id: Id): ReadonlySet<Id>;
  /** Whom the left document's parties speak for. */
  leftSides: Sides;
  /** The same of the right document. */
  rightSides: Sides;
  /** How the quotations of a left and a right record stand to each other. */
  passages: Passages;
  /** Whether one of the documents has a territory as the whole of a country. */
  isCountry(side: "left" | "right", id: Id): boolean;
  /** The name of the left document's record, for sentences. */
  leftName(id: Id): string;
  /** The name of the right document's record. */
  rightName(id: Id): string;
}

/**
 * The identity of ids: in one document an id names one thing, events linked `same-event` included; between two documents ids carry
 * no meaning, and records are recognised by codes, `sameAs` and names. Without documents, equal ids are one thing.
 */
export function createIdentity({ left, right }: CompareOptions, tuning: ComparisonTuning): Identity {
  const [one, other] = [left ?? right, right ?? left];
  if (!one || !other) return withoutDocuments;
  const leftIndex = indexDossier(one);
  if (isOneDocument(one, other))
    return identityOver(leftIndex, leftIndex, true, withinDocument(one, leftIndex));
  const rightIndex = indexDossier(other);
  const { relate } = createLikeness(
    { dossier: one, index: leftIndex },
    { dossier: other, index: rightIndex },
    tuning.thresholds,
  );
  return identityOver(leftIndex, rightIndex, false, relate);
}

/** Whether two dossiers are one, or equal copies of one. Ids are compared first, since they seldom are the same in two. */
export function isOneDocument(left: Dossier, right: Dossier): boolean {
  if (left === right) return true;
  const ids = ({ events, actors }: Dossier): string =>
    canonicalJson([...events, ...actors].map(({ id }) => id));
  return ids(left) === ids(right) && sameJson(left, right);
}

/** An identity by a relation that is known already. */
export function identityOver(
  left: DossierIndex,
  right: DossierIndex,
  oneDocument: boolean,
  relate: (left: Id, right: Id) => IdentityVerdict,
  partner: (right: Id) => Id | undefined = () => undefined,
): Identity {
  const isOne = (a: Id, b: Id): boolean => isSame(relate(a, b));
  const [ofLeft, ofRight] = [containersIn(left), containersIn(right)];
  return {
    oneDocument,
    relate,
    partner,
    inside: (a, b) => {
      if ([...ofLeft(a)].some((outer) => isOne(outer, b))) return "left";
      return [...ofRight(b)].some((outer) => isOne(a, outer)) ? "right" : undefined;
    },
    containers: (side, id) => (side === "left" ? ofLeft : ofRight)(id),
    leftSides: createSides(left),
    rightSides: createSides(right),
    passages: createPassages(left, right, isOne),
    isCountry: (side, id) => (side === "left" ? left : right).territory(id)?.code?.length === 2,
    leftName: (id) => nameIn(left, id),
    rightName: (id) => nameIn(right, id),
  };
}

/** Whether a verdict is that two are one. */
export function isSame(verdict: IdentityVerdict): boolean {
  return verdict === "same" || verdict === "likely-same";
}

const withoutDocuments: Identity = {
  oneDocument: true,
  relate: (left, right) => (left === right ? "same" : "different"),
  partner: () => undefined,
  inside: () => undefined,
  containers: () => new Set(),
  leftSides: createSides(),
  rightSides: createSides(),
  passages: createPassages(undefined, undefined, (left, right) => left === right),
  isCountry: () => false,
  leftName: (id) => id,
  rightName: (id) => id,
};

/** The territories in which one lies, nearest first; each chain is followed once. */
export function containersIn(index: DossierIndex): (id: Id) => ReadonlySet<Id> {
  return memoize((id) => {
    const containers = new Set<Id>();
    for (let at = index.territory(id)?.within; at !== undefined && !containers.has(at); ) {
      containers.add(at);
      at = index.territory(at)?.within;
    }
    containers.delete(id);
    return containers;
  });
}

function nameIn(index: DossierIndex, id: Id): string {
  const named = index.actor(id) ?? index.territory(id);
  const titled = index.source(id) ?? index.instrument(id) ?? index.meeting(id);
  return (named && withArticle(named)) ?? titled?.title ?? id;
}

/** Ids are one thing when they are equal, or name events that `same-event` links join; who is not named may be anybody. */
function withinDocument(dossier: Dossier, index: DossierIndex): (left: Id, right: Id) => IdentityVerdict {
  const joined = new Map<Id, Id>();
  const root = (id: Id): Id => {
    let at = id;
    for (let next = joined.get(at); next !== undefined; next = joined.get(at)) at = next;
    return at;
  };
  for (const { id, links = [] } of [...dossier.events, ...(dossier.instruments ?? [])]) {
    for (const { rel, to } of links) {
      if (rel === "same-event" && root(id) !== root(to)) joined.set(root(id), root(to));
    }
  }
  const isUnnamed = (id: Id): boolean => index.actor(id)?.kind === "unnamed";
  return (left, right) => {
    if (root(left) === root(right)) return "same";
    const people = index.actor(left) !== undefined && index.actor(right) !== undefined;
    return people && (isUnnamed(left) || isUnnamed(right)) ? "unknown" : "different";
  };
}
