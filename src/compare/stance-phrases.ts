import type { TerritorialStance } from "../events/territorial-position.js";
import { lookUp } from "./lookup.js";

/** Each stance as what a holder does, with and without whom it is toward. */
const phrases: Readonly<Record<TerritorialStance, (toward: string | undefined) => string>> = {
  "claims-sovereignty": () => "claims sovereignty over it",
  "claims-annexation": () => "claims to have annexed it",
  recognises: (toward) =>
    toward === undefined ? "recognises it" : `recognises it as the right of ${toward}`,
  "refuses-recognition": (toward) =>
    toward === undefined ? "does not recognise it" : `does not recognise it as the right of ${toward}`,
  "demands-withdrawal": (toward) =>
    toward === undefined ? "demands withdrawal from it" : `demands that ${toward} withdraw from it`,
  "refuses-withdrawal": () => "refuses to withdraw from it",
  renounces: () => "renounces its claim to it",
  offers: (toward) => (toward === undefined ? "offers it" : `offers it to ${toward}`),
  reserves: () => "leaves open whose it is",
};

/** A stance as a verb phrase: "demands that X withdraw from it". */
export function sayStance(stance: TerritorialStance, toward?: string): string {
  return lookUp(phrases, stance)?.(toward) ?? `takes the stance “${stance}”`;
}
