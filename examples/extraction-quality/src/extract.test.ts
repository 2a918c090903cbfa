import { readdirSync, readFileSync } from "node:fs";
import { parseDossierText } from "diplomatic-events";
import { combineScores, type DossierScore, scoreDossier } from "diplomatic-events/score";
import { describe, expect, it } from "vitest";
import { extract } from "./extract.js";

const folder = new URL("../gold/", import.meta.url);

const scores = readdirSync(folder)
  .sort()
  .map((file) => {
    const gold = parseDossierText(readFileSync(new URL(file, folder), "utf8"));
    const [source] = gold.sources;
    if (!source) throw new Error(`${file} has no source`);
    return { file, score: scoreDossier(gold, extract(source, gold.actors)) };
  });

/** What a failing test shows: the events that were missed, and the false ones. */
function faults({ missed, spurious }: DossierScore): string {
  return [
    ...missed.map(({ id, description }) => `missed ${id}: ${description}`),
    ...spurious.map(({ id, description }) => `false ${id}: ${description}`),
  ].join("\n");
}

describe("the extractor", () => {
  const { micro } = combineScores(scores.map(({ score }) => score));

  it("finds the events of all texts", () => {
    const message = scores.map(({ file, score }) => `${file}\n${faults(score)}`).join("\n");
    expect(micro.events.f1, message).toBeGreaterThanOrEqual(0.75);
  });

  it("names the right speakers and acts", () => {
    expect(micro.fields.speakers.f1).toBeGreaterThanOrEqual(0.8);
    expect(micro.fields.act.f1).toBeGreaterThanOrEqual(0.8);
  });

  it.each(scores)("finds at least half of the events of $file", ({ score }) => {
    expect(score.events.recall, faults(score)).toBeGreaterThanOrEqual(0.5);
  });
});
