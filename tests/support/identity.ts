import { createPassages } from "../../src/compare/identity/index.js";
import type { Identity } from "../../src/compare/index.js";
import { createSides } from "../../src/compare/sides/index.js";

/** Equal ids are one; those that begin with "maybe" may be anything; the valley and the pass lie in the region; others are two. */
export const plainIdentity: Identity = {
  oneDocument: true,
  relate: (left, right) =>
    left === right ? "same" : `${left} ${right}`.includes("maybe") ? "unknown" : "different",
  partner: () => undefined,
  inside: (left, right) => {
    if (right === "region" && ["valley", "pass"].includes(left)) return "left";
    return left === "region" && ["valley", "pass"].includes(right) ? "right" : undefined;
  },
  containers: () => new Set(),
  leftSides: { ...createSides(), isPerson: ({ who }) => ["a", "b", "c"].includes(who) },
  rightSides: { ...createSides(), isPerson: ({ who }) => ["a", "b", "c"].includes(who) },
  passages: createPassages(undefined, undefined, (left, right) => left === right),
  isCountry: () => false,
  leftName: (id) => `the left ${id}`,
  rightName: (id) => `the right ${id}`,
};
