import { describe, expect, it } from "vitest";
import type { Dossier } from "../../src/index.js";
import { combineScores, scoreDossier } from "../../src/score.js";
import { demand, gold, withEvents } from "./harbour.js";

const empty: Dossier = { ...gold, events: [] };

describe("combineScores", () => {
  it("counts all records together for micro, and takes the mean of the figures for macro", () => {
    // Five of five events, and one of two: F1 of 1 and of 2/3.
    const two: Dossier = { ...gold, events: gold.events.slice(0, 2) };
    const one: Dossier = { ...gold, events: gold.events.slice(0, 1) };
    const { count, micro, macro } = combineScores([scoreDossier(gold, gold), scoreDossier(two, one)]);
    expect(count).toBe(2);
    expect(micro.events).toMatchObject({ gold: 7, predicted: 6, correct: 6, recall: 6 / 7, precision: 1 });
    expect(macro.events).toEqual({ precision: 1, recall: 0.75, f1: (1 + 2 / 3) / 2 });
  });

  it("leaves a score without a figure out of its mean", () => {
    const { micro, macro } = combineScores([scoreDossier(gold, empty), scoreDossier(gold, gold)]);
    expect(macro.events).toEqual({ precision: 1, recall: 0.5, f1: 0.5 });
    expect(macro.fields.act.f1).toBe(1);
    expect(micro.whole).toMatchObject({ gold: 10, predicted: 5, correct: 5 });
  });

  it("adds up partial items", () => {
    const changed = scoreDossier(gold, withEvents({ demand: [{ ...demand, act: "appeal" }] }));
    const { micro, macro } = combineScores([changed, changed]);
    expect(micro.fields.act).toMatchObject({ gold: 6, correct: 4, partial: 2, lenient: { f1: 5 / 6 } });
    expect(macro.fields.act.lenient.f1).toBeCloseTo(5 / 6);
  });

  it("gives null without any score", () => {
    const { count, micro, macro } = combineScores([]);
    expect([count, micro.events.f1, macro.events.f1, macro.fields.act.lenient.f1]).toEqual([
      0,
      null,
      null,
      null,
    ]);
  });
});
