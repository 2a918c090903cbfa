export { judgeIdentity } from "./event-identity.js";
export {
  containersIn,
  createIdentity,
  type Identity,
  identityOver,
  isOneDocument,
  isSame,
} from "./identity.js";
export { createLikeness } from "./likeness.js";
export { nameParties, rateActors, rateParties, shareParty, sidesOf } from "./parties.js";
export { createPassages, type PassageRelation, type Passages } from "./passages.js";
export { rateTerritories, type SharedTerritory, sharedTerritories } from "./territories.js";
