export {
  type FirmDate,
  gatherTimeConstraints,
  isPlaced,
  isSurelyAfter,
  isWithin,
  occasionOf,
  type Part,
  readFirmDate,
  type TimeConstraint,
  type TimedRecord,
  timeOf,
} from "./constraints/index.js";
export { findEarlyResponses } from "./early-responses.js";
export { type EventOrder, orderEvents } from "./event-order.js";
export {
  createTimeNetwork,
  findConflict,
  separateConflicts,
  type TimeBounds,
  type TimeNetwork,
} from "./network/index.js";
export { leewayOfPlaces, reportedEarly, reversed } from "./reversed.js";
export { type Edge, findCycles } from "./solver/index.js";
export { canHold } from "./sweep.js";
