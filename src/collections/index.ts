export { append } from "./append.js";
export { lookUp } from "./look-up.js";
export { memoize } from "./memoize.js";
export { memoizeAfter } from "./memoize-after.js";
export { memoizeShort } from "./memoize-short.js";
export { floatAt, intAt } from "./number-at.js";
export { partitionPoint } from "./partition-point.js";
export { createUnionFind } from "./union-find.js";
export { wordSet } from "./word-set.js";
