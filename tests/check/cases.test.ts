import { describe, expect, test } from "vitest";
import { dossierTarget } from "../../src/check/dossier.js";
import { checkDossier } from "../../src/index.js";
import { isInOrder } from "../support/in-order.js";
import { cases } from "../support/naive/cases.js";
import { edited } from "../support/naive/edited.js";

const told = (dossier: unknown): string[] =>
  checkDossier(dossier)
    .issues.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)
    .sort();

/** Near misses that take a second look: who passes on another account of what it is about, or a provision of it; a code in capitals. */
const takingASecondLook = [
  "warning unrelated-relay /events/6/reports/0/via/0/who",
  "warning unrelated-relay /instruments/0/reports/0/via/0/who",
  "warning unknown-code /sources/0/language",
];

describe("what is wrong is told, and nothing of what is nearly so, which is found in order at first sight", () => {
  test.each(cases.map(([wrong, issues, right]) => ({ name: issues.join(", "), wrong, issues, right })))(
    "$name",
    ({ name, wrong, issues, right }) => {
      expect(told(edited(wrong))).toEqual([...issues].sort());
      expect(isInOrder(dossierTarget, edited(wrong))).toBe(false);
      expect(told(edited(right))).toEqual([]);
      expect(isInOrder(dossierTarget, edited(right))).toBe(!takingASecondLook.includes(name));
    },
  );
});
