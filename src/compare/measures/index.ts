export { canonicalJson, earlier, sameJson } from "./canonical-json.js";
export { daysApart } from "./days-apart.js";
export { memoizePairs } from "./memoize-pairs.js";
export { plainWords, scriptOf, stems, textSimilarity, wording } from "./names.js";
export { relateSets } from "./relate-sets.js";
