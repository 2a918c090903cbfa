export { findConflict, separateConflicts } from "./conflicts.js";
export { gatherTimeConstraints, type TimeConstraint, type TimedRecord } from "./constraints.js";
export { type FirmDate, isPlaced, isSurelyAfter, readFirmDate } from "./differences.js";
export { findEarlyResponses } from "./early-responses.js";
export { type EventOrder, orderEvents } from "./event-order.js";
export { createTimeNetwork, type TimeBounds, type TimeNetwork } from "./network.js";
export { occasionOf, timeOf } from "./occasion.js";
export { type Edge, findCycles } from "./solver/index.js";
export { canHold } from "./sweep.js";
