export {
  gatherTimeConstraints,
  roundUp,
  type TimeConstraint,
  type TimeConstraints,
  type TimeDifference,
  type TimedRecord,
  timedRecords,
} from "./constraints.js";
export {
  dated,
  datedWithin,
  type FirmDate,
  isFirm,
  isPlaced,
  isSurelyAfter,
  lengthOf,
  readFirmDate,
  related,
  within,
} from "./differences.js";
export { isWithin, occasionOf, type Part, partsOf, timeOf } from "./occasion.js";
