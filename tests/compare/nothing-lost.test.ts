import { describe, expect, test } from "vitest";
import { compareDossiers, mergeDossiers } from "../../src/compare/index.js";
import {
  checkDossier,
  checkDossierText,
  type Dossier,
  describeEvent,
  indexDossier,
  toTimeline,
} from "../../src/index.js";
import { freeze } from "../support/fuzz/oracles.js";
import { drawDossier } from "../support/fuzz/valid-dossier.js";
import { lawRuns } from "../support/law-runs.js";

/** Gives every object of a value but extensions a key that no version knows, each with another value; and gives those values. */
function mark(value: unknown, marks: string[], prefix: string): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) if (key !== "extensions") mark(part, marks, prefix);
  if (Array.isArray(value)) return;
  const sign = `${prefix}${marks.length}`;
  marks.push(sign);
  Object.assign(value, { later: { sign } });
}

/** A dossier as a newer version may write it, with the marks in it. */
function fromLater(seed: number, prefix: string): { dossier: Dossier; marks: string[] } {
  const dossier = drawDossier(seed);
  const event = {
    id: "waiver",
    type: "visa-waiver",
    between: [{ who: "nobody-yet" }],
    reports: dossier.sources.slice(0, 1).map(({ id }) => ({ source: id })),
  };
  if (event.reports.length > 0) Reflect.set(dossier, "events", [...dossier.events, event]);
  const marks: string[] = [];
  mark(dossier, marks, prefix);
  // Of two values of one key of the dossiers themselves only one can stay.
  Object.assign(dossier, { [`${prefix}later`]: Reflect.get(dossier, "later") });
  Reflect.deleteProperty(dossier, "later");
  const result = checkDossier(freeze(dossier), { mode: "loose" });
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join("\n"));
  return { dossier: result.value, marks };
}

const seeds = Array.from({ length: lawRuns(10).numRuns }, (_, index) => index);

/** What is nowhere in a value. */
function lostFrom(value: unknown, marks: readonly string[]): string[] {
  const text = JSON.stringify(value);
  return marks.filter((sign) => !text.includes(`"${sign}"`));
}

describe("of a dossier that a newer version wrote, in loose mode", () => {
  test("checking gives the very input, unchanged, with a warning for each unknown key", () => {
    for (const seed of seeds) {
      const { dossier, marks } = fromLater(seed, "mark-");
      const before = JSON.stringify(dossier);
      const result = checkDossier(dossier, { mode: "loose", limits: { issues: 100_000 } });
      expect(result.ok && result.value).toBe(dossier);
      expect(JSON.stringify(dossier)).toBe(before);
      expect(result.issues.every(({ severity }) => severity === "warning")).toBe(true);
      const unknown = result.issues.filter(({ code }) => code === "unknown-field").length;
      // Nothing is known of the keys of an event of an unknown type.
      const ofNewType = dossier.events.some(({ id }) => id === "waiver") ? 2 : 0;
      expect(unknown).toBeGreaterThanOrEqual(marks.length - ofNewType);
      expect(checkDossier(dossier).ok).toBe(false);
    }
  });

  test("reading it as text loses no key", () => {
    for (const seed of seeds) {
      const { dossier, marks } = fromLater(seed, "mark-");
      const result = checkDossierText(JSON.stringify(dossier), { mode: "loose" });
      expect(result.ok && JSON.stringify(result.value)).toBe(JSON.stringify(dossier));
      expect(lostFrom(result.ok && result.value, marks)).toEqual([]);
    }
  });

  test("merging it with another keeps every key of both, and a comparison can be made", () => {
    for (const seed of seeds) {
      const left = fromLater(seed, "left-");
      const right = fromLater(seed + (seed % 2), "right-");
      const before = JSON.stringify([left.dossier, right.dossier]);
      const merged = mergeDossiers(left.dossier, right.dossier);
      expect([seed, lostFrom(merged, left.marks), lostFrom(merged, right.marks)]).toEqual([seed, [], []]);
      expect(checkDossier(merged, { mode: "loose" }).ok).toBe(true);
      expect(compareDossiers(left.dossier, right.dossier).alignment).toBeDefined();
      expect(JSON.stringify([left.dossier, right.dossier])).toBe(before);
    }
  });

  test("walking, ordering and describing it leave it as it is", () => {
    for (const seed of seeds) {
      const { dossier } = fromLater(seed, "mark-");
      const before = JSON.stringify(dossier);
      const index = indexDossier(dossier);
      for (const event of dossier.events) {
        if (event.id === "waiver") continue;
        expect(index.get(event.id)).toBe(event);
        describeEvent(event, dossier);
      }
      toTimeline(dossier);
      expect(JSON.stringify(dossier)).toBe(before);
    }
  });
});
