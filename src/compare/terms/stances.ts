import { lookUp } from "../../collections/index.js";
import type { TerritorialStance } from "../../model/index.js";

/** What a stance says, as a proposition on a territory. */
export interface StanceProposition {
  /**
   * The matter. `right`: whose it is. `presence`: who is to leave or stay. `transfer`: to whom it may pass. `none`: it leaves the
   * question open. Right and presence are different matters: that somebody is to leave does not deny their right, nor the
   * reverse.
   */
  matter: "right" | "presence" | "transfer" | "none";
  /** Whose right or presence it is about: the holder's own, or that of whom the position is toward. */
  of: "holder" | "toward";
  /** 1: that it is theirs, that they stay, that it may pass to them; -1: that it is not, that they leave. 0: open. */
  sign: 1 | 0 | -1;
  /** How firm it is against others, for shifts of one holder: 2 firmest, 0 open, -2 gives most. */
  firmness: number;
}

/**
 * What each stance says. The propositions decide which positions can hold together: opposite signs on the right or the presence
 * of one party cannot, nor can two parties' right to one territory, nor offers of it to two.
 *
 * @example
 * ```ts
 * import { stancePropositions } from "diplomatic-events/compare";
 *
 * const { matter, of, sign } = stancePropositions["demands-withdrawal"];
 * console.log(matter, of, sign); // "presence" "toward" -1
 * ```
 */
export const stancePropositions: Readonly<Record<TerritorialStance, Readonly<StanceProposition>>> = {
  "claims-sovereignty": { matter: "right", of: "holder", sign: 1, firmness: 1 },
  "claims-annexation": { matter: "right", of: "holder", sign: 1, firmness: 2 },
  recognises: { matter: "right", of: "toward", sign: 1, firmness: -1 },
  "refuses-recognition": { matter: "right", of: "toward", sign: -1, firmness: 1 },
  upholds: { matter: "right", of: "toward", sign: 1, firmness: -1 },
  "demands-withdrawal": { matter: "presence", of: "toward", sign: -1, firmness: 1 },
  "refuses-withdrawal": { matter: "presence", of: "holder", sign: 1, firmness: 1 },
  renounces: { matter: "right", of: "holder", sign: -1, firmness: -2 },
  offers: { matter: "transfer", of: "toward", sign: 1, firmness: -1 },
  reserves: { matter: "none", of: "holder", sign: 0, firmness: 0 },
};

/** Whether the parties whose right or presence two positions are about are one. */
export type Parties = "same" | "different" | "unknown";

/** Whether two positions on one territory can both hold. `unrelated`: they are about different matters. */
export type StanceRelation = "agrees" | "compatible" | "incompatible" | "unrelated" | "unknown";

/** A relation of stances with its reason. */
export interface RelatedStances {
  relation: StanceRelation;
  reason: string;
}

/** How two stances on one territory relate, by whether they are about one party, with the reason. */
export function relateStances(
  left: TerritorialStance,
  right: TerritorialStance,
  parties: Parties,
  stances: Readonly<Record<TerritorialStance, Readonly<StanceProposition>>>,
): RelatedStances {
  const [a, b] = [lookUp(stances, left), lookUp(stances, right)];
  if (!a || !b) return { relation: "unknown", reason: "One of the stances is not known to this version." };
  if (a.matter === "none" && b.matter === "none")
    return { relation: "compatible", reason: "Both leave the question open." };
  if (a.matter === "none" || b.matter === "none")
    return { relation: "compatible", reason: "One leaves the question open, which rules nothing out." };
  if (a.matter === "transfer" || b.matter === "transfer") return relateTransfer(a, b, parties);
  if (a.matter !== b.matter)
    return {
      relation: "unrelated",
      reason: "One is about right, the other about presence, which are different matters.",
    };
  if (parties === "unknown")
    return { relation: "unknown", reason: `It is not said whether both are about one party's ${a.matter}.` };
  if (parties === "same")
    return a.sign === b.sign
      ? { relation: "agrees", reason: `Both say the same of one party's ${a.matter}.` }
      : { relation: "incompatible", reason: `They say opposite things of one party's ${a.matter}.` };
  if (a.matter === "right" && a.sign === 1 && b.sign === 1)
    return { relation: "incompatible", reason: "They give the right to it to different parties." };
  return {
    relation: "compatible",
    reason: `They are about the ${a.matter} of different parties, and both can hold.`,
  };
}

function relateTransfer(a: StanceProposition, b: StanceProposition, parties: Parties): RelatedStances {
  if (a.matter === b.matter) {
    if (parties === "unknown")
      return { relation: "unknown", reason: "It is not said whether both offer it to one party." };
    return parties === "same"
      ? { relation: "agrees", reason: "Both offer it to the same party." }
      : { relation: "incompatible", reason: "They offer it to different parties." };
  }
  const other = a.matter === "transfer" ? b : a;
  if (other.matter === "presence")
    return {
      relation: "unrelated",
      reason: "One is about presence, the other an offer, which are different matters.",
    };
  if (parties === "same" && other.sign === 1)
    return { relation: "compatible", reason: "One offers it to the party whose right the other asserts." };
  return { relation: "unknown", reason: "An offer does not say whose right it is until it is taken." };
}
