import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { examine } from "../../src/check/check.js";
import { dossierTarget } from "../../src/check/dossier.js";
import { defaultLimits } from "../../src/check/options.js";
import { isInOrder } from "../support/in-order.js";
import { cases, type Edits } from "../support/naive/cases.js";
import { edited } from "../support/naive/edited.js";

/** What the rules say, which are asked whatever the first look has found. */
const told = (dossier: unknown): string[] =>
  examine(dossierTarget, dossier, false, defaultLimits, "strict")
    .issues.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)
    .sort();

/** Near misses that take a second look: who passes on another account of what it is about, or a provision of it; a code in capitals. */
const takingASecondLook: readonly Edits[] = [
  { "/events/6/reports/0/via": [{ who: "claim" }], "/events/1/about/-": { ref: "demand" } },
  {
    "/events/6/reports/0/via": [{ who: "claim" }, { who: "agency" }],
    "/events/1/about/-": { ref: "demand" },
  },
  { "/events/1/about/0": { ref: "opening" } },
  { "/sources/0/language": "JA" },
];

describe("what is wrong is told, and nothing of what is nearly so, which is found in order at first sight", () => {
  test.each(cases.map(([wrong, issues, right]) => ({ name: issues.join(", "), wrong, issues, right })))(
    "$name",
    ({ wrong, issues, right }) => {
      expect(told(edited(wrong))).toEqual([...issues].sort());
      expect(isInOrder(dossierTarget, edited(wrong))).toBe(false);
      expect(told(edited(right))).toEqual([]);
      expect(isInOrder(dossierTarget, edited(right))).toBe(
        !takingASecondLook.some((edits) => isDeepStrictEqual(edits, right)),
      );
    },
  );
});
