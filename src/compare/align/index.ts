export { type Aligned, alignDossiers } from "./alignment.js";
export type { EventMatch, Split } from "./events/event-alignment.js";
export { leastLikeness } from "./events/least-likeness.js";
export { createSharedKeys, type SharedKeys } from "./events/shared-keys.js";
