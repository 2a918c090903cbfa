import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dossier } from "../../src/index.js";
import { type DossierScore, type Figures, type ScoreFigures, scoreDossier } from "../../src/score.js";
import { frozen, shuffled } from "../support/arbitrary-events.js";
import { lawRuns } from "../support/law-runs.js";
import { renamed } from "../support/renamed.js";
import { goldAndPredicted, ofText } from "./texts.js";

const runs = lawRuns(25);

const pairsOf = ({ matches }: DossierScore): string[] =>
  matches.map(({ gold, predicted }) => `${gold} = ${predicted}`).sort();

const talliesOf = ({ events, byType, whole, fields }: ScoreFigures): Figures[] => [
  events,
  whole,
  ...Object.values(byType),
  ...Object.values(fields),
  ...Object.values(fields).map(({ lenient }) => lenient),
];

const figuresOf = ({ events, byType, whole, fields }: ScoreFigures): ScoreFigures => ({
  events,
  byType,
  whole,
  fields,
});

/** The dossier without one event, of those that nothing refers to: the other records stay as they are. */
function without(document: Dossier, at: number): { dropped: string; dossier: Dossier } | undefined {
  const referred = new Set(document.events.flatMap(({ links = [] }) => links.map(({ to }) => to)));
  const free = document.events.filter(({ id }) => !referred.has(id));
  const dropped = free[at % free.length]?.id;
  if (dropped === undefined) return undefined;
  return { dropped, dossier: { ...document, events: document.events.filter(({ id }) => id !== dropped) } };
}

/** The pairs whose records are each other's closest, found by scoring every two records alone. */
function mutualPairs(gold: Dossier, predicted: Dossier): string[] {
  const alone = (document: Dossier, id: string): Dossier => ({
    ...document,
    events: document.events.filter((event) => event.id === id),
  });
  const { matches } = scoreDossier(gold, predicted);
  const isPair = (golds: string[], others: string[], pair: string): boolean => {
    const only = (document: Dossier, ids: string[]): Dossier => ({
      ...document,
      events: document.events.filter(({ id }) => ids.includes(id)),
    });
    return pairsOf(scoreDossier(only(gold, golds), only(predicted, others))).includes(pair);
  };
  return matches
    .filter(({ type }) => type !== "instrument")
    .filter(({ gold: one, predicted: other }) => {
      const pair = `${one} = ${other}`;
      return (
        alone(gold, one).events.length === 1 &&
        gold.events.every(({ id }) => isPair([one, id], [other], pair)) &&
        predicted.events.every(({ id }) => isPair([one], [other, id], pair))
      );
    })
    .map(({ gold: one, predicted: other }) => `${one} = ${other}`);
}

