export { findDenials } from "./denials.js";
export { differingPart } from "./differing-part.js";
export { findShifts, type HolderShift } from "./holder-shifts.js";
export {
  findIncompatiblePositions,
  type IncompatiblePositions,
  type PositionGroup,
} from "./incompatible-positions.js";
export { findOccasionTimes } from "./occasion-times.js";
export { areOfOneDay } from "./publication.js";
export { findRivalAssessments } from "./rival-assessments.js";
export { findRivalClaims } from "./rival-claims.js";
export { findTimeWordings } from "./time-wordings.js";
export { findWithdrawals } from "./withdrawals.js";
