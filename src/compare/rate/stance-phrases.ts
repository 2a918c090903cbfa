import { lookUp } from "../../collections/index.js";
import type { TerritorialStance } from "../../model/index.js";

/** Each stance as what a holder does, with and without whom it is toward. */
const phrases: Readonly<Record<TerritorialStance, (place: string, toward: string | undefined) => string>> = {
  "claims-sovereignty": (place) => `claims sovereignty over ${place}`,
  "claims-annexation": (place) => `claims to have annexed ${place}`,
  recognises: (place, toward) =>
    toward === undefined ? `recognises ${place}` : `recognises the right of ${toward} to ${place}`,
  "refuses-recognition": (place, toward) =>
    toward === undefined
      ? `does not recognise ${place}`
      : `does not recognise the right of ${toward} to ${place}`,
  upholds: (place, toward) =>
    toward === undefined ? `upholds the integrity of ${place}` : `upholds the right of ${toward} to ${place}`,
  "demands-withdrawal": (place, toward) =>
    toward === undefined
      ? `demands withdrawal from ${place}`
      : `demands that ${toward} withdraw from ${place}`,
  "refuses-withdrawal": (place) => `refuses to withdraw from ${place}`,
  renounces: (place) => `renounces its claim to ${place}`,
  offers: (place, toward) => (toward === undefined ? `offers ${place}` : `offers ${place} to ${toward}`),
  reserves: (place) => `leaves open whose ${place} is`,
};

/** A stance on a territory as a verb phrase: "demands that X withdraw from Y". */
export function sayStance(stance: TerritorialStance, place: string, toward?: string): string {
  return lookUp(phrases, stance)?.(place, toward) ?? `takes the stance “${stance}”`;
}
