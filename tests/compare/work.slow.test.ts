import { expect, test } from "vitest";
import { generateDossier } from "../../bench/generate/dossier.js";
import { compareDossiers } from "../../src/index.js";

test("two accounts of 2,000 events are compared, not refused", { timeout: 900_000 }, () => {
  const left = generateDossier(2000);
  const right = { ...structuredClone(left), title: "Another" };
  expect(compareDossiers(left, right).pairs).toHaveLength(left.events.length);
});