describe("scoring", () => {
  it("gives a dossier against itself 1 in every figure, and no difference", () => {
    fc.assert(
      fc.property(ofText, (dossier) => {
        const score = scoreDossier(dossier, structuredClone(dossier));
        for (const { precision, recall, f1 } of talliesOf(score))
          for (const figure of [precision, recall, f1]) expect(figure ?? 1).toBe(1);
        expect(score.events.f1).toBe(1);
        expect([score.missed, score.spurious, score.differences]).toEqual([[], [], []]);
      }),
      runs,
    );
  });

  it("swaps precision and recall where the dossiers are swapped", () => {
    fc.assert(
      fc.property(goldAndPredicted, ([gold, predicted]) => {
        const [one, other] = [scoreDossier(gold, predicted), scoreDossier(predicted, gold)];
        expect(talliesOf(other).map(({ precision, recall, f1 }) => [recall, precision, f1])).toEqual(
          talliesOf(one).map(({ precision, recall, f1 }) => [precision, recall, f1]),
        );
        expect(other.missed.map(({ id }) => id).sort()).toEqual(one.spurious.map(({ id }) => id).sort());
      }),
      runs,
    );
  });

  it("ignores ids and the order of lists, and changes neither dossier", () => {
    fc.assert(
      fc.property(
        goldAndPredicted,
        fc.infiniteStream(fc.double({ noNaN: true })),
        ([gold, predicted], stream) => {
          const random = (): number => stream.next().value ?? 0;
          const other = renamed(shuffled(predicted, random));
          const score = scoreDossier(frozen(gold), frozen(predicted));
          expect(figuresOf(scoreDossier(shuffled(gold, random), other))).toEqual(figuresOf(score));
        },
      ),
      runs,
    );
  });

  it("ignores the typography of quotations, white space at their ends, and offsets", () => {
    fc.assert(
      fc.property(goldAndPredicted, ([gold, predicted]) => {
        const retyped = structuredClone(predicted);
        for (const { reports } of retyped.events)
          for (const { evidence = [] } of reports)
            for (const each of evidence) each.exact = ` ${each.exact.replaceAll(" ", "  ")}\n`;
        expect(figuresOf(scoreDossier(gold, retyped))).toEqual(figuresOf(scoreDossier(gold, predicted)));
      }),
      runs,
    );
  });

  it("keeps every match where a record without a partner is dropped from either side", () => {
    fc.assert(
      fc.property(goldAndPredicted, ([gold, predicted]) => {
        const score = scoreDossier(gold, predicted);
        for (const { id } of score.spurious) {
          const rest = { ...predicted, events: predicted.events.filter((event) => event.id !== id) };
          expect(pairsOf(scoreDossier(gold, rest))).toEqual(pairsOf(score));
        }
        const referred = new Set(gold.events.flatMap(({ links = [] }) => links.map(({ to }) => to)));
        for (const { id } of score.missed.filter((each) => !referred.has(each.id))) {
          const rest = { ...gold, events: gold.events.filter((event) => event.id !== id) };
          expect(pairsOf(scoreDossier(rest, predicted))).toEqual(pairsOf(score));
        }
      }),
      runs,
    );
  });

  it("keeps every other match of records that are each other's closest where a record is dropped", () => {
    fc.assert(
      fc.property(goldAndPredicted, fc.nat(5), fc.nat(5), ([gold, predicted], first, second) => {
        const mutual = mutualPairs(gold, predicted);
        const [lessGold, lessPredicted] = [without(gold, first), without(predicted, second)];
        if (lessGold) {
          const kept = mutual.filter((pair) => !pair.startsWith(`${lessGold.dropped} = `));
          expect(pairsOf(scoreDossier(lessGold.dossier, predicted))).toEqual(expect.arrayContaining(kept));
        }
        if (lessPredicted) {
          const kept = mutual.filter((pair) => !pair.endsWith(` = ${lessPredicted.dropped}`));
          expect(pairsOf(scoreDossier(gold, lessPredicted.dossier))).toEqual(expect.arrayContaining(kept));
        }
      }),
      lawRuns(10),
    );
  });

  it("never raises recall where a predicted record is dropped, and lowers it by one record at most", () => {
    fc.assert(
      fc.property(goldAndPredicted, fc.nat(5), ([gold, predicted], at) => {
        const less = without(predicted, at);
        if (!less) return;
        const [all, rest] = [scoreDossier(gold, predicted), scoreDossier(gold, less.dossier)];
        expect(rest.events.correct).toBeLessThanOrEqual(all.events.correct);
        expect(rest.events.correct).toBeGreaterThanOrEqual(all.events.correct - 1);
      }),
      runs,
    );
  });

  it("keeps every other match of a dossier's copy where a record is dropped, and lowers recall alone", () => {
    fc.assert(
      fc.property(ofText, fc.nat(5), (gold, at) => {
        const less = without(gold, at);
        if (!less) return;
        const score = scoreDossier(gold, less.dossier);
        expect(score.events.correct).toBe(gold.events.length - 1);
        expect(score.events.precision ?? 1).toBe(1);
      }),
      runs,
    );
  });
});
