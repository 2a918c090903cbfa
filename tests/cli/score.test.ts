import { mkdirSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import type { Dossier } from "../../src/index.js";
import { demand, gold, offer, withEvents } from "../score/harbour.js";
import { folderWith, runHere } from "../support/command-line.js";

const json = (dossier: Dossier): string => JSON.stringify(dossier);
const predicted = withEvents({ demand: [{ ...demand, act: "accuse" }], claim: [] });
const otherText: Dossier = {
  ...gold,
  sources: [{ id: "x", kind: "document", text: "Another." }],
  events: [],
};
const folder = folderWith({
  "gold.json": json(gold),
  "predicted.json": json(predicted),
  "other.json": json({ ...otherText, events: [{ ...offer, reports: [{ source: "x" }] }] }),
  "broken.json": json({ ...gold, events: [{ ...demand, speakers: [{ who: "mar" }] }] }),
});
afterAll(folder.remove);
const at = folder.path;
mkdirSync(at("lines"));
for (const name of ["lines/xaa", "lines/all.ndjson", "all.ndjson"])
  writeFileSync(at(name), `${json(gold)}\n`);
for (const [name, dossier] of [
  ["golds/a.json", gold],
  ["golds/b.json", gold],
  ["found/a.json", predicted],
  ["found/b.json", gold],
  ["part/a.json", predicted],
  ["part/c.json", gold],
] as const) {
  mkdirSync(at(name.split("/")[0] ?? ""), { recursive: true });
  writeFileSync(at(name), json(dossier));
}

describe("score", () => {
  test("prints the figures, and names each fault", async () => {
    const { code, out, err } = await runHere(["score", at("gold.json"), at("predicted.json")]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^events +5 +4 +4 +1\.000 +0\.800 +0\.889$/m);
    expect(out).toMatch(/^act +3 +3 +2 +0\.667 +0\.667 +0\.667 +0 +0\.667$/m);
    expect(out).toContain(
      "Missed (1)\n----------\nclaim (territorial position)\n    According to the news article, Belmar claims sovereignty",
    );
    expect(out).toContain("demand: act incorrect\n    gold         demand\n    predicted    accuse\n");
  });

  test("prints Markdown and JSON", async () => {
    const markdown = await runHere(["score", at("gold.json"), at("predicted.json"), "--format", "markdown"]);
    expect(markdown.out).toContain("| events | 5 | 4 | 4 | 1.000 | 0.800 | 0.889 |\n");
    expect(markdown.out).not.toContain("\n\n\n");
    const { out } = await runHere(["score", at("gold.json"), at("predicted.json"), "--format", "json"]);
    const { scores, micro } = JSON.parse(out);
    expect(scores[0].score.missed[0].id).toBe("claim");
    expect(micro.events.recall).toBe(0.8);
  });

  test("gives the averages of two folders, whose files have one name", async () => {
    const { code, out } = await runHere(["score", at("golds"), at("found")]);
    expect(code).toBe(0);
    expect(out).toContain("2 dossiers scored");
    expect(out.match(/^events +.*$/gm)?.map((line) => line.split(/ +/).slice(1))).toEqual([
      ["10", "9", "9", "1.000", "0.900", "0.947"],
      ["1.000", "0.900", "0.944"],
    ]);
    expect(out).toContain(
      `Worst fields (1 of 1)\n---------------------\n${at("found/a.json")} demand: act incorrect\n`,
    );
  });

  test("scores several predictions of one gold", async () => {
    const { out } = await runHere(["score", at("gold.json"), at("predicted.json"), at("gold.json")]);
    expect(out).toContain("2 dossiers scored");
  });

  test("fails where F1 is below --min-f1", async () => {
    const score = (least: string) =>
      runHere(["score", at("gold.json"), at("predicted.json"), "--min-f1", least]);
    expect((await score("0.88")).code).toBe(0);
    expect((await score("0.9")).code).toBe(1);
    expect((await score("90")).err).toContain("Expected a number from 0 to 1");
  });

  test("reports files without a partner, and scores the others", async () => {
    const { code, out, err } = await runHere(["score", at("golds"), at("part")]);
    expect(code).toBe(2);
    expect(out).toMatch(/^events +5 +4 +4/m);
    expect(err).toContain(`${at("golds/b.json")}: ${at("part")} has no file of this name`);
    expect(err).toContain(`${at("part/c.json")}: ${at("golds")} has no file of this name`);
  });

  test("says how to split NDJSON, which it does not read", async () => {
    for (const names of [
      ["golds", "lines"],
      ["lines", "golds"],
      ["gold.json", "all.ndjson"],
      ["all.ndjson", "gold.json"],
    ]) {
      const { code, err } = await runHere(["score", ...names.map(at)]);
      expect([code, err]).toEqual([2, expect.stringContaining("split -l 1 --additional-suffix=.json")]);
    }
  });

  test("reports a file beside a folder", async () => {
    expect((await runHere(["score", at("golds"), at("gold.json")])).err).toContain("it is no directory");
    expect((await runHere(["score", at("gold.json"), at("golds")])).err).toContain("it is a directory");
  });

  test("reports an invalid dossier, a text that is another one, and a file that is not there", async () => {
    const invalid = await runHere(["score", at("gold.json"), at("broken.json")]);
    expect([invalid.code, invalid.out]).toEqual([2, ""]);
    expect(invalid.err).toContain("dangling-reference");
    const other = await runHere(["score", at("gold.json"), at("other.json")]);
    expect(other.code).toBe(2);
    expect(other.err).toContain('another text of the source "bulletin"');
    const absent = await runHere(["score", at("gold.json"), at("absent.json")]);
    expect(absent.err).toContain("absent.json: there is no such file");
  });
});
