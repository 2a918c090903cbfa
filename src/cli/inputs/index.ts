export { readDossier, readPair } from "./read-dossiers.js";
export { findScorePairs } from "./score-pairs.js";
export { selectFrom } from "./select-from.js";
