export { readDossier } from "./read-dossier.js";
export { readPair } from "./read-pair.js";
export { findScorePairs } from "./score-pairs.js";
export { selectFrom } from "./select-from.js";
