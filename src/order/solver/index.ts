export { createBoundedSearch, isSolution } from "./bounded-search.js";
export {
  createGraph,
  type Difference,
  type DifferenceGraph,
  reverseConstraints,
} from "./difference-constraints.js";
export { type Edge, findCycles } from "./find-cycles.js";
export { findShortestPaths } from "./shortest-paths.js";
