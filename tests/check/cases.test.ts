import { describe, expect, test } from "vitest";
import { dossierTarget } from "../../src/check/targets.js";
import { cases } from "../support/naive/cases.js";
import { edited } from "../support/naive/edited.js";
import { isInOrder, issuesOfSecondRun } from "./in-order.js";

/** The issues of the second run, whatever the first has found. */
const told = (dossier: unknown): string[] =>
  issuesOfSecondRun(dossierTarget, dossier)
    .map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)
    .sort();

describe("both runs report a defect, and nothing of its near miss", () => {
  test.each(cases.map(([wrong, issues, right]) => ({ name: issues.join(", "), wrong, issues, right })))(
    "$name",
    ({ wrong, issues, right }) => {
      expect(told(edited(wrong))).toEqual([...issues].sort());
      expect(isInOrder(dossierTarget, edited(wrong))).toBe(false);
      expect(told(edited(right))).toEqual([]);
      expect(isInOrder(dossierTarget, edited(right))).toBe(true);
    },
  );
});
