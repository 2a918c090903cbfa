export {
  compareSides,
  type PartyRelation,
  relateParties,
  relateSides,
  type SidesComparison,
} from "./compare-sides.js";
export { countriesIn } from "./countries-in.js";
export { type Account, type Identification, identify } from "./identify.js";
export { principalsOf } from "./instruments.js";
export { countryOf } from "./names/countries.js";
export type { NameKind, NameRelation } from "./names/name-relation.js";
export { relateNames } from "./names/relate-names.js";
export { namesOf } from "./names-of-records.js";
export { createSides, type Side, type Sides } from "./sides.js";
