export { findConflict, separateConflicts } from "./conflicts.js";
export { createTimeNetwork, type TimeBounds, type TimeNetwork } from "./network.js";
